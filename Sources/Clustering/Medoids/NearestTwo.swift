/// For every row the nearest of some medoids, and the distances to it and to the second nearest.
struct NearestTwo<Cell: DistanceCell>: Sendable {
  /// The place of the nearest medoid; the lowest of several.
  private(set) var slots: [Int32]
  /// The distance to it.
  private(set) var near: [Cell]
  /// The distance to the second nearest; the largest number where there is no other medoid.
  private(set) var next: [Cell]

  /// Compares the distances of so many rows, one list for each medoid.
  init(_ distances: [[Cell]], rows: Int) {
    slots = [Int32](repeating: 0, count: rows)
    near = [Cell](repeating: .max, count: rows)
    next = near
    for slot in distances.indices {
      distances[slot].withUnsafeBufferPointer { distances in
        for row in 0..<rows {
          let distance = distances[row]
          if distance < near[row] {
            next[row] = near[row]
            near[row] = distance
            slots[row] = Int32(slot)
          } else if distance < next[row] {
            next[row] = distance
          }
        }
      }
    }
  }
}
