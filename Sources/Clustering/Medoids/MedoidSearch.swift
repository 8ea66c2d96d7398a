import Basics
import Flow

/// Weighted k-medoids in whole numbers: a greedy start, then swaps until none helps.
///
/// The start is BUILD of Kaufman and Rousseeuw (*Finding Groups in Data*, 1990), the swaps are
/// FasterPAM of Schubert and Rousseeuw (*Information Systems* 101, 2021, 101804). The loss is
/// taken over all profiles; medoids come from the candidates. Nothing is drawn at random, and
/// sums are integers, so that the order of the input and the number of workers change nothing.
struct MedoidSearch<Cell: DistanceCell>: Sendable {
  let columns: ProfileColumns<Cell>
  /// The rows that may become medoids, in canonical order.
  let candidates: [Int]
  /// The largest distance between two rows.
  let farthest: Int
  /// How many candidates are looked at at the same time.
  let workers: Int

  /// The chosen candidates of BUILD in order; those for a smaller number are their beginning.
  func start(_ count: Int) -> [Int] {
    guard count > 0, let first = center else { return [] }
    var state = MedoidState(columns, medoids: [first])
    // A gain only falls as medoids are added, so an old one is a bound on the new one.
    var bounds = [Int64](repeating: .max, count: candidates.count)
    while state.medoids.count < count {
      let taken = Set(state.medoids)
      let order = candidates.indices
        .filter { !taken.contains(candidates[$0]) }
        .sorted { (bounds[$1], $0) < (bounds[$0], $1) }
      let rows = state.rowsForGains(farthest: farthest)
      var best: (gain: Int64, candidate: Int)?
      var next = 0
      while next < order.count, bounds[order[next]] >= best?.gain ?? .min {
        let batch = order[next..<min(next + 8 * workers, order.count)]
        let now = state
        let gains = Workers.map(batch.count, on: workers) { place in
          let row = candidates[batch[batch.startIndex + place]]
          return rows.gain(columns.point(row), at: now.distances(of: row))
        }
        for (candidate, gain) in zip(batch, gains) {
          bounds[candidate] = gain
          if let found = best, (gain, found.candidate) <= (found.gain, candidate) { continue }
          best = (gain, candidate)
        }
        next += batch.count
      }
      guard let best else { break }
      state.append(candidates[best.candidate])
    }
    return state.medoids
  }

  /// Swaps medoids for candidates until a whole round of candidates brings nothing.
  ///
  /// Candidates are tried in canonical order and the first that lowers the loss is taken. Fails
  /// after `rounds` rounds rather than return what is not finished.
  func improved(_ start: some Sequence<Int>, rounds: Int) throws(Failure) -> [Int] {
    var state = MedoidState(columns, medoids: start)
    guard state.medoids.count > 1 else { return state.medoids }
    var (rows, removals) = (state.rowsForSwaps(farthest: farthest), state.removals)
    var (place, since, tried) = (0, 0, 0)
    while since < candidates.count {
      let count = min(candidates.count - since, workers == 1 ? 1 : 16 * workers)
      let (now, nowRows, nowRemovals, from) = (state, rows, removals, place)
      let swaps = Workers.map(count, on: workers) { step -> (change: Int64, slot: Int) in
        let row = candidates[(from + step) % candidates.count]
        return now.medoids.contains(row)
          ? (0, 0) : change(row, nowRows, nowRemovals, at: now.distances(of: row))
      }
      if let step = swaps.firstIndex(where: { $0.change < 0 }) {
        state.put(candidates[(place + step) % candidates.count], into: swaps[step].slot)
        (rows, removals) = (state.rowsForSwaps(farthest: farthest), state.removals)
        (place, since, tried) = ((place + step + 1) % candidates.count, 1, tried + step + 1)
      } else {
        (place, since, tried) = ((place + count) % candidates.count, since + count, tried + count)
      }
      guard tried <= rounds * candidates.count else {
        throw Failure(
          "clusters", "\(rounds) rounds of swaps were not enough, but every search should end",
          remedy: "report the input as an error of the program, or ask for fewer clusters",
          code: .internalFailure)
      }
    }
    return state.medoids
  }

  /// The change of the loss if a row takes the best slot for it; the lowest of several.
  private func change(
    _ row: Int, _ rows: SlotRows<Cell>, _ removals: [Int64], at distances: [Int]
  ) -> (change: Int64, slot: Int) {
    let (gain, spared) = rows.swap(columns.point(row), at: distances)
    var best = (change: Int64.max, slot: 0)
    for slot in removals.indices where removals[slot] - spared[slot] - gain < best.change {
      best = (removals[slot] - spared[slot] - gain, slot)
    }
    return best
  }

  /// The candidate with the least distance to everybody, the first of several.
  ///
  /// A Manhattan distance is a sum over competencies, and so is the sum of distances.
  private var center: Int? {
    let levels = 0...GapProfile.deepest
    let metric = columns.metric
    let costs = metric.weights.indices.map { competency in
      var people = [Int64](repeating: 0, count: levels.count)
      for row in 0..<columns.count {
        people[columns.profiles[row][competency] ?? 0] += columns.weights[row]
      }
      return levels.map { level in
        levels.reduce(Int64(0)) { sum, other in
          let away =
            metric.place(of: level, in: competency) - metric.place(of: other, in: competency)
          return sum + people[other] * Int64(abs(away))
        }
      }
    }
    return candidates.map { row in
      (row, metric.weights.indices.reduce(0) { $0 + costs[$1][columns.profiles[row][$1] ?? 0] })
    }.min { $0.1 < $1.1 }?.0
  }
}
