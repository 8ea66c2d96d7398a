public import Basics

/// What a table holds, column by column, before it is known which of them a run has.
public struct TableEntry: Sendable {
  /// A stretch of columns.
  enum Part: Sendable {
    /// A column that is always there.
    case one(ColumnEntry)
    /// Columns of which any may be missing, in this order; which there are depends on the standards.
    case any(@Sendable (Vocabulary) -> [ColumnEntry])
  }

  /// A column that names a row of another table.
  struct Reference: Sendable, Hashable {
    let columns: [String]
    let table: String
    let tableColumns: [String]

    init(_ column: String, _ table: String, _ other: String? = nil) {
      self.init([column], table, [other ?? column])
    }

    init(_ columns: [String], _ table: String, _ others: [String]? = nil) {
      (self.columns, self.table, tableColumns) = (columns, table, others ?? columns)
    }
  }

  /// Where it stands below the output folder, such as `tabel/peserta.csv`.
  public let path: String
  /// What one row is about.
  public let words: Words
  let key: [String]
  let references: [Reference]
  let parts: [Part]

  init(
    _ path: String, id: String, en: String, key: [String] = [], references: [Reference] = [],
    _ parts: [Part]
  ) {
    (self.path, words) = (path, Words(id: id, en: en))
    (self.key, self.references, self.parts) = (key, references, parts)
  }

  /// The columns behind the headings of a table; nil where they are others or in another order.
  public func columns(_ headings: [String], _ vocabulary: Vocabulary) -> [ColumnEntry]? {
    var found: [ColumnEntry] = []
    func take(_ column: ColumnEntry) -> Bool {
      guard found.count < headings.count, headings[found.count] == column.name else { return false }
      found.append(column)
      return true
    }
    for part in parts {
      switch part {
      case .one(let column): guard take(column) else { return nil }
      case .any(let columns): for column in columns(vocabulary) { _ = take(column) }
      }
    }
    return found.count == headings.count ? found : nil
  }
}

extension TableEntry.Part {
  /// Columns that are always there.
  static func all(_ columns: ColumnEntry...) -> [TableEntry.Part] { columns.map { .one($0) } }

  /// Columns that studies add.
  static func optional(_ columns: ColumnEntry...) -> TableEntry.Part { .any { _ in columns } }
}
