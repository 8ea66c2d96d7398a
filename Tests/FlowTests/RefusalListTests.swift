import Basics
import TestSupport
import Testing

@testable import Flow

@Suite("the list of refusals")
struct RefusalListTests {
  private static let kinds = [Kinds.row, Kinds.otherRow, Kinds.cell]
  private static let columns = [
    "", "M.01", "SK.01", "Tanggal\nAsesmen", "Jenjang Jabatan Sekarang",
  ]
  private static let values = ["", "9", "Sangat Baik", "\u{0}\u{1F600}, \"x\"", "2024-13-01"]

  /// Refusals with numbers of every length, and some twice.
  private static func some(_ count: Int, seed: UInt64) -> [Remark] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in
      Remark(
        kinds[numbers.below(3)], file: numbers.below(3) * numbers.below(200),
        line: numbers.below(4) == 0 ? numbers.below(1 << 40) : numbers.below(300),
        column: columns[numbers.below(5)], value: values[numbers.below(5)])
    }
  }

  private static func list(_ remarks: [Remark]) -> RefusalList {
    remarks.reduce(into: RefusalList()) { $0.add($1) }
  }

  @Test("tells every refusal as it was, in the order of files and lines", arguments: 0..<20)
  func order(seed: Int) {
    let remarks = Self.some(seed * 13, seed: UInt64(seed))
    let list = Self.list(remarks)
    #expect(Array(list) == remarks.sorted())
    #expect(list.count == remarks.count)
    #expect(list.first == remarks.min())
    #expect(list.isEmpty == remarks.isEmpty)
  }

  @Test("tells the same whoever of several workers has found what", arguments: 0..<20)
  func shards(seed: Int) {
    let remarks = Self.some(300, seed: UInt64(seed))
    let parts = remarks.shards(count: 4, seed: UInt64(seed)).map(Self.list)
    let merged = parts.reduce(RefusalList()) { $0.merged(with: $1) }
    #expect(merged == Self.list(remarks))
    #expect(Array(merged) == remarks.sorted())
    #expect(merged != Self.list(Array(remarks.dropLast())))
  }

  @Test("counts how often each value was refused for one reason")
  func counts() {
    let remarks = Self.some(500, seed: 1)
    let wanted = remarks.filter { $0.kind == Kinds.cell }
      .reduce(into: [:]) { $0[$1.value, default: 0] += 1 }
    #expect(Self.list(remarks).counts(of: Kinds.cell) == wanted)
  }

  @Test("keeps the bytes of headings that are the same but for how a letter is written")
  func headings() {
    let names = ["Kompeten\u{E9}", "Kompetene\u{301}", "Kerja\u{2000}Sama", "Kerja\u{2002}Sama"]
    let remarks = names.enumerated().map {
      Remark(Kinds.cell, file: 0, line: $0, column: $1, value: "")
    }
    for remarks in [remarks, remarks.reversed()] {
      let columns = Self.list(remarks).merged(with: Self.list(remarks)).map {
        Array($0.column.utf8)
      }
      #expect(columns == names.flatMap { [Array($0.utf8), Array($0.utf8)] })
    }
  }

  /// What two workers refuse of a very dirty file, each putting aside what it has from time to time.
  private static func workers(_ lines: Int, _ shelf: RefusalShelf?) -> [RefusalList] {
    var lists = [RefusalList(), RefusalList()]
    for line in 0..<lines {
      let worker = line / 1000 % 2
      for column in ["M.03", "M.01"] {
        lists[worker].add(
          Remark(Kinds.cell, file: 0, line: line, column: column, value: "tidak cukup, \(line % 7)")
        )
      }
      if line % 1000 == 999, let shelf { lists[worker].putAside(on: shelf) }
    }
    return lists
  }

  @Test("is the same on a shelf as in memory")
  func shelf() throws {
    let folder = try TemporaryFolder()
    let shelf = RefusalShelf(folder: folder.path)
    let aside = Self.workers(120_000, shelf).reduce(RefusalList()) { $0.merged(with: $1) }
    let held = Self.workers(120_000, nil).reduce(RefusalList()) { $0.merged(with: $1) }
    #expect(aside.asideCount > 100_000)
    #expect(held.asideCount == 0)
    #expect(aside.count == 240_000)
    #expect(aside == held)
    // It can be gone through again, and its file has no name that anybody could find.
    #expect(aside == held)
    #expect(aside.first?.column == "M.01")
    #expect(try folder.snapshot().isEmpty)
  }

  @Test("stays in memory where the shelf has no room")
  func noShelf() throws {
    let folder = try TemporaryFolder()
    let shelf = RefusalShelf(folder: folder.path + "/tidak-ada")
    let lists = Self.workers(120_000, shelf)
    #expect(lists.allSatisfy { $0.asideCount == 0 })
    let merged = lists.reduce(RefusalList()) { $0.merged(with: $1) }
    #expect(merged.count == 240_000)
    #expect(merged.reduce(0) { $0 + $1.line } == 120_000 * 119_999)
  }
}
