import Basics
import Clustering
import Figures
import TestSupport
import Testing

@testable import Studies

@Suite("a study of clusters")
struct ClusterStudyTests {
  private let crowd = Crowd.ofProject

  /// People of a few kinds, so that there is something to find.
  static let members: [Crowd.Member] = (0..<240).map { number in
    let kinds = ["333333333", "233233233", "333122222", "222222222"]
    var levels = Array(kinds[number % 4])
    if number % 5 == 0 { levels[number % 9] = number % 35 == 0 ? "-" : "2" }
    return Crowd.Member(String(levels), number % 3 == 0 ? "Pengawas" : "Administrator")
  }

  private func study(
    _ members: [Crowd.Member], workers: Int = 1,
    _ change: (inout ClusterStudyOptions) -> Void = { _ in }
  ) throws(Failure) -> (study: ClusterStudy, tally: ProfileTally) {
    var options = ClusterStudyOptions()
    options.search.leastPeople = 5
    change(&options)
    let tally = try crowd.profiles(members)
    let study = try ClusterStudy(
      tally, competencies: Array(0..<9), options: options, workers: workers)
    return (study, tally)
  }

  private func told(_ study: ClusterStudy) -> [String] {
    study.levels.flatMap { level in
      level.clusters.clusters.map { "\(level.position ?? -1) \($0.medoid) \($0.people) \($0.loss)" }
    }
  }

  @Test(
    "puts everybody who is complete into one cluster of the position level, and into one of all")
  func everybody() throws {
    let (study, tally) = try study(Self.members)
    #expect(study.levels.count == 3)
    let complete = zip(tally.profiles, tally.counts).filter { $0.0.result.isComplete }
    let people = complete.reduce(0) { $0 + $1.1 }
    let overview = try #require(study.overview)
    #expect(overview.clusters.clusters.reduce(0) { $0 + $1.people } == people)
    let own = study.levels.filter { $0.position != nil }.flatMap(\.clusters.clusters)
    #expect(own.reduce(0) { $0 + $1.people } == people)
    #expect(own.count > 2)
  }

  @Test("labels with the nearest medoid everybody who has at least six levels of nine")
  func labels() throws {
    let (study, tally) = try study(Self.members)
    #expect(study.labels.count == tally.profiles.count)
    #expect(!study.labels.contains(nil))
    for level in study.levels {
      let sizes = level.clusters.clusters.indices.map { label in
        zip(tally.counts.indices, level.labels).filter {
          $0.1 == label + 1 && tally.profiles[$0.0].result.isComplete
        }.reduce(0) { $0 + tally.counts[$1.0] }
      }
      #expect(sizes == level.clusters.clusters.map(\.people))
    }
  }

  @Test(
    "is the same for every number of workers, and clusters the same for every order of profiles")
  func order() throws {
    let fixed: (inout ClusterStudyOptions) -> Void = { $0.search.count = .fixed(3) }
    let expected = told(try study(Self.members, fixed).study)
    #expect(expected.count > 6)
    #expect(told(try study(Self.members, workers: 2, fixed).study) == expected)
    for seed in UInt64(1)...3 {
      #expect(told(try study(Self.members.shuffled(seed: seed), fixed).study) == expected)
    }
  }

  @Test(
    "labels nobody where nobody holds a position level that is clustered",
    arguments: [true, false])
  func nobody(hasOverview: Bool) throws {
    let (study, tally) = try study(Self.members) {
      ($0.positions, $0.hasOverview) = ([], hasOverview)
    }
    #expect(study.levels.count == (hasOverview ? 1 : 0))
    #expect(study.labels == Array(repeating: nil, count: tally.profiles.count))
    #expect(study.groupLabels == study.labels)
  }

  @Test("makes no group of a position level with one cluster")
  func oneCluster() throws {
    let (study, _) = try study(Self.members) { $0.search.count = .fixed(1) }
    #expect(Set(study.labels) == [1])
    #expect(Set(study.groupLabels) == [nil])
  }
}
