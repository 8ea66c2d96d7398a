import Figures
import Standards

/// How many people of a position group fulfil an item that gives all of its points or none.
public struct Fulfilment: Sendable, Equatable {
  /// The place of the item in the scoring.
  public let item: Int
  /// The place of the position group; nil for all that are asked for the item.
  public let group: Int?
  /// People with all points of the item.
  public let fulfilled: Int64
  /// People with none.
  public let open: Int64
  /// People of whom the item is not known.
  public let unknown: Int64

  /// People that are asked for it.
  public var people: Int64 { fulfilled + open + unknown }
  /// People of whom it is known.
  public var known: Int64 { fulfilled + open }

  init(
    _ tally: ProfessionalismTally, _ scoring: IndexScoring, item: Int, group: Int?,
    isExcused: Bool
  ) {
    var (fulfilled, open, unknown): (Int64, Int64, Int64) = (0, 0, 0)
    for (key, people) in tally.answers
    where key.item == item && scoring.items[item].isAsked(of: key.group)
      && (group == nil || group == key.group)
    {
      guard let answer = key.answer else {
        unknown += people
        continue
      }
      let given = scoring.items[item].answers[answer]
      let points = isExcused ? given.excused ?? given.points[key.group] : given.points[key.group]
      if points ?? 0 > 0 { fulfilled += people } else { open += people }
    }
    (self.item, self.group) = (item, group)
    (self.fulfilled, self.open, self.unknown) = (fulfilled, open, unknown)
  }

  /// Every item of all or nothing, for each position group that it is asked of and for all of them.
  static func all(
    _ tally: ProfessionalismTally, _ scoring: IndexScoring, isExcused: Bool
  ) -> [Fulfilment] {
    scoring.items.indices.filter { scoring.items[$0].isAllOrNothing }.flatMap { item in
      let groups = scoring.groups.indices.filter { scoring.items[item].isAsked(of: $0) }
      let parts = groups.map {
        Fulfilment(tally, scoring, item: item, group: $0, isExcused: isExcused)
      }.filter { $0.people > 0 }
      guard parts.count > 1 else { return parts }
      return parts + [Fulfilment(tally, scoring, item: item, group: nil, isExcused: isExcused)]
    }
  }
}

extension IndexItem {
  /// Whether every group that is asked gets all of its points or none.
  fileprivate var isAllOrNothing: Bool {
    let groups = answers.map(\.points.count).max() ?? 0
    return (0..<groups).filter { isAsked(of: $0) }.allSatisfy { group in
      let points = Set(answers.compactMap { $0.points[group] })
      return points.count == 2 && points.contains(0)
    }
  }
}
