public import Basics
import Flow

/// What single assessors gave, by person and day; and the rows that wait until it is known whether
/// they count.
public struct AssessorBook: Mergeable {
  /// Whom and when somebody was assessed.
  public struct Session: Sendable, Hashable {
    /// The key of the person's identity.
    public let id: UInt64
    /// The day.
    public let day: CivilDay
  }

  /// The levels that one assessor gave one person on one day.
  public struct Opinion: Sendable, Hashable {
    /// The levels.
    public var levels: PackedLevels
    /// The place of the person's position level in the standard.
    public var position: Int
    /// Whether the assessor's rows agree with each other.
    public var isClear = true

    fileprivate mutating func join(_ other: Opinion) {
      isClear =
        isClear && other.isClear && position == other.position
        && !levels.clashes(with: other.levels)
      levels = levels.joined(with: other.levels)
      position = min(position, other.position)
    }
  }

  /// The opinions of a session, by the key of the assessor's name or number.
  public private(set) var sessions: [Session: [String: Opinion]] = [:]
  /// The sessions with a row that is not one assessor's.
  public private(set) var integrated: Set<Session> = []
  private var waiting: [PersonBatch] = []

  /// An empty book.
  public init() {}

  /// Enters what an assessor gave.
  mutating func enter(_ opinion: Opinion, of assessor: String, for session: Session) {
    if sessions[session]?[assessor]?.join(opinion) == nil {
      sessions[session, default: [:]][assessor] = opinion
    }
  }

  /// Enters that a session has a row that counts.
  mutating func enterIntegrated(_ session: Session) { integrated.insert(session) }

  /// Keeps the rows of single assessors.
  mutating func wait(_ rows: PersonBatch) { waiting.append(rows) }

  /// Adds what another worker has entered over the same registry.
  public mutating func merge(_ other: AssessorBook) {
    for (session, opinions) in other.sessions {
      for (assessor, opinion) in opinions { enter(opinion, of: assessor, for: session) }
    }
    integrated.formUnion(other.integrated)
    waiting += other.waiting
  }

  /// Gives the roster the rows that no integrated row stands for, and says how many do not count.
  ///
  /// Every row of the run has to be in the book.
  public mutating func release(to desk: Roster.Desk) -> Int {
    var withheld = 0
    for rows in waiting {
      var released = PersonBatch(
        capacity: rows.rowCount, hasStandards: rows.standards != nil)
      for row in 0..<rows.rowCount {
        let session = Session(id: rows.ids[row], day: rows.contexts[row].day)
        if integrated.contains(session) { withheld += 1 } else { released.append(row, of: rows) }
      }
      desk.absorb(released)
    }
    waiting = []
    return withheld
  }
}
