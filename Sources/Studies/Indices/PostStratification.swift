/// Weighs what was found among the assessed by the staff they stand for.
///
/// Strata are agencies × position levels with at least two complete people; single people of one
/// cell, kind of agency × position level, form a stratum together, and one alone counts as
/// unassessed. What lacks within a cell is carried by its other strata. Cochran, *Sampling
/// Techniques*, 3rd ed. 1977, chapters 5 and 5A.
public struct PostStratification: Sendable, Equatable {
  /// People who stand for some of the staff.
  public struct Stratum: Sendable, Equatable {
    /// The agency; nil for the single people of several.
    public let agency: String?
    /// The kind of agency of the cell.
    public let kind: String
    /// The position level of the cell.
    public let position: Int
    /// The staff, N_s.
    public let staff: Int64
    /// What part of all covered staff it stands for, W_s.
    public internal(set) var weight = 0.0
    let sums: IndexSums

    /// Complete people, n_s.
    public var count: Int64 { sums.complete }
    /// Whether more people were assessed than the frame has staff.
    public var exceedsFrame: Bool { count > staff }
  }

  /// The strata by kind of agency, position level and agency; the single people come last in a cell.
  public private(set) var strata: [Stratum] = []
  /// All staff of the frame.
  public private(set) var staff: Int64 = 0
  /// The staff of cells with a stratum, N_cov.
  public private(set) var coveredStaff: Int64 = 0
  /// The staff of the strata, Σ N_c*.
  public private(set) var strataStaff: Int64 = 0
  /// Complete people whose agency and position level the frame has.
  public private(set) var insideFrame: Int64 = 0
  /// Single people who count as unassessed.
  public private(set) var singlesLeftOut: Int64 = 0

  /// Forms the strata of some parts of a frame, given the sums of the people of each.
  init(_ parts: [(part: FramePart, sums: IndexSums?)]) {
    let sorted = parts.sorted { left, right in
      if left.part.kind != right.part.kind { return left.part.kind.unicodeOrder(right.part.kind) }
      if left.part.position != right.part.position {
        return left.part.position < right.part.position
      }
      return left.part.agency.unicodeOrder(right.part.agency)
    }
    var cells: [(staff: Int64, strata: [Stratum])] = []
    var first = 0
    while first < sorted.count {
      var end = first
      let head = sorted[first].part
      while end < sorted.count, sorted[end].part.kind == head.kind,
        sorted[end].part.position == head.position
      {
        end += 1
      }
      cells.append(cell(Array(sorted[first..<end])))
      first = end
    }
    weigh(cells)
  }

  private mutating func cell(
    _ parts: [(part: FramePart, sums: IndexSums?)]
  ) -> (staff: Int64, strata: [Stratum]) {
    var total: Int64 = 0
    var strata: [Stratum] = []
    var singles: (parts: Int64, staff: Int64, sums: IndexSums) = (0, 0, IndexSums())
    for (part, sums) in parts {
      total += part.staff
      guard let sums, sums.complete > 0 else { continue }
      insideFrame += sums.complete
      if sums.complete == 1 {
        singles.parts += 1
        singles.staff += part.staff
        singles.sums.add(sums)
      } else {
        strata.append(
          Stratum(
            agency: part.agency, kind: part.kind, position: part.position, staff: part.staff,
            sums: sums))
      }
    }
    if singles.parts > 1, let head = parts.first?.part {
      strata.append(
        Stratum(
          agency: nil, kind: head.kind, position: head.position, staff: singles.staff,
          sums: singles.sums))
    } else {
      singlesLeftOut += singles.parts
    }
    staff += total
    return (total, strata)
  }

  private mutating func weigh(_ cells: [(staff: Int64, strata: [Stratum])]) {
    let covered = cells.filter { $0.strata.contains { $0.staff > 0 } }
    coveredStaff = covered.reduce(0) { $0 + $1.staff }
    for cell in covered {
      let ofStrata = cell.strata.reduce(0) { $0 + $1.staff }
      strataStaff += ofStrata
      for var stratum in cell.strata {
        stratum.weight =
          (Double(cell.staff) / Double(coveredStaff)) * (Double(stratum.staff) / Double(ofStrata))
        strata.append(stratum)
      }
    }
  }

  /// Complete people of the strata.
  public var count: Int64 { strata.reduce(0) { $0 + $1.count } }

  /// The mean of all staff, if the unassessed resemble the assessed of their cell.
  func mean(_ moments: KeyPath<IndexSums, Moments>) -> IndexEstimate {
    var estimate = blank
    guard !strata.isEmpty else { return estimate }
    var (mean, variance) = (0.0, 0.0)
    for stratum in strata {
      let moments = stratum.sums[keyPath: moments]
      mean += stratum.weight * (moments.mean ?? 0)
      let rest = Estimation.unassessed(stratum.count, of: stratum.staff)
      variance +=
        stratum.weight * stratum.weight * rest * (moments.variance ?? 0) / Double(stratum.count)
    }
    if strata.contains(where: { $0.sums[keyPath: moments].isApproximate }) {
      estimate.notes.append(.binaryFractions)
    }
    estimate.value = mean
    estimate.error = variance.squareRoot()
    estimate.setInterval(around: mean, variance.squareRoot())
    return estimate
  }

  /// The share of all staff in a category, with Wilson's interval for the effective sample size.
  func share(_ counts: KeyPath<IndexSums, [Int64]>, band: Int) -> IndexEstimate {
    var estimate = blank
    guard !strata.isEmpty else { return estimate }
    var (share, variance) = (0.0, 0.0)
    for stratum in strata {
      let p = Double(stratum.sums[keyPath: counts][band]) / Double(stratum.count)
      share += stratum.weight * p
      let rest = Estimation.unassessed(stratum.count, of: stratum.staff)
      variance +=
        stratum.weight * stratum.weight * rest * p * (1 - p) / Double(stratum.count - 1)
    }
    estimate.value = share
    estimate.error = variance.squareRoot()
    if count < Estimation.fewestForShare {
      estimate.notes.append(.fewForShare)
    } else if variance > 0 {
      estimate.interval = Estimation.wilson(share, size: share * (1 - share) / variance)
    } else {
      estimate.notes.append(.noSpread)
    }
    return estimate
  }

  private var blank: IndexEstimate {
    var estimate = IndexEstimate(value: nil, count: count, population: staff)
    if strata.isEmpty { estimate.notes.append(.notCovered) }
    if strata.contains(where: \.exceedsFrame) { estimate.notes.append(.beyondFrame) }
    return estimate
  }
}
