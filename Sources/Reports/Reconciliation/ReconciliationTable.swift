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
    for finding in study.findings {
      CSVText.append(
        [
          finding.table, finding.row, finding.measure, finding.check.rawValue, finding.printed,
          finding.computed, finding.difference, finding.verdict.rawValue, finding.note[language],
          String(finding.line),
        ], to: &text)
    }
    return text
  }
}
