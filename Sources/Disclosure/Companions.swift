/// Which counts may be withheld so that another one cannot be found out.
struct Companions: Sendable {
  private let rows: Int
  private let columns: Int
  private let others: Int
  private let groupCount: Int
  private let groups: [Int]
  private let members: [[Int]]

  init(_ table: CountTable) {
    rows = table.rows.count
    columns = table.columnCount
    others = table.opposite.count
    groups = table.groups
    groupCount = table.groupCount
    var members = [[Int]](repeating: [], count: max(table.groupCount, 1))
    for row in table.rows.indices {
      members[table.groups.isEmpty ? 0 : table.groups[row]].append(row)
    }
    self.members = members
  }

  /// The counts of its row, then those of its column, then the sums it belongs to; a list behind the
  /// other is used up before the next.
  func lists(for place: Place) -> [[Place]] {
    switch place {
    case .cell(let row, let column):
      let group = groups.isEmpty ? 0 : groups[row]
      return [
        (0..<columns).map { .cell(row: row, column: $0) },
        members[group].map { .cell(row: $0, column: column) }, [.rowTotal(row)],
        [.groupCell(group: group, column: column)], [.groupTotal(group)],
        [.columnTotal(column)], [.total],
      ]
    case .rowTotal(let row):
      let group = groups.isEmpty ? 0 : groups[row]
      return [members[group].map { .rowTotal($0) }, [.groupTotal(group)], [.total]]
    case .groupCell(let group, let column):
      return [
        (0..<columns).map { .groupCell(group: group, column: $0) },
        (0..<groupCount).map { .groupCell(group: $0, column: column) }, [.groupTotal(group)],
        [.columnTotal(column)], [.total],
      ]
    case .groupTotal: return [(0..<groupCount).map { .groupTotal($0) }, [.total]]
    case .oppositeCell(let row, let column):
      return [
        (0..<columns).map { .oppositeCell(row: row, column: $0) },
        (0..<others).map { .oppositeCell(row: $0, column: column) }, [.oppositeTotal(row)],
        [.columnTotal(column)], [.total],
      ]
    case .oppositeTotal: return [(0..<others).map { .oppositeTotal($0) }, [.total]]
    case .columnTotal: return [(0..<columns).map { .columnTotal($0) }, [.total]]
    case .total: return []
    }
  }
}
