/// What sums of levels people can have, by the column they stand in.
public struct ScoreScale: Sendable, Hashable {
  /// The sum of levels that is required of each of them.
  public let required: Int64
  /// The least and the greatest sum of a person in each column; all between them occur.
  public let scores: [ClosedRange<Int64>]

  /// A scale of people of whom one sum is required.
  public init(required: Int64, scores: [ClosedRange<Int64>]) {
    self.required = required
    self.scores = scores
  }

  /// A scale of columns that begin at these fractions of the required sum, best first; nil where no
  /// sum falls into one of them.
  public init?(
    required: Int64, greatest: Int64, from lowest: [(numerator: Int64, denominator: Int64)]
  ) {
    guard required > 0 else { return nil }
    var scores: [ClosedRange<Int64>] = []
    var top = greatest
    for (numerator, denominator) in lowest {
      let least = (numerator * required + denominator - 1) / denominator
      guard least <= top else { return nil }
      scores.append(least...top)
      top = least - 1
    }
    self.init(required: required, scores: scores)
  }
}

/// What a reader of the counts must hold possible in a row.
public struct PossibleRow: Sendable, Hashable {
  /// The least and the greatest count of each column.
  public let counts: [ClosedRange<Int64>]
  /// The least and the greatest sum of them.
  public let total: ClosedRange<Int64>

  /// A row with what is possible in it.
  public init(counts: [ClosedRange<Int64>], total: ClosedRange<Int64>) {
    self.counts = counts
    self.total = total
  }

  /// Whether a mean tells nothing of the counts: whichever of them are true, people on the scale can
  /// have it as it is printed, in tenths of a per cent.
  ///
  /// Two things are asked of every sum of the row. A tenth is at least as wide as the step from one
  /// mean to the next, so that one of them is printed so; and the mean lies between the least and the
  /// greatest that the people of any columns can have. The first is a matter of printed numbers only.
  public func leavesOpen(meanInTenths tenths: Int64, _ scale: ScoreScale) -> Bool {
    guard scale.scores.count == counts.count, total.lowerBound * scale.required >= 1000 else {
      return false
    }
    return total.allSatisfy { people in
      let whole = people * scale.required
      // A sum s prints as t where 2t − 1 ≤ 2000 s / whole < 2t + 1.
      let least = max(0, ceiling((2 * tenths - 1) * whole, 2000))
      let greatest = ceiling((2 * tenths + 1) * whole, 2000) - 1
      guard let highestLeast = extreme(people, scale.scores.map(\.lowerBound), isGreatest: true),
        let lowestGreatest = extreme(people, scale.scores.map(\.upperBound), isGreatest: false)
      else { return true }
      return highestLeast <= greatest && lowestGreatest >= least
    }
  }

  /// The greatest or the least sum of scores over all ways to divide people by columns; nil where
  /// there is none.
  private func extreme(_ people: Int64, _ scores: [Int64], isGreatest: Bool) -> Int64? {
    var rest = people - counts.reduce(0) { $0 + $1.lowerBound }
    guard rest >= 0 else { return nil }
    var sum = zip(counts, scores).reduce(0) { $0 + $1.0.lowerBound * $1.1 }
    let order = counts.indices.sorted {
      isGreatest ? scores[$0] > scores[$1] : scores[$0] < scores[$1]
    }
    for column in order {
      let more = min(rest, counts[column].upperBound - counts[column].lowerBound)
      sum += more * scores[column]
      rest -= more
    }
    return rest == 0 ? sum : nil
  }

  private func ceiling(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b > 0 ? quotient + 1 : quotient
  }
}

/// A mean as it is published, in per cent with one decimal.
public struct ReleasedMean: Sendable, Hashable {
  /// The mean in tenths of a per cent; nil where it is withheld.
  public let tenths: Int64?

  /// A mean that is printed, or none.
  public init(tenths: Int64?) { self.tenths = tenths }

  /// What tables print.
  public var text: String {
    tenths.map { "\($0 / 10).\($0 % 10)" } ?? ReleasedCount.mark
  }

  /// The mean of several groups as any reader can compute it from what is printed of them; withheld
  /// where those with a printed mean are less than `percent` of all.
  public init(
    of groups: [(people: ReleasedCount, mean: ReleasedMean)], all: ReleasedCount,
    atLeast percent: Int64
  ) {
    var (sum, people) = (Int64(0), Int64(0))
    for (count, mean) in groups {
      guard let count = count.number, let tenths = mean.tenths else { continue }
      sum += count * tenths
      people += count
    }
    guard let whole = all.number, people > 0, people * 100 >= whole * percent else {
      tenths = nil
      return
    }
    tenths = (2 * sum + people) / (2 * people)
  }
}
