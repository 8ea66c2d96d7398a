import Basics

/// First medoids for a batch, before sizes are looked at; ties go to the lowest number.
struct CoachingStarts {
  let problem: CoachingProblem

  /// How many starts there are.
  static let count = 5

  /// The medoids of a start, counted from 1.
  func medoids(_ start: Int) -> [Int] {
    switch start {
    case 1: improved(greedy())
    case 2: farthest()
    default: drawn(seed: UInt64(start))
    }
  }

  private var people: Range<Int> { 0..<problem.count }

  /// Distinct people from a seeded stream of numbers.
  private func drawn(seed: UInt64) -> [Int] {
    var numbers = SeededNumbers(seed: seed)
    var drawn: [Int] = []
    while drawn.count < problem.groups {
      let person = Int(numbers.next() % UInt64(problem.count))
      if !drawn.contains(person) { drawn.append(person) }
    }
    return drawn
  }

  /// The person in the middle, then again and again whoever is farthest from all.
  private func farthest() -> [Int] {
    let sums = people.map { one in people.reduce(0) { $0 + problem.distance(one, $1) } }
    var found = [people.min { sums[$0] < sums[$1] } ?? 0]
    var near = people.map { problem.distance($0, found[0]) }
    while found.count < problem.groups {
      let taken = Set(found)
      var next: Int?
      for person in people where !taken.contains(person) {
        if let best = next, near[person] <= near[best] { continue }
        next = person
      }
      guard let next else { break }
      found.append(next)
      for person in people { near[person] = min(near[person], problem.distance(person, next)) }
    }
    return found
  }

  /// BUILD: whoever lowers the distances most, again and again.
  private func greedy() -> [Int] {
    var found: [Int] = []
    var near = [Int](repeating: 1 << 30, count: problem.count)
    while found.count < problem.groups {
      var best: (sum: Int, person: Int)?
      for person in people where !found.contains(person) {
        let sum = people.reduce(0) { $0 + min(near[$1], problem.distance(person, $1)) }
        if sum < best?.sum ?? .max { best = (sum, person) }
      }
      guard let best else { break }
      found.append(best.person)
      for person in people {
        near[person] = min(near[person], problem.distance(person, best.person))
      }
    }
    return found
  }

  /// FasterPAM over single people: swaps until a whole round brings nothing.
  private func improved(_ start: [Int]) -> [Int] {
    var medoids = start
    guard medoids.count > 1 else { return medoids }
    var nearest = nearestTwo(medoids)
    var (person, since) = (0, 0)
    while since < problem.count {
      if !medoids.contains(person) {
        var change = 0
        var slots = [Int](repeating: 0, count: medoids.count)
        for other in people {
          let (slot, near, next) = nearest[other]
          let distance = problem.distance(other, person)
          slots[slot] += min(max(distance, near), next) - near
          change += min(distance - near, 0)
        }
        let slot = slots.indices.min { slots[$0] < slots[$1] } ?? 0
        if slots[slot] + change < 0 {
          medoids[slot] = person
          nearest = nearestTwo(medoids)
          since = 0
        }
      }
      since += 1
      person = (person + 1) % problem.count
    }
    return medoids
  }

  private func nearestTwo(_ medoids: [Int]) -> [(slot: Int, near: Int, next: Int)] {
    people.map { person in
      var found = (slot: 0, near: Int.max, next: Int.max)
      for (slot, medoid) in medoids.enumerated() {
        let distance = problem.distance(person, medoid)
        if distance < found.near {
          found = (slot, distance, found.near)
        } else if distance < found.next {
          found.next = distance
        }
      }
      return found
    }
  }
}
