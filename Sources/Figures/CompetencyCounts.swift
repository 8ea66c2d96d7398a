/// Exact sums over the levels of one competency.
public struct CompetencyCounts: Sendable, Hashable {
  /// What is summed together.
  public struct Key: Sendable, Hashable {
    /// The agency's code.
    public let agency: String
    /// The place of the position level in the standard.
    public let position: Int
    /// The place of the competency in the standard.
    public let competency: Int

    /// Puts a key together.
    public init(agency: String, position: Int, competency: Int) {
      (self.agency, self.position, self.competency) = (agency, position, competency)
    }
  }

  /// People with a level.
  public private(set) var observed: Int64 = 0
  /// People below the requirement.
  public private(set) var below: Int64 = 0
  /// Σ (r − a)/r over people below, in units of 1/60.
  public private(set) var depth: Int64 = 0
  /// Σ ((r − a)/r)² over people below, in units of 1/3600.
  public private(set) var severity: Int64 = 0

  /// Sums over nobody.
  init() {}

  /// Adds a person's depth of shortfall; 0 is the requirement or more.
  @inline(__always)
  mutating func add(depth added: Int64) {
    observed &+= 1
    below &+= added > 0 ? 1 : 0
    depth &+= added
    severity &+= added &* added
  }

  /// Adds the sums of other people.
  mutating func add(_ other: CompetencyCounts) {
    observed += other.observed
    below += other.below
    depth += other.depth
    severity += other.severity
  }
}
