public import Basics

/// Exact sums of the professionalism index, by agency.
public struct ProfessionalismTally: Mergeable, Equatable {
  /// What is counted of one agency.
  public struct Sums: Mergeable, Equatable {
    /// People with an index or without.
    public var people = 0
    /// People with points in every dimension.
    public var complete = 0
    /// The points by dimension of the complete, in hundredths.
    public var points: [Int64] = []
    /// The complete by category.
    public var bands: [Int] = []
    /// The complete whose category the other rule for values between bands changes.
    public var changed = 0

    /// The points of all dimensions under the other rule, in hundredths.
    public var otherTotal: Int64 = 0

    /// Nobody yet.
    public init() {}

    /// Adds the people of another part.
    public mutating func merge(_ other: Sums) {
      people += other.people
      complete += other.complete
      changed += other.changed
      otherTotal += other.otherTotal
      points = Sums.added(points, other.points)
      bands = Sums.added(bands, other.bands)
    }

    private static func added<Number: BinaryInteger>(
      _ left: [Number], _ right: [Number]
    ) -> [Number] {
      (0..<max(left.count, right.count)).map { place in
        (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0)
      }
    }

    /// The points of all dimensions, in hundredths.
    public var total: Int64 { points.reduce(0, +) }
  }

  /// An answer of somebody of a position group to an item; nil where there is no data.
  public struct AnswerKey: Sendable, Hashable {
    /// The place of the position group.
    public var group: Int
    /// The place of the item.
    public var item: Int
    /// The place of the answer within the item.
    public var answer: Int?
  }

  /// People by their answers, those that are not asked among them.
  public private(set) var answers: [AnswerKey: Int64] = [:]
  /// By the agency's code.
  public private(set) var agencies: [String: Sums] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Counts one person.
  public mutating func absorb(_ person: ScoredPerson, agency: String, bands: Int) {
    for (item, answer) in person.answers.enumerated() {
      answers[AnswerKey(group: person.group, item: item, answer: answer), default: 0] += 1
    }
    var sums = agencies[agency] ?? Sums()
    sums.people += 1
    if let band = person.band, person.total != nil {
      sums.complete += 1
      var counts = [Int](repeating: 0, count: bands)
      counts[band] = 1
      var one = Sums()
      one.points = person.points.map { Int64($0 ?? 0) }
      one.bands = counts
      one.otherTotal = Int64(person.otherTotal ?? 0)
      one.changed = person.otherBand == band ? 0 : 1
      sums.merge(one)
    }
    agencies[agency] = sums
  }

  /// Adds the agencies of another part.
  public mutating func merge(_ other: ProfessionalismTally) {
    for (key, people) in other.answers { answers[key, default: 0] += people }
    for (agency, sums) in other.agencies { agencies[agency, default: Sums()].merge(sums) }
  }
}
