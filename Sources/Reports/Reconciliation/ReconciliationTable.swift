public import Basics
public import Studies

/// Writes the findings about published figures as CSV.
public enum ReconciliationTable {
  private static let heading = [
    "tabel", "baris", "ukuran", "pemeriksaan", "tercetak", "hitung", "selisih", "putusan",
    "keterangan", "baris_berkas",
  ]

  /// The table; `keterangan` is in the language, all else is the same in both.
  public static func csv(_ study: ReconciliationStudy, _ language: Language) -> [UInt8] {
    var text = CSVText.line(heading)
    for finding in study.findings { CSVText.append(cells(finding, language), to: &text) }
    return text
  }

  /// The findings of several files as one table.
  public static func file(_ studies: [ReconciliationStudy], language: Language) -> ReportFile {
    ReportFile(
      path: "tabel/angka_terbitan.csv", heading: heading,
      rows: studies.flatMap { $0.findings.map { cells($0, language) } })
  }

  private static func cells(_ finding: ReconciliationFinding, _ language: Language) -> [String] {
    [
      finding.table, finding.row, finding.measure, finding.check.rawValue, finding.printed,
      finding.computed, finding.difference, finding.verdict.rawValue, finding.note[language],
      String(finding.line),
    ]
  }
}
