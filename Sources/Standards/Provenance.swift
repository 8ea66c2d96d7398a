public import Basics
import Settings

/// Where a value of the standards comes from, and since when it holds.
public struct Provenance: Sendable, Hashable {
  /// The regulation and its article, or the document, in the regulation's own words.
  public var source: String
  /// How well the value is established.
  public var confidence: Confidence
  /// The first day on which it holds.
  public var since: CivilDay
  /// Why this day, where the exact one is not established.
  public var sinceNote: Words?
  /// What else the reader should know: a disagreement, a doubt.
  public var note: Words?
}

extension Provenance {
  /// Reads the keys of a provenance; whatever is not given is that of the list around it.
  ///
  /// A note stays with its source, and a note on the day with its day.
  init(_ fields: inout Fields, within outer: Provenance?) throws(Failure) {
    let source = try outer == nil ? fields.required("source") : fields.optional("source")
    let confidence =
      try outer == nil ? fields.required("confidence") : fields.optional("confidence")
    let since = try outer == nil ? fields.required("since") : fields.optional("since")
    self.source = try source?.string() ?? outer?.source ?? ""
    self.confidence =
      try confidence?.choice(of: Confidence.self) ?? outer?.confidence ?? .believed
    self.since = try since?.day() ?? outer?.since ?? .unknown
    sinceNote =
      try fields.optional("since-note")?.words() ?? (since == nil ? outer?.sinceNote : nil)
    note = try fields.optional("note")?.words() ?? (source == nil ? outer?.note : nil)
  }
}
