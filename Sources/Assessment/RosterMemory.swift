import Glibc

/// The memory of a roster's tables, taken at once and in large pages where the system has them.
///
/// Nearly every row goes to a page of its own; a machine remembers the places of few pages, but large
/// ones hold five hundred times as much.
struct RosterMemory {
  private static let largePage = 2 << 20
  /// What is given back before the rest; every time interrupts all cores.
  private static let worthGivingBack = 64 << 10

  private let start: UnsafeMutableRawPointer
  private let length: Int
  private let firstTable: UnsafeMutableRawPointer
  private let tableSize: Int

  /// Takes memory for tables of so many bytes; all of it reads as zero.
  init(tables: Int, bytes: Int) {
    let page = Int(getpagesize())
    tableSize = (bytes + page - 1) / page * page
    length = tables * tableSize + RosterMemory.largePage
    guard
      let start = mmap(
        nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
      start != MAP_FAILED
    else { fatalError("out of memory") }
    self.start = start
    firstTable = start.alignedUp(toMultipleOf: RosterMemory.largePage)
    // Small rosters would only have large pages cleared that they do not fill.
    if tables * tableSize >= 2 * RosterMemory.largePage {
      madvise(firstTable, tables * tableSize, MADV_HUGEPAGE)
    }
  }

  /// Where a table stands.
  func table(_ number: Int) -> UnsafeMutableRawPointer { firstTable + number * tableSize }

  /// Gives the memory of one table back, unless it is small; it must not be used any more.
  func giveBack(_ number: Int) {
    guard tableSize >= RosterMemory.worthGivingBack else { return }
    madvise(table(number), tableSize, MADV_DONTNEED)
  }

  /// Gives back all of it.
  func free() { munmap(start, length) }
}
