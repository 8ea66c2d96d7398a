/// How well a partition separates people: two silhouettes between -1 and 1.
enum Silhouettes {
  /// The medoid silhouette: the mean of 1 - near / next (Lenssen and Schubert, SISAP 2022).
  ///
  /// People are counted by both distances first, and the fractions are added in ascending order of
  /// the distances, so that the sum has the same bits for every order of the input.
  static func medoid(_ partition: Partition, _ weights: [Int64]) -> Double {
    guard partition.count > 1 else { return 0 }
    var people: [Int: Int64] = [:]
    let base = ProfileMetric.limit + 1
    for row in weights.indices {
      people[partition.near[row] * base + partition.next[row], default: 0] += weights[row]
    }
    var sum = 0.0
    for (cell, weight) in people.sorted(by: { $0.key < $1.key }) where cell % base > 0 {
      sum += Double(weight) * (1 - Double(cell / base) / Double(cell % base))
    }
    return sum / Double(weights.reduce(0, +))
  }

  /// The average silhouette over the heaviest profiles.
  ///
  /// It is the one of Rousseeuw (*J. Comput. Appl. Math.* 20, 1987): the own copy is left out of the
  /// mean distance to the own cluster, other copies are in it. A Manhattan distance is a sum over
  /// competencies, so that the distances to a whole cluster follow from how many of its people have
  /// which shortfall.
  static func average(
    _ source: WeightedProfiles, _ partition: Partition, _ metric: ProfileMetric, over limit: Int
  ) -> Double? {
    guard partition.count > 1 else { return nil }
    let sums = distanceSums(source, partition, metric)
    let people = partition.people(source.weights)
    var total = 0.0
    var weight: Int64 = 0
    for row in source.heaviest.prefix(limit).sorted() {
      let own = partition.labels[row]
      weight += source.weights[row]
      guard people[own] > 1 else { continue }
      func distance(to label: Int) -> Int64 {
        metric.weights.indices.reduce(0) { sum, competency in
          sum + sums[label][competency][source.profiles[row][competency] ?? 0]
        }
      }
      let inside = Double(distance(to: own)) / Double(people[own] - 1)
      let others = people.indices.filter { $0 != own && people[$0] > 0 }
      let outside = others.map { Double(distance(to: $0)) / Double(people[$0]) }.min() ?? 0
      let larger = max(inside, outside)
      if larger > 0 { total += Double(source.weights[row]) * ((outside - inside) / larger) }
    }
    return weight > 0 ? total / Double(weight) : nil
  }

  /// For each label, competency and shortfall, how far all its people lie from that shortfall.
  private static func distanceSums(
    _ source: WeightedProfiles, _ partition: Partition, _ metric: ProfileMetric
  ) -> [[[Int64]]] {
    let counts = ShortfallCounts.byLabel(source, partition)
    return counts.map { count in
      metric.weights.indices.map { competency in
        (0...GapProfile.deepest).map { level in
          let here = metric.place(of: level, in: competency)
          return (0...GapProfile.deepest).reduce(0) { sum, other in
            let away = abs(here - metric.place(of: other, in: competency))
            return sum + count.people[competency][other] * Int64(away)
          }
        }
      }
    }
  }
}
