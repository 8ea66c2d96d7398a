public import Basics

/// The text of one input, read from front to back: stored bytes, unpacked, in UTF-8, by lines.
///
/// An archive is recognised by its content, the encoding and the line ends by the first bytes of
/// what it holds.
public final class ByteSource: @unchecked Sendable {
  /// The path as the user gave it; `-` is standard input.
  public let path: String
  /// How the file writes its characters.
  public let encoding: TextEncoding
  /// What ends the lines of the file.
  public let lineEnds: LineEnds

  private let file: FileBytes
  private let given: TextEncoding?
  /// What reads the text; nil while the file rests.
  private var text: TextBytes?
  private var foundBefore = (holdsNUL: false, doubts: LineDoubts())

  /// Opens a file, or standard input for `-`; an encoding that is given is not looked for.
  ///
  /// Throws exit code 11 where there is no such file, it is a folder, it may not be read, or it is
  /// no text.
  public init(path: String, encoding: TextEncoding? = nil) throws(Failure) {
    self.path = path
    given = encoding
    file = try FileBytes(path: path)
    (text, self.encoding, lineEnds) = try ByteSource.text(of: file, path, encoding)
  }

  /// What makes text of a file's bytes, from the first one on.
  private static func text(
    of file: FileBytes, _ path: String, _ given: TextEncoding?
  ) throws(Failure) -> (TextBytes, TextEncoding, LineEnds) {
    let stored = try HeadedBytes(file, headSize: 4)
    let unpacked = Archive(head: stored.head)?.unpacked(stored, path: path) ?? stored
    let bytes = try HeadedBytes(unpacked, headSize: Sniffer.headSize)
    try FileKind.requireNoContainer(path, bytes.head)
    let found = given ?? TextEncoding.found(in: bytes.head, isComplete: bytes.isComplete)
    let characters: HeadedBytes
    switch found {
    case .utf8, .windows1252: characters = bytes
    case .utf16LittleEndian, .utf16BigEndian:
      characters = try HeadedBytes(
        UTF16Bytes(bytes, isBigEndian: found == .utf16BigEndian), headSize: Sniffer.headSize)
    }
    let (lineEnds, endsByCR) = LineEnds.found(in: characters.head)
    let text = TextBytes(
      characters, lines: LineDecoder(encoding: found, isFixed: given != nil),
      returns: LoneReturns(endLinesAnywhere: endsByCR))
    return (text, found, lineEnds)
  }

  /// The size in bytes where the input is a plain file; of the archive, where it is one.
  public var size: Int? { file.size }
  /// The bytes of the file read so far.
  public var position: Int { file.position }

  /// Whether a NUL byte has been read.
  var holdsNUL: Bool { text?.holdsNUL ?? foundBefore.holdsNUL }
  /// The lines whose encoding is in doubt, of those read so far.
  var doubts: LineDoubts { text?.doubts ?? foundBefore.doubts }

  /// Reads up to `count` bytes; fewer only at the end of the input.
  ///
  /// Throws exit code 11 where the input cannot be read, changes, or is an archive with a fault.
  public func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    try text?.read(into: buffer, count: count) ?? 0
  }

  /// Closes a plain file and gives back the memory for it, until it wakes; false for any other input.
  func rest() -> Bool {
    guard file.size != nil else { return false }
    foundBefore = (holdsNUL, doubts)
    file.rest()
    text = nil
    return true
  }

  /// Opens a file that rests, and passes over its first bytes.
  ///
  /// Throws exit code 11 where it is not what it was.
  func wake(skipping count: Int) throws(Failure) {
    try file.wake()
    text = try ByteSource.text(of: file, path, given).0
    let skipped = Column<UInt8>(capacity: count)
    _ = try read(into: skipped.base, count: count)
  }
}
