import Basics
public import Reports
import Tables

/// The tables of a run as a Frictionless Data Package: `datapackage.json` beside them.
///
/// Descriptions are Indonesian, and English under keys that end with `@en`. Profile: Data Package v1,
/// Table Schema v1.
public enum DataPackage {
  /// The descriptor of the internal tables, and that of the public ones where there are some.
  public static func files(_ tables: WrittenTables, _ about: DatasetWords) -> [ReportFile] {
    [
      file("", tables.internalTables, tables, about.internalWords),
      file("publik/", tables.publicTables, tables, about.publicWords),
    ].compactMap(\.self)
  }

  private static func file(
    _ place: String, _ chosen: [DescribedTable], _ tables: WrittenTables, _ about: DatasetWords.Part
  ) -> ReportFile? {
    guard !chosen.isEmpty else { return nil }
    return ReportFile(path: place + "datapackage.json") { (sink) throws(Failure) in
      var resources: [JSONValue] = []
      for table in chosen { resources.append(try resource(table, tables, below: place)) }
      var package: [String: JSONValue] = [
        "name": .string(about.name), "profile": .string("tabular-data-package"),
        "languages": .array([.string("id"), .string("en")]), "resources": .array(resources),
      ]
      package.merge(bilingual("title", about.title)) { $1 }
      package.merge(bilingual("description", about.description)) { $1 }
      try sink(Array(JSONValue.object(package).text.utf8))
    }
  }

  private static func resource(
    _ table: DescribedTable, _ tables: WrittenTables, below place: String
  ) throws(Failure) -> JSONValue {
    var resource: [String: JSONValue] = [
      "name": .string(table.name), "path": .string(String(table.path.dropFirst(place.count))),
      "profile": .string("tabular-data-resource"), "format": .string("csv"),
      "mediatype": .string("text/csv"), "encoding": .string("utf-8"),
      "dialect": .object([
        "delimiter": .string(","), "lineTerminator": .string("\n"), "quoteChar": .string("\""),
        "doubleQuote": .bool(true), "header": .bool(true),
      ]),
      "schema": schema(table),
    ]
    if let digest = try FileDigest(path: tables.path(of: table)) {
      resource["bytes"] = .number(digest.byteCount)
      resource["hash"] = .string("sha256:\(digest.sha256)")
    }
    resource.merge(bilingual("description", table.sentence)) { $1 }
    return .object(resource)
  }

  private static func schema(_ table: DescribedTable) -> JSONValue {
    var missing = [JSONValue.string("")]
    if table.isPublic { missing.append(.string(TableDictionary.withheldMark)) }
    var schema: [String: JSONValue] = [
      "fields": .array(table.columns.map { field($0, table) }), "missingValues": .array(missing),
    ]
    if !table.key.isEmpty { schema["primaryKey"] = .array(table.key.map { .string($0) }) }
    if !table.references.isEmpty {
      schema["foreignKeys"] = .array(
        table.references.map { reference in
          .object([
            "fields": .array(reference.columns.map { .string($0) }),
            "reference": .object([
              "resource": .string(reference.tableName),
              "fields": .array(reference.tableColumns.map { .string($0) }),
            ]),
          ])
        })
    }
    return .object(schema)
  }

  private static func field(_ column: ColumnEntry, _ table: DescribedTable) -> JSONValue {
    var field: [String: JSONValue] = ["name": .string(column.name)]
    switch column.kind {
    case .identifier, .text: field["type"] = .string("string")
    case .whole: field["type"] = .string("integer")
    case .number: field["type"] = .string("number")
    case .day: field["type"] = .string("date")
    case .flag:
      field["type"] = .string("boolean")
      field["trueValues"] = .array([.string("ya")])
      field["falseValues"] = .array([.string("tidak")])
    }
    // An empty cell of a key is a value: the agencies without a province, the figures without a competency.
    if table.key.contains(column.name) { field["missingValues"] = .array([]) }
    field.merge(bilingual("description", column.words)) { $1 }
    if let unit = column.unit { field.merge(bilingual("unit", unit.words)) { $1 } }
    return .object(field)
  }

  private static func bilingual(_ key: String, _ words: Words) -> [String: JSONValue] {
    [key: .string(words.indonesian), "\(key)@en": .string(words.english)]
  }
}

extension TableEntry.Reference {
  /// The name of the other table.
  var tableName: String { String(table.split(separator: "/").last?.dropLast(4) ?? "") }
}

extension DescribedTable {
  /// What a row is about, as a sentence.
  var sentence: Words {
    Words(id: "Satu baris: \(words.indonesian)", en: "One row: \(words.english)")
  }
}
