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
    let fewest = people > most ? (people - 1) / most + 1 : 1
    let highest = people / least
    guard fewest <= highest else {
      throw refused(
        "\(people) people do not divide into groups of \(least) to \(most), but every one should "
          + "have a group", nearestSizes)
    }
    let coaches = options.coaches ?? highest
    guard fewest <= coaches else {
      throw refused(
        "\(people) people in groups of at most \(most) need \(fewest) coaches, "
          + "but there are \(coaches)",
        coaches < 1
          ? "name at least \(fewest) coaches"
          : "name \(fewest) coaches, or allow groups of up to \((people + coaches - 1) / coaches)")
    }
    let limit = min(highest, coaches)
    switch options.count {
    case .fewest: return fewest
    case .ofSize(let size):
      guard size >= 1 else {
        throw refused("the size aimed at is \(size), but should be 1 or more", "give a size")
      }
      // n / T with a half rounded up; a size beyond the batch is one group.
      let nearest = size > people ? 1 : (2 * people + size) / (2 * size)
      return min(max(nearest, fewest), limit)
    case .exactly(let count):
      guard (fewest...limit).contains(count) else {
        throw refused(
          "\(count) groups are asked for, but \(fewest) to \(limit) are possible",
          "ask for \(count < fewest ? fewest : limit) groups, or change the sizes")
      }
      return count
    }
  }

  /// The sizes nearest to those asked for that are possible, as a remedy.
  private var nearestSizes: String {
    let (least, most) = (options.smallest, options.largest)
    guard people > 0 else { return "give a batch with at least one person" }
    let fewest = people > most ? (people - 1) / most + 1 : 1
    let smaller = "allow groups of \(people / fewest) to \(most)"
    let count = people / least
    guard count > 0 else { return smaller }
    return "\(smaller), or of \(least) to \((people + count - 1) / count)"
  }
}
