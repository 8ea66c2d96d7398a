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
      // Sizes add up to the people of the level: they would tell a sum that is withheld.
      let whole = level.position == nil ? people.nation : people.positions.first { $0.key == name }
      guard whole?.row.total.number != nil else { continue }
      let table = ProtectedTable(
        CountTable([found.map(\.people)], margins: .rows), rules: rules)
      tables.append(
        NamedTable(
          name: "klaster", sum: "n", columns: found.indices.map { "\($0 + 1)" }, rows: [name],
          table: table))
      clusters += found.enumerated().map { place, cluster in
        let people = table.rows[0].counts[place]
        let isShown =
          people.number != nil && holders[cluster.medoid, default: 0] >= rules.leastCount
        return PublicRelease.Cluster(
          level: name, number: place + 1, people: people, share: table.rows[0].share(place),
          medoid: isShown ? cluster.medoid.shortfalls : nil)
      }
    }
  }
}
