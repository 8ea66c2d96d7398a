import Basics

/// The bytes of a settings file, checked for what a text file must not hold.
struct YAMLText {
  let bytes: [UInt8]
  let name: String
  let code: ExitCode

  /// The place of a byte; columns count characters.
  func mark(at offset: Int) -> Mark {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // A byte 10xxxxxx continues a character that was counted already.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return Mark(file: name, line: line, column: column)
  }

  /// Refuses control characters and whatever is not UTF-8, at their place.
  func check() throws(Failure) {
    if let offset = bytes.firstIndex(where: { ($0 < 32 && $0 != 9 && $0 != 10 && $0 != 13) }) {
      let byte = bytes[offset]
      throw failure(
        at: offset,
        byte == 0 ? "a NUL byte stands here" : "the control character \(byte) stands here")
    }
    if String(validating: bytes, as: UTF8.self) == nil, let offset = firstInvalidByte() {
      throw failure(at: offset, "a byte that is not UTF-8 stands here")
    }
  }

  private func failure(at offset: Int, _ what: String) -> Failure {
    Failure(
      mark(at: offset).description, "\(what), but settings are plain text in UTF-8",
      remedy: "save the file again as text with the encoding UTF-8", code: code)
  }

  private func firstInvalidByte() -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
