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
    /// The mean JPM and the mean capped JPM in percent; the mark where they are withheld.
    let means: [String]
  }

  /// A competency with the counts of those who meet the requirement and those who do not.
  struct Competency: Sendable {
    let place: Int
    let row: ProtectedTable.Row
    /// The depth of shortfall, P₁, in percent.
    let depth: String
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

  let title: Words
  let asOf: CivilDay
  let standard: Standard
  /// How they were made safe.
  public let rules: DisclosureRules
  let nation: Group
  let kinds: [Group]
  let positions: [Group]
  let agencies: [Group]
  let competencies: [Competency]
  let clusters: [Cluster]
  let clusterCompetencies: [Int]
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
    let gaps = findings.gaps.overall
    let competencyTable = NamedTable(
      name: "kompetensi", sum: "n_teramati", columns: ["memenuhi", "tidak_memenuhi"],
      rows: gaps.map { findings.standard.competencies[$0.competency].code },
      table: ProtectedTable(
        CountTable(gaps.map { [$0.observed - $0.below, $0.below] }, margins: .rows), rules: rules))
    competencies = zip(gaps, competencyTable.table.rows).map { gap, row in
      Competency(
        place: gap.competency, row: row,
        depth: row.total.number == nil || row.counts[1].number == nil
          ? ReleasedCount.mark : DecimalText.percent(gap.shortfall(power: 1), decimals: 1))
    }
    let sizes = ClusterCounts(findings, people, rules)
    clusters = sizes.clusters
    clusterCompetencies = findings.development?.clusters?.competencies ?? []
    tables = [people.table, competencyTable] + sizes.tables
  }

  /// What the next release is compared with.
  public var record: ReleaseRecord { ReleaseRecord(tables.flatMap(\.entries)) }
}
