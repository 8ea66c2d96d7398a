import Studies
import TestSupport
import Testing

@Suite("the tests of moved categories")
struct CategoryShiftTests {
  private static func shift(_ cells: String) -> CategoryShift {
    let counts = cells.split(separator: " ").compactMap { Int64($0) }
    return CategoryShift((0..<3).map { Array(counts[3 * $0..<3 * $0 + 3]) })
  }

  @Test(
    "agree with an independent computation, also where categories stand apart",
    arguments: ChangeFixture.rows("tables").filter { $0[0] != "0 0 0 0 0 0 0 0 0" })
  func values(row: [String]) throws {
    let shift = CategoryShiftTests.shift(row[0])
    let (margins, symmetry) = (try #require(shift.margins), try #require(shift.symmetry))
    #expect(agree(margins.squares, row[1]), "\(margins)")
    #expect(String(margins.freedom) == row[2])
    #expect(agree(margins.probability, row[3]), "\(margins)")
    #expect(agree(symmetry.squares, row[4]), "\(symmetry)")
    #expect(symmetry.freedom == 3)
    #expect(agree(symmetry.probability, row[5]), "\(symmetry)")
  }

  @Test("are left out where there is nobody, or not three categories")
  func nobody() {
    let nobody = CategoryShiftTests.shift("0 0 0 0 0 0 0 0 0")
    #expect(nobody.margins == nil && nobody.symmetry == nil)
    let two = CategoryShift([[3, 1], [4, 2]])
    #expect(two.margins == nil && two.symmetry == nil)
  }

  @Test("do not depend on the order of the categories")
  func order() {
    let table: [[Int64]] = [[59, 1, 0], [20, 7, 0], [5, 9, 36]]
    let expected = CategoryShift(table)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let turned = CategoryShift(order.map { row in order.map { table[row][$0] } })
      #expect(agree(turned.margins?.squares, "\(expected.margins?.squares ?? 0)"))
      #expect(agree(turned.symmetry?.squares, "\(expected.symmetry?.squares ?? 0)"))
    }
  }
}
