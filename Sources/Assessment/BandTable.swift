import Standards

/// Where every category begins for each sum of required levels, asked once of the scheme.
struct BandTable: Sendable {
  // A requirement is at most 5.
  private static let mostRequired = 5 * PackedLevels.capacity

  /// How many categories begin at a sum of their own; the lowest takes the rest.
  private let cuts: Int
  /// The lowest attained sum of each such category, by required sum.
  private let lowest: [UInt16]

  init(_ scheme: CategoryScheme) {
    cuts = scheme.bands.count - 1
    var places = [UInt16](repeating: 0, count: cuts)
    var lowest: [UInt16] = []
    // Who must attain more begins each category at no lower sum, so the places only rise.
    for required in 0...BandTable.mostRequired {
      for band in places.indices {
        while let found = scheme.band(attained: Int(places[band]), required: required), found > band
        {
          places[band] += 1
        }
      }
      lowest += places
    }
    self.lowest = lowest
  }

  /// The place of the category in the scheme; something must be required.
  @inline(__always)
  func band(_ attained: UInt16, _ required: UInt16) -> UInt8 {
    let first = Int(required) &* cuts
    var band = 0
    while band < cuts, attained < lowest[first &+ band] { band &+= 1 }
    return UInt8(truncatingIfNeeded: band)
  }
}
