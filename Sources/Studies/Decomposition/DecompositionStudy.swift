public import Figures

/// How an index has changed from one run to another, and by what.
///
/// People, results and rules are replaced one after the other; each part is the difference between two
/// standings of the same index, so that the parts add up to the whole change exactly.
public struct DecompositionStudy: Sendable {
  /// What the figures of a line are about.
  public enum Scope: Sendable, Equatable {
    case nation
    /// A kind of agencies.
    case kind(String)
    /// An agency, by its code.
    case agency(String)
    /// A position level.
    case position(String)
  }

  /// What is measured.
  public enum Measure: Sendable, Equatable {
    /// The mean of the uncapped matches.
    case match
    /// The mean of the matches in which a surplus makes up for nothing.
    case cappedMatch
    /// The share of a category of selection, by its label.
    case selection(String)
    /// The share of a category of mapping, by its label.
    case mapping(String)
  }

  /// A group of people with its figures.
  public struct Group: Sendable {
    /// Whom it is about.
    public let scope: Scope
    /// What was counted.
    public let sums: DecompositionSums
    /// The figures.
    public let figures: [DecomposedFigure]
  }

  /// The nation, kinds and agencies by ascending name, and between them position levels in the order
  /// of their numbers.
  public let groups: [Group]

  /// Works the change out.
  ///
  /// The names stand in the order of their numbers in the tally; the categories are those of selection
  /// and of mapping.
  public init(
    _ tally: DecompositionTally, kinds: [String], agencies: [String], positions: [String],
    categories: [[String]]
  ) {
    var measures: [(Measure, (StandingSums) -> ExactMean)] = [
      (.match, { ExactMean(sums: $0.attained, count: $0.people) }),
      (.cappedMatch, { ExactMean(sums: $0.capped, count: $0.people) }),
    ]
    for (scheme, labels) in categories.enumerated() {
      for (category, label) in labels.enumerated() {
        let measure = scheme == 0 ? Measure.selection(label) : .mapping(label)
        measures.append(
          (
            measure,
            {
              ExactMean(sums: [1: $0.people(scheme: scheme, category: category)], count: $0.people)
            }
          ))
      }
    }
    func group(_ scope: Scope, _ sums: DecompositionSums) -> Group {
      Group(
        scope: scope, sums: sums,
        figures: measures.map { measure, value in
          DecomposedFigure(measure, Waypoint.allCases.map { value(sums[$0]) }, sums)
        })
    }
    func groups(
      _ names: [String], _ sums: [DecompositionSums], _ scope: (String) -> Scope
    ) -> [Group] {
      zip(names, sums).filter { $1.oldPeople + $1.newPeople > 0 }.map { group(scope($0), $1) }
    }
    func ascending(
      _ names: [String], _ sums: [DecompositionSums]
    ) -> (names: [String], sums: [DecompositionSums]) {
      let sorted = zip(names, sums).sorted { $0.0 < $1.0 }
      return (sorted.map(\.0), sorted.map(\.1))
    }
    let (byKind, byAgency) = (
      ascending(kinds, tally.kinds), ascending(agencies, tally.agencies)
    )
    self.groups =
      [group(.nation, tally.nation)] + groups(byKind.names, byKind.sums) { .kind($0) }
      + groups(positions, tally.positions) { .position($0) }
      + groups(byAgency.names, byAgency.sums) { .agency($0) }
  }

  /// The nation.
  public var nation: Group { groups[0] }
}
