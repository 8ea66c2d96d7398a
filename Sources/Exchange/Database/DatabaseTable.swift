import Basics

/// A table of a run as a table of the database.
struct DatabaseTable {
  let table: DescribedTable
  /// What its columns are called there; SQLite does not tell `n` from `N`.
  let names: [String]

  init(_ table: DescribedTable) {
    self.table = table
    var taken: Set<String> = []
    names = table.columns.map { column in
      var name = column.name
      while !taken.insert(name.lowercased()).inserted { name += "_besar" }
      return name
    }
  }

  /// A word as SQL takes it for a name.
  static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

  private static func list(_ names: [String]) -> String {
    names.map { quoted($0) }.joined(separator: ", ")
  }

  /// The statements that make the table and its indices.
  var definition: String {
    var lines = zip(table.columns, names).map { column, name in
      "\(DatabaseTable.quoted(name)) \(DatabaseTable.type(column))"
        + (table.key.contains(column.name) ? " NOT NULL" : "")
    }
    if !table.key.isEmpty { lines.append("PRIMARY KEY (\(DatabaseTable.list(table.key)))") }
    lines += table.references.map { reference in
      "FOREIGN KEY (\(DatabaseTable.list(reference.columns))) REFERENCES "
        + "\(DatabaseTable.quoted(reference.tableName)) "
        + "(\(DatabaseTable.list(reference.tableColumns)))"
    }
    let body = lines.joined(separator: ",\n  ")
    // People lie in the order of their key; all other tables are read in the order of the file.
    let ending = table.key == ["id_peserta"] ? ") WITHOUT ROWID" : ")"
    return "CREATE TABLE \(DatabaseTable.quoted(table.name)) (\n  \(body)\n\(ending);\n" + indices
  }

  // Whatever refers to another table is searched by it, and people by their categories.
  private var indices: String {
    let searched = ["kategori_seleksi", "kategori_pemetaan"].filter { name in
      table.key == ["id_peserta"] && table.columns.contains { $0.name == name }
    }
    let lists =
      table.references.map(\.columns).filter { !table.key.starts(with: $0) }
      + searched.map { [$0] }
    return lists.map { columns in
      let name = DatabaseTable.quoted("\(table.name)_\(columns.joined(separator: "_"))")
      return "CREATE INDEX \(name) ON \(DatabaseTable.quoted(table.name)) "
        + "(\(DatabaseTable.list(columns)));\n"
    }.joined()
  }

  /// The statement that adds a row.
  var insertion: String {
    let places = names.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(DatabaseTable.quoted(table.name)) VALUES (\(places))"
  }

  /// Whether each column belongs to the key.
  var isKey: [Bool] { table.columns.map { table.key.contains($0.name) } }

  static func type(_ column: ColumnEntry) -> String {
    switch column.kind {
    case .identifier, .text, .flag, .day: "TEXT"
    case .whole: "INTEGER"
    case .number: "REAL"
    }
  }

  /// The lines of the data dictionary.
  var dictionary: [[String?]] {
    table.columns.enumerated().map { place, column in
      let reference = table.references.first { $0.columns.contains(column.name) }
      let other = reference.flatMap { reference in
        reference.columns.firstIndex(of: column.name).map {
          "\(reference.tableName).\(reference.tableColumns[$0])"
        }
      }
      return [
        table.name, String(place + 1), names[place], column.name, DatabaseTable.type(column),
        column.unit?.words.indonesian, column.unit?.words.english,
        table.key.contains(column.name) ? "ya" : "tidak", other, column.words.indonesian,
        column.words.english,
      ]
    }
  }
}
