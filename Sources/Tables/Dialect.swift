public import Basics

/// How one file writes its table.
public struct Dialect: Sendable, Equatable {
  /// The byte between two cells.
  public var delimiter: UInt8
  /// How cells are quoted.
  public var quoting = Quoting()
  /// Whether few rows tell how cells are quoted.
  public var hasDoubtfulQuoting = false
  /// Whether the file begins with the three bytes of a UTF-8 byte order mark.
  public var hasByteOrderMark: Bool
  /// The lines before the heading: titles, blank lines.
  public var titleLines: Int
  /// The physical lines the heading spans.
  public var headerLines: Int
  /// The headings of the columns, as the file has them.
  public var columns: [String]
  /// The rows of the heading, cell by cell, where it spans several.
  public var headingRows: [[String]] = []
  /// How the file writes its characters.
  public var encoding = TextEncoding.utf8
  /// What ends the lines of the file.
  public var lineEnds = LineEnds.lf

  /// The physical line on which the heading begins.
  public var headingLine: Int { titleLines + 1 }
  /// The first physical line behind the heading.
  public var firstDataLine: Int { titleLines + headerLines + 1 }

  /// The delimiter by name, for people.
  public var delimiterName: Words {
    switch delimiter {
    case UInt8(ascii: ","): Words(id: "koma", en: "comma")
    case UInt8(ascii: ";"): Words(id: "titik koma", en: "semicolon")
    case UInt8(ascii: "\t"): Words(id: "tab", en: "tab")
    default: Words(id: "garis tegak", en: "vertical bar")
    }
  }
}
