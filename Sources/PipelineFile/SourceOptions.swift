import Assessment
import Basics
import Settings

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
  var provinceCodes: NormaliseOptions.ProvinceCodes?
  /// The path of the reference list of agencies.
  var agencies: String?
  /// Headings of the pipeline's own, by field or competency, with the place of each name.
  var columns: [(meaning: YAMLEntry, headings: [String])]

  init(_ node: YAMLNode) throws(Failure) {
    self = try node.read { (fields) throws(Failure) in try SourceOptions(&fields) }
  }

  private init(_ fields: inout Fields) throws(Failure) {
    files = try SourceOptions.texts(try fields.required("files"))
    delimiter = try fields.optional("delimiter")?.choice(of: Delimiter.self).byte
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
