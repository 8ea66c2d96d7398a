import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the people of a roster")
struct RosterOrderTests {
  /// Few people, days, agencies and levels, so that everything happens to everybody.
  static func rows(
    _ count: Int, people: Int, seed: UInt64, hasStandards: Bool, forms: ClosedRange<Int> = 0...2
  ) -> [DataRow] {
    let ids = ["198501012010011001", "p1", "peserta-panjang-1", "199003032022211015", "p2"]
    var numbers = SeededNumbers(seed: seed)
    func pick(_ choices: [String]) -> String { choices[numbers.below(choices.count)] }
    return (0..<count).map { _ in
      let id = numbers.below(people)
      var row = DataRow(id: id < ids.count ? ids[id] : "orang-\(id)")
      row.name = pick(["", "Sari", "Sari", "Dewi"])
      row.agency = pick(["B1", "B1", "B1", "B1", "B1", "B2"])
      row.day = pick(["2025-01-01", "2026-01-01", "2026-01-01", ""])
      let codes = ["M.01", "M.02"]
      switch forms.lowerBound + numbers.below(forms.count) {
      case 0:
        row.isLong = true
        row.levels = [pick(codes): pick(["3", "3", "3", "2", ""])]
      case 1: row.levels = ["M.01": pick(["3", "3", ""]), "M.02": pick(["3", "3", "2"])]
      default: row.levels = ["M.01": pick(["3", "3", "3", "4"])]
      }
      guard hasStandards else { return row }
      for code in row.levels.keys.sorted() {
        row.standards[code] = pick(["", "4", "4", "4", "4", "5"])
      }
      row.standards = row.standards.filter { !$0.value.isEmpty }
      return row
    }
  }

  @Test(
    "are those of the slow and obvious model, in records of one and of two words of levels",
    arguments: 0..<60, [3, PackedLevels.capacity])
  func model(seed: Int, competencies: Int) throws {
    let rows = Self.rows(
      120, people: 40, seed: UInt64(seed), hasStandards: seed % 2 == 0,
      forms: [0...2, 0...0, 1...2][seed % 3])
    let population = try Population(rows)
    let model = RosterModel(rows)
    let shards = Array(rows.indices).shards(count: 3, seed: UInt64(seed))
    let settled = population.settled(
      shards, competencies: competencies, atOnce: seed % 4 == 1)
    #expect(settled.account == model.account)
    let difference = zip(settled.people, model.people).first { $0 != $1 }
    #expect(difference == nil)
    #expect(settled.people.count == model.people.count)
  }

  @Test(
    "are the same where rows wait until all are in, and where more come than were expected",
    arguments: 0..<12, [0, 256, 4000, 1 << 18])
  func waiting(seed: Int, expectedPeople: Int) throws {
    let rows = Self.rows(
      4000, people: 900, seed: UInt64(seed), hasStandards: seed % 2 == 0,
      forms: [1...2, 0...2][seed % 4 / 2])
    let population = try Population(rows)
    let model = RosterModel(rows)
    let shards = Array(rows.indices).shards(count: 1 + seed % 3, seed: UInt64(seed))
    let settled = population.settled(
      shards, competencies: [3, PackedLevels.capacity][seed % 2], expectedPeople: expectedPeople,
      gathersRows: false, atOnce: true)
    #expect(settled.account == model.account)
    let areSame = settled.people == model.people
    #expect(areSame)
  }

  @Test("are the same where thousands of rows tell of each", arguments: 0..<9)
  func manyRows(seed: Int) throws {
    let rows = Self.rows(
      6000, people: 2, seed: UInt64(seed), hasStandards: seed % 2 == 0,
      forms: [0...0, 0...2, 1...2][seed % 3])
    let population = try Population(rows)
    let model = RosterModel(rows)
    let shards = Array(rows.indices).shards(count: 1 + seed % 2, seed: UInt64(seed))
    let settled = population.settled(
      shards, competencies: [3, PackedLevels.capacity][seed % 2], atOnce: seed % 4 == 1)
    #expect(settled.account == model.account)
    let areSame = settled.people == model.people
    #expect(areSame)
  }

  static let permutations: [[Int]] = {
    func all(_ rest: [Int]) -> [[Int]] {
      rest.isEmpty
        ? [[]] : rest.flatMap { first in all(rest.filter { $0 != first }).map { [first] + $0 } }
    }
    return all([0, 1, 2, 3, 4])
  }()

  @Test("are the same in every order and every cut of five hostile rows", arguments: 0..<12)
  func everyOrder(seed: Int) throws {
    let rows = Self.rows(
      5, people: 1, seed: UInt64(700 + seed), hasStandards: seed % 2 == 0,
      forms: [0...0, 0...2][seed % 4 / 2])
    let population = try Population(rows)
    let model = RosterModel(rows)
    for (number, order) in Self.permutations.enumerated() {
      let cuts = everyCut(of: order)
      for cut in number == 0 ? cuts : [cuts[0], cuts[1 + number % 15]] {
        let settled = population.settled(cut)
        #expect(settled.people == model.people, "\(order): \(rows)")
        #expect(settled.account == model.account, "\(order): \(rows)")
      }
    }
  }

  @Test("are the same for any number of workers at once", arguments: [1, 2, 3, 8])
  func workers(count: Int) throws {
    let rows = Self.rows(4000, people: 900, seed: 5, hasStandards: true)
    let population = try Population(rows)
    let model = RosterModel(rows)
    for seed in 0..<3 {
      let shards = Array(rows.indices).shards(count: count, seed: UInt64(seed))
      let settled = population.settled(shards, atOnce: true)
      #expect(settled.account == model.account)
      let areSame = settled.people == model.people
      #expect(areSame)
    }
  }

  @Test("have an account that adds up by the laws of merging")
  func laws() throws {
    let samples = (0..<5).map { seed in
      RosterModel(
        Self.rows(30, people: 9, seed: UInt64(seed), hasStandards: false)
      ).account
    }
    #expect(brokenMergeLaws(samples: samples, blank: RosterAccount()) == [])
  }
}
