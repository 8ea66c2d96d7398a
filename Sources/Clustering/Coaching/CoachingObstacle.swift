/// Why a batch cannot be divided as asked, told from sizes and numbers alone.
public enum CoachingObstacle: Sendable, Equatable {
  /// No number of groups fits the sizes; these sizes would do.
  case sizes(possible: [ClosedRange<Int>])
  /// The groups need more coaches than there are; groups of at most so many would need no more.
  case coaches(needed: Int, available: Int, largest: Int?)
  /// As many groups as are asked for are not possible.
  case count(asked: Int, possible: ClosedRange<Int>)
  /// The batch has more people than are computed with.
  case tooMany(limit: Int)

  /// What stands against dividing so many people; nil where the numbers permit it.
  public init?(people: Int, options: CoachingOptions) {
    guard people <= CoachingProblem.limit else {
      self = .tooMany(limit: CoachingProblem.limit)
      return
    }
    guard let obstacle = CoachingSizes(people: people, options: options).obstacle else {
      return nil
    }
    self = obstacle
  }
}

extension CoachingSizes {
  /// The fewest groups that hold everybody.
  var fewest: Int { people > options.largest ? (people - 1) / options.largest + 1 : 1 }

  /// The most groups that have enough people each.
  var highest: Int { people / options.smallest }

  /// The numbers of groups that sizes and coaches permit; only where there is no obstacle but a count.
  var possible: ClosedRange<Int> { fewest...min(highest, options.coaches ?? highest) }

  /// What stands against a division; the sizes themselves have to make sense.
  var obstacle: CoachingObstacle? {
    guard options.smallest >= 1, options.smallest <= options.largest else { return nil }
    guard fewest <= highest else { return .sizes(possible: nearestSizes) }
    let coaches = options.coaches ?? highest
    guard fewest <= coaches else {
      return .coaches(
        needed: fewest, available: coaches,
        largest: coaches < 1 ? nil : (people + coaches - 1) / coaches)
    }
    if case .exactly(let count) = options.count, !possible.contains(count) {
      return .count(asked: count, possible: possible)
    }
    return nil
  }

  /// The sizes nearest to those asked for that are possible: smaller ones, then larger ones.
  private var nearestSizes: [ClosedRange<Int>] {
    guard people > 0 else { return [] }
    let smaller = people / fewest...options.largest
    guard highest > 0 else { return [smaller] }
    return [smaller, options.smallest...(people + highest - 1) / highest]
  }
}
