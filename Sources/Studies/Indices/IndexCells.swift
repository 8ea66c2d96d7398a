import Figures

/// The sums of a run beside the frame, from which the indices of any group are computed.
struct IndexCells {
  private let cells: [(key: GroupKey, sums: IndexSums)]
  private let frame: [FramePart]?
  private let byPart: [AgencyPosition: IndexSums]

  private struct AgencyPosition: Hashable {
    let agency: String
    let position: Int
  }

  init(_ figures: IndexFigures, frame: [FramePart]?) {
    cells = figures.cells.map { ($0.key, IndexSums($0.value, required: $0.key.required)) }
      .sorted { left, right in left.0.precedes(right.0) }
    self.frame = frame
    var byPart: [AgencyPosition: IndexSums] = [:]
    for (key, sums) in cells {
      byPart[AgencyPosition(agency: key.agency, position: key.position), default: IndexSums()]
        .add(sums)
    }
    self.byPart = byPart
  }

  /// Complete people whose agency and position level the frame lacks.
  var outsideFrame: Int64 {
    let inside = Set((frame ?? []).map { AgencyPosition(agency: $0.agency, position: $0.position) })
    return byPart.reduce(0) { $0 + (inside.contains($1.key) ? 0 : $1.value.complete) }
  }

  /// The values of a part of the key, by code points.
  func keys(_ part: KeyPath<GroupKey, String>) -> [String] {
    Set(cells.map { $0.key[keyPath: part] }).sorted { $0.unicodeOrder($1) }
  }

  /// Whether somebody holds a position level.
  func hasPosition(_ position: Int) -> Bool { cells.contains { $0.key.position == position } }

  /// The indices of a group; `inFrame` is nil for a part of which the frame does not tell it.
  func group(
    _ level: IndexLevel, key: String, alpha: IndexEstimate? = nil,
    _ belongs: (GroupKey) -> Bool, inFrame: (FramePart) -> Bool?
  ) -> IndexGroup {
    let members = cells.filter { belongs($0.key) }
    var sums = IndexSums()
    for member in members { sums.add(member.sums) }
    var strata: PostStratification?
    if let frame, frame.allSatisfy({ inFrame($0) != nil }) {
      let parts = frame.filter { inFrame($0) == true }
      if !parts.isEmpty {
        strata = PostStratification(
          parts.map { part in
            (part, byPart[AgencyPosition(agency: part.agency, position: part.position)])
          })
      }
    }
    // Only of an agency is it known that the rest of its staff is of the same population.
    let known = level == .agency ? strata?.staff : nil
    func share(_ counts: KeyPath<IndexSums, [Int64]>) -> [ShareIndex] {
      sums[keyPath: counts].indices.map { band in
        var participants = Estimation.share(
          sums[keyPath: counts][band], of: sums.complete, population: known)
        participants.population = strata?.staff
        return ShareIndex(
          participants: participants, population: strata?.share(counts, band: band))
      }
    }
    return IndexGroup(
      level: level, key: key,
      kinds: Set(members.map(\.key.kind)).sorted { $0.unicodeOrder($1) }, people: sums.people,
      complete: sums.complete, staff: strata?.staff,
      capped: match(\.capped, level, sums, members, strata),
      uncapped: match(\.uncapped, level, sums, members, strata), selection: share(\.selection),
      mapping: share(\.mapping), shortfall: sums.shortfall, strata: strata, alpha: alpha)
  }

  private func match(
    _ moments: KeyPath<IndexSums, Moments>, _ level: IndexLevel, _ sums: IndexSums,
    _ members: [(key: GroupKey, sums: IndexSums)], _ strata: PostStratification?
  ) -> MatchIndex {
    var participants = Estimation.mean(
      sums[keyPath: moments], population: level == .agency ? strata?.staff : nil)
    participants.population = strata?.staff
    var index = MatchIndex(participants: participants, population: strata?.mean(moments))
    guard level != .agency else { return index }
    let agencies = units(members, \.agency, moments)
    index.agencies = equal(agencies)
    index.betweenAgencies = Dispersion(agencies)
    if level == .nation {
      // Central agencies belong to no province.
      index.betweenProvinces = Dispersion(
        units(members.filter { !$0.key.province.isEmpty }, \.province, moments))
    }
    return index
  }

  /// The sums of every unit, by ascending key.
  private func units(
    _ members: [(key: GroupKey, sums: IndexSums)], _ part: KeyPath<GroupKey, String>,
    _ moments: KeyPath<IndexSums, Moments>
  ) -> [Moments] {
    var units: [String: Moments] = [:]
    for (key, sums) in members {
      units[key[keyPath: part], default: Moments()].add(sums[keyPath: moments])
    }
    return units.sorted { $0.key.unicodeOrder($1.key) }.map(\.value)
  }

  private func equal(_ agencies: [Moments]) -> IndexEstimate {
    let means = agencies.compactMap(\.mean)
    var estimate = IndexEstimate(value: nil, count: Int64(means.count))
    guard !means.isEmpty else {
      estimate.notes = [.nobody]
      return estimate
    }
    estimate.notes = [.alike]
    estimate.value = means.reduce(0, +) / Double(means.count)
    return estimate
  }
}

extension GroupKey {
  /// The canonical order: agency, kind, province, position level, required sum.
  fileprivate func precedes(_ other: GroupKey) -> Bool {
    for (left, right) in [
      (agency, other.agency), (kind, other.kind), (province, other.province),
    ] where left != right {
      return left.unicodeOrder(right)
    }
    return (position, required) < (other.position, other.required)
  }
}
