import Basics

/// Counts as they are published: rounded, or withheld where a person might be found out.
public struct ProtectedTable: Sendable, Equatable {
  /// The counts of a row, a group or of all, with their sum.
  public struct Row: Sendable, Equatable {
    /// The counts by column; nothing where they are not published.
    public let counts: [ReleasedCount]
    /// Their sum, rounded from its own value.
    public let total: ReleasedCount

    /// The share of a column in percent with one decimal, from the printed numbers; the mark where it
    /// cannot be said.
    ///
    /// Where every count is printed, it is the share of their sum, so that shares make up a whole.
    /// Where one is withheld, it is the share of the printed total, and said only if the shares leave
    /// room for what is withheld.
    public func share(_ column: Int) -> String {
      let shown = counts.compactMap(\.number)
      let sum = shown.reduce(0, +)
      guard let number = counts[column].number, let whole = total.number else {
        return ReleasedCount.mark
      }
      if shown.count == counts.count { return DecimalText.percent(number, over: sum, decimals: 1) }
      guard sum < whole else { return ReleasedCount.mark }
      return DecimalText.percent(number, over: whole, decimals: 1)
    }
  }

  /// The rows.
  public private(set) var rows: [Row]
  /// The groups of rows.
  public let groups: [Row]
  /// The rows of the other kind.
  public let opposite: [Row]
  /// What remains possible in each of them, after everything that is published.
  public let oppositePossible: [PossibleRow]
  /// How many people of all remain possible; anything where sums of columns are not published.
  public let allPossible: ClosedRange<Int64>
  /// All together; withheld where sums of columns are not published.
  public let all: Row
  /// Every published count with its true value, in the order in which they are looked at.
  public private(set) var entries: [Entry]

  /// A published count with what stands behind it; internal.
  public struct Entry: Sendable, Equatable {
    /// Where it stands.
    public let place: Place
    /// The true count.
    public let value: Int64
    /// What is published.
    public let released: ReleasedCount
  }

  /// Protects a table.
  ///
  /// After this, no small count can be computed from the published ones to within less than rounding
  /// leaves open, even by somebody who knows the rules.
  public init(_ table: CountTable, rules: DisclosureRules = DisclosureRules()) {
    var protection = Protection(table, rules: rules)
    protection.complete()
    self.init(table, protection)
  }

  init(_ table: CountTable, _ protection: Protection) {
    let (system, released) = (protection.system, protection.released)
    func at(_ place: Place) -> ReleasedCount {
      system.number(of: place).map { released[$0] } ?? .secondary
    }
    let columns = 0..<table.columnCount
    func row(_ total: Place, _ cell: (Int) -> Place) -> Row {
      Row(counts: columns.map { at(cell($0)) }, total: at(total))
    }
    rows = table.rows.indices.map { number in
      row(.rowTotal(number)) { .cell(row: number, column: $0) }
    }
    groups = (0..<table.groupCount).map { number in
      row(.groupTotal(number)) { .groupCell(group: number, column: $0) }
    }
    opposite = table.opposite.indices.map { number in
      row(.oppositeTotal(number)) { .oppositeCell(row: number, column: $0) }
    }
    oppositePossible = table.opposite.indices.map { number in
      func range(_ place: Place) -> ClosedRange<Int64> {
        system.number(of: place).map { system.range(of: $0) } ?? BoundedFlow.unbounded
      }
      return PossibleRow(
        counts: columns.map { range(.oppositeCell(row: number, column: $0)) },
        total: range(.oppositeTotal(number)))
    }
    all = row(.total) { .columnTotal($0) }
    allPossible =
      system.number(of: .total).map { system.range(of: $0) } ?? BoundedFlow.unbounded
    entries = zip(system.figures, released).map {
      Entry(place: $0.place, value: $0.value, released: $1)
    }
  }

  /// Withholds printed counts of a row, because they tell too much of a sum in another table; with
  /// them its own sum where that tells too much, too.
  public mutating func withhold(row number: Int, columns: [Int], isSumTelling: Bool = false) {
    let hidesSum = isSumTelling && rows[number].total.number != nil
    let columns = Set(columns.filter { rows[number].counts[$0].number != nil })
    let row = rows[number]
    rows[number] = Row(
      counts: row.counts.enumerated().map { columns.contains($0) ? .telling : $1 },
      total: hidesSum ? .telling : row.total)
    entries = entries.map { entry in
      let isHidden =
        switch entry.place {
        case .cell(number, let column): columns.contains(column)
        case .rowTotal(number): hidesSum
        default: false
        }
      return isHidden ? Entry(place: entry.place, value: entry.value, released: .telling) : entry
    }
  }
}
