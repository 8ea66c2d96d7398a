public import Basics

/// Where every physical line of one file went.
///
/// `physical` is counted where the bytes are read, the others where the lines are judged, so that
/// `isBalanced` is a check and not a definition.
public struct LineAccount: Mergeable, Equatable {
  /// Lines in the file, counted as its bytes are read.
  public var physical = 0
  /// Lines of the heading.
  public var header = 0
  /// Lines of rows that were used.
  public var accepted = 0
  /// Lines of rows that were refused.
  public var refused = 0
  /// Lines without an assessment: title lines, blank lines.
  public var skipped = 0
  /// Data rows, refused ones included; a row may span several lines.
  public var rows = 0
  /// Rows that were refused.
  public var refusedRows = 0
  /// Refused and skipped lines by reason.
  public var reasons: [RemarkKind: Int] = [:]

  /// An account with nothing in it.
  public init() {}

  /// Adds the lines of another part of the file.
  public mutating func merge(_ other: LineAccount) {
    physical += other.physical
    header += other.header
    accepted += other.accepted
    refused += other.refused
    skipped += other.skipped
    rows += other.rows
    refusedRows += other.refusedRows
    reasons.merge(other.reasons, uniquingKeysWith: +)
  }

  /// Whether no line is lost: physical = header + accepted + refused + skipped, and every refused
  /// or skipped line has a reason.
  public var isBalanced: Bool {
    physical == header + accepted + refused + skipped
      && reasons.values.reduce(0, +) == refused + skipped
  }
}
