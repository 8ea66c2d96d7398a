import Basics
public import Figures
public import Standards

/// People by performance and potential: the nine boxes of the nation and of every agency.
public struct TalentStudy: Sendable {
  /// What an axis was read from.
  public struct Ground: Sendable, Equatable {
    /// The headings of the columns, as the files have them.
    public var headings: [String]
    /// Where the middle and the highest class begin, as the pipeline says; empty where it does not.
    public var cuts: [String]
    /// Whether the match of levels (JPM) stands for the axis.
    public var isMatch: Bool

    /// Puts it together.
    public init(headings: [String], cuts: [String], isMatch: Bool) {
      (self.headings, self.cuts, self.isMatch) = (headings, cuts, isMatch)
    }
  }

  /// The people of the nation or of one agency.
  public struct Group: Sendable, Equatable {
    /// The agency's code; nil for the nation.
    public let agency: String?
    /// People by their values on both axes.
    public internal(set) var counts: [TalentTally.Pair: Int64] = [:]

    /// Everybody.
    public var people: Int64 { counts.values.reduce(0, +) }

    /// The people of a box.
    public func people(in box: TalentRules.Box) -> Int64 {
      counts[
        TalentTally.Pair(
          TalentValue(place: box.performance), TalentValue(place: box.potential))] ?? 0
    }

    /// People without a box, by what both axes say, in a fixed order.
    public var withoutBox: [(pair: TalentTally.Pair, people: Int64)] {
      counts.filter { $0.key.performance.place == nil || $0.key.potential.place == nil }
        .sorted {
          ($0.key.performance.rawValue, $0.key.potential.rawValue)
            < ($1.key.performance.rawValue, $1.key.potential.rawValue)
        }.map { (pair: $0.key, people: $0.value) }
    }
  }

  /// One person of the internal list.
  public struct Person: Sendable {
    /// The identity.
    public let id: [UInt8]
    /// The agency's code.
    public let agency: String
    /// Both values.
    public let pair: TalentTally.Pair
  }

  /// The boxes.
  public let rules: TalentRules
  /// What the performance was read from.
  public let performance: Ground
  /// What the potential was read from.
  public let potential: Ground
  /// The nation.
  public let nation: Group
  /// The agencies by code.
  public let agencies: [Group]
  /// Everybody by identity; internal.
  public let people: [Person]

  /// Counts the members of a tally; `agency` and `identity` say what their numbers stand for.
  public init(
    _ rules: TalentRules, performance: Ground, potential: Ground,
    members: [TalentTally.Member], agency: (Int) -> String, identity: (UInt64) -> [UInt8]
  ) {
    self.rules = rules
    (self.performance, self.potential) = (performance, potential)
    var nation = Group(agency: nil)
    var agencies: [String: Group] = [:]
    var people: [Person] = []
    for member in members {
      let code = agency(member.unit)
      nation.counts[member.pair, default: 0] += 1
      agencies[code, default: Group(agency: code)].counts[member.pair, default: 0] += 1
      people.append(Person(id: identity(member.id), agency: code, pair: member.pair))
    }
    self.nation = nation
    self.agencies = agencies.sorted { $0.key.unicodeOrder($1.key) }.map(\.value)
    self.people = people.sorted { $0.id.lexicographicallyPrecedes($1.id) }
  }

  /// The box of a person; nil where an axis is not known.
  public func box(_ pair: TalentTally.Pair) -> TalentRules.Box? {
    guard let performance = pair.performance.place, let potential = pair.potential.place else {
      return nil
    }
    return rules.box(performance: performance, potential: potential)
  }
}
