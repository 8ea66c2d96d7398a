public import Basics

/// What a search for medoids may be told.
public struct MedoidOptions: Sendable, Equatable {
  /// The most profiles that may become medoids: the heaviest ones.
  public var candidateLimit = 2000
  /// The fewest people who must have a profile before it may become a medoid: 1 inside the house,
  /// 10 for anything published.
  public var leastHolders: Int64 = 1
  /// The most rounds of swaps; a search that needs more fails.
  public var roundLimit = 100

  /// The defaults of the specification.
  public init() {}
}

/// The medoids of weighted profiles for several numbers of clusters.
public struct MedoidFit: Sendable, Equatable {
  /// For each number of clusters asked for that there are candidates for, its medoids in label order:
  /// by the levels lacking in all, then canonically.
  public let medoids: [Int: [GapProfile]]
  /// How many profiles may become medoids.
  public let candidates: Int

  /// Searches for every number of clusters of a range; several workers share one search.
  ///
  /// Where there are fewer candidates than the least number asked for, it is lowered to theirs.
  public init(
    _ source: WeightedProfiles, metric: ProfileMetric, counts: ClosedRange<Int>,
    options: MedoidOptions = MedoidOptions(), workers: Int = 1
  ) throws(Failure) {
    try source.checkSums(metric)
    if source.farthest(metric) <= UInt8.max {
      self = try Self.found(UInt8.self, source, metric, counts, options, workers)
    } else {
      self = try Self.found(UInt16.self, source, metric, counts, options, workers)
    }
  }

  private init(medoids: [Int: [GapProfile]], candidates: Int) {
    self.medoids = medoids
    self.candidates = candidates
  }

  /// The medoids for the largest number of clusters that is not above one; none without a candidate.
  func closest(to count: Int) -> [GapProfile] {
    let possible = medoids.keys.filter { $0 <= count }.max()
    return possible.flatMap { medoids[$0] } ?? []
  }

  private static func found<Cell: DistanceCell>(
    _: Cell.Type, _ source: WeightedProfiles, _ metric: ProfileMetric, _ counts: ClosedRange<Int>,
    _ options: MedoidOptions, _ workers: Int
  ) throws(Failure) -> MedoidFit {
    let candidates = source.heaviest
      .prefix { source.weights[$0] >= options.leastHolders }
      .prefix(options.candidateLimit).sorted()
    let search = MedoidSearch(
      columns: ProfileColumns<Cell>(source, metric: metric), candidates: candidates,
      farthest: source.farthest(metric), workers: max(workers, 1))
    let most = min(counts.upperBound, candidates.count)
    let start = search.start(most)
    var medoids: [Int: [GapProfile]] = [:]
    guard most > 0 else { return MedoidFit(medoids: medoids, candidates: 0) }
    for count in min(counts.lowerBound, most)...most {
      let rows = try search.improved(start.prefix(count), rounds: options.roundLimit)
      medoids[count] = rows.map { source.profiles[$0] }.sorted { ($0.sum, $0) < ($1.sum, $1) }
    }
    return MedoidFit(medoids: medoids, candidates: candidates.count)
  }
}

extension WeightedProfiles {
  /// The largest distance two of the profiles can have, from the deepest shortfall of each competency.
  func farthest(_ metric: ProfileMetric) -> Int {
    metric.weights.indices.reduce(0) { sum, competency in
      let deepest = profiles.reduce(0) { max($0, $1[competency] ?? 0) }
      return sum + metric.place(of: deepest, in: competency)
    }
  }

  /// Fails if a sum of weighted distances could leave 62 bits.
  func checkSums(_ metric: ProfileMetric) throws(Failure) {
    var people: Int64 = 0
    var fits = true
    for weight in weights {
      let (sum, overflows) = people.addingReportingOverflow(weight)
      people = sum
      fits = fits && !overflows
    }
    let bound = people.multipliedReportingOverflow(by: max(Int64(metric.widest), 1 << 30))
    guard fits, !bound.overflow, bound.partialValue < 1 << 62 else {
      throw Failure(
        "clusters", "the profiles weigh more than 4 294 967 295 people, but no more is added up",
        remedy: "see whether people were counted more than once", code: .unusableInput)
    }
  }
}
