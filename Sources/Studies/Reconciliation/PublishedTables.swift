public import Basics

/// Tells the tables of a file apart, whichever of two forms it has.
///
/// Either every line is a figure, with columns for the table, the row, the measure and the value, or
/// every line is a row, with one column for each measure.
public enum PublishedTables {
  private static let tableWords: Set<String> = ["tabel", "table", "namatabel", "judultabel"]
  private static let sourceWords: Set<String> = ["sumber", "source"]
  private static let measureWords: Set<String> = [
    "ukuran", "indikator", "measure", "variabel", "indicator",
  ]
  private static let valueWords = [
    "nilaitercetak", "tercetak", "printed", "nilai", "value", "angka",
  ]
  private static let unitWords: Set<String> = ["satuan", "unit"]
  private static let rowWords = ["baris", "row", "kelompok", "wilayah", "uraian"]

  /// The tables of a file, in the order in which they begin.
  ///
  /// Throws exit code 11 where one number is written with a comma before its decimals and another
  /// with a point.
  public static func read(
    _ path: String, columns: [String], rows: [(line: Int, cells: [String])],
    notation given: PrintedNumber.Notation? = nil
  ) throws(Failure) -> [PublishedTable] {
    let keys = columns.map { Spelling.key($0) }
    func column(_ words: Set<String>) -> Int? { keys.firstIndex { words.contains($0) } }
    func first(_ words: [String]) -> Int? {
      words.lazy.compactMap { word in keys.firstIndex(of: word) }.first
    }
    let (table, source) = (column(tableWords), column(sourceWords))
    let tidy = column(measureWords).flatMap { measure in
      first(valueWords).map { (measure: measure, value: $0) }
    }
    let unit = tidy == nil ? nil : column(unitWords)
    let taken = [table, source, tidy?.measure, tidy?.value, unit].compactMap(\.self)
    let label =
      tidy != nil
      ? first(rowWords) ?? columns.indices.first { !taken.contains($0) }
      : labelColumn(columns, rows, besides: taken)
    let values =
      tidy.map { [$0.value] } ?? columns.indices.filter { $0 != label && !taken.contains($0) }
    let texts = rows.flatMap { row in values.map { row.cells[$0] } }
    guard let notation = given ?? PrintedNumber.notation(of: texts) else {
      throw Failure(
        path,
        "some numbers have a comma before their decimals and others a point, but a file should "
          + "have one of them", remedy: "say with --decimals which one is meant, comma or point",
        code: .unusableInput)
    }
    let signs = FigureSigns(notation, texts: texts)
    let titles = Set(rows.compactMap { row in table.map { row.cells[$0] } })
    var tables: [PublishedTable] = []
    for row in rows {
      let name = table.map { row.cells[$0] } ?? path
      let origin = source.map { row.cells[$0] } ?? ""
      // Figures of one table that stand in two places of the source are no parts of one whole.
      let place =
        tables.firstIndex { $0.name == name && $0.source == (titles.isEmpty ? $0.source : origin) }
        ?? {
          tables.append(PublishedTable(name: name, source: origin, signs: signs))
          return tables.count - 1
        }()
      let rowName = label.map { row.cells[$0] } ?? "\(row.line)"
      for value in values {
        let text = row.cells[value]
        tables[place].put(
          PublishedTable.Cell(
            text: text, number: PrintedNumber(text, notation), line: row.line),
          row: rowName, measure: tidy.map { row.cells[$0.measure] } ?? columns[value],
          unit: unit.map { row.cells[$0] } ?? "")
      }
    }
    for place in tables.indices { tables[place].judgeMeasures() }
    return tables
  }

  // The first column of words that are no categories; years and running numbers will do otherwise.
  private static func labelColumn(
    _ columns: [String], _ rows: [(line: Int, cells: [String])], besides taken: [Int]
  ) -> Int? {
    let free = columns.indices.filter { !taken.contains($0) }
    return free.first { column in
      ![.category, .share].contains(Measure(name: columns[column]).kind)
        && rows.contains { $0.cells[column].contains(where: \.isLetter) }
    } ?? free.first
  }
}
