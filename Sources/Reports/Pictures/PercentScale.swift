import Studies

/// The axis of a picture of shares: from a whole ten of percent to another, with room for every interval.
struct PercentScale {
  private let lowest: Int
  private let highest: Int
  private let length: Int

  /// An axis of so many points for some figures.
  init(_ estimates: [IndexEstimate], length: Int) {
    self.init(
      holding: estimates.flatMap { estimate in
        [estimate.interval?.lowerBound, estimate.interval?.upperBound, estimate.value]
          .compactMap { $0 }
      }, length: length)
  }

  /// An axis of so many points for some shares.
  init(holding shares: [Double], length: Int) {
    let (low, high) = (shares.min() ?? 0, shares.max() ?? 1)
    lowest = min(90, max(0, Int((low * 10).rounded(.down)) * 10))
    highest = max(lowest + 10, min(100, Int((high * 10).rounded(.up)) * 10))
    self.length = length
  }

  /// The percents at which a line stands.
  var lines: StrideThrough<Int> {
    stride(from: lowest, through: highest, by: highest - lowest > 50 ? 20 : 10)
  }

  /// How far a percent stands from the beginning of the axis.
  func place(percent: Int) -> Int { place(Double(percent) / 100) }

  /// How far a share stands from the beginning of the axis.
  func place(_ share: Double) -> Int {
    let part = (share * 100 - Double(lowest)) / Double(highest - lowest)
    return Int((min(max(part, 0), 1) * Double(length)).rounded())
  }
}
