import Standards

/// The category of every possible pair of sums, asked once of the scheme and then looked up.
struct BandTable: Sendable {
  // Levels and requirements are at most 5 each.
  private static let width = 5 * PackedLevels.capacity + 1
  private let bands: [UInt8]

  init(_ scheme: CategoryScheme) {
    bands = (0..<BandTable.width).flatMap { required in
      (0..<BandTable.width).map { attained in
        UInt8(scheme.band(attained: attained, required: required) ?? Int(UInt8.max))
      }
    }
  }

  /// The place of the category in the scheme.
  @inline(__always)
  func band(_ attained: UInt16, _ required: UInt16) -> UInt8 {
    bands[Int(required) &* BandTable.width &+ Int(attained)]
  }
}
