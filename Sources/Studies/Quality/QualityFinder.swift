import Basics
import Figures
import Flow
import Standards

/// Collects what every check has found.
struct QualityFinder {
  private typealias Found = (count: Int, code: String, lines: [Int], remedy: Words?)

  private let input: QualityInput
  private let isOfNoFile: Set<String>

  init(_ input: QualityInput) {
    self.input = input
    let named = Set(QualityCheck.all.map(\.code))
    isOfNoFile = Set(input.journal.counts(inFile: nil).keys.map(\.code)).subtracting(named)
  }

  /// The results of every check, file by file where it concerns files.
  var results: [QualityResult] {
    (QualityCheck.all + otherChecks()).flatMap { check in
      isByFile(check) ? input.files.indices.map { result(check, inFile: $0) } : [overall(check)]
    }
  }

  private func isByFile(_ check: QualityCheck) -> Bool {
    switch check.code {
    case "standar_ekspor_dipakai", "standar_ekspor_diabaikan": false
    default:
      check.subject != .duplicates && ![.people, .agencies, .competencies].contains(check.base)
        && !isOfNoFile.contains(check.code)
    }
  }

  private func result(_ check: QualityCheck, inFile file: Int) -> QualityResult {
    let found = computed(check, inFile: file) ?? remarked(check, inFile: file)
    return QualityResult(
      check: check, code: found.code, file: file, count: found.count,
      base: input.base(of: check, inFile: file), lines: found.lines, remedy: found.remedy)
  }

  private func overall(_ check: QualityCheck) -> QualityResult {
    let found = computed(check) ?? remarked(check, inFile: nil)
    return QualityResult(
      check: check, code: found.code, file: nil, count: found.count,
      base: input.base(ofAll: check), lines: [], remedy: found.remedy)
  }

  private func remarked(_ check: QualityCheck, inFile file: Int?) -> Found {
    let codes = [check.code, check.stricterCode].compactMap { $0 }
    var found: Found = (0, check.code, [], nil)
    for (kind, count) in input.journal.counts(inFile: file) where codes.contains(kind.code) {
      found.count += count
      found.code = kind.code
      found.remedy = kind.remedy
      guard let file else { continue }
      found.lines += input.journal.examples(of: kind, inFile: file).map(\.line)
    }
    found.lines = found.lines.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    return found
  }

  private func computed(_ check: QualityCheck, inFile file: Int) -> Found? {
    let census = input.files[file]
    func found(_ count: Int, _ remedy: Words) -> Found { (count, check.code, [], remedy) }
    switch check.code {
    case "kolom_tidak_dibaca":
      return found(census.columns.count { !$0.isRead }, .nameTheColumn)
    case "level_tidak_ada": return found(census.levels.last ?? 0, .completeTheLevels)
    default: return nil
    }
  }

  private func computed(_ check: QualityCheck) -> Found? {
    func found(_ count: Int, _ remedy: Words? = nil) -> Found { (count, check.code, [], remedy) }
    let isKnown = input.base(ofAll: check) > 0
    let exact = isKnown ? input.agencies.values.count { $0.isAllExact } : 0
    switch check.code {
    case "duplikat_identik": return found(input.account.identical)
    case "asesmen_lama": return found(input.account.older)
    case "baris_konflik": return found(input.account.conflict)
    case "peserta_tidak_lengkap": return found(input.people.incomplete, .completeTheLevels)
    case "instansi_tepat_standar": return found(exact, .compareWithResults)
    default: return nil
    }
  }

  // What concerns how the pipeline is written, and not the data.
  private static let aboutThePipeline = ["berkas_ganda", "judul_columns_tidak_ditemukan"]

  // A kind of remark that no check names yet is shown all the same.
  private func otherChecks() -> [QualityCheck] {
    let named = Set(QualityCheck.all.flatMap { [$0.code, $0.stricterCode ?? ""] })
    return input.journal.counts.keys.filter { kind in
      !named.contains(kind.code) && !QualityFinder.aboutThePipeline.contains(kind.code)
    }
    .sorted { $0.code < $1.code }
    .map { kind in
      QualityCheck(
        kind.code, .other, QualityCheck.Severity(kind.weight), .rows, id: kind.reason.indonesian,
        en: kind.reason.english)
    }
  }
}

extension QualityCheck.Severity {
  fileprivate init(_ weight: Weight) {
    self =
      switch weight {
      case .note, .linesSkipped: .note
      case .doubt: .doubt
      case .cellRefused, .rowRefused: .refusal
      }
  }
}

extension Words {
  fileprivate static let nameTheColumn = Words(
    id: "bila isinya diperlukan, sebutkan judulnya di bawah 'columns:' pada berkas pipeline",
    en: "where it is needed, name its heading under 'columns:' in the pipeline file")
  fileprivate static let completeTheLevels = Words(
    id: "lengkapi level di aplikasi asal, lalu ekspor ulang",
    en: "complete the levels in the application, then export again")
  fileprivate static let compareWithResults = Words(
    id: "periksa apakah levelnya hasil asesmen atau salinan standar",
    en: "see whether the levels are results or a copy of the standard")
}
