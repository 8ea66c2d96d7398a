import Basics
import Clustering
public import Disclosure
import Standards
public import Studies

/// What the public may see of a run: counts that are rounded or withheld, and figures of ten or more.
///
/// Tables and pages for the public are made from this and from nothing else.
public struct PublicRelease: Sendable {
  /// A group of people with its counts and means.
  struct Group: Sendable {
    let key: String
    let name: String
    /// The kind of an agency; empty for other groups.
    var kind = ""
    let row: ProtectedTable.Row
    /// The mean JPM; nil where no mean of the group is published at all.
    let mean: ReleasedMean?
  }

  /// A competency with the counts of those who meet the requirement and those who do not.
  struct Competency: Sendable {
    let place: Int
    let row: ProtectedTable.Row
  }

  /// A cluster of gap profiles.
  struct Cluster: Sendable {
    let level: String
    let number: Int
    let people: ReleasedCount
    let share: String
    /// The missing levels of the profile in its middle; nil where too few people have it.
    let medoid: [Int?]?
  }

  /// A province with the agencies that have people nowhere else.
  struct Province: Sendable {
    let code: String
    let name: String
    /// As places in `agencies`.
    let agencies: [Int]
  }

  /// What stands between the kinds of an agency of which rows name several.
  static let betweenKinds = " / "
  /// What the tables call all position levels together.
  static let allLevels = "SEMUA"

  let title: Words
  let asOf: CivilDay
  let standard: Standard
  /// How they were made safe.
  public let rules: DisclosureRules
  let nation: Group
  let kinds: [Group]
  let positions: [Group]
  let agencies: [Group]
  /// Where the run looked at provinces.
  let provinces: [Province]
  let competencies: [Competency]
  let clusters: [Cluster]
  let clusterCompetencies: [Int]
  /// Means of printed groups that would tell something of counts; internal.
  let withheldMeans: [(position: String, text: String)]
  /// The tables as they were protected, with what was withheld and why; internal.
  let tables: [NamedTable]

  /// Protects what is to be published of the findings.
  public init(_ findings: Findings, rules: DisclosureRules = DisclosureRules()) {
    title = findings.title
    asOf = findings.asOf
    standard = findings.standard
    self.rules = rules
    let people = CategoryCounts(findings, rules)
    nation = people.nation
    kinds = people.kinds
    positions = people.positions
    agencies = people.agencies
    withheldMeans = people.withheldMeans
    provinces = PublicRelease.provinces(findings)
    let competencyTable = CompetencyCounts(findings, people, rules)
    competencies = competencyTable.competencies
    let sizes = ClusterCounts(findings, people, rules)
    clusters = sizes.clusters
    clusterCompetencies = findings.development?.clusters?.competencies ?? []
    tables = [people.table, competencyTable.table] + sizes.tables
    record = ReleaseRecord(
      people.record + ([competencyTable.table] + sizes.tables).flatMap(\.entries))
  }

  private static func provinces(_ findings: Findings) -> [Province] {
    let places = Dictionary(
      uniqueKeysWithValues: findings.groups.agencies.enumerated().map { ($1.key[0], $0) })
    let pairs = findings.units?.provinceAgencies.map(\.key) ?? []
    let homes = Dictionary(grouping: pairs) { $0[1] }
    let own = pairs.filter { !$0[0].isEmpty && homes[$0[1]]?.count == 1 }
    return Dictionary(grouping: own) { $0[0] }.map { code, pairs in
      let known = findings.standard.province(code: code, system: .bps)
      return Province(
        code: code, name: known.map { findings.standard.provinces[$0].name } ?? code,
        agencies: pairs.compactMap { places[$0[1]] }.sorted())
    }.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }

  /// What the next release is compared with.
  public let record: ReleaseRecord
}
