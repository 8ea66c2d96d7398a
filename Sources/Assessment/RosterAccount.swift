public import Basics

/// How the rows of the input became people; the counts add up.
public struct RosterAccount: Mergeable, Equatable {
  /// Different rows: identical copies counted once.
  public var differentRows = 0
  /// Rows that are copies of another one.
  public var identicalRows = 0
  /// Rows of assessments older than the person's latest.
  public var olderRows = 0
  /// Rows of the latest day that contradict each other; the person is left out.
  public var conflictRows = 0
  /// People left out because of a conflict.
  public var conflictPeople = 0
  /// Rows that the results rest on.
  public var usedRows = 0
  /// People whose copies carry different personal names.
  public var differentNames = 0
  /// People whose identity may be that of somebody else, written in another way.
  public var alike = AlikeIdentities()

  /// An account with nothing in it.
  public init() {}

  /// Adds the counts of another part of the roster.
  public mutating func merge(_ other: RosterAccount) {
    differentRows += other.differentRows
    identicalRows += other.identicalRows
    olderRows += other.olderRows
    conflictRows += other.conflictRows
    conflictPeople += other.conflictPeople
    usedRows += other.usedRows
    differentNames += other.differentNames
    alike.merge(other.alike)
  }
}
