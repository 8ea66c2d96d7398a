import Basics
import Testing

@testable import Assessment

@Suite("levels packed into two words")
struct PackedLevelsTests {
  /// The same, held the obvious way.
  struct Model: Equatable {
    var cells: [Int: UInt64] = [:]

    static func random(_ numbers: inout SeededNumbers) -> Model {
      var model = Model()
      for cell in 0..<PackedLevels.capacity where numbers.below(3) > 0 {
        model.cells[cell] = UInt64(numbers.below(7))
      }
      return model
    }

    var packed: PackedLevels {
      cells.reduce(into: .none) { packed, cell in packed[cell.key] = cell.value }
    }

    func clashes(with other: Model) -> Bool {
      cells.contains { cell, level in other.cells[cell].map { $0 != level } ?? false }
    }
  }

  static func unpacked(_ levels: PackedLevels) -> Model {
    Model(cells: Dictionary(uniqueKeysWithValues: levels.presentCells.map { ($0, levels[$0]) }))
  }

  @Test("hold every code in every cell and leave the others alone")
  func everyCell() {
    for cell in 0..<PackedLevels.capacity {
      for code in UInt64(0)...7 {
        for background in [PackedLevels.none, PackedLevels(low: 0, high: 0)] {
          var levels = background
          levels[cell] = code
          #expect(levels[cell] == code)
          let others = (0..<PackedLevels.capacity).filter { $0 != cell }
          #expect(others.allSatisfy { levels[$0] == background[$0] })
        }
      }
    }
  }

  @Test("have nothing in them at first")
  func none() {
    #expect(PackedLevels.none.presentCount == 0)
    #expect(PackedLevels.none.presentCells == [])
    #expect(!PackedLevels.none.clashes(with: PackedLevels(low: 0, high: 0)))
  }

  @Test("clash in one cell exactly where both have one and it differs")
  func everyPair() {
    for cell in [0, 1, 20, 21, 41] {
      for a in UInt64(0)...7 {
        for b in UInt64(0)...7 {
          var (left, right) = (PackedLevels.none, PackedLevels.none)
          (left[cell], right[cell]) = (a, b)
          #expect(left.clashes(with: right) == (a != b && a != 7 && b != 7))
        }
      }
    }
  }

  @Test("agree with a dictionary, whatever is in them", arguments: 0..<20)
  func model(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    for _ in 0..<100 {
      let (a, b) = (Model.random(&numbers), Model.random(&numbers))
      #expect(Self.unpacked(a.packed) == a)
      #expect(a.packed.presentCount == a.cells.count)
      #expect(a.packed.clashes(with: b.packed) == a.clashes(with: b))
      let rest = Model(cells: b.cells.filter { a.cells[$0.key] == nil })
      let joined = a.packed.joined(with: rest.packed)
      #expect(Self.unpacked(joined).cells == a.cells.merging(rest.cells) { mine, _ in mine })
      #expect(a.packed.joined(with: a.packed) == a.packed)
    }
  }

  @Test("become empty where a level should be and is not there", arguments: 0..<20)
  func emptying(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let (levels, expected) = (Model.random(&numbers), Model.random(&numbers))
    var mask = CellMask()
    mask.formUnion(expected.packed)
    #expect(mask.cells == expected.cells.keys.sorted())
    var filled = levels
    for cell in expected.cells.keys where levels.cells[cell] == nil { filled.cells[cell] = 6 }
    #expect(Self.unpacked(levels.packed.emptying(mask)) == filled)
  }

  @Test("know the union of two sets of cells")
  func masks() {
    var (left, right, both) = (CellMask(), CellMask(), PackedLevels.none)
    (both[0], both[41]) = (3, 6)
    left.formUnion(both)
    both = .none
    both[21] = 0
    right.formUnion(both)
    left.formUnion(right)
    #expect(left.cells == [0, 21, 41])
  }
}
