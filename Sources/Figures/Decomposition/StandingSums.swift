import Assessment
public import Basics

/// Exact sums of people as they stand at one point between two runs.
public struct StandingSums: Mergeable, Equatable {
  /// How many people.
  public private(set) var people: Int64 = 0
  /// The sums of attained levels by required sum.
  public var attained: [Int64: Int64] { sums(0) }
  /// The sums of levels capped at the requirement, by required sum.
  public var capped: [Int64: Int64] { sums(1) }
  // Attained and capped, two entries for every required sum.
  private var terms: [Int64] = []
  /// People by scheme and category.
  public private(set) var categories: [[Int64]] = [[], []]

  /// Nobody.
  public init() {}

  mutating func add(_ standing: Standing) {
    people += 1
    let place = standing.required * 2
    if terms.count < place + 2 {
      terms.append(contentsOf: repeatElement(0, count: place + 2 - terms.count))
    }
    terms[place] += Int64(standing.attained)
    terms[place + 1] += Int64(standing.capped)
    count(standing.categories.0, in: 0)
    count(standing.categories.1, in: 1)
  }

  private mutating func count(_ category: Int, in scheme: Int) {
    if categories[scheme].count <= category {
      categories[scheme].append(
        contentsOf: repeatElement(0, count: category + 1 - categories[scheme].count))
    }
    categories[scheme][category] += 1
  }

  /// How many people have a category.
  public func people(scheme: Int, category: Int) -> Int64 {
    category < categories[scheme].count ? categories[scheme][category] : 0
  }

  /// Adds the people of another part.
  public mutating func merge(_ other: StandingSums) {
    people += other.people
    terms = StandingSums.added(terms, other.terms)
    for scheme in categories.indices {
      categories[scheme] = StandingSums.added(categories[scheme], other.categories[scheme])
    }
  }

  private static func added(_ left: [Int64], _ right: [Int64]) -> [Int64] {
    (0..<max(left.count, right.count)).map { place in
      (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0)
    }
  }

  private func sums(_ offset: Int) -> [Int64: Int64] {
    var sums: [Int64: Int64] = [:]
    for place in stride(from: offset, to: terms.count, by: 2) where terms[place] != 0 {
      sums[Int64(place / 2)] = terms[place]
    }
    return sums
  }
}

/// One person under one set of rules.
struct Standing {
  let attained: Int
  let capped: Int
  let required: Int
  let categories: (Int, Int)

  init(_ sums: GapSums, _ rules: ComparedRules) {
    attained = Int(sums.attained)
    capped = Int(sums.capped)
    required = Int(sums.required)
    let (above, below) = (Int64(sums.attained), Int64(sums.required))
    func category(_ bands: [ComparedRules.Band]) -> Int {
      for band in bands where above * band.from.denominator >= band.from.numerator * below {
        return band.category
      }
      return bands.last?.category ?? 0
    }
    categories = (category(rules.schemes[0]), category(rules.schemes[1]))
  }
}
