import Basics
import Disclosure
import Standards
import Studies

/// Complete people by category of selection: agencies within their kinds, and position levels.
///
/// All four tables are audited together, because they speak of the same people.
struct CategoryCounts {
  let table: NamedTable
  let nation: PublicRelease.Group
  let kinds: [PublicRelease.Group]
  let positions: [PublicRelease.Group]
  let agencies: [PublicRelease.Group]

  init(_ findings: Findings, _ rules: DisclosureRules) {
    let groups = findings.groups
    let bands = findings.standard.selection.bands
    func counts(_ group: GroupResult) -> [Int64] { bands.indices.map { group.selected($0) } }
    // An agency of which rows name several kinds belongs to none of them alone.
    let ownKinds = groups.agencyKinds.map { $0.joined(separator: " / ") }
    let kindNames = Set(ownKinds).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(uniqueKeysWithValues: kindNames.enumerated().map { ($1, $0) })
    let protected = ProtectedTable(
      CountTable(
        groups.agencies.map(counts), groups: ownKinds.map { places[$0] ?? 0 },
        opposite: groups.positions.map(counts)), rules: rules)
    table = NamedTable(
      name: "instansi", sum: "n_lengkap",
      columns: bands.map { $0.label.replacing(" ", with: "_") },
      rows: groups.agencies.map(\.key[0]),
      groups: kindNames, others: groups.positions.map(\.key[0]), table: protected)
    func group(
      _ key: String, _ name: String, _ row: ProtectedTable.Row, _ result: GroupResult?
    ) -> PublicRelease.Group {
      let isShown = row.total.number != nil
      return PublicRelease.Group(
        key: key, name: name, row: row,
        means: [result?.meanMatch, result?.meanCappedMatch].map { mean in
          isShown ? mean?.percent(decimals: 1) ?? ReleasedCount.mark : ReleasedCount.mark
        })
    }
    nation = group("NASIONAL", "", protected.all, groups.nation)
    // Kinds that some agency shares with another one have people elsewhere, too.
    kinds = zip(kindNames, protected.groups).map { kind, row in
      let isWhole = groups.agencyKinds.allSatisfy { $0 == [kind] || !$0.contains(kind) }
      return group(kind, "", row, isWhole ? groups.kinds.first { $0.key == [kind] } : nil)
    }
    positions = zip(groups.positions, protected.opposite).map { group($0.key[0], "", $1, $0) }
    agencies = zip(zip(groups.agencies, ownKinds), protected.rows).map { agency, row in
      let (result, kind) = agency
      var own = group(result.key[0], findings.agencyNames[result.key[0]] ?? "", row, result)
      own.kind = kind
      return own
    }
  }
}
