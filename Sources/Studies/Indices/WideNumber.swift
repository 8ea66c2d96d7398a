/// A whole number of 256 bits that is not negative: sums of products of 128-bit numbers.
struct WideNumber: Sendable, Equatable {
  private var high: UInt128 = 0
  private var low: UInt128 = 0

  /// Adds a product.
  mutating func add(_ a: UInt128, times b: UInt128) {
    let product = a.multipliedFullWidth(by: b)
    let (sum, carries) = low.addingReportingOverflow(product.low)
    low = sum
    high += product.high + (carries ? 1 : 0)
  }

  /// Takes away a product that is not larger.
  mutating func subtract(_ a: UInt128, times b: UInt128) {
    let product = a.multipliedFullWidth(by: b)
    let (rest, borrows) = low.subtractingReportingOverflow(product.low)
    low = rest
    high -= product.high + (borrows ? 1 : 0)
  }

  /// The nearest binary fraction, or one beside it.
  var approximation: Double {
    high == 0 ? Double(low) : Double(high) * 0x1p128 + Double(low)
  }
}
