public import Basics
public import Flow

/// The two categories of one person, as places in the standard's schemes, the best being 0.
@frozen
public struct Rating: BitwiseCopyable, Sendable, Hashable {
  /// The place in the scheme of selection.
  public var selection: UInt8
  /// The place in the scheme of mapping.
  public var mapping: UInt8

  /// Puts both together.
  @inlinable
  public init(selection: UInt8, mapping: UInt8) {
    self.selection = selection
    self.mapping = mapping
  }

  /// TIDAK LENGKAP: a level is missing, so there is no category.
  public static let incomplete = Rating(selection: 255, mapping: 255)

  /// Whether there is a category.
  @inlinable
  @inline(__always)
  public var isComplete: Bool { selection != 255 }
}

/// People with their gaps and their categories.
public struct RatedBatch: RecordBatch {
  /// Ratings of people.
  public static var noun: String { "ratings" }
  /// Their gaps, and who they are.
  public let gaps: GapBatch
  /// Their categories.
  public let ratings: Column<Rating>

  /// How many people there are.
  public var rowCount: Int { gaps.rowCount }
}
