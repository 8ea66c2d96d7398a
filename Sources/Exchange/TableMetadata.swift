import Basics
public import Reports

/// The tables of a run as a CSVW table group: `csvw.json` beside them, for the Web of Data.
public enum TableMetadata {
  /// The description of the internal tables, and that of the public ones where there are some.
  public static func files(_ tables: WrittenTables, _ about: DatasetWords) -> [ReportFile] {
    [
      file("", tables.internalTables, about.internalWords),
      file("publik/", tables.publicTables, about.publicWords),
    ].compactMap(\.self)
  }

  private static func file(
    _ place: String, _ tables: [DescribedTable], _ about: DatasetWords.Part
  ) -> ReportFile? {
    guard !tables.isEmpty else { return nil }
    let group = JSONValue.object([
      "@context": .array([
        .string("http://www.w3.org/ns/csvw"), .object(["@language": .string("id")]),
      ]),
      "@type": .string("TableGroup"), "dc:title": bilingual(about.title),
      "dc:description": bilingual(about.description),
      "dialect": .object([
        "delimiter": .string(","), "quoteChar": .string("\""), "doubleQuote": .bool(true),
        "encoding": .string("utf-8"), "header": .bool(true), "trim": .string("false"),
      ]),
      "tables": .array(tables.map { table($0, below: place) }),
    ])
    return ReportFile(path: place + "csvw.json", text: group.text)
  }

  private static func table(_ table: DescribedTable, below place: String) -> JSONValue {
    func address(_ path: String) -> JSONValue { .string(String(path.dropFirst(place.count))) }
    var schema: [String: JSONValue] = ["columns": .array(table.columns.map { column($0, table) })]
    if !table.key.isEmpty { schema["primaryKey"] = names(table.key) }
    if !table.references.isEmpty {
      schema["foreignKeys"] = .array(
        table.references.map { reference in
          .object([
            "columnReference": names(reference.columns),
            "reference": .object([
              "resource": address(reference.table),
              "columnReference": names(reference.tableColumns),
            ]),
          ])
        })
    }
    return .object([
      "url": address(table.path), "dc:description": bilingual(table.sentence),
      "tableSchema": .object(schema),
    ])
  }

  private static func column(_ column: ColumnEntry, _ table: DescribedTable) -> JSONValue {
    let isKey = table.key.contains(column.name)
    var missing = [JSONValue.string("")]
    if table.isPublic { missing.append(.string(TableDictionary.withheldMark)) }
    var entry: [String: JSONValue] = [
      "name": .string(name(column.name)), "titles": .string(column.name),
      "dc:description": bilingual(column.words), "datatype": datatype(column.kind),
      // Nothing but an impossible text stands for no value in a key.
      "null": isKey ? .array([]) : .array(missing),
    ]
    if let unit = column.unit { entry["schema:unitText"] = bilingual(unit.words) }
    return .object(entry)
  }

  private static func datatype(_ kind: ColumnEntry.Kind) -> JSONValue {
    switch kind {
    case .identifier, .text: .string("string")
    case .whole: .string("integer")
    case .number: .string("double")
    case .day: .string("date")
    case .flag: .object(["base": .string("boolean"), "format": .string("ya|tidak")])
    }
  }

  private static func names(_ columns: [String]) -> JSONValue {
    .array(columns.map { .string(name($0)) })
  }

  // Names of columns are variables of URI templates, which have no hyphens.
  private static func name(_ heading: String) -> String { heading.replacing("-", with: "min") }

  private static func bilingual(_ words: Words) -> JSONValue {
    .array(
      Language.allCases.map {
        .object(["@value": .string(words[$0]), "@language": .string($0.rawValue)])
      })
  }
}
