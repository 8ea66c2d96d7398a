import Basics
public import Reports

/// The internal tables of a run as an SQLite database with a data dictionary and views.
///
/// The tables are read again row by row, so that memory does not grow with them.
public enum DatabaseFile {
  private static let path = "petakom.sqlite"

  /// `petakom.sqlite`; none where there are no internal tables.
  public static func files(
    _ tables: WrittenTables, _ about: DatasetWords, _ vocabulary: Vocabulary
  ) -> [ReportFile] {
    guard !tables.internalTables.isEmpty else { return [] }
    let scratch = "\(tables.folder)/.\(path).baru"
    return [
      ReportFile(path: path) { (sink) throws(Failure) in
        try ScratchFile.stream(scratch, to: sink) { (path) throws(Failure) in
          try write(tables, about, vocabulary, to: path)
        }
      }
    ]
  }

  private static func write(
    _ tables: WrittenTables, _ about: DatasetWords, _ vocabulary: Vocabulary, to scratch: String
  ) throws(Failure) {
    let database = try Database(path: scratch)
    let all = tables.internalTables.map { DatabaseTable($0) }
    let views = DatabaseView.all(tables.internalTables, vocabulary)
    try database.execute("BEGIN;\n" + frame)
    for table in all { try database.execute(table.definition) }
    for view in views {
      try database.execute("CREATE VIEW \(DatabaseTable.quoted(view.name)) AS \(view.query)")
    }
    try fill(database, "tentang", about.lines)
    try fill(
      database, "rujukan_kompetensi",
      vocabulary.competencies.map { [$0.code, $0.name.indonesian, $0.name.english] })
    try fill(
      database, "kamus_tabel",
      all.map { [$0.table.name, $0.table.path, $0.table.words.indonesian, $0.table.words.english] }
        + views.map { [$0.name, nil, $0.words.indonesian, $0.words.english] })
    try fill(database, "kamus", all.flatMap(\.dictionary))
    for table in all {
      let (statement, isKey) = (try database.prepare(table.insertion), table.isKey)
      var isHeading = true
      try CSVRows.forEach(in: tables.path(of: table.table)) { (row) throws(Failure) in
        if !isHeading { try database.insert(statement, row, isKey: isKey) }
        isHeading = false
      }
    }
    try database.execute("COMMIT")
    try database.close()
  }

  private static let frame = """
    CREATE TABLE tentang (nama TEXT NOT NULL PRIMARY KEY, nilai TEXT) WITHOUT ROWID;
    CREATE TABLE rujukan_kompetensi (
      kompetensi TEXT NOT NULL PRIMARY KEY, nama TEXT, name TEXT
    ) WITHOUT ROWID;
    CREATE TABLE kamus_tabel (
      tabel TEXT NOT NULL PRIMARY KEY, berkas TEXT, keterangan TEXT, description TEXT
    ) WITHOUT ROWID;
    CREATE TABLE kamus (
      tabel TEXT NOT NULL, urutan INTEGER NOT NULL, kolom TEXT, kolom_csv TEXT, jenis TEXT,
      satuan TEXT, unit TEXT, kunci TEXT, rujukan TEXT, keterangan TEXT, description TEXT,
      PRIMARY KEY (tabel, urutan), FOREIGN KEY (tabel) REFERENCES kamus_tabel (tabel)
    ) WITHOUT ROWID;

    """

  private static func fill(
    _ database: Database, _ table: String, _ rows: [[String?]]
  ) throws(Failure) {
    guard let width = rows.first?.count else { return }
    let places = (0..<width).map { _ in "?" }.joined(separator: ", ")
    let statement = try database.prepare("INSERT INTO \(table) VALUES (\(places))")
    for row in rows { try database.insert(statement, row) }
  }
}
