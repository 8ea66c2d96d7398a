import Basics
import Flow
import Studies

/// The internal table of every refused row and cell, for the clerk who mends them.
enum RefusalTable {
  static func file(_ findings: Findings) -> ReportFile {
    ReportFile(
      path: "tabel/ditolak.csv",
      heading: ["berkas", "baris", "kolom", "nilai", "kode", "alasan", "tindakan"],
      rows: findings.refusals.map { remark in
        [
          findings.files[remark.file].name, String(remark.line), remark.column, remark.value,
          remark.kind.code, remark.kind.reason.indonesian, findings.remedy(of: remark, .indonesian),
        ]
      })
  }
}
