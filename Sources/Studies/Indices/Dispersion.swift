/// How far units, agencies or provinces, lie apart, and how much of all differences that is.
public struct Dispersion: Sendable, Equatable {
  /// The fewest complete people for a unit's mean to count in the range.
  public static let fewestInRange: Int64 = 10

  /// The lowest and the highest mean of units with ten or more complete people.
  public private(set) var range: ClosedRange<Double>?
  /// Units in the range.
  public private(set) var unitsInRange: Int64 = 0
  /// Units with at least one complete person.
  public private(set) var units: Int64 = 0
  /// Complete people.
  public private(set) var count: Int64 = 0
  /// The standard deviation of the units' means, each weighing as many as it has people.
  public private(set) var deviation: Double?
  /// η², the part of all differences that lies between units.
  public private(set) var etaSquared: Double?
  /// ICC(1), how alike two people of one unit are; below 0 it counts as 0.
  public private(set) var intraclass: Double?

  /// Compares units, given in their canonical order.
  init(_ units: [Moments]) {
    var whole = Moments()
    var squares: Int128 = 0
    for unit in units {
      guard let mean = unit.mean else { continue }
      self.units += 1
      whole.add(unit)
      squares += Int128(unit.count) * Int128(unit.count)
      guard unit.count >= Dispersion.fewestInRange else { continue }
      unitsInRange += 1
      range = min(range?.lowerBound ?? mean, mean)...max(range?.upperBound ?? mean, mean)
    }
    count = whole.count
    guard let mean = whole.mean, let total = whole.squaredDeviations, total > 0, self.units > 1,
      count > self.units
    else { return }
    var between = 0.0
    for unit in units {
      guard let own = unit.mean else { continue }
      between += Double(unit.count) * (own - mean) * (own - mean)
    }
    let (n, g) = (Double(count), Double(self.units))
    deviation = (between / n).squareRoot()
    etaSquared = between / total
    let meanBetween = between / (g - 1)
    let meanWithin = (total - between) / (n - g)
    let size = (n - Double(squares) / n) / (g - 1)
    let below = meanBetween + (size - 1) * meanWithin
    intraclass = below > 0 ? max(0, (meanBetween - meanWithin) / below) : nil
  }
}
