import Testing

@testable import Disclosure

@Suite("a mean beside protected counts")
struct MeanTests {
  /// Sums of levels that one column of people can have, found by adding person after person.
  static func sums(_ people: [Int64], _ scale: ScoreScale) -> Set<Int64> {
    var sums: Set<Int64> = [0]
    for (count, scores) in zip(people, scale.scores) {
      for _ in 0..<count {
        sums = Set(sums.flatMap { sum in [scores.lowerBound, scores.upperBound].map { sum + $0 } })
          .union(sums.flatMap { sum in scores.map { sum + $0 } })
      }
    }
    return sums
  }

  /// The mean in tenths of a per cent, rounded half up.
  static func tenths(_ sum: Int64, people: Int64, required: Int64) -> Int64 {
    (2000 * sum + people * required) / (2 * people * required)
  }

  /// Every way to divide people by columns that a reader must hold possible.
  static func divisions(_ row: PossibleRow) -> [[Int64]] {
    row.counts.reduce([[]]) { found, range in
      found.flatMap { start in range.map { start + [$0] } }
    }.filter { row.total.contains($0.reduce(0, +)) && $0.contains { $0 > 0 } }
  }

  /// Means on one scale with steps that are small enough for a few people.
  static let scale = ScoreScale(required: 250, scores: [200...400, 170...199, 0...169])

  static let rows = [
    PossibleRow(counts: [2...3, 1...1, 1...2], total: 4...5),
    PossibleRow(counts: [0...2, 0...2, 2...2], total: 4...4),
    PossibleRow(counts: [4...4, 0...1, 0...1], total: 4...5),
    PossibleRow(counts: [0...4, 0...4, 0...4], total: 4...4),
    PossibleRow(counts: [3...3, 0...0, 1...2], total: 4...5),
  ]

  @Test("is printed exactly where every possible division of people can have it", arguments: rows)
  func everyDivision(row: PossibleRow) {
    let reached = Self.divisions(row).map { people in
      let count = people.reduce(0, +)
      return Set(
        Self.sums(people, Self.scale).map { Self.tenths($0, people: count, required: 250) })
    }
    var decisions: Set<Bool> = []
    for tenths in Int64(0)...1700 {
      let isOpen = row.leavesOpen(meanInTenths: tenths, Self.scale)
      #expect(isOpen == reached.allSatisfy { $0.contains(tenths) }, "\(tenths)")
      decisions.insert(isOpen)
    }
    #expect(decisions.contains(false))
  }

  @Test("would tell how many people it is of, if it were printed where its steps are wide")
  func steps() {
    let scale = ScoreScale(required: 18, scores: [15...45, 13...14, 0...12])
    let row = PossibleRow(counts: [18...22, 0...0, 0...0], total: 18...22)
    let tenths = Self.tenths(17 * 20 + 16, people: 21, required: 18)
    let possible = row.total.filter { people in
      Self.sums([people, 0, 0], scale).contains {
        Self.tenths($0, people: people, required: 18) == tenths
      }
    }
    #expect(possible.count < 5, "the mean leaves \(possible)")
    #expect(!row.leavesOpen(meanInTenths: tenths, scale))
    let many = PossibleRow(counts: [58...62, 0...0, 0...0], total: 58...62)
    #expect(many.leavesOpen(meanInTenths: 942, scale))
  }

  @Test("of one hundred per cent is withheld where a category below may have somebody")
  func everybodyMeets() {
    let scale = ScoreScale(required: 45, scores: [36...45, 31...35, 0...30])
    let row = PossibleRow(counts: [98...102, 0...9, 0...9], total: 98...102)
    #expect(!row.leavesOpen(meanInTenths: 1000, scale))
    #expect(row.leavesOpen(meanInTenths: 930, scale))
    let known = PossibleRow(counts: [98...102, 0...0, 0...0], total: 98...102)
    #expect(known.leavesOpen(meanInTenths: 1000, scale))
  }

  @Test("rests on columns that begin at a fraction of what is required")
  func scales() throws {
    let cuts: [(numerator: Int64, denominator: Int64)] = [(80, 100), (68, 100), (0, 100)]
    let nine = try #require(ScoreScale(required: 9, greatest: 45, from: cuts))
    #expect(nine.scores == [8...45, 7...7, 0...6])
    let whole = try #require(ScoreScale(required: 45, greatest: 45, from: cuts))
    #expect(whole.scores == [36...45, 31...35, 0...30])
    #expect(ScoreScale(required: 2, greatest: 5, from: cuts) == nil, "nothing falls into a column")
    #expect(ScoreScale(required: 0, greatest: 5, from: cuts) == nil)
    let row = PossibleRow(counts: [9...9, 9...9], total: 1000...1000)
    #expect(!row.leavesOpen(meanInTenths: 900, nine), "a row of other columns")
  }

  @Test(
    "of a whole is computed from printed numbers, where they hold nearly everybody",
    arguments: [
      ([(100, 800), (100, 900)], 200, "85.0"), ([(95, 800), (5, nil)], 100, "80.0"),
      ([(90, 800), (10, nil)], 100, "*"), ([(100, nil)], 100, "*"), ([], 10, "*"),
      ([(15, 1001), (30, 999)], 45, "100.0"), ([(10, 5), (10, 6)], 20, "0.6"),
    ] as [([(Int64, Int64?)], Int64, String)])
  func whole(groups: [(Int64, Int64?)], all: Int64, text: String) {
    let mean = ReleasedMean(
      of: groups.map { (.shown($0.0), ReleasedMean(tenths: $0.1)) }, all: .shown(all), atLeast: 95)
    #expect(mean.text == text)
    let withheld = ReleasedMean(
      of: groups.map { (.shown($0.0), ReleasedMean(tenths: $0.1)) }, all: .secondary, atLeast: 95)
    #expect(withheld.text == "*")
  }

  @Test(
    "is judged by what the audit leaves possible, no more and no less", arguments: UInt64(1)...8)
  func ranges(seed: UInt64) {
    var chance = Chance(seed: seed)
    let table = chance.nation(agencies: 12, kinds: 3, positions: 4)
    var protection = Protection(table, rules: DisclosureRules())
    protection.complete()
    let protected = ProtectedTable(table, protection)
    for (row, possible) in protected.oppositePossible.enumerated() {
      #expect(possible.total.contains(table.opposite[row].reduce(0, +)))
      for (column, range) in possible.counts.enumerated() {
        #expect(range.contains(table.opposite[row][column]))
        if let printed = protected.opposite[row].counts[column].number {
          #expect(range.lowerBound >= printed - 2 && range.upperBound <= printed + 2)
        } else {
          #expect(range.upperBound - range.lowerBound >= 4)
        }
      }
    }
  }
}
