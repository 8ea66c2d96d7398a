import Basics
public import Flow
import Standards
import Studies

/// The internal table of every refused row and cell, for the clerk who mends them.
public enum RefusalTable {
  /// The table of some refusals; files by their number.
  public static func file(_ refusals: [Remark], files: [String]) -> ReportFile {
    file(refusals, files: files) { $0.kind.remedy.indonesian }
  }

  /// The table of a run over assessments, with the words that were most likely meant.
  static func file(_ findings: Findings) -> ReportFile {
    file(findings.refusals, files: findings.files.map(\.name)) {
      findings.remedy(of: $0, .indonesian)
    }
  }

  private static func file(
    _ refusals: [Remark], files: [String], remedy: (Remark) -> String
  ) -> ReportFile {
    ReportFile(
      path: "tabel/ditolak.csv",
      heading: ["berkas", "baris", "kolom", "nilai", "kode", "alasan", "tindakan"],
      rows: refusals.map { remark in
        [
          files[remark.file], String(remark.line), remark.column, remark.value, remark.kind.code,
          remark.kind.reason.indonesian, remedy(remark),
        ]
      })
  }
}
