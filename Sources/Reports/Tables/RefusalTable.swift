import Basics
public import Flow
import Standards
import Studies

/// The internal table of every refused row and cell, for the clerk who mends them.
public enum RefusalTable {
  private static let heading = [
    "berkas", "baris", "kolom", "nilai", "kode", "alasan", "tindakan",
  ]
  /// From so many on the table is long.
  private static let many = 100_000
  private static let pieceSize = 1 << 18

  /// The table of some refusals; files by their number.
  public static func file(_ refusals: RefusalList, files: [String]) -> ReportFile {
    file(refusals, files: files) { _ in nil }
  }

  /// The table of a run over assessments, with the words that were most likely meant.
  static func file(_ findings: Findings) -> ReportFile {
    file(findings.refusals, files: findings.files.map(\.name)) { remark in
      findings.meant[remark.kind]?[remark.value] == nil
        ? nil : findings.remedy(of: remark, .indonesian)
    }
  }

  /// The remedy is that of the kind where nothing is known of the value.
  private static func file(
    _ refusals: RefusalList, files: [String],
    remedy: @escaping @Sendable (Remark) -> String?
  ) -> ReportFile {
    ReportFile(path: "tabel/ditolak.csv", isLong: refusals.count > many) {
      (sink) throws(Failure) in
      var text = CSVText.line(heading)
      var endings: [RemarkKind: [UInt8]] = [:]
      for remark in refusals {
        CSVText.append(cellsOf: [files[remark.file]], to: &text)
        text.append(UInt8(ascii: ","))
        CSVText.append(Int64(remark.line), to: &text)
        text.append(UInt8(ascii: ","))
        CSVText.append(cellsOf: [remark.column, remark.value], to: &text)
        text.append(UInt8(ascii: ","))
        if let remedy = remedy(remark) {
          text += ending(remark.kind, remedy)
        } else {
          let known = endings[remark.kind] ?? ending(remark.kind, remark.kind.remedy.indonesian)
          endings[remark.kind] = known
          text += known
        }
        guard text.count >= pieceSize else { continue }
        try sink(text)
        text.removeAll(keepingCapacity: true)
      }
      try sink(text)
    }
  }

  private static func ending(_ kind: RemarkKind, _ remedy: String) -> [UInt8] {
    CSVText.line([kind.code, kind.reason.indonesian, remedy])
  }
}
