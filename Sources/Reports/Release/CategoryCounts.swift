import Basics
import Disclosure
import Standards
import Studies

/// Complete people by category of selection: agencies within their kinds, and position levels.
///
/// All four tables are audited together, because they speak of the same people.
struct CategoryCounts {
  let table: NamedTable
  /// What the next release is compared with: the counts, and the means by position level.
  let record: [ReleaseRecord.Entry]
  let withheldMeans: [(position: String, text: String)]
  let nation: PublicRelease.Group
  let kinds: [PublicRelease.Group]
  let positions: [PublicRelease.Group]
  let agencies: [PublicRelease.Group]

  init(_ findings: Findings, _ rules: DisclosureRules) {
    let groups = findings.groups
    let bands = findings.standard.selection.bands
    func counts(_ group: GroupResult) -> [Int64] { bands.indices.map { group.selected($0) } }
    // An agency of which rows name several kinds belongs to none of them alone.
    let ownKinds = groups.agencyKinds.map { $0.joined(separator: PublicRelease.betweenKinds) }
    let kindNames = Set(ownKinds).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(uniqueKeysWithValues: kindNames.enumerated().map { ($1, $0) })
    let protected = ProtectedTable(
      CountTable(
        groups.agencies.map(counts), groups: ownKinds.map { places[$0] ?? 0 },
        opposite: groups.positions.map(counts), columnCount: bands.count), rules: rules)
    let named = NamedTable(
      name: "instansi", sum: "n_lengkap",
      columns: bands.map { $0.label.replacing(" ", with: "_") },
      rows: groups.agencies.map(\.key[0]),
      groups: kindNames, others: groups.positions.map(\.key[0]), table: protected)
    kinds = zip(kindNames, protected.groups).map {
      PublicRelease.Group(key: $0, name: "", row: $1, mean: nil)
    }
    let means = PositionMeans(findings, protected, rules)
    withheldMeans = means.withheld
    positions = zip(zip(groups.positions, protected.opposite), means.ofPositions).map {
      PublicRelease.Group(key: $0.0.key[0], name: "", row: $0.1, mean: $1)
    }
    nation = PublicRelease.Group(
      key: "NASIONAL", name: "", row: protected.all, mean: means.ofNation)
    agencies = zip(zip(groups.agencies, ownKinds), protected.rows).map { agency, row in
      let code = agency.0.key[0]
      return PublicRelease.Group(
        key: code, name: findings.agencyNames[code] ?? "", kind: agency.1, row: row, mean: nil)
    }
    var entries = named.entries
    entries += zip(groups.positions, means.ofPositions).compactMap { group, mean in
      guard mean.tenths != nil else { return nil }
      return ReleaseRecord.Entry(
        key: ReleaseRecord.Key(
          table: "jenjang", row: group.key[0], column: PublicTables.meanColumn),
        value: group.complete, base: group.complete, printed: mean.text)
    }
    table = named
    record = entries
  }

  /// How many people a reader must hold possible at a position level, or in the nation where none is
  /// named; nil where their number is not printed.
  func possible(_ position: String?) -> ClosedRange<Int64>? {
    guard let position else {
      return nation.row.total.number.map { _ in table.table.allPossible }
    }
    guard let place = positions.firstIndex(where: { $0.key == position }),
      positions[place].row.total.number != nil
    else { return nil }
    return table.table.oppositePossible[place].total
  }
}
