import Assessment
import Basics
import Settings
import Tables

/// One source of a pipeline: its files and what is fixed about them.
struct SourceOptions: Sendable {
  /// A delimiter that is not left to the sniffer.
  enum Delimiter: String, CaseIterable {
    case comma, semicolon, tab, pipe

    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      case .pipe: UInt8(ascii: "|")
      }
    }
  }

  /// The files, as paths and patterns.
  var files: [String]
  var delimiter: UInt8?
  /// A sign around cells that is not left to the sniffer.
  var quote: Quoting.Quote?
  /// How quotes inside quoted cells are written, where it is not left to the sniffer.
  var escape: Quoting.Escape?
  /// An encoding that is not left to the reader.
  var encoding: TextEncoding?
  /// The order of day and month, where the cells shall not decide it.
  var dayOrder: DayOrder?
  /// The name of the position level of every row, for an export without a column for it.
  var positionLevel: YAMLNode?
  var provinceCodes: NormaliseOptions.ProvinceCodes?
  /// The path of the reference list of agencies.
  var agencies: String?
  /// Headings of the pipeline's own, by field or competency, with the place of each name.
  var columns: [(meaning: YAMLEntry, headings: [String])]

  init(_ node: YAMLNode) throws(Failure) {
    self = try node.read { (fields) throws(Failure) in try SourceOptions(&fields) }
  }

  private init(_ fields: inout Fields) throws(Failure) {
    let names = try fields.required("files")
    files = try SourceOptions.texts(names)
    guard !files.isEmpty else {
      throw names.failure(
        "no file is named, but a source has at least one",
        remedy: "name a file or a pattern; --input may replace it")
    }
    delimiter = try fields.optional("delimiter")?.choice(of: Delimiter.self).byte
    quote = try fields.optional("quote")?.choice(of: Quoting.Quote.self)
    escape = try fields.optional("escape")?.choice(of: Quoting.Escape.self)
    encoding = try fields.optional("encoding")?.choice(of: TextEncoding.self)
    dayOrder = try fields.optional("day-order")?.choice(of: DayOrder.self)
    positionLevel = fields.optional("position-level")
    provinceCodes = try fields.optional("province-codes")?
      .choice(of: NormaliseOptions.ProvinceCodes.self)
    agencies = try fields.optional("agencies")?.string()
    var columns: [(meaning: YAMLEntry, headings: [String])] = []
    for entry in try fields.optional("columns")?.entries() ?? [] {
      columns.append((entry, try SourceOptions.texts(entry.value)))
    }
    self.columns = columns
  }

  /// A list of texts, or a single one.
  private static func texts(_ node: YAMLNode) throws(Failure) -> [String] {
    if case .sequence = node.content { return try node.strings() }
    return [try node.string()]
  }
}
