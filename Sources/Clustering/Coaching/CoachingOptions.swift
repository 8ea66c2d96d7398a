/// How the people of one batch are put into coaching groups.
public struct CoachingOptions: Sendable, Equatable {
  /// How many groups there shall be.
  public enum Count: Sendable, Equatable {
    /// As few as the largest size permits.
    case fewest
    /// As many as bring the groups nearest to a size.
    case ofSize(Int)
    /// Exactly so many.
    case exactly(Int)
  }

  /// What a unit means for the groups.
  public enum Units: Sendable, Equatable {
    /// Nothing.
    case ignored
    /// Colleagues of one unit stay together as far as the search finds groups that permit it.
    case together
    /// Colleagues of one unit are spread evenly as far as the search finds groups that permit it.
    case mixed
  }

  /// The fewest people in a group.
  public var smallest: Int
  /// The most people in a group.
  public var largest: Int
  /// How many groups there shall be.
  public var count = Count.fewest
  /// How many coaches there are, each for one group; nil if that is no limit.
  public var coaches: Int?
  /// What a unit means for the groups.
  public var units = Units.ignored
  /// What lacking a competency at all adds to a distance, κ.
  public var extraStep = 1
  /// The weight of every competency, ω; nil for 1 each.
  public var weights: [Int]?
  /// The most assignments that are solved, over all starts; a count and not a time, so that the
  /// result does not depend on the machine.
  public var workLimit = 20_000

  /// Groups of so many people; the rest as in the method's description.
  public init(smallest: Int, largest: Int) {
    self.smallest = smallest
    self.largest = largest
  }
}
