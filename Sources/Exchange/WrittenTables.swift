public import Basics

/// The tables that a run has written, in its output folder.
public struct WrittenTables: Sendable {
  /// The folder.
  public let folder: String
  /// The tables that stay in the house.
  public let internalTables: [DescribedTable]
  /// The tables for the public.
  public let publicTables: [DescribedTable]

  /// Reads the headings of the tables among the files of a folder.
  ///
  /// Throws exit code 1 where a table is described nowhere.
  public init(folder: String, files: [String], _ vocabulary: Vocabulary) throws(Failure) {
    self.folder = folder
    var tables: [DescribedTable] = []
    for path in files.sorted() where path.hasSuffix(".csv") {
      let headings = try CSVRows.headings(of: "\(folder)/\(path)")
      tables.append(try TableDictionary.describe(path, headings: headings, vocabulary))
    }
    let paths = Set(tables.map(\.path))
    tables = tables.map { $0.referring(to: paths) }
    internalTables = tables.filter { !$0.isPublic }
    publicTables = tables.filter(\.isPublic)
  }

  /// The path of a table for reading.
  func path(of table: DescribedTable) -> String { "\(folder)/\(table.path)" }
}
