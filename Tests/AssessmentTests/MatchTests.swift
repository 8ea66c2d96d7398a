import Basics
import Flow
import Standards
import TestSupport
import Testing

@testable import Assessment

@Suite("the match with the standard")
struct MatchTests {
  /// `Σ attained / Σ required, capped, below, missing` of every row, and the remarks' counts.
  static func sums(
    _ text: String, _ exportStandard: Match.ExportStandard = .byRule
  ) throws -> (sums: [String], counts: [String: Int]) {
    let export = try Export(TextTable(text))
    let stage = Match(
      standard, competencies: [place("M.01"), place("M.02"), place("SK.01")],
      exportStandard: exportStandard)
    var journal = Journal()
    var lines: [String] = []
    for batch in export.people {
      let gaps = try stage.process(batch, journal: &journal)
      lines += (0..<gaps.rowCount).map { row in
        let sums = gaps.sums[row]
        return "\(sums.attained)/\(sums.required) \(sums.capped) \(sums.below) \(sums.missing)"
      }
    }
    let counts = journal.counts.map { ($0.key.code, $0.value) }
    return (lines, Dictionary(uniqueKeysWithValues: counts))
  }

  @Test("sums what is there: an empty cell counts as missing, an absent column not at all")
  func sums() throws {
    let (sums, counts) = try Self.sums(
      """
      id | jenjang       | M.01 | M.02
      a  | Administrator | 3    | 2
      b  | Administrator | 5    | 0
      c  | Administrator | -    | 3
      d  | JPT Pratama   | 4    | 4
      e  | Pelaksana     | 0    | 1
      f  | Ahli Utama    |      |
      """)
    #expect(
      sums == ["5/6 5 1 0", "5/6 3 1 0", "3/6 3 0 1", "8/8 8 0 0", "1/2 1 1 0", "0/10 0 0 2"])
    #expect(counts == [:])
  }

  static let carried = """
    id | jenjang       | M.01 | Standar M.01
    a  | Administrator | 3    | 4
    b  | Administrator | 3    | 3
    c  | Ahli Muda     | 3    | 4
    d  | Ahli Muda     | 3    |
    """

  static let choices: [(Match.ExportStandard, [String], taken: Int?, left: Int?)] = [
    // Administrator is confirmed, Ahli Muda is only believed.
    (.byRule, ["3/3", "3/3", "3/4", "3/3"], 1, 1),
    (.always, ["3/4", "3/3", "3/4", "3/3"], 2, nil),
    (.never, ["3/3", "3/3", "3/3", "3/3"], nil, 2),
  ]

  @Test("takes the export's own standard as the pipeline says, and counts it", arguments: choices)
  func exportStandard(
    choice: Match.ExportStandard, expected: [String], taken: Int?, left: Int?
  ) throws {
    let (sums, counts) = try Self.sums(Self.carried, choice)
    #expect(sums.map { $0.prefix { $0 != " " } } == expected.map { $0[...] })
    #expect(counts["standar_ekspor_dipakai"] == taken)
    #expect(counts["standar_ekspor_diabaikan"] == left)
  }
}
