import Disclosure

/// A protected table with the words for its rows and columns.
struct NamedTable: Sendable {
  /// The file of the rows.
  let name: String
  /// What the sums of rows are called.
  let sum: String
  let columns: [String]
  let rows: [String]
  var groups: [String] = []
  var others: [String] = []
  let table: ProtectedTable

  /// Every count as the record of a release keeps it.
  var entries: [ReleaseRecord.Entry] {
    let values = Dictionary(uniqueKeysWithValues: table.entries.map { ($0.place, $0.value) })
    return table.entries.map { entry in
      ReleaseRecord.Entry(
        key: key(entry.place), value: entry.value,
        base: values[whole(entry.place)] ?? entry.value, printed: entry.released.text)
    }
  }

  /// The count that another one is a part of.
  private func whole(_ place: Place) -> Place {
    switch place {
    case .cell(let row, _): .rowTotal(row)
    case .groupCell(let group, _): .groupTotal(group)
    case .oppositeCell(let row, _): .oppositeTotal(row)
    case .rowTotal, .groupTotal, .oppositeTotal, .columnTotal, .total: .total
    }
  }

  /// The words for a place.
  func key(_ place: Place) -> ReleaseRecord.Key {
    func key(_ table: String, _ row: String, _ column: Int?) -> ReleaseRecord.Key {
      ReleaseRecord.Key(table: table, row: row, column: column.map { columns[$0] } ?? sum)
    }
    return switch place {
    case .cell(let row, let column): key(name, rows[row], column)
    case .rowTotal(let row): key(name, rows[row], nil)
    case .groupCell(let group, let column): key("jenis", groups[group], column)
    case .groupTotal(let group): key("jenis", groups[group], nil)
    case .oppositeCell(let row, let column): key("jenjang", others[row], column)
    case .oppositeTotal(let row): key("jenjang", others[row], nil)
    case .columnTotal(let column): key("nasional", "NASIONAL", column)
    case .total: key("nasional", "NASIONAL", nil)
    }
  }
}
