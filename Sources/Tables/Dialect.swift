/// How one file writes its table.
public struct Dialect: Sendable, Equatable {
  /// The byte between two cells.
  public var delimiter: UInt8
  /// Whether the file begins with the three bytes of a UTF-8 byte order mark.
  public var hasByteOrderMark: Bool
  /// Whether lines end in CR LF.
  public var hasCarriageReturns: Bool
  /// The lines before the heading: titles, blank lines.
  public var titleLines: Int
  /// The physical lines the heading spans.
  public var headerLines: Int
  /// The headings of the columns, as the file has them.
  public var columns: [String]

  /// The delimiter by name, for people.
  public var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ","): "koma (,)"
    case UInt8(ascii: ";"): "titik koma (;)"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "garis tegak (|)"
    default: String(UnicodeScalar(delimiter))
    }
  }
}
