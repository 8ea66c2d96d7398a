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

  /// The table of some refusals; files by their number.
  public static func file(_ refusals: RefusalList, files: [String]) -> ReportFile {
    file(refusals, files: files, meant: [:])
  }

  /// The table of a run over assessments, with the words that were most likely meant.
  static func file(_ findings: Findings) -> ReportFile {
    file(findings.refusals, files: findings.files.map(\.name), meant: findings.meant)
  }

  private static func file(
    _ refusals: RefusalList, files: [String], meant: [RemarkKind: [String: String]]
  ) -> ReportFile {
    ReportFile(path: "tabel/ditolak.csv", isLong: refusals.count > many) {
      (sink) throws(Failure) in
      var endings: [RemarkKind: [UInt8]] = [:]
      try ReportFile.write(refusals, below: heading, to: sink) { remark, text in
        CSVText.append(cellsOf: [files[remark.file]], to: &text)
        text.append(UInt8(ascii: ","))
        CSVText.append(Int64(remark.line), to: &text)
        text.append(UInt8(ascii: ","))
        CSVText.append(cellsOf: [remark.column, remark.value], to: &text)
        text.append(UInt8(ascii: ","))
        if let word = meant[remark.kind]?[remark.value] {
          text += ending(remark, meaning: word)
        } else if let known = endings[remark.kind] {
          text += known
        } else {
          let ending = ending(remark, meaning: nil)
          endings[remark.kind] = ending
          text += ending
        }
      }
    }
  }

  private static func ending(_ remark: Remark, meaning word: String?) -> [UInt8] {
    CSVText.line([
      remark.kind.code, remark.kind.reason.indonesian,
      remark.remedy(meaning: word, .indonesian),
    ])
  }
}
