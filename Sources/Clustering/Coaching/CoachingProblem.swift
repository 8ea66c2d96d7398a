import Basics

/// A batch by number: distances, sizes, and who must not meet.
///
/// People are numbered by what they lack and then by id, so that the order of the input is forgotten.
struct CoachingProblem: Sendable {
  /// The people in order.
  let members: [CoachingMember]
  /// What they lack, the lower median of the batch where nothing was observed.
  let profiles: [GapProfile]
  /// How many people there are.
  let count: Int
  /// How many groups there are.
  let groups: Int
  /// The fewest people in a group.
  let smallest: Int
  /// The most people in a group.
  let largest: Int
  /// The distance of every two people, row by row.
  let distances: [Int16]
  /// For each person, those who must not be in the same group.
  let forbidden: [[Int]]
  /// For each person, the number of the unit; -1 without one, and for all where units mean nothing.
  let units: [Int]
  /// For each unit, how many people it has here.
  let unitSizes: [Int]
  /// For each unit, what speaks against so many of its people in one group, from nobody to everybody.
  ///
  /// Where units stay together it is the colleagues they are separated from, where they are mixed
  /// it is the people beyond an even share.
  let unitCosts: [Int]

  /// The most people in a batch.
  static let limit = 500

  init(
    _ people: [CoachingMember], apart: [ForbiddenPair], options: CoachingOptions
  ) throws(Failure) {
    guard people.count <= Self.limit else {
      throw Failure(
        "coaching groups", "the batch has \(people.count) people, but at most \(Self.limit) fit",
        remedy: "divide it, for instance by unit or position level", code: .wrongPipeline)
    }
    groups = try CoachingSizes(people: people.count, options: options).groups()
    (smallest, largest) = (options.smallest, min(options.largest, people.count))
    count = people.count
    let width = people.first?.shortfalls.count ?? 0
    guard Set(people.map(\.id)).count == people.count,
      people.allSatisfy({ $0.shortfalls.count == width })
    else {
      throw Failure(
        "coaching groups",
        "the people differ in their competencies or share an id, "
          + "but should be comparable and distinct",
        remedy: "give each person once, with the competencies of the batch", code: .unusableInput)
    }
    let metric = try ProfileMetric(
      extraStep: options.extraStep, weights: options.weights ?? Array(repeating: 1, count: width))
    guard metric.weights.count == width else {
      throw Failure(
        "coaching groups",
        "\(metric.weights.count) competencies have a weight, but \(width) are here",
        remedy: "give one weight for each competency", code: .wrongPipeline)
    }
    let medians = Self.medians(people, width)
    let filled = people.map { member in
      (member, GapProfile((0..<width).map { member.shortfalls[$0] ?? medians[$0] }))
    }.compactMap { pair in pair.1.map { (pair.0, $0) } }
    let sorted = filled.sorted {
      $0.1 == $1.1 ? $0.0.id.utf8.lexicographicallyPrecedes($1.0.id.utf8) : $0.1 < $1.1
    }
    members = sorted.map(\.0)
    let profiles = sorted.map(\.1)
    self.profiles = profiles
    distances = profiles.flatMap { one in profiles.map { Int16(metric.distance(one, $0)) } }
    let numbers = Dictionary(uniqueKeysWithValues: zip(members.map(\.id), members.indices))
    var forbidden = [Set<Int>](repeating: [], count: members.count)
    for pair in apart {
      guard let first = numbers[pair.first], let second = numbers[pair.second], first != second
      else { continue }
      forbidden[first].insert(second)
      forbidden[second].insert(first)
    }
    self.forbidden = forbidden.map { $0.sorted() }
    let named = options.units == .ignored ? [] : Set(members.compactMap(\.unit)).sorted()
    let unitNumbers = Dictionary(uniqueKeysWithValues: zip(named, named.indices))
    let units = members.map { $0.unit.flatMap { unitNumbers[$0] } ?? -1 }
    self.units = units
    let sizes = named.indices.map { unit in units.count { $0 == unit } }
    unitSizes = sizes
    let (groups, count) = (groups, count)
    unitCosts = sizes.flatMap { size in
      (0...count).map { people in
        switch options.units {
        case .ignored: 0
        case .together: people * (size - people)
        case .mixed: max(people - (size + groups - 1) / groups, 0)
        }
      }
    }
  }

  /// The distance of two people.
  func distance(_ one: Int, _ other: Int) -> Int { Int(distances[one * count + other]) }

  /// Whether two people must not be in the same group.
  func mustNotMeet(_ one: Int, _ other: Int) -> Bool {
    !forbidden[one].isEmpty && forbidden[one].contains(other)
  }

  private static func medians(_ people: [CoachingMember], _ width: Int) -> [Int] {
    (0..<width).map { competency in
      let observed = people.compactMap { $0.shortfalls[competency] }.sorted()
      return observed.isEmpty ? 0 : observed[(observed.count - 1) / 2]
    }
  }
}
