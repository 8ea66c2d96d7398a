import Basics
import Clustering
import Studies

extension CoachingStudy.Batch {
  /// Why the batch has no groups, and what would do; nil where it has some.
  func refusal(_ options: CoachingOptions) -> Words? {
    guard case .failure = plan else { return nil }
    return obstacle(options)?.words(people: people, options: options)
      ?? Words(
        id: "atasan dan bawahan tidak dapat dipisah; perbanyak atau perbesar kelompoknya",
        en: "superiors and subordinates cannot be kept apart; allow more or larger groups")
  }
}

extension CoachingObstacle {
  /// The obstacle and what would do, for somebody who plans training.
  fileprivate func words(people: Int, options: CoachingOptions) -> Words {
    switch self {
    case .sizes(let possible):
      let ranges = possible.map { CoachingObstacle.sizes($0) }
      return Words(
        id: "\(people) orang; ukuran terdekat yang mungkin ialah "
          + ranges.joined(separator: " atau ") + " orang",
        en: "\(people) people; the nearest sizes that are possible are "
          + ranges.joined(separator: " or "))
    case .coaches(let needed, let available, let largest):
      let other = largest.map {
        Words(
          id: " atau izinkan kelompok sampai \($0) orang", en: " or allow groups of up to \($0)")
      }
      return Words(
        id: "\(people) orang memerlukan \(needed) coach, tetapi ada \(available); "
          + "tambah coach" + (other?.indonesian ?? ""),
        en: "\(people) people need \(needed) coaches, but there are \(available); "
          + "add coaches" + (other?.english ?? ""))
    case .count(let asked, let possible):
      let range = CoachingObstacle.sizes(possible)
      return Words(
        id: "\(people) orang; diminta \(asked) kelompok, tetapi yang mungkin \(range)",
        en: "\(people) people; groups asked for: \(asked), but possible are \(range)")
    case .tooMany(let limit):
      return Words(
        id: "\(people) orang; paling banyak \(limit) yang dapat dihitung, jadi bagilah angkatannya",
        en: "\(people) people; at most \(limit) can be computed with, so divide the batch")
    }
  }

  private static func sizes(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}
