import TestSupport
import Testing

@Suite("hostile duplicates")
struct HostileDuplicateTests {
  enum Shape: String, CaseIterable { case wide, long }

  @Test("come out as a second, plain implementation says", arguments: Shape.allCases, 1...30)
  func reference(shape: Shape, seed: Int) throws {
    let population = HostilePopulation(
      seed: UInt64(seed), carriesStandard: seed.isMultiple(of: 3))
    let table = shape == .wide ? population.wide : population.long
    let expected = PlainReference(table)
    #expect(expected.counts["konflik", default: 0] > 0)
    var job = Job(WorkedExport.shards(table, count: 1 + seed % 4, seed: UInt64(seed)))
    job.workers = 1 + seed % 3
    let tables = try job.tables()
    let wanted = expected.tables
    #expect(differences(tables, from: wanted) == [])
    let text = wanted.mapValues { Array($0.csv().utf8) }
    #expect(tables.withoutAccounts.namesDiffering(from: text.withoutAccounts) == [])
  }

  @Test("are noticed by the comparison when a digit, a row or a column is wrong")
  func comparison() {
    let right = TextTable(header: ["wilayah", "n"], rows: [["A", "1"], ["B", "2"]])
    let wrong = [
      TextTable(header: ["wilayah", "n"], rows: [["A", "1"], ["B", "3"]]),
      TextTable(header: ["wilayah", "n"], rows: [["A", "1"]]),
      TextTable(header: ["wilayah", "n"], rows: [["A", "1"], ["B", "2"], ["C", "0"]]),
      TextTable(header: ["wilayah", "m"], rows: [["A", "1"], ["B", "2"]]),
      TextTable(header: ["wilayah", "n"], rows: [["B", "2"], ["A", "1"]]),
    ]
    #expect(wrong.count { $0.differences(from: right, name: "nasional").isEmpty } == 0)
    #expect(right.differences(from: right, name: "nasional") == [])
  }
}
