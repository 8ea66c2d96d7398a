public import Basics
public import Figures
public import Standards

/// The professionalism index of agencies, of their kinds and of the nation.
public struct ProfessionalismStudy: Sendable {
  /// An agency with its sums.
  public struct Agency: Sendable {
    /// The code.
    public var code: String
    /// The name.
    public var name: String
    /// The kind as tables print it; empty where it is not known.
    public var kind: String
    /// What was counted.
    public var sums: ProfessionalismTally.Sums
    /// The mean over the complete people, as a share of 100 points; nil where there are none.
    public var mean: Ratio?
    /// The place of its category under the rule of the run.
    public var band: Int?
    /// The place of its category under the other rule.
    public var otherBand: Int?
  }

  /// Several agencies together.
  public struct Group: Sendable {
    /// The kind; nil for the nation.
    public var kind: String?
    /// Agencies with at least one complete person.
    public var agencies: Int
    /// What was counted.
    public var sums: ProfessionalismTally.Sums
    /// The mean of the agencies' means, each agency counting once: the published way.
    public var unweighted: ExactMean
    /// The mean over all complete people.
    public var weighted: ExactMean
  }

  /// The scoring.
  public let scoring: IndexScoring
  /// The rule for values between printed bands.
  public let rule: BetweenBands
  /// The agencies by code.
  public let agencies: [Agency]
  /// The kinds that occur, in alphabetical order; agencies of no known kind belong to none.
  public let kinds: [Group]
  /// The nation.
  public let nation: Group
  /// Who fulfils the items of all or nothing, trainings above all.
  public let fulfilments: [Fulfilment]

  /// Works the index out from exact sums; `names` tells name and kind of an agency by its code; `isExcused`
  /// gives points where nothing could be fulfilled.
  public init(
    _ tally: ProfessionalismTally, names: [String: (name: String, kind: String)],
    scoring: IndexScoring,
    rule: BetweenBands, isExcused: Bool
  ) {
    self.scoring = scoring
    self.rule = rule
    let other: BetweenBands = rule == .lowerBound ? .roundHalfUp : .lowerBound
    let agencies = tally.agencies.sorted { $0.key < $1.key }.map { code, sums in
      let mean = Fraction(sums.total, over: Int64(sums.complete) * 100)
      return Agency(
        code: code, name: names[code]?.name ?? code, kind: names[code]?.kind ?? "", sums: sums,
        mean: mean.flatMap { Ratio(Int128($0.numerator), over: Int128($0.denominator) * 100) },
        band: mean.flatMap { scoring.bands.band(of: $0, rule) },
        otherBand: Fraction(sums.otherTotal, over: Int64(sums.complete) * 100)
          .flatMap { scoring.bands.band(of: $0, other) })
    }
    self.agencies = agencies
    kinds = Set(agencies.map(\.kind)).subtracting([""]).sorted().map { kind in
      ProfessionalismStudy.group(kind, agencies.filter { $0.kind == kind })
    }
    nation = ProfessionalismStudy.group(nil, agencies)
    fulfilments = Fulfilment.all(tally, scoring, isExcused: isExcused)
  }

  /// Agencies whose category the other rule for values between bands changes.
  public var changedAgencies: Int { agencies.count { $0.band != $0.otherBand } }

  /// The place of the category of a mean, given as a share of 100 points; nil where it is none.
  public func band(of mean: ExactMean) -> Int? {
    guard case .exact(let ratio) = mean, let above = Int64(exactly: ratio.numerator),
      let below = Int64(exactly: ratio.denominator)
    else {
      // The approximation has more digits than any band.
      return mean.approximation.flatMap {
        Fraction(Int64(($0 * 1e12).rounded()), over: 10_000_000_000)
      }.flatMap { scoring.bands.band(of: $0, rule) }
    }
    let (hundredfold, isOver) = above.multipliedReportingOverflow(by: 100)
    guard !isOver else {
      return Fraction(Int64((ratio.approximation * 1e12).rounded()), over: 10_000_000_000)
        .flatMap { scoring.bands.band(of: $0, rule) }
    }
    return Fraction(hundredfold, over: below).flatMap { scoring.bands.band(of: $0, rule) }
  }

  private static func group(_ kind: String?, _ agencies: [Agency]) -> Group {
    let counted = agencies.filter { $0.sums.complete > 0 }
    var sums = ProfessionalismTally.Sums()
    for agency in agencies { sums.merge(agency.sums) }
    var terms: [Int64: Int64] = [:]
    for agency in counted {
      terms[Int64(agency.sums.complete) * 10_000, default: 0] += agency.sums.total
    }
    return Group(
      kind: kind, agencies: counted.count, sums: sums,
      unweighted: ExactMean(sums: terms, count: Int64(counted.count)),
      weighted: ExactMean(sums: [10_000: sums.total], count: Int64(sums.complete)))
  }
}
