public import Basics

/// The description of every table that a run can write.
public enum TableDictionary {
  /// What stands in a public table where a figure is withheld.
  public static let withheldMark = "*"

  /// Every table, by its path below the output folder.
  public static let tables: [String: TableEntry] = {
    let all =
      TableEntry.counts + TableEntry.people + TableEntry.figures + TableEntry.development
      + TableEntry.changes + TableEntry.professionalism + TableEntry.released
    return Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
  }()

  /// What a table with these headings holds.
  ///
  /// Throws exit code 1 where it is not described, or has other columns than its description.
  public static func describe(
    _ path: String, headings: [String], _ vocabulary: Vocabulary
  ) throws(Failure) -> DescribedTable {
    guard let entry = tables[path], let columns = entry.columns(headings, vocabulary) else {
      throw Failure(
        path, "its columns are described nowhere, but those of every table should be",
        remedy: "please report this as a bug, with the first line of the table",
        code: .internalFailure)
    }
    return DescribedTable(entry, columns: columns)
  }
}

/// A table that a run has written, with what its columns hold.
public struct DescribedTable: Sendable {
  /// Where it stands below the output folder.
  public let path: String
  /// What one row is about.
  public let words: Words
  /// Its columns, in their order.
  public let columns: [ColumnEntry]
  /// The columns that tell its rows apart; empty where none do.
  public let key: [String]
  let references: [TableEntry.Reference]

  init(_ entry: TableEntry, columns: [ColumnEntry], among others: Set<String>? = nil) {
    (path, words, key) = (entry.path, entry.words, entry.key)
    self.columns = columns
    references = entry.references.filter { others?.contains($0.table) ?? true }
  }

  private init(_ table: DescribedTable, among others: Set<String>) {
    (path, words, key, columns) = (table.path, table.words, table.key, table.columns)
    references = table.references.filter { others.contains($0.table) }
  }

  /// The same table with references to these tables only.
  func referring(to others: Set<String>) -> DescribedTable { DescribedTable(self, among: others) }

  /// Its name: that of the file without folder and ending.
  public var name: String {
    String(path.split(separator: "/").last?.dropLast(4) ?? "")
  }

  /// Whether figures may be withheld in it.
  public var isPublic: Bool { path.hasPrefix("publik/") }
}
