/// The four ways to connect gaps with training (LAN 2023), and the training of everybody in everything.
public enum TrainingModel: Sendable, Hashable {
  /// Everybody attends every course: what the others are compared with.
  case everything
  /// I: only the courses whose main competencies show a gap.
  case flexible
  /// II: every group attends what its members lack.
  case byGroup(TrainingBasis)
  /// III: only the self-study phase is chosen; e-learning and classroom are attended whole.
  case aLaCarte
  /// IV: everybody attends everything, and coaching groups share their gaps.
  case genericWithCoaching

  /// How tables name it.
  public var code: String {
    switch self {
    case .everything: "semua"
    case .flexible: "I"
    case .byGroup: "II"
    case .aLaCarte: "III"
    case .genericWithCoaching: "IV"
    }
  }

  /// By what it groups people, if it does.
  public var basis: TrainingBasis? {
    if case .byGroup(let basis) = self { basis } else { nil }
  }
}

/// What one model needs and reaches.
public struct ModelResult: Sendable, Equatable {
  /// The model.
  public let model: TrainingModel
  /// Seats in each course of the programme; in III seats of the phases that everybody attends.
  public var seats: [Int64]
  /// Seats in the self-study of each course.
  public var selfStudySeats: [Int64]
  /// Hours (JP) of all people together.
  public var hours: Int64 = 0
  /// Courses held, each for at most as many people as a class takes.
  public var classes: Int64 = 0
  /// Classes that the most wanted course of each group needs: how often the programme is held.
  public var batches: Int64 = 0
  /// Coaching groups.
  public var coachingGroups: Int64 = 0
  /// Gaps, of a person in a competency, that an attended course is meant for.
  public var covered: Int64 = 0

  init(_ model: TrainingModel, courses: Int) {
    self.model = model
    seats = Array(repeating: 0, count: courses)
    selfStudySeats = seats
  }

  /// Seats in all courses.
  public var allSeats: Int64 { seats.reduce(0, +) }

  /// What it costs, where costs are given.
  public func cost(_ options: TrainingOptions) -> Int64? {
    guard options.hasCosts else { return nil }
    return hours * (options.costOfHour ?? 0) + classes * (options.costOfClass ?? 0)
      + coachingGroups * (options.costOfGroup ?? 0)
  }

  static func += (sum: inout ModelResult, part: ModelResult) {
    sum.seats = [sum.allSeats + part.allSeats]
    sum.selfStudySeats = [
      sum.selfStudySeats.reduce(0, +) + part.selfStudySeats.reduce(0, +)
    ]
    sum.hours += part.hours
    sum.classes += part.classes
    sum.batches += part.batches
    sum.coachingGroups += part.coachingGroups
    sum.covered += part.covered
  }
}
