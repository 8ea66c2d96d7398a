import CDistances

/// Profiles by column, as the distance kernels read them, padded to whole packs of rows.
///
/// A cell holds the place of a shortfall on its axis, so that a distance is a plain Manhattan
/// distance of rows.
struct ProfileColumns<Cell: DistanceCell>: Sendable {
  let profiles: [GapProfile]
  let weights: [Int64]
  let metric: ProfileMetric
  /// The number of rows with the padding, from one column to the next.
  let stride: Int
  let cells: [Cell]

  init(_ source: WeightedProfiles, metric: ProfileMetric) {
    profiles = source.profiles
    weights = source.weights
    self.metric = metric
    stride = packed(source.profiles.count)
    var cells = [Cell](repeating: 0, count: stride * metric.weights.count)
    for competency in metric.weights.indices {
      // Only the places that occur are known to fit; a deeper shortfall may lie beyond the cell.
      let places = (0...GapProfile.deepest).map {
        Cell(clamping: metric.place(of: $0, in: competency))
      }
      for (row, profile) in source.profiles.enumerated() {
        cells[competency * stride + row] = places[profile[competency] ?? 0]
      }
    }
    self.cells = cells
  }

  /// The number of rows without the padding.
  var count: Int { profiles.count }

  /// One row as a point.
  func point(_ row: Int) -> [Cell] {
    metric.weights.indices.map { cells[$0 * stride + row] }
  }

  /// A profile as a point.
  func point(_ profile: GapProfile) -> [Cell] {
    metric.weights.indices.map { Cell(metric.place(of: profile[$0] ?? 0, in: $0)) }
  }

  /// The distance of every row to a point; the padding holds some distance, too.
  func distances(to point: [Cell]) -> [Cell] {
    [Cell](unsafeUninitializedCapacity: stride) { buffer, filled in
      if let out = buffer.baseAddress {
        Cell.distances(cells, stride, point.count, point, stride, out)
      }
      filled = stride
    }
  }
}

/// A number of rows rounded up to whole packs.
func packed(_ rows: Int) -> Int {
  let pack = Int(DISTANCE_PACK)
  return (rows + pack - 1) / pack * pack
}
