/// How many troubles of each sort a file is given.
struct TroublePlan: Sendable {
  var copies = 0
  var renamedCopies = 0
  var older = 0
  var conflicts = 0
  /// People with cells that say nothing, and what stands there; nil is an absent row.
  var withoutLevels = 0
  var blanks: [String?] = [""]
  /// People with a cell that cannot be a level.
  var impossibleLevels = 0
  /// People with a level in words or with a zero behind the comma.
  var wordyLevels = 0
  var shortNumbers = 0
  var scientificNumbers = 0
  var impossibleBirths = 0
  var foreignLevels = 0
  var ragged: [Int] = []

  static func of(_ region: Region) -> TroublePlan {
    switch region {
    case .centre:
      TroublePlan(copies: 6, older: 8, conflicts: 2, withoutLevels: 40, shortNumbers: 1)
    case .java:
      TroublePlan(
        copies: 8, older: 12, conflicts: 3, withoutLevels: 55, blanks: ["", "-"],
        impossibleLevels: 3, wordyLevels: 6, scientificNumbers: 2, ragged: [-1])
    case .sumatra:
      TroublePlan(
        copies: 24, older: 10, conflicts: 6, withoutLevels: 90, blanks: [nil, ""],
        impossibleLevels: 4, impossibleBirths: 1)
    case .borneoAndSulawesi:
      TroublePlan(
        copies: 7, older: 9, conflicts: 3, withoutLevels: 45, impossibleLevels: 2,
        shortNumbers: 1, impossibleBirths: 1, foreignLevels: 1)
    case .east:
      TroublePlan(
        copies: 30, renamedCopies: 4, older: 45, conflicts: 9, withoutLevels: 120,
        blanks: ["", "-", "N/A"], impossibleLevels: 24, wordyLevels: 60, shortNumbers: 4,
        scientificNumbers: 4, impossibleBirths: 3, foreignLevels: 3, ragged: [-2, 1])
    }
  }
}

/// People of one file who also stand in another one.
struct Visit: Sendable {
  var from: Region
  var to: Region
  var count: Int
  var fate: Fate

  static let all = [
    Visit(from: .java, to: .centre, count: 4, fate: .copyFromElsewhere),
    Visit(from: .centre, to: .java, count: 5, fate: .copyFromElsewhere),
    Visit(from: .java, to: .borneoAndSulawesi, count: 4, fate: .copyFromElsewhere),
    Visit(from: .borneoAndSulawesi, to: .east, count: 4, fate: .copyFromElsewhere),
    Visit(from: .java, to: .centre, count: 10, fate: .olderFromElsewhere),
    Visit(from: .sumatra, to: .java, count: 9, fate: .olderFromElsewhere),
    Visit(from: .borneoAndSulawesi, to: .sumatra, count: 6, fate: .olderFromElsewhere),
    Visit(from: .east, to: .borneoAndSulawesi, count: 8, fate: .olderFromElsewhere),
    Visit(from: .centre, to: .east, count: 7, fate: .olderFromElsewhere),
  ]
}
