import Basics
import Figures
import Flow
import Standards
import Studies

/// What a data steward sees first: how many checks passed, and what to mend first.
extension Narrator {
  private static let mostSteps = 8

  /// Title, warning, the figures in brief, and what to do first.
  func qualityOpening(_ quality: QualityStudy) -> [Document.Block] {
    let title = say(id: "Mutu data", en: "Data quality")
    return [
      .heading(level: 1, Phrase("\(title): \(findings.title[language])")),
      .note(qualityWarning()),
      section(id: "Ringkasan", en: "In brief"),
      .bullets([checksInBrief(quality), rowsInBrief(), linesInBrief()].map { Phrase($0) }),
      section(id: "Yang dikerjakan dahulu", en: "What to do first"),
    ] + firstSteps(quality)
  }

  private func qualityWarning() -> Phrase {
    .strong(say(id: "Laporan internal.", en: "Internal report."))
      + Phrase(
        say(
          id: """
             Laporan ini menyebut nama instansi dan nomor baris, tetapi tidak memuat NIP atau nama \
            orang. Jangan diterbitkan. Hari acuan: \(findings.asOf.inWords(language)).
            """,
          en: """
             It names agencies and line numbers, but holds no NIP and no name of a person. Do not \
            publish it. Day of reference: \(findings.asOf.inWords(language)).
            """))
  }

  /// How the checks have ended, in one sentence: for this report and for `petakom check`.
  func checksInBrief(_ quality: QualityStudy) -> String {
    let all = number(quality.totals.count, id: "pemeriksaan", en: "check", many: "checks")
    func count(_ verdict: QualityResult.Verdict) -> String {
      "\(verdict.words[language]) \(number(quality.count(verdict)))"
    }
    return all + ": "
      + [.passed, .found(.note), .found(.doubt), .found(.refusal), .unchecked].map(count)
      .joined(separator: ", ") + "."
  }

  private func rowsInBrief() -> String {
    let account = findings.account
    let rows = number(account.rows, id: "baris data", en: "data row", many: "data rows")
    let files = number(findings.files.count, id: "berkas", en: "file", many: "files")
    let refused =
      "\(number(account.refused)) (\(share(Int64(account.refused), of: Int64(account.rows))))"
    let others = account.rows - account.refused - account.used
    let rest =
      others == 0
      ? ""
      : say(
        id: "; \(number(others)) lainnya salinan, hasil lama, bertentangan, atau kedaluwarsa",
        en: "; \(number(others)) others are copies, older, contradictory or expired")
    let people = participants(Int64(account.people))
    return say(
      id:
        "\(rows) dari \(files): \(refused) ditolak, \(number(account.used)) dipakai untuk \(people)",
      en: "\(rows) from \(files): \(refused) refused, \(number(account.used)) used for \(people)")
      + "\(rest)."
  }

  private func linesInBrief() -> String {
    let total = findings.files.reduce(into: LineAccount()) { $0.merge($1.lines) }
    let lost = findings.files.count { !$0.lines.isBalanced }
    let lines = number(total.physical, id: "baris fisik", en: "line", many: "lines")
    guard lost > 0 else {
      return say(
        id: "\(lines) tercatat semua: tidak ada baris yang hilang.",
        en: "\(lines), all accounted for: none is lost.")
    }
    return say(
      id: "\(lines); catatan barisnya tidak seimbang di \(number(lost)) berkas.",
      en: "\(lines); the account of lines does not add up in \(number(lost)) of the files.")
  }

  private func firstSteps(_ quality: QualityStudy) -> [Document.Block] {
    let urgent = quality.totals.filter { $0.verdict.isTrouble && $0.remedy != nil }
      .sorted { left, right in
        (right.urgency, right.count, left.check.code)
          < (left.urgency, left.count, right.check.code)
      }
    guard !urgent.isEmpty else {
      return [
        paragraph(
          id: "Tidak ada yang ditolak dan tidak ada yang meragukan.",
          en: "Nothing was refused, and nothing is doubtful.")
      ]
    }
    return [
      .steps(
        urgent.prefix(Narrator.mostSteps).map { result in
          let what = "\(capitalised(result.check.words[language])): \(number(result.count))"
          return .strong(what) + places(of: result, quality)
            + Phrase(". \(capitalised(result.remedy?[language] ?? "")).")
        })
    ]
  }

  /// The first lines where something was found, by file; the file with most of it comes first.
  func places(of total: QualityResult, _ quality: QualityStudy) -> Phrase {
    let found = quality.results
      .filter { $0.check == total.check && $0.file != nil && !$0.lines.isEmpty }
      .sorted { ($1.count, $0.file ?? 0) < ($0.count, $1.file ?? 0) }
    guard let most = found.first, let file = most.file else { return Phrase([]) }
    let lines = most.lines.map { String($0) }.joined(separator: ", ")
    let others = found.count - 1
    let more =
      others == 0
      ? ""
      : say(
        id: "; juga di \(number(others)) berkas lain",
        en: "; also in \(number(others)) other \(others == 1 ? "file" : "files")")
    let line = say(id: "baris", en: most.lines.count == 1 ? "line" : "lines")
    return Phrase(" (\(findings.files[file].name), \(line) \(lines)\(more))")
  }
}

extension QualityResult.Verdict {
  /// The verdict in a word.
  var words: Words {
    switch self {
    case .passed: Words(id: "baik", en: "good")
    case .found(.note): Words(id: "catatan", en: "note")
    case .found(.doubt): Words(id: "meragukan", en: "doubtful")
    case .found(.refusal): Words(id: "penolakan", en: "refusal")
    case .unchecked: Words(id: "tidak dapat diperiksa", en: "not checkable")
    }
  }

  /// Whether somebody should do something about it.
  var isTrouble: Bool { self == .found(.doubt) || self == .found(.refusal) }

}

extension QualityResult {
  /// What concerns whole files or whole competencies comes first, then what weighs more.
  fileprivate var urgency: Int {
    if [.files, .competencies].contains(check.base) { return QualityCheck.Severity.allCases.count }
    guard case .found(let severity) = verdict else { return 0 }
    return severity.rawValue
  }
}
