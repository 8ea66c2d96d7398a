import Basics

/// The numbers of groups that a batch can be divided into.
struct CoachingSizes {
  /// How many people there are.
  let people: Int
  /// What is asked for.
  let options: CoachingOptions

  private static let place = "coaching groups"

  private func refused(_ problem: String, _ remedy: String) -> Failure {
    Failure(Self.place, problem, remedy: remedy, code: .wrongPipeline)
  }

  /// The number of groups; fails, and names the nearest that is possible, rather than bend a size.
  func groups() throws(Failure) -> Int {
    let (least, most) = (options.smallest, options.largest)
    guard least >= 1, least <= most else {
      throw refused(
        "the sizes are \(least) to \(most), but should be 1 or more and ascend",
        "give the smaller size first")
    }
    if let obstacle { throw refused(obstacle) }
    switch options.count {
    case .fewest: return fewest
    case .ofSize(let size):
      guard size >= 1 else {
        throw refused("the size aimed at is \(size), but should be 1 or more", "give a size")
      }
      // n / T with a half rounded up; a size beyond the batch is one group.
      let nearest = size > people ? 1 : (2 * people + size) / (2 * size)
      return min(max(nearest, possible.lowerBound), possible.upperBound)
    case .exactly(let count): return count
    }
  }

  private func refused(_ obstacle: CoachingObstacle) -> Failure {
    switch obstacle {
    case .sizes(let possible):
      let ranges = possible.map { "of \($0.lowerBound) to \($0.upperBound)" }
      return refused(
        "\(people) people do not divide into groups of \(options.smallest) to \(options.largest), "
          + "but every one should have a group",
        ranges.isEmpty
          ? "give a batch with at least one person"
          : "allow groups \(ranges.joined(separator: ", or "))")
    case .coaches(let needed, let available, let largest):
      return refused(
        "\(people) people in groups of at most \(options.largest) need \(needed) coaches, "
          + "but there are \(available)",
        largest.map { "name \(needed) coaches, or allow groups of up to \($0)" }
          ?? "name at least \(needed) coaches")
    case .count(let asked, let possible):
      let nearest = asked < possible.lowerBound ? possible.lowerBound : possible.upperBound
      return refused(
        "\(asked) groups are asked for, but \(possible.lowerBound) to \(possible.upperBound) are "
          + "possible", "ask for \(nearest) groups, or change the sizes")
    case .tooMany(let limit):
      return refused(
        "the batch has \(people) people, but at most \(limit) fit",
        "divide it, for instance by unit or position level")
    }
  }
}
