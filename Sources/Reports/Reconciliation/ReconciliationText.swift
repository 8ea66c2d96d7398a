public import Basics
public import Studies

/// Tells in lines what was found about published figures: trouble first, printed beside computed.
public struct ReconciliationText {
  /// The lines.
  public let lines: [String]

  /// Words what a study has found about a file.
  public init(_ study: ReconciliationStudy, path: String, _ language: Language) {
    func number(_ count: Int) -> String { DecimalText.localised(count, language) }
    let counts = ReconciliationFinding.Verdict.allCases
      .map { "\($0.label[language]) \(number(study.count($0)))" }.joined(separator: ", ")
    let heading = Words(
      id: "\(path): tabel \(number(study.tables.count)), "
        + "pemeriksaan \(number(study.findings.count)): \(counts)",
      en: "\(path): tables \(number(study.tables.count)), "
        + "checks \(number(study.findings.count)): \(counts)")
    var lines = [heading[language]]
    for verdict in [.contradicts, .suspect, .rounding, .uncheckable]
      as [ReconciliationFinding.Verdict]
    {
      let found = study.findings.filter { $0.verdict == verdict }
      if !found.isEmpty { lines += ["", verdict.label[language] + ":"] }
      lines += found.map { "  " + ReconciliationText.line($0, path: path, language) }
    }
    if !study.untouched.isEmpty {
      let names = study.untouched.map { $0.source.isEmpty ? $0.name : "\($0.name) (\($0.source))" }
      lines += [
        "",
        Words(
          id: "tanpa angka yang dapat diperiksa satu terhadap yang lain: ",
          en: "without figures that could be checked against each other: ")[language]
          + names.joined(separator: ", "),
      ]
    }
    self.lines = lines
  }

  private static func line(
    _ finding: ReconciliationFinding, path: String, _ language: Language
  ) -> String {
    var parts: [String] = []
    if !finding.printed.isEmpty {
      parts.append(
        Words(id: "tercetak \(finding.printed)", en: "printed \(finding.printed)")[language])
    }
    if !finding.computed.isEmpty {
      parts.append(
        Words(
          id: "hitungan \(finding.computedAsPrinted)",
          en: "computed \(finding.computedAsPrinted)")[language])
    }
    if !finding.difference.isEmpty {
      parts.append(
        Words(
          id: "selisih \(finding.differenceAsPrinted)",
          en: "difference \(finding.differenceAsPrinted)")[language])
    }
    let figures = parts.joined(separator: ", ")
    let table = finding.table == path ? "" : "\(finding.table), "
    return "\(path):\(finding.line): \(table)\(finding.row), \(finding.measure): \(figures)"
      + (figures.isEmpty ? "" : " ") + "(\(finding.note[language]))"
  }
}

extension ReconciliationFinding.Verdict {
  /// The verdict in words.
  var label: Words {
    switch self {
    case .agrees: Words(id: "cocok", en: "agreeing")
    case .rounding: Words(id: "selisih pembulatan", en: "differing by rounding")
    case .suspect: Words(id: "patut diduga salah", en: "suspected")
    case .contradicts: Words(id: "bertentangan", en: "contradicting")
    case .uncheckable: Words(id: "tidak dapat diperiksa", en: "not to be checked")
    }
  }
}
