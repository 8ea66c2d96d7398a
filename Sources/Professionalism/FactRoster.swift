public import Assessment

/// The people of all files: identical rows count once, rows that contradict each other not at all.
public struct FactRoster: Sendable {
  /// Why somebody has no index though the row can be read.
  public enum Reason: Sendable, Hashable, CaseIterable {
    /// Candidates for the civil service (CPNS).
    case candidate
    /// Contract staff (PPPK), as long as they are not included.
    case contractStaff
  }

  /// The agencies, in the order in which they were met.
  public private(set) var agencies: [FactAgency] = []
  /// Rows that repeat another one.
  public private(set) var identicalRows = 0
  /// Rows of people whose rows contradict each other.
  public private(set) var conflictingRows = 0
  /// Rows left out, by reason.
  public private(set) var leftOut: [Reason: Int] = [:]
  /// The spellings of agencies that were looked up in a reference list.
  public private(set) var soughtAgencies: Set<AgencySpelling> = []
  /// Those of them that the list does not know.
  public private(set) var unknownAgencies: Set<AgencySpelling> = []
  private var numbers: [String: Int] = [:]
  private var people: [String: PersonFacts] = [:]
  private var conflicts: [String: Int] = [:]

  /// A roster of nobody.
  public init() {}

  /// People whose rows contradict each other.
  public var conflictingPeople: Int { conflicts.count }

  /// The people who count, by identity.
  public var settled: [PersonFacts] {
    people.values.filter { conflicts[$0.identity] == nil }.sorted { $0.identity < $1.identity }
  }

  mutating func noteSought(_ spelling: AgencySpelling, isKnown: Bool) {
    soughtAgencies.insert(spelling)
    if !isKnown { unknownAgencies.insert(spelling) }
  }

  mutating func leaveOut(_ reason: Reason) { leftOut[reason, default: 0] += 1 }

  /// The number of an agency; of several names and kinds of a code the first in the alphabet counts.
  mutating func number(of agency: FactAgency) -> Int {
    if let number = numbers[agency.code] {
      agencies[number].name = min(agencies[number].name, agency.name)
      let kinds = [agencies[number].kind, agency.kind].filter { !$0.isEmpty }
      agencies[number].kind = kinds.min() ?? ""
      return number
    }
    agencies.append(agency)
    numbers[agency.code] = agencies.count - 1
    return agencies.count - 1
  }

  // The row that repeats a conflicting one is in conflict, too: the order of rows does not matter.
  mutating func enter(_ facts: PersonFacts) {
    guard let known = people[facts.identity] else {
      people[facts.identity] = facts
      rows[facts.identity] = nil
      return
    }
    if conflicts[facts.identity] != nil {
      conflicts[facts.identity]? += 1
      conflictingRows += 1
    } else if known == facts {
      identicalRows += 1
      rows[facts.identity, default: 1] += 1
    } else {
      let before = rows[facts.identity] ?? 1
      identicalRows -= before - 1
      conflicts[facts.identity] = before + 1
      conflictingRows += before + 1
    }
  }

  private var rows: [String: Int] = [:]
}
