public import Assessment
public import Basics
public import Flow

/// Exact counts of the cells of one file.
public struct FileCells: Mergeable, Equatable {
  /// Rows whose cells could be told apart, refused ones included.
  public var rows = 0
  /// Usable cells by column.
  public var usable: [Int] = []
  /// Rows that were understood as people or parts of people.
  public var understood = 0
  /// Level cells of understood rows by level, 0 to 5, and at last those without a level.
  public var levels = [Int](repeating: 0, count: 7)
  /// Understood rows by number of the agency unit.
  public var unitRows: [Int: Int] = [:]
  /// The earliest day of an understood row; unknown where no row has one.
  public var firstDay = CivilDay.unknown
  /// The latest day of an understood row.
  public var lastDay = CivilDay.unknown

  /// Counts of nothing.
  public init() {}

  /// Adds the counts of another part of the file.
  public mutating func merge(_ other: FileCells) {
    rows += other.rows
    understood += other.understood
    while usable.count < other.usable.count { usable.append(0) }
    for (column, count) in other.usable.enumerated() { usable[column] += count }
    for (level, count) in other.levels.enumerated() { levels[level] += count }
    unitRows.merge(other.unitRows, uniquingKeysWith: +)
    widen(to: other.firstDay)
    widen(to: other.lastDay)
  }

  /// Takes a day into the span of days.
  mutating func widen(to day: CivilDay) {
    guard day.isKnown else { return }
    firstDay = firstDay.isKnown ? min(firstDay, day) : day
    lastDay = max(lastDay, day)
  }
}

/// Counts usable cells by file and column, and levels, days and agencies by file.
///
/// It counts rows before the roster, so that a file is judged by what stands in it.
public struct CellTally: Tally, Equatable {
  /// The counts by number of the file within the run.
  public private(set) var files: [Int: FileCells] = [:]

  /// A tally with nothing counted.
  public init() {}

  /// Counts the cells of a batch.
  public mutating func absorb(_ batch: ReadBatch) {
    var cells = FileCells()
    cells.rows = batch.rowCount
    cells.usable = (0..<batch.columnCount).map { batch.usableCount($0) }
    cells.understood = batch.people.rowCount
    for row in 0..<batch.people.rowCount {
      batch.people.levels[row].forEachPresent { cells.levels[Int($0)] += 1 }
      let context = batch.people.contexts[row]
      cells.unitRows[context.unit, default: 0] += 1
      cells.widen(to: context.day)
    }
    files[batch.file, default: FileCells()].merge(cells)
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: CellTally) {
    for (file, cells) in other.files { files[file, default: FileCells()].merge(cells) }
  }
}
