/// Medoids in their slots, and how every row lies to them.
struct MedoidState<Cell: DistanceCell>: Sendable {
  private let columns: ProfileColumns<Cell>
  /// The rows that are medoids, one a slot.
  private(set) var medoids: [Int] = []
  /// For each slot the distance of every row.
  private var distances: [[Cell]] = []
  private var nearest: NearestTwo<Cell>

  /// Puts rows into slots, in order.
  init(_ columns: ProfileColumns<Cell>, medoids: some Sequence<Int>) {
    self.columns = columns
    self.medoids = Array(medoids)
    distances = self.medoids.map { columns.distances(to: columns.point($0)) }
    nearest = NearestTwo(distances, rows: columns.count)
  }

  /// Puts a row into a new slot.
  mutating func append(_ row: Int) {
    medoids.append(row)
    distances.append(columns.distances(to: columns.point(row)))
    nearest = NearestTwo(distances, rows: columns.count)
  }

  /// Puts a row into a slot in the place of another.
  mutating func put(_ row: Int, into slot: Int) {
    medoids[slot] = row
    distances[slot] = columns.distances(to: columns.point(row))
    nearest = NearestTwo(distances, rows: columns.count)
  }

  /// The distances of a row to all medoids.
  func distances(of row: Int) -> [Int] { distances.map { Int($0[row]) } }

  /// For every slot, what its rows would lose if its medoid went away.
  var removals: [Int64] {
    var sums = [Int64](repeating: 0, count: medoids.count)
    for row in 0..<columns.count {
      let away = Int64(nearest.next[row]) - Int64(nearest.near[row])
      sums[Int(nearest.slots[row])] += columns.weights[row] * away
    }
    return sums
  }

  /// The rows sorted for questions about gains alone.
  func rowsForGains(farthest: Int) -> SlotRows<Cell> {
    SlotRows(
      columns, slots: nearest.slots, near: nearest.near, next: nearest.near, count: medoids.count,
      farthest: farthest)
  }

  /// The rows sorted for questions about swaps.
  func rowsForSwaps(farthest: Int) -> SlotRows<Cell> {
    SlotRows(
      columns, slots: nearest.slots, near: nearest.near, next: nearest.next, count: medoids.count,
      farthest: farthest)
  }
}
