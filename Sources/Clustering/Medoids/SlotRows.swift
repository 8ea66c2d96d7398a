/// Rows sorted by the medoid they belong to, and for each medoid by how far a point may lie from it
/// and still matter to them.
///
/// A row that is `near` its medoid and has another one at `next` is not touched by any point
/// farther than `near + next` from the medoid: by the triangle inequality that point is not nearer
/// than `next`. So a question about a point looks only at the first rows of each medoid.
struct SlotRows<Cell: DistanceCell>: Sendable {
  /// The first row of every medoid; each begins a pack.
  private let starts: [Int]
  /// For every medoid, for every distance of a point, the rows that can matter, in whole packs.
  private let reaches: [[Int]]
  private let width: Int
  private let stride: Int
  private let cells: [Cell]
  private let near: [Cell]
  private let next: [Cell]
  private let weights: [Int16]

  /// The heaviest row of a kernel; what weighs more lies in several rows.
  private static var heaviest: Int64 { Int64(Int16.max) }

  /// Sorts rows by medoid; `next` may be the same as `near` where only gains are asked for.
  init(
    _ columns: ProfileColumns<Cell>, slots: [Int32], near: [Cell], next: [Cell], count: Int,
    farthest: Int
  ) {
    var ends = [[Int]](repeating: [Int](repeating: 0, count: 2 * farthest + 2), count: count)
    for row in 0..<columns.count {
      let reach = Int(near[row]) + Int(next[row])
      ends[Int(slots[row])][reach] += Self.copies(columns.weights[row])
    }
    // From the farthest reach down: a row's place is what reaches farther.
    var starts: [Int] = []
    var reaches: [[Int]] = []
    var total = 0
    for slot in 0..<count {
      starts.append(total)
      var before = 0
      for reach in ends[slot].indices.reversed() {
        let rows = ends[slot][reach]
        ends[slot][reach] = total + before
        before += rows
      }
      let end = total + before
      // What reaches farther than a distance lies before the rows that reach just as far.
      reaches.append(
        (0...farthest).map { min(packed(end - total), packed(ends[slot][$0] - total)) })
      total += packed(before)
    }
    stride = total
    width = columns.metric.weights.count
    var cells = [Cell](repeating: 0, count: width * total)
    var sortedNear = [Cell](repeating: 0, count: total)
    var sortedNext = sortedNear
    var weights = [Int16](repeating: 0, count: total)
    for row in 0..<columns.count {
      let reach = Int(near[row]) + Int(next[row])
      var left = columns.weights[row]
      repeat {
        let place = ends[Int(slots[row])][reach]
        ends[Int(slots[row])][reach] = place + 1
        for column in 0..<width {
          cells[column * total + place] = columns.cells[column * columns.stride + row]
        }
        sortedNear[place] = near[row]
        sortedNext[place] = next[row]
        weights[place] = Int16(min(left, Self.heaviest))
        left -= Self.heaviest
      } while left > 0
    }
    self.starts = starts
    self.reaches = reaches
    self.cells = cells
    self.near = sortedNear
    self.next = sortedNext
    self.weights = weights
  }

  private static func copies(_ weight: Int64) -> Int { Int((weight + heaviest - 1) / heaviest) }

  /// What all rows would come nearer by a point at given distances from the medoids.
  func gain(_ point: [Cell], at distances: [Int]) -> Int64 {
    var gain: Int64 = 0
    reading { cells, near, _, weights in
      for slot in starts.indices {
        let start = starts[slot]
        gain += Cell.gain(
          cells + start, stride, width, point, near + start, weights + start,
          reaches[slot][distances[slot]])
      }
    }
    return gain
  }

  /// The gain, and for every medoid what the point would spare its rows if that medoid went away.
  func swap(_ point: [Cell], at distances: [Int]) -> (gain: Int64, spared: [Int64]) {
    var gain: Int64 = 0
    var spared = [Int64](repeating: 0, count: starts.count)
    reading { cells, near, next, weights in
      for slot in starts.indices {
        let start = starts[slot]
        let found = Cell.swap(
          cells + start, stride, width, point, near + start, next + start, weights + start,
          reaches[slot][distances[slot]])
        gain += found.gain
        spared[slot] = found.spared
      }
    }
    return (gain, spared)
  }

  private func reading(
    _ body: (
      UnsafePointer<Cell>, UnsafePointer<Cell>, UnsafePointer<Cell>, UnsafePointer<Int16>
    ) -> Void
  ) {
    cells.withUnsafeBufferPointer { cells in
      near.withUnsafeBufferPointer { near in
        next.withUnsafeBufferPointer { next in
          weights.withUnsafeBufferPointer { weights in
            guard let cells = cells.baseAddress, let near = near.baseAddress,
              let next = next.baseAddress, let weights = weights.baseAddress
            else { return }
            body(cells, near, next, weights)
          }
        }
      }
    }
  }
}
