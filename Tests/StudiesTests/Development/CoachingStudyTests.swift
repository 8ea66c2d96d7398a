import Basics
import Clustering
import TestSupport
import Testing

@testable import Studies

@Suite("a study of coaching groups")
struct CoachingStudyTests {
  /// So many people with shortfalls, batches and superiors that depend on the seed only.
  static func people(_ count: Int, seed: UInt64) -> (people: [Coachee], gaps: [GapProfile?]) {
    var numbers = SeededNumbers(seed: seed)
    let gaps = (0..<count).map { _ in
      GapProfile((0..<9).map { _ in numbers.below(30) == 0 ? nil : max(0, numbers.below(4) - 1) })
    }
    let people = (0..<count).map { number in
      Coachee(
        id: "P\(number)", profile: number, position: 0, body: "B3101",
        batch: ["", "Angkatan 1", "Angkatan 2"][number * 3 / count], unit: "U\(number % 4)",
        superior: number % 6 == 0 ? "" : "P\(number - number % 6)")
    }
    return (people, gaps)
  }

  static func study(
    _ people: [Coachee], _ gaps: [GapProfile?], _ options: CoachingStudyOptions = .init(),
    workers: Int = 1
  ) -> CoachingStudy {
    CoachingStudy(
      people, gaps: gaps, competencies: Array(0..<9), positionNames: ["Administrator"],
      options: options, workers: workers)
  }

  private func groups(_ study: CoachingStudy) -> [[[String]]] {
    study.batches.map { batch in (try? batch.plan.get())?.groups.map(\.members) ?? [] }
  }

  @Test("has everybody once, keeps the sizes, and superiors apart", arguments: UInt64(1)...4)
  func promises(seed: UInt64) {
    let (people, gaps) = Self.people(72, seed: seed)
    let study = Self.study(people, gaps)
    let groups = groups(study).flatMap(\.self)
    #expect(groups.flatMap(\.self).sorted() == people.map(\.id).sorted())
    #expect(groups.allSatisfy { (5...10).contains($0.count) })
    let superiors = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.superior) })
    let meetings = groups.flatMap { group in
      group.filter { group.contains(superiors[$0] ?? "") }
    }
    #expect(meetings == [])
  }

  @Test("is the same for every order of the people and number of workers", arguments: [1, 2, 3])
  func order(seed: UInt64) {
    let (people, gaps) = Self.people(60, seed: 9)
    let expected = groups(Self.study(people, gaps))
    #expect(!expected.flatMap(\.self).isEmpty)
    #expect(groups(Self.study(people.shuffled(seed: seed), gaps, workers: 2)) == expected)
  }

  @Test("counts the pairs of a batch that are kept apart, and no superior of another batch")
  func pairs() {
    let (people, gaps) = Self.people(36, seed: 1)
    // Two superiors and their ten subordinates in each batch of twelve.
    #expect(Self.study(people, gaps).batches.map(\.apart) == [10, 10, 10])
    let alone = people.filter { $0.id != "P0" }
    #expect(Self.study(alone, gaps).batches.map(\.apart).sorted() == [5, 10, 10])
  }

  @Test("tells what stands against groups, and nothing where there are some")
  func obstacles() {
    let (people, gaps) = Self.people(36, seed: 2)
    func obstacle(_ change: (inout CoachingOptions) -> Void) -> CoachingObstacle? {
      var options = CoachingStudyOptions()
      change(&options.groups)
      return Self.study(people, gaps, options).batches[0].obstacle(options.groups)
    }
    #expect(obstacle { _ in } == nil)
    #expect(
      obstacle { ($0.smallest, $0.largest) = (7, 8) } == .sizes(possible: [6...8, 7...12]))
    #expect(obstacle { $0.coaches = 1 } == .coaches(needed: 2, available: 1, largest: 12))
    #expect(obstacle { $0.count = .exactly(5) } == .count(asked: 5, possible: 2...2))
  }

  @Test("refuses a batch with more people than are computed with, and divides the others")
  func tooMany() {
    let gaps = [GapProfile([0, 1])]
    let people = (0..<501).map { BatchNamingTests.person("P\($0)", batch: "besar") }
    var options = CoachingStudyOptions()
    options.groups = CoachingOptions(smallest: 1, largest: 10)
    let study = CoachingStudy(
      people + [BatchNamingTests.person("Q", batch: "kecil")], gaps: gaps, competencies: [0, 1],
      positionNames: ["Administrator"], options: options, workers: 1)
    #expect(study.batches.map { $0.obstacle(options.groups) } == [.tooMany(limit: 500), nil])
  }
}
