public import Figures
public import Standards

/// The four models of training over one population, side by side (LAN 2023).
public struct TrainingStudy: Sendable {
  /// What it assumes.
  public let options: TrainingOptions
  /// The training programmes and the map it rests on.
  public let curriculum: Curriculum
  /// The models by position level, in the order of the standard.
  public let programmes: [ProgrammeStudy]
  /// What is recommended to everybody of a profile, by its number; nil where no programme is known.
  public let recommendations: [Recommendation?]
  /// The groups of model II.
  public let groups: [TrainingGroups]
  /// People at position levels for which the curriculum has no programme, by position level.
  public let outside: [Int: Int64]

  /// Computes all models; `clusters` has the label of every profile where clusters were computed.
  public init(
    _ tally: ProfileTally, _ curriculum: Curriculum, standard: Standard, competencies: [Int],
    options: TrainingOptions, clusters: [Int?]? = nil
  ) {
    let bases = options.bases.filter { $0 != .cluster || clusters != nil }
    groups = bases.map { basis in
      switch basis {
      case .category:
        .byCategory(tally, standard, competencies, purpose: options.purpose)
      case .rumpun: .byRumpun(tally, standard, competencies)
      case .cluster: .byCluster(clusters ?? [], tally, competencies)
      }
    }
    var byPosition: [Int: ProgrammeStudy] = [:]
    var outside: [Int: Int64] = [:]
    var recommendations: [Recommendation?] = []
    for (number, profile) in tally.profiles.enumerated() {
      let (position, people) = (profile.position, tally.counts[number])
      guard let programme = curriculum.programme(forPosition: position) else {
        outside[position, default: 0] += people
        recommendations.append(nil)
        continue
      }
      let advice = Recommendation(profile, number, programme, groups, competencies)
      byPosition[position, default: ProgrammeStudy(position, programme, bases: bases)]
        .add(advice, people: people)
      recommendations.append(advice)
    }
    programmes = byPosition.sorted { $0.key < $1.key }.map { _, study in
      var study = study
      study.finish(options, curriculum.hours)
      return study
    }
    self.recommendations = recommendations
    self.outside = outside
    self.options = options
    self.curriculum = curriculum
  }

  /// The sum of one model over all programmes.
  public func total(_ model: TrainingModel) -> ModelResult {
    programmes.compactMap { $0.models.first { $0.model == model } }
      .reduce(into: ModelResult(model, courses: 1)) { $0 += $1 }
  }

  /// The models in the order of their numbers.
  public var models: [TrainingModel] { programmes.first?.models.map(\.model) ?? [] }
}
