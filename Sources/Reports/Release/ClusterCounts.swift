import Clustering
import Disclosure
import Figures
import Standards
import Studies

/// The sizes of clusters, by position level.
struct ClusterCounts {
  private(set) var clusters: [PublicRelease.Cluster] = []
  private(set) var tables: [NamedTable] = []

  init(_ findings: Findings, _ people: CategoryCounts, _ rules: DisclosureRules) {
    guard let development = findings.development, let study = development.clusters else { return }
    let profiles = development.profiles
    let gaps = profiles.gapProfiles(study.competencies)
    for level in study.levels where !level.clusters.clusters.isEmpty {
      var holders: [GapProfile: Int64] = [:]
      for (number, gap) in gaps.enumerated() {
        guard level.position == nil || profiles.profiles[number].position == level.position,
          let gap
        else { continue }
        holders[gap, default: 0] += profiles.counts[number]
      }
      let found = level.clusters.clusters
      let name = level.name(findings.standard)
      // Sizes add up to the people of the level: they would tell a sum that is withheld, and a number
      // of clusters tells how many people there are at least.
      guard let possible = people.possible(level.position == nil ? nil : name) else { continue }
      let least = Self.leastPeople(found.count, of: possible, study.options.search)
      guard least * Int64(found.count) <= possible.lowerBound else { continue }
      var table = ProtectedTable(
        CountTable([found.map(\.people)], margins: .rows), rules: rules)
      let sizes = SumOfParts(table.rows[0].counts, atLeast: least, rules: rules)
      if !sizes.leavesOpen(possible) || !sizes.hidesSmallParts(inSums: possible) {
        table.withhold(row: 0, columns: Array(found.indices))
      }
      tables.append(
        NamedTable(
          name: "klaster", sum: "n", columns: found.indices.map { "\($0 + 1)" }, rows: [name],
          table: table))
      clusters += found.enumerated().map { place, cluster in
        let people = table.rows[0].counts[place]
        // A profile tells that there are so many people in its cluster, as its count does.
        let isTold = people.number != nil || people == .telling && least >= rules.leastCount
        let isShown = isTold && holders[cluster.medoid, default: 0] >= rules.leastCount
        return PublicRelease.Cluster(
          level: name, number: place + 1, people: people, share: table.rows[0].share(place),
          medoid: isShown ? cluster.medoid.shortfalls : nil)
      }
    }
  }

  /// How many people a reader who knows the method expects in every cluster.
  private static func leastPeople(
    _ count: Int, of possible: ClosedRange<Int64>, _ options: ClusterOptions
  ) -> Int64 {
    guard count > 1, case .best = options.count else { return 1 }
    return max(1, options.leastPeople, (options.leastPercent * possible.lowerBound + 99) / 100)
  }
}
