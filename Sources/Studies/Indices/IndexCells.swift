import Figures

/// The sums of a run beside the frame, from which the indices of any group are computed.
struct IndexCells {
  typealias Cell = (key: GroupKey, sums: IndexSums)

  /// Every cell, in canonical order.
  let all: [Cell]
  /// The frame; nil where none was given.
  let frame: [FramePart]?
  private let byPart: [AgencyPosition: IndexSums]
  private let byCompetency: [CompetencyCounts.Key: CompetencyCounts]

  private struct AgencyPosition: Hashable {
    let agency: String
    let position: Int
  }

  init(_ figures: IndexFigures, frame: [FramePart]?) {
    // Where an export tells no kind of agency, the frame does.
    let kinds = Dictionary(
      (frame ?? []).map { ($0.agency, $0.kind) }, uniquingKeysWith: { first, _ in first })
    all = figures.cells.map { key, counts in
      var told = key
      if key.kind.isEmpty { told.kind = kinds[key.agency] ?? "" }
      return (told, IndexSums(counts, required: key.required))
    }.sorted { left, right in left.0.precedes(right.0) }
    self.frame = frame
    byCompetency = figures.competencies
    var byPart: [AgencyPosition: IndexSums] = [:]
    for (key, sums) in all {
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

  /// The strata of the frame, of everybody who has a level of a competency; nil without a frame.
  func strata(ofCompetency competency: Int) -> PostStratification? {
    guard let frame, !frame.isEmpty else { return nil }
    return PostStratification(
      frame.map { part in
        let key = CompetencyCounts.Key(
          agency: part.agency, position: part.position, competency: competency)
        return (part, byCompetency[key].map { IndexSums($0) })
      })
  }

  /// The cells by a part of their key.
  func grouped<Key: Hashable>(by part: KeyPath<GroupKey, Key>) -> [Key: [Cell]] {
    Dictionary(grouping: all) { $0.key[keyPath: part] }
  }

  /// The parts of the frame that belong to a group.
  func parts(_ belongs: (FramePart) -> Bool) -> [FramePart]? { frame?.filter(belongs) }

  /// The indices of all groups of a level, by ascending key; `key` is nil for parts of the frame that
  /// do not tell theirs.
  func groups(
    _ level: IndexLevel, by part: KeyPath<GroupKey, String>, key: (FramePart) -> String?
  ) -> [IndexGroup] {
    let isTold = frame?.allSatisfy { key($0) != nil } == true
    let parts = Dictionary(grouping: isTold ? frame ?? [] : []) { key($0) ?? "" }
    return grouped(by: part).sorted { $0.key.unicodeOrder($1.key) }.map {
      group(level, key: $0.key, $0.value, parts[$0.key])
    }
  }

  /// The indices of one group.
  func group(
    _ level: IndexLevel, key: String, _ members: [Cell], _ parts: [FramePart]?,
    alpha: IndexEstimate? = nil
  ) -> IndexGroup {
    var sums = IndexSums()
    for member in members { sums.add(member.sums) }
    var strata: PostStratification?
    if let parts, !parts.isEmpty {
      strata = PostStratification(
        parts.map { part in
          (part, byPart[AgencyPosition(agency: part.agency, position: part.position)])
        })
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
    _ members: [Cell], _ strata: PostStratification?
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
    _ members: [Cell], _ part: KeyPath<GroupKey, String>,
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
    if agencies.contains(where: \.isApproximate) { estimate.notes.append(.binaryFractions) }
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
