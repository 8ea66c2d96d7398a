public import Basics
public import Clustering
import Flow

/// Whose people of one position level make a batch, where the export names none.
public enum BatchFormation: String, Sendable, Hashable, CaseIterable {
  case agency
  case province
  case nation
}

/// What a study of coaching groups is asked for.
public struct CoachingStudyOptions: Sendable, Equatable {
  /// The position levels whose people are coached, as places in the standard; nil for those that have
  /// a training programme.
  public var positions: [Int]?
  /// Whose people make a batch that is formed here.
  public var formation = BatchFormation.agency
  /// The most people in a batch that is formed here, because the export names none.
  public var capacity = 40
  /// Sizes, coaches, units and the rest.
  public var groups = CoachingOptions(smallest: 5, largest: 10)
  /// The weight of a competency (ω), by its place in the standard; 1 where it is not named.
  public var weights: [Int: Int] = [:]

  /// Groups of five to ten people: a proposal of ours.
  public init() {}
}

/// Somebody who may be coached.
public struct Coachee: Sendable {
  /// The identity, as tables print it.
  public let id: String
  /// The number of the profile.
  public let profile: Int
  /// The place of the position level in the standard.
  public let position: Int
  /// Whose people it stands among: the code of the agency or province; empty for the whole nation.
  public let body: String
  /// The batch of training that the export names; empty where it names none.
  public let batch: String
  /// The unit within the agency; empty where the export names none.
  public let unit: String
  /// The identity of the superior; empty where the export names none.
  public let superior: String

  /// Puts together what is known of somebody.
  public init(
    id: String, profile: Int, position: Int, body: String, batch: String, unit: String,
    superior: String
  ) {
    self.id = id
    self.profile = profile
    self.position = position
    self.body = body
    self.batch = batch
    self.unit = unit
    self.superior = superior
  }
}

/// Coaching groups within each batch: people who lack the same, together.
public struct CoachingStudy: Sendable {
  /// The groups of one batch, or why there are none.
  public struct Batch: Sendable {
    /// What it is called.
    public let name: String
    /// The place of the position level in the standard.
    public let position: Int
    /// How many people it has.
    public let people: Int
    /// Pairs of superior and subordinate within the batch.
    public let apart: Int
    /// The groups; the trouble where none are possible.
    public let plan: Result<CoachingPlan, Failure>

    /// What stands against groups; nil where there are some, or only superiors stand against them.
    public func obstacle(_ options: CoachingOptions) -> CoachingObstacle? {
      guard case .failure = plan else { return nil }
      return CoachingObstacle(people: people, options: options)
    }
  }

  /// What was asked for.
  public let options: CoachingStudyOptions
  /// The competencies of the profiles, as places in the standard.
  public let competencies: [Int]
  /// The batches in the order of their names.
  public let batches: [Batch]
  /// The number of the profile of everybody who is coached, by identity.
  public let profiles: [String: Int]

  /// Groups people batch by batch; `gaps` has the shortfalls of every profile.
  public init(
    _ people: [Coachee], gaps: [GapProfile?], competencies: [Int], positionNames: [String],
    options: CoachingStudyOptions, workers: Int,
    progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) {
    var groups = options.groups
    groups.weights = competencies.map { options.weights[$0] ?? 1 }
    let batches = BatchNaming.batches(
      people, capacity: options.capacity, positionNames: positionNames)
    let (chosen, finished) = (groups, Turnstile())
    let inner = batches.count == 1 ? workers : 1
    self.batches = Workers.map(batches.count, on: workers) { place in
      let batch = batches[place]
      defer { progress(finished.pass() + 1, batches.count) }
      let apart = CoachingStudy.apart(batch.people)
      let members = batch.people.compactMap { person in
        gaps[person.profile].map {
          CoachingMember(
            id: person.id, shortfalls: $0, unit: person.unit.isEmpty ? nil : person.unit)
        }
      }
      let plan = Result { () throws(Failure) in
        try CoachingPlan(members, apart: apart, options: chosen, workers: inner)
      }
      return Batch(
        name: batch.name, position: batch.position, people: members.count, apart: apart.count,
        plan: plan)
    }
    self.options = options
    self.competencies = competencies
    profiles = Dictionary(people.map { ($0.id, $0.profile) }) { first, _ in first }
  }

  private static func apart(_ people: [Coachee]) -> [ForbiddenPair] {
    let here = Set(people.map(\.id))
    return people.filter {
      !$0.superior.isEmpty && $0.superior != $0.id && here.contains($0.superior)
    }
    .map { ForbiddenPair($0.superior, $0.id) }
  }
}
