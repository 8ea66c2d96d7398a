import Basics

/// Recognises files that are no text, by their first bytes, and says what to do with each kind.
enum FileKind {
  private static let signatures: [(bytes: [UInt8], what: String, remedy: String)] = [
    (
      [0x50, 0x4B, 0x03, 0x04], "an Excel workbook (.xlsx) or a ZIP archive",
      "open it in Excel and save it as 'CSV UTF-8 (Comma delimited)'"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook (.xls)",
      "open it in Excel and save it as 'CSV UTF-8 (Comma delimited)'"
    ),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document", "ask the sender for the export as CSV"),
    ([0x1F, 0x8B], "an archive inside an archive", "unpack the inner one first, with 'gunzip'"),
    (
      [0x28, 0xB5, 0x2F, 0xFD], "an archive inside an archive",
      "unpack the inner one first, with 'unzstd'"
    ),
    ([0xFF, 0xFE, 0x00, 0x00], "text in UTF-32", "save it as 'CSV UTF-8 (Comma delimited)'"),
    ([0x00, 0x00, 0xFE, 0xFF], "text in UTF-32", "save it as 'CSV UTF-8 (Comma delimited)'"),
  ]

  /// Throws exit code 11 where the first bytes, as they are stored, are those of another format.
  static func requireNoContainer(_ path: String, _ head: UnsafeBufferPointer<UInt8>)
    throws(Failure)
  {
    for signature in signatures where head.starts(with: signature.bytes) {
      throw refused(path, signature.what, signature.remedy)
    }
  }

  /// Throws exit code 11 where the head of a file, in UTF-8, is not the text of a table.
  static func requireText(_ path: String, _ head: UnsafeBufferPointer<UInt8>) throws(Failure) {
    let start = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
    if start.contains("<html") || start.contains("<table") || start.contains("<?xml") {
      throw refused(
        path, "a web page or XML, whatever its name says",
        "open it in Excel and save it as 'CSV UTF-8 (Comma delimited)'")
    }
    // One damaged row is refused by itself; a picture or a program is full of such bytes.
    var controls = 0
    for byte in head { controls &+= byte < 9 || byte &- 14 < 18 ? 1 : 0 }
    let firstLine = head.prefix { $0 != 10 }
    if firstLine.contains(0) || controls > 8 && controls * 50 > head.count {
      throw refused(
        path, "binary (it holds \(head.contains(0) ? "NUL bytes" : "control characters"))",
        "ask the sender for the export as CSV in UTF-8")
    }
  }

  private static func refused(_ path: String, _ what: String, _ remedy: String) -> Failure {
    Failure(
      path, "the file is \(what), but should be CSV text", remedy: remedy, code: .unusableInput)
  }
}
