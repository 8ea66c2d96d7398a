import Basics
import Foundation
import TestSupport

@testable import Clustering

/// Invented profiles, drawn from a seed, and the files of worked examples.
enum Samples {
  /// Profiles around a few planted ones, with weights that differ much.
  static func profiles(
    _ count: Int, competencies: Int = 4, deepest: Int = 3, heaviest: Int = 40, seed: UInt64
  ) -> WeightedProfiles {
    var numbers = SeededNumbers(seed: seed)
    let drawn = (0..<count).map { _ in
      let start = numbers.below(2) * numbers.below(deepest + 1)
      let shortfalls = (0..<competencies).map { _ -> Int? in
        min(deepest, max(0, start + numbers.below(3) - 1))
      }
      return (GapProfile(shortfalls)!, Int64(1 + numbers.below(heaviest)))
    }
    return WeightedProfiles(drawn)
  }

  /// People of a planted kind each, with ids, counted by profile.
  static func crowd(_ people: Int, kinds: [[Int]], noise: Int, seed: UInt64) -> [(
    GapProfile, UInt64
  )] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<people).map { person in
      let shortfalls = kinds[person % kinds.count].map { level -> Int? in
        guard numbers.below(100) < noise else { return level }
        return min(5, max(0, level + (numbers.below(2) == 0 ? 1 : -1)))
      }
      var id = "P\(person)"
      return (GapProfile(shortfalls)!, id.withUTF8 { Hashing.text($0) })
    }
  }

  /// People of a batch who lack this or that.
  static func batch(
    _ people: Int, competencies: Int = 5, seed: UInt64
  ) -> [CoachingMember] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<people).map { person in
      let shortfalls = (0..<competencies).map { _ -> Int? in max(0, numbers.below(6) - 2) }
      return CoachingMember(
        id: "K\(100 + person)", shortfalls: GapProfile(shortfalls)!, unit: "U\(numbers.below(3))")
    }
  }

  static func counts(_ crowd: some Sequence<(GapProfile, UInt64)>) -> ProfileCounts {
    var counts = ProfileCounts()
    for (profile, hash) in crowd { counts.count(profile, identity: hash) }
    return counts
  }

  static func profile(_ shortfalls: Int?...) -> GapProfile { GapProfile(shortfalls)! }

  /// The rows of a CSV file of the worked examples, without its heading.
  static func rows(_ file: String) -> [[String]] {
    Project.text("Tests/ClusteringTests/Fixtures/\(file)").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",").map { String($0.trimmingCharacters(in: .whitespaces)) } }
  }

  static func decoded<Value: Decodable>(_: Value.Type, _ file: String) throws -> Value {
    let text = Project.text("Tests/ClusteringTests/Fixtures/\(file)")
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
