import Glibc

/// Whether the categories of the same people moved, from how many went from which to which.
///
/// Everything up to the statistic is whole numbers.
public struct CategoryShift: Sendable, Equatable {
  /// A statistic that follows χ² where nothing but chance moves people.
  public struct Test: Sendable, Equatable {
    /// The statistic.
    public let squares: Double
    /// Its degrees of freedom.
    public let freedom: Int
    /// How often chance alone gives as much or more.
    public let probability: Double

    init(_ squares: Double, freedom: Int) {
      (self.squares, self.freedom) = (squares, freedom)
      probability = Test.tail(squares, freedom)
    }

    private static func tail(_ x: Double, _ freedom: Int) -> Double {
      switch freedom {
      case 0: 1
      case 1: erfc((x / 2).squareRoot())
      case 2: exp(-x / 2)
      default: erfc((x / 2).squareRoot()) + (2 * x / .pi).squareRoot() * exp(-x / 2)
      }
    }
  }

  /// People by category before (rows) and after (columns), the best category first.
  public let table: [[Int64]]
  /// Whether the shares of the categories changed; nil where there are not three, or nobody.
  ///
  /// Stuart 1955, doi:10.2307/2333387, and Maxwell 1970, doi:10.1192/bjp.116.535.651.
  public let margins: Test?
  /// Whether as many went one way as the other between any two.
  ///
  /// Bowker 1948, doi:10.2307/2280710.
  public let symmetry: Test?

  /// Tests a square table.
  public init(_ table: [[Int64]]) {
    self.table = table
    let people = table.reduce(0) { $0 + $1.reduce(0, +) }
    let isTested = people > 0 && table.count == 3 && table.allSatisfy { $0.count == 3 }
    margins = isTested ? CategoryShift.margins(table) : nil
    symmetry = isTested ? CategoryShift.symmetry(table) : nil
  }

  /// A category that nobody left or entered is removed first; one of the others says nothing new.
  ///
  /// With three categories those that are left hang together, so the matrix always has an inverse.
  private static func margins(_ table: [[Int64]]) -> Test? {
    let all = table.indices
    func moved(_ u: Int) -> Int128 {
      all.reduce(0) { $0 + ($1 == u ? 0 : Int128(table[u][$1]) + Int128(table[$1][u])) }
    }
    func gain(_ u: Int) -> Int128 {
      all.reduce(0) { $0 + Int128(table[u][$1]) - Int128(table[$1][u]) }
    }
    let kept = all.filter { moved($0) > 0 }.dropLast()
    guard let u = kept.first else { return Test(0, freedom: 0) }
    guard let v = kept.dropFirst().first else {
      return Test(Double(gain(u) * gain(u)) / Double(moved(u)), freedom: 1)
    }
    let between = -(Int128(table[u][v]) + Int128(table[v][u]))
    let determinant = moved(u) * moved(v) - between * between
    guard determinant > 0 else { return nil }
    let form =
      gain(u) * gain(u) * moved(v) - 2 * gain(u) * gain(v) * between
      + gain(v) * gain(v) * moved(u)
    return Test(Double(form) / Double(determinant), freedom: 2)
  }

  private static func symmetry(_ table: [[Int64]]) -> Test {
    var sum = 0.0
    for u in table.indices {
      for v in table.indices where v > u && table[u][v] + table[v][u] > 0 {
        let difference = Int128(table[u][v]) - Int128(table[v][u])
        sum += Double(difference * difference) / Double(table[u][v] + table[v][u])
      }
    }
    return Test(sum, freedom: 3)
  }
}
