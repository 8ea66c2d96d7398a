import Assessment
import Basics
import Clustering
import Figures
import Standards
import Studies

extension DevelopmentFindings {
  /// What the studies of a run find out; nil where the pipeline names none.
  init?(
    _ run: Run, _ tallies: RunTallies, _ registry: Registry, competencies: [Int]
  ) throws(Failure) {
    let plan = run.pipeline.studyPlan
    guard !run.pipeline.studies.isEmpty, let profiles = tallies.profiles else { return nil }
    self.init(profiles: profiles, competencies: competencies)
    rules = run.developmentRules
    if let purpose = plan.groupings {
      groupings = GroupingStudy(
        profiles, standard: run.standard, competencies: competencies, purpose: purpose)
    }
    if let options = run.clusterOptions {
      clusters = try ClusterStudy(
        profiles, competencies: competencies, options: options, workers: run.jobs
      ) { done, all in run.progress?(.study(name: "clusters", done: done, of: all)) }
    }
    if let options = plan.training, let rules {
      training = TrainingStudy(
        profiles, rules.curriculum, standard: run.standard, competencies: competencies,
        options: options, clusters: clusters?.groupLabels)
    }
    if let options = run.coachingOptions {
      _ = try ProfileMetric(
        extraStep: options.groups.extraStep,
        weights: competencies.map { options.weights[$0] ?? 1 })
      coaching = CoachingStudy(
        Coachee.all(profiles, options, run, tallies.companions, registry),
        gaps: profiles.gapProfiles(competencies), competencies: competencies,
        positionNames: run.standard.positions.map(\.name), options: options, workers: run.jobs
      ) { done, all in run.progress?(.study(name: "coaching", done: done, of: all)) }
    }
  }
}

extension Coachee {
  /// Everybody at the position levels that are coached.
  fileprivate static func all(
    _ tally: ProfileTally, _ options: CoachingStudyOptions, _ run: Run, _ book: CompanionBook?,
    _ registry: Registry
  ) -> [Coachee] {
    let units = registry.units
    let curriculum = run.developmentRules?.curriculum
    let wanted = run.standard.positions.indices.map { position in
      options.positions?.contains(position)
        ?? (curriculum?.programme(forPosition: position) != nil)
    }
    func text(_ key: UInt64) -> String {
      key == 0 ? "" : String(decoding: registry.text(of: key), as: UTF8.self)
    }
    var people: [Coachee] = []
    for piece in tally.pieces {
      for row in 0..<piece.count where wanted[piece.contexts[row].position] {
        let context = piece.contexts[row]
        let told = book?.entries[piece.ids[row]]
        people.append(
          Coachee(
            id: text(piece.ids[row]), profile: Int(piece.profiles[row]),
            position: context.position, body: options.formation.body(units[context.unit]),
            batch: told?.batch ?? "", unit: told?.unit ?? "", superior: text(told?.superior ?? 0)))
      }
    }
    return people
  }
}

extension BatchFormation {
  fileprivate func body(_ unit: AgencyUnit) -> String {
    switch self {
    case .agency: unit.code
    case .province: unit.province.isEmpty ? "Pusat" : unit.province
    case .nation: ""
    }
  }
}
