import Testing

@testable import Studies

@Suite("Shares that are compared with each other")
struct SharesComparedTests {
  /// Quantiles as tables of the normal distribution have them.
  @Test(
    "are given the quantile of the normal distribution",
    arguments: [(0.05, 1.959963984540054), (0.01, 2.575829303548901), (0.001, 3.290526731491926)])
  func quantiles(_ tails: Double, _ z: Double) {
    #expect(abs(Estimation.quantile(ofTails: tails) - z) < 1e-12)
  }

  @Test("have wider intervals the more there are, and those of the methods alone")
  func wider() throws {
    let widths = try [1, 2, 9, 39].map { compared in
      let interval = try #require(Estimation.share(30, of: 100, among: compared).interval)
      return interval.upperBound - interval.lowerBound
    }
    #expect(widths == widths.sorted())
    #expect(Set(widths).count == widths.count)
    #expect(
      Estimation.share(30, of: 100, among: 1) == Estimation.share(30, of: 100))
  }
}
