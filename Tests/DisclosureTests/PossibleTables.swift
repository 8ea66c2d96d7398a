@testable import Disclosure

/// Every table that a reader of a published one must hold for possible, found by trying all.
struct PossibleTables {
  private var ranges: [Place: ClosedRange<Int64>] = [:]
  private let columns: Int
  private let known: [Place: ClosedRange<Int64>]
  private var cells: [Int64] = []
  private let count: Int

  init(_ table: CountTable, _ released: [ReleasedCount], _ system: CountSystem) {
    columns = table.columnCount
    count = table.rows.count * columns
    var known: [Place: ClosedRange<Int64>] = [:]
    for (figure, count) in zip(system.figures, released) {
      known[figure.place] =
        switch count {
        case .shown(let number): max(10, number - 2)...number + 2
        case .small: 0...9
        case .secondary, .telling: 0...(1 << 40)
        }
    }
    self.known = known
    tryAll()
  }

  func range(of place: Place) -> ClosedRange<Int64>? { ranges[place] }

  private mutating func tryAll() {
    guard cells.count < count else { return keep() }
    let (row, column) = cells.count.quotientAndRemainder(dividingBy: columns)
    guard let bounds = known[.cell(row: row, column: column)] else { return }
    let used = cells.suffix(column).reduce(0, +)
    let room = (known[.rowTotal(row)]?.upperBound ?? 0) - used
    let above = stride(from: column, to: cells.count, by: columns).reduce(0) { $0 + cells[$1] }
    let below = (known[.columnTotal(column)]?.upperBound ?? 0) - above
    let most = min(bounds.upperBound, room, below)
    guard bounds.lowerBound <= most else { return }
    for value in bounds.lowerBound...most {
      cells.append(value)
      if column < columns - 1 || known[.rowTotal(row)]?.contains(used + value) == true { tryAll() }
      cells.removeLast()
    }
  }

  private mutating func keep() {
    var values: [Place: Int64] = [:]
    for (number, value) in cells.enumerated() {
      let (row, column) = number.quotientAndRemainder(dividingBy: columns)
      values[.cell(row: row, column: column)] = value
      values[.rowTotal(row), default: 0] += value
      values[.columnTotal(column), default: 0] += value
      values[.total, default: 0] += value
    }
    guard values.allSatisfy({ known[$0.key]?.contains($0.value) == true }) else { return }
    for (place, value) in values {
      guard let range = ranges[place] else {
        ranges[place] = value...value
        continue
      }
      ranges[place] = min(range.lowerBound, value)...max(range.upperBound, value)
    }
  }
}
