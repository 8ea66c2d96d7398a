/// Which medoid every profile belongs to, and how far it is from it and from the second nearest.
struct Partition: Sendable, Equatable {
  /// The label of every profile, counted from 0; the lowest of several that are as near.
  let labels: [Int]
  /// The distance to the own medoid.
  let near: [Int]
  /// The distance to the second nearest medoid; of no use with one medoid.
  let next: [Int]
  /// How many labels there are.
  let count: Int

  /// Labels profiles by medoids in label order.
  init(_ source: WeightedProfiles, by medoids: [GapProfile], metric: ProfileMetric) {
    if source.farthest(metric) <= UInt8.max {
      self.init(ProfileColumns<UInt8>(source, metric: metric), medoids)
    } else {
      self.init(ProfileColumns<UInt16>(source, metric: metric), medoids)
    }
  }

  private init(_ columns: ProfileColumns<some DistanceCell>, _ medoids: [GapProfile]) {
    let nearest = NearestTwo(
      medoids.map { columns.distances(to: columns.point($0)) }, rows: columns.count)
    labels = nearest.slots.map { Int($0) }
    near = nearest.near.map { Int($0) }
    next = nearest.next.map { Int($0) }
    count = medoids.count
  }

  /// The people of every label.
  func people(_ weights: [Int64]) -> [Int64] {
    var sums = [Int64](repeating: 0, count: count)
    for (label, weight) in zip(labels, weights) { sums[label] += weight }
    return sums
  }

  /// The distances of the people of every label to their medoid, in all.
  func losses(_ weights: [Int64]) -> [Int64] {
    var sums = [Int64](repeating: 0, count: count)
    for row in labels.indices { sums[labels[row]] += weights[row] * Int64(near[row]) }
    return sums
  }
}
