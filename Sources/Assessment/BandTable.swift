import Standards

/// The category of every possible pair of sums, asked once of the scheme and then looked up.
struct BandTable: Sendable {
  // Levels and requirements are at most 5 each.
  private static let width = 5 * PackedLevels.capacity + 1
  private let bands: [UInt8]

  init(_ scheme: CategoryScheme) {
    func band(_ attained: Int, _ required: Int) -> UInt8 {
      scheme.band(attained: attained, required: required).map { UInt8($0) } ?? .max
    }
    var bands = [UInt8](repeating: .max, count: BandTable.width * BandTable.width)
    for required in 1..<BandTable.width {
      // A higher sum is never in a worse category: where both ends agree, all between them do.
      var open = [0..<BandTable.width]
      while let stretch = open.popLast() {
        let first = band(stretch.lowerBound, required)
        if stretch.count > 1, band(stretch.upperBound - 1, required) != first {
          let middle = (stretch.lowerBound + stretch.upperBound) / 2
          open += [stretch.lowerBound..<middle, middle..<stretch.upperBound]
        } else {
          let row = required * BandTable.width
          let places = row + stretch.lowerBound..<row + stretch.upperBound
          bands.replaceSubrange(places, with: repeatElement(first, count: stretch.count))
        }
      }
    }
    self.bands = bands
  }

  /// The place of the category in the scheme.
  @inline(__always)
  func band(_ attained: UInt16, _ required: UInt16) -> UInt8 {
    bands[Int(required) &* BandTable.width &+ Int(attained)]
  }
}
