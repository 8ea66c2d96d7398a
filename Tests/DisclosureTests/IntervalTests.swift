import Foundation
import TestSupport
import Testing

@testable import Disclosure

@Suite("the interval of a withheld count")
struct IntervalTests {
  /// A table of the worked example: what would be published if only small counts were withheld.
  struct Example: Decodable, Sendable, CustomTestStringConvertible {
    struct Interval: Decodable, Sendable {
      let baris: Int
      let kolom: Int
      let min: Int64
      let maks: Int64
      let terlindung_lebar_4: Bool
    }

    let nama: String
    let total_dan_sel_terbit_pasti: Bool
    let tabel_asli: [[Int64]]
    let tabel_terbit_hanya_supresi_primer: [[Int64?]]
    let total_baris: [Int64]
    let total_kolom: [Int64]
    let total: Int64
    let selang_layak: [Interval]

    var testDescription: String { nama }

    static func all() throws -> [Example] {
      let path = Project.path("Tests/DisclosureTests/Fixtures/intervals.json")
      return try JSONDecoder().decode(
        [Example].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func known(_ printed: Int64, isCell: Bool) -> ClosedRange<Int64> {
      if total_dan_sel_terbit_pasti { return printed...printed }
      return max(isCell ? 10 : 0, printed - 2)...printed + 2
    }

    /// The network of what the example says a reader knows.
    var system: CountSystem {
      var system = CountSystem(CountTable(tabel_asli))
      for figure in system.figures.indices {
        let bounds: ClosedRange<Int64>? =
          switch system.figures[figure].place {
          case .cell(let row, let column):
            tabel_terbit_hanya_supresi_primer[row][column].map { known($0, isCell: true) } ?? 0...9
          case .rowTotal(let row): known(total_baris[row], isCell: false)
          case .columnTotal(let column): known(total_kolom[column], isCell: false)
          case .total: known(total, isCell: false)
          default: nil
          }
        if let bounds { system.setKnowledge(bounds, of: figure) }
      }
      return system
    }
  }

  @Test("is that of the worked example", arguments: try Example.all())
  func worked(example: Example) throws {
    let system = example.system
    #expect(!example.selang_layak.isEmpty)
    for interval in example.selang_layak {
      let place = Place.cell(row: interval.baris, column: interval.kolom)
      let figure = try #require(system.number(of: place))
      let range = system.range(of: figure)
      #expect(range == interval.min...interval.maks, "\(place)")
      let isWide = range.upperBound - range.lowerBound >= DisclosureRules().leastWidth
      #expect(isWide == interval.terlindung_lebar_4)
      let quick = system.range(of: figure, enough: DisclosureRules().leastWidth)
      #expect(
        (quick.upperBound - quick.lowerBound >= 4) == isWide, "looked for no further than needed")
    }
  }

  @Test("is that of all possible tables, tried one by one", arguments: UInt64(1)...24)
  func bruteForce(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let table = CountTable(chance.table(rows: 2, columns: 2, upTo: 24))
    var protection = Protection(table, rules: DisclosureRules())
    for isComplete in [false, true] {
      if isComplete { protection.complete() }
      let every = PossibleTables(table, protection.released, protection.system)
      for figure in protection.system.figures.indices {
        #expect(
          protection.system.range(of: figure)
            == every.range(of: protection.system.figures[figure].place),
          "\(table.rows) \(protection.system.figures[figure].place)")
      }
    }
  }
}
