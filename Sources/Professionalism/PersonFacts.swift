/// What a row says of one person: where they work, and the answers to the items of the index.
public struct PersonFacts: Sendable, Hashable {
  /// The NIP or pseudonym.
  public var identity: String
  /// The number of the agency among those of the run.
  public var agency: Int
  /// The place of the position group in the scoring.
  public var group: Int
  /// The answers under the rule of the run, by item; nil where there is no data.
  public var answers: [Int?]
  /// The answers under the other rule for values between printed bands.
  public var otherAnswers: [Int?]
}

/// An agency as a file of facts names it.
public struct FactAgency: Sendable, Hashable {
  /// The code, or the name where the file has no codes.
  public var code: String
  /// The name; the code where the file has no names.
  public var name: String
  /// The kind as tables print it; empty where it is not known.
  public var kind: String
}
