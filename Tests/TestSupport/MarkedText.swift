/// A text with markers such as 1️⃣ and 2️⃣ at the places where a remark must appear.
///
/// The markers are taken out; where they stood is known by line and column of what remains.
public struct MarkedText: Sendable, Hashable {
  /// A place in a text.
  public struct Position: Sendable, Hashable {
    /// The physical line, counted from 1; LF, CRLF and a lone CR each end a line.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int
    /// The bytes before the place, in UTF-8.
    public var offset: Int

    /// A place by its three numbers.
    public init(line: Int, column: Int, offset: Int) {
      self.line = line
      self.column = column
      self.offset = offset
    }
  }

  /// The text without its markers.
  public let text: String
  /// Where each marker stood, by its number.
  public let positions: [Int: Position]

  /// The place of a marker; nil where the text has none of that number.
  public subscript(marker: Int) -> Position? { positions[marker] }

  /// The text without its markers, as bytes.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// Takes the markers out of a text; of two markers with one number the first counts.
  public init(_ marked: String) {
    let scalars = Array(marked.unicodeScalars)
    var text = String.UnicodeScalarView()
    var positions: [Int: Position] = [:]
    var place = Position(line: 1, column: 1, offset: 0)
    var index = 0
    while index < scalars.count {
      if let number = MarkedText.marker(in: scalars, at: index) {
        positions[number] = positions[number] ?? place
        index += 3
        continue
      }
      let scalar = scalars[index]
      text.append(scalar)
      index += 1
      place.offset += UTF8.width(scalar)
      place.column += 1
      let isInsideCRLF = scalar == "\r" && index < scalars.count && scalars[index] == "\n"
      if (scalar == "\n" || scalar == "\r") && !isInsideCRLF {
        place.line += 1
        place.column = 1
      }
    }
    self.text = String(text)
    self.positions = positions
  }

  // A keycap is a digit, a variation selector and the enclosing key.
  private static func marker(in scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard index + 2 < scalars.count, scalars[index + 1] == "\u{FE0F}",
      scalars[index + 2] == "\u{20E3}", ("0"..."9").contains(scalars[index])
    else { return nil }
    return Int(scalars[index].value) - 48
  }
}
