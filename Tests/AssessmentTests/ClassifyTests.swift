import Basics
import Flow
import Standards
import Testing

@testable import Assessment

@Suite("the categories of a person")
struct ClassifyTests {
  static let limits: [(attained: UInt16, required: UInt16, selection: String, mapping: String)] = [
    (4, 5, "MS", "Cukup Optimal"), (36, 45, "MS", "Cukup Optimal"),
    (35, 45, "MMS", "Kurang Optimal"),
    (39, 49, "MMS", "Cukup Optimal"), (17, 25, "MMS", "Kurang Optimal"),
    (33, 49, "KMS", "Kurang Optimal"), (39, 50, "MMS", "Cukup Optimal"),
    (38, 49, "MMS", "Kurang Optimal"), (9, 10, "MS", "Optimal"), (44, 49, "MS", "Cukup Optimal"),
    (45, 50, "MS", "Optimal"), (45, 9, "MS", "Optimal"), (0, 45, "KMS", "Kurang Optimal"),
    (1, 1, "MS", "Optimal"),
  ]

  /// The names of both categories of people with these sums; none where somebody has none.
  static func names(_ sums: [GapSums]) throws -> [[String]] {
    var people = PersonBatch(capacity: sums.count, hasStandards: false)
    people.rowCount = sums.count
    let gaps = GapBatch(
      people: people, required: Column(repeating: .none, count: sums.count),
      sums: Column(capacity: sums.count), competencies: [])
    for (row, sum) in sums.enumerated() { gaps.sums[row] = sum }
    var journal = Journal()
    let ratings = try Classify(standard).process(gaps, journal: &journal).ratings
    return sums.indices.map { row in
      guard ratings[row].isComplete else { return [] }
      return [
        standard.selection.bands[Int(ratings[row].selection)].label,
        standard.mapping.bands[Int(ratings[row].mapping)].label,
      ]
    }
  }

  @Test("turn over exactly at the cut-offs", arguments: limits)
  func limit(attained: UInt16, required: UInt16, selection: String, mapping: String) throws {
    var sums = GapSums()
    (sums.attained, sums.required) = (attained, required)
    #expect(try Self.names([sums]) == [[selection, mapping]])
  }

  @Test("are none where a level is missing or nothing is required")
  func incomplete() throws {
    var sums = GapSums()
    #expect(try Self.names([sums]) == [[]])
    (sums.attained, sums.required, sums.missing) = (9, 9, 1)
    #expect(try Self.names([sums]) == [[]])
  }

  @Test("are those of the fractions for every pair of sums")
  func everyPair() throws {
    let pairs = (1...60).flatMap { required in (0...60).map { (attained: $0, required: required) } }
    let sums = pairs.map { pair in
      var sums = GapSums()
      (sums.attained, sums.required) = (UInt16(pair.attained), UInt16(pair.required))
      return sums
    }
    let expected = pairs.map { pair in
      let (a, r) = (100 * pair.attained, pair.required)
      let selection = a >= 80 * r ? "MS" : a >= 68 * r ? "MMS" : "KMS"
      let mapping = a >= 90 * r ? "Optimal" : a >= 78 * r ? "Cukup Optimal" : "Kurang Optimal"
      return [selection, mapping]
    }
    #expect(try Self.names(sums) == expected)
  }
}
