@testable import Clustering

/// BUILD and FasterPAM as they are written down, without any of the ways to be fast: the judge of
/// the search that the program uses.
struct PlainMedoids {
  let source: WeightedProfiles
  let metric: ProfileMetric
  let candidates: [Int]
  private let distances: [Int64]

  init(_ source: WeightedProfiles, _ metric: ProfileMetric, limit: Int, holders: Int64) {
    self.source = source
    self.metric = metric
    candidates = Array(
      source.weights.indices
        .sorted { (-source.weights[$0], $0) < (-source.weights[$1], $1) }
        .prefix(limit)
        .filter { source.weights[$0] >= holders }
        .sorted())
    distances = source.profiles.flatMap { one in
      source.profiles.map { Int64(metric.distance(one, $0)) }
    }
  }

  private func distance(_ one: Int, _ other: Int) -> Int64 {
    distances[one * source.profiles.count + other]
  }

  func medoids(_ count: Int) -> [GapProfile] {
    let build = start(min(count, candidates.count))
    let rows = build.count > 1 ? improved(build) : build
    return rows.map { source.profiles[$0] }.sorted { ($0.sum, $0) < ($1.sum, $1) }
  }

  private func start(_ count: Int) -> [Int] {
    var near = [Int64](repeating: 1 << 30, count: source.weights.count)
    var found: [Int] = []
    while found.count < count {
      var best: (sum: Int64, row: Int)?
      for row in candidates where !found.contains(row) {
        let sum = near.indices.reduce(Int64(0)) {
          $0 + source.weights[$1] * min(near[$1], distance($1, row))
        }
        if sum < best?.sum ?? .max { best = (sum, row) }
      }
      let row = best!.row
      found.append(row)
      for other in near.indices { near[other] = min(near[other], distance(other, row)) }
    }
    return found
  }

  private func improved(_ start: [Int]) -> [Int] {
    var medoids = start
    var (place, since) = (0, 0)
    while since < candidates.count {
      let row = candidates[place]
      if !medoids.contains(row) {
        var best = (change: Int64.max, slot: 0)
        let now = loss(medoids)
        for slot in medoids.indices {
          var swapped = medoids
          swapped[slot] = row
          let change = loss(swapped) - now
          if change < best.change { best = (change, slot) }
        }
        if best.change < 0 {
          medoids[best.slot] = row
          since = 0
        }
      }
      since += 1
      place = (place + 1) % candidates.count
    }
    return medoids
  }

  func loss(_ medoids: [Int]) -> Int64 {
    var sum: Int64 = 0
    for row in source.weights.indices {
      var near = Int64.max
      for medoid in medoids { near = min(near, distance(row, medoid)) }
      sum += source.weights[row] * near
    }
    return sum
  }

  /// The least loss of any medoids, by trying all.
  func leastLoss(_ count: Int) -> Int64 {
    var best = Int64.max
    func choose(_ from: Int, _ chosen: [Int]) {
      if chosen.count == count {
        best = min(best, loss(chosen))
        return
      }
      for place in from..<candidates.count { choose(place + 1, chosen + [candidates[place]]) }
    }
    choose(0, [])
    return best
  }
}
