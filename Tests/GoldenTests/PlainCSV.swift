import TestSupport

extension TextTable {
  /// Reads comma-separated text, cell by cell, the slow and obvious way.
  init(csv bytes: [UInt8]) {
    var lines: [[String]] = []
    var cells: [[UInt8]] = [[]]
    var isInside = false
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch (byte, isInside) {
      case (34, true) where rest.first == 34: cells[cells.count - 1].append(rest.removeFirst())
      case (34, _): isInside.toggle()
      case (44, false): cells.append([])
      case (10, false):
        lines.append(cells.map { String(decoding: $0, as: UTF8.self) })
        cells = [[]]
      default: cells[cells.count - 1].append(byte)
      }
    }
    self.init(header: lines.first ?? [], rows: Array(lines.dropFirst()))
  }

  /// What differs from another table, value by value; rows are known by their key columns.
  func differences(from expected: TextTable, name: String) -> [String] {
    let found = byKey(name)
    let wanted = expected.byKey(name)
    var differences = Set(header).symmetricDifference(expected.header).sorted().map {
      "\(name): column \($0) is on one side only"
    }
    // The summary may say more than is expected of it.
    let extra = name == "ringkasan" ? [] : Set(found.keys).subtracting(wanted.keys).sorted()
    differences += extra.map { "\(name): \($0) is not expected" }
    for (key, row) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let mine = found[key] else {
        differences.append("\(name): \(key) is missing")
        continue
      }
      for (column, value) in row.sorted(by: { $0.key < $1.key }) where mine[column] != value {
        differences.append("\(name): \(key) \(column) is \(mine[column] ?? "–"), not \(value)")
      }
    }
    if differences.isEmpty, name != "ringkasan", keys(name) != expected.keys(name) {
      differences.append("\(name): the rows stand in another order")
    }
    return Array(differences.prefix(8))
  }

  private func byKey(_ name: String) -> [String: [String: String]] {
    Dictionary(zip(keys(name), records), uniquingKeysWith: { first, _ in first })
  }

  private func keys(_ name: String) -> [String] {
    let width = ["instansi_jenjang", "gap_kompetensi"].contains(name) ? 2 : 1
    return rows.map { $0.prefix(width).joined(separator: " / ") }
  }
}

/// What differs between two sets of tables, value by value.
func differences(_ found: [String: [UInt8]], from expected: [String: TextTable]) -> [String] {
  expected.sorted { $0.key < $1.key }.flatMap { name, table in
    found[name].map { TextTable(csv: $0).differences(from: table, name: name) }
      ?? ["\(name) was not written"]
  }
}

extension [String: [UInt8]] {
  /// The tables that do not depend on how rows are spread over files and lines.
  var withoutAccounts: Self { filter { !["ringkasan", "ditolak"].contains($0.key) } }

  /// The names of tables that differ by a byte, or are there on one side only.
  func namesDiffering(from other: Self) -> [String] {
    Set(keys).union(other.keys).filter { self[$0] != other[$0] }.sorted()
  }
}
