public import Standards

/// The models over the people of one position level.
public struct ProgrammeStudy: Sendable {
  /// The place of the position level in the standard.
  public let position: Int
  /// What these people attend.
  public let programme: Programme
  /// How many they are.
  public private(set) var people: Int64 = 0
  /// How many of them have a gap.
  public private(set) var peopleWithGap: Int64 = 0
  /// Gaps, of a person in a competency.
  public private(set) var gaps: Int64 = 0
  /// Gaps in competencies that no course of the programme is meant for.
  public private(set) var uncovered: [Int: Int64] = [:]
  /// Levels that are missing, so that nobody knows whether there is a gap.
  public private(set) var unknown: Int64 = 0
  /// The models: everything first, then I to IV.
  public private(set) var models: [ModelResult]
  private var groupSeats: [TrainingGroups.Key: [Int64]] = [:]

  init(_ position: Int, _ programme: Programme, bases: [TrainingBasis]) {
    self.position = position
    self.programme = programme
    let all: [TrainingModel] =
      [.everything, .flexible] + bases.map { .byGroup($0) } + [.aLaCarte, .genericWithCoaching]
    models = all.map { ModelResult($0, courses: programme.courses.count) }
  }

  mutating func add(_ advice: Recommendation, people count: Int64) {
    people += count
    if !advice.gaps.isEmpty { peopleWithGap += count }
    gaps += count * Int64(advice.gaps.count)
    unknown += count * Int64(advice.unknown.count)
    for competency in advice.uncovered { uncovered[competency, default: 0] += count }
    let every = Array(programme.courses.indices)
    for place in models.indices {
      let attended: [Int]
      switch models[place].model {
      case .flexible: attended = advice.flexible
      case .byGroup(let basis):
        attended = advice.byGroup[basis]?.courses ?? []
        let group = "\(basis.rawValue) \(advice.byGroup[basis]?.group ?? "")"
        let key = TrainingGroups.Key(position: position, group: group)
        var seats = groupSeats[key] ?? every.map { _ in 0 }
        for course in attended { seats[course] += count }
        groupSeats[key] = seats
      case .everything, .aLaCarte, .genericWithCoaching: attended = every
      }
      for course in attended { models[place].seats[course] += count }
      let alone = models[place].model == .aLaCarte ? advice.flexible : attended
      for course in alone { models[place].selfStudySeats[course] += count }
      models[place].covered += count * advice.covered(by: attended, of: programme)
    }
  }

  mutating func finish(_ options: TrainingOptions, _ hours: [CoursePhase: Int]) {
    let alone = Int64(hours[.selfStudy] ?? 0)
    let together = Int64(hours.values.reduce(0, +)) - alone
    for place in models.indices {
      let result = models[place]
      models[place].hours = zip(result.seats, result.selfStudySeats)
        .reduce(0) { $0 + $1.0 * together + $1.1 * alone }
      let seatsOfGroups: [[Int64]]
      if case .byGroup(let basis) = result.model {
        seatsOfGroups = groupSeats.filter { $0.key.group.hasPrefix("\(basis.rawValue) ") }
          .map(\.value)
      } else {
        seatsOfGroups = [result.seats]
      }
      for seats in seatsOfGroups {
        let classes = seats.map { ProgrammeStudy.parts($0, of: options.capacity) }
        models[place].classes += classes.reduce(0, +)
        models[place].batches += classes.max() ?? 0
      }
      guard result.model == .genericWithCoaching else { continue }
      models[place].coachingGroups = ProgrammeStudy.coachingGroups(people, options)
    }
  }

  /// Batches of nearly equal size, each cut into as few groups as hold everybody.
  private static func coachingGroups(_ people: Int64, _ options: TrainingOptions) -> Int64 {
    let batches = parts(people, of: options.capacity)
    guard batches > 0 else { return 0 }
    let (size, larger) = (people / batches, people % batches)
    return larger * parts(size + 1, of: options.groupSize)
      + (batches - larger) * parts(size, of: options.groupSize)
  }

  private static func parts(_ whole: Int64, of size: Int) -> Int64 {
    (whole + Int64(size) - 1) / Int64(size)
  }
}
