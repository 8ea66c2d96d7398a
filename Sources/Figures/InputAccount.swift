public import Basics

/// How the data rows of all files became the people of the tables; the parts add up.
public struct InputAccount: Mergeable, Equatable {
  /// Data rows read, refused ones included.
  public var rows = 0
  /// Rows refused, each with its reason in `ditolak.csv`.
  public var refused = 0
  /// Identical copies dropped.
  public var identical = 0
  /// Rows of assessments older than the person's latest.
  public var older = 0
  /// Rows of people whose latest rows contradict each other.
  public var conflict = 0
  /// Rows of results that have expired and were left out.
  public var expired = 0
  /// Rows of people whom another stage of the pipeline has left out.
  public var leftOut = 0
  /// Rows that the figures rest on.
  public var used = 0
  /// People left out because of a conflict.
  public var conflictPeople = 0
  /// People whose result has expired, left out or not.
  public var expiredPeople = 0
  /// People whose result is dated after the day of the run.
  public var futurePeople = 0
  /// People in the tables.
  public var people = 0
  /// People with every level.
  public var complete = 0

  /// An account of nothing.
  public init() {}

  /// People who lack a level.
  public var incomplete: Int { people - complete }

  /// Whether rows read = refused + identical + older + conflict + expired + left out + used.
  public var isBalanced: Bool {
    rows == refused + identical + older + conflict + expired + leftOut + used && complete <= people
  }

  /// Adds the account of another server.
  public mutating func merge(_ other: InputAccount) {
    rows += other.rows
    refused += other.refused
    identical += other.identical
    older += other.older
    conflict += other.conflict
    expired += other.expired
    leftOut += other.leftOut
    used += other.used
    conflictPeople += other.conflictPeople
    expiredPeople += other.expiredPeople
    futurePeople += other.futurePeople
    people += other.people
    complete += other.complete
  }
}
