import Basics
import Figures
import Standards
import Studies

extension DevelopmentFindings {
  /// What the studies of a run find out; nil where the pipeline names none.
  init?(_ run: Run, _ tallies: RunTallies, competencies: [Int]) throws(Failure) {
    let plan = run.pipeline.studyPlan
    guard !run.pipeline.studies.isEmpty, let profiles = tallies.profiles else { return nil }
    self.init(profiles: profiles, competencies: competencies)
    if let purpose = plan.groupings {
      groupings = GroupingStudy(
        profiles, standard: run.standard, competencies: competencies, purpose: purpose)
    }
    if let options = run.clusterOptions {
      clusters = try ClusterStudy(
        profiles, competencies: competencies, options: options, workers: run.jobs)
    }
    if let options = plan.training, let rules = run.developmentRules {
      self.rules = rules
      training = TrainingStudy(
        profiles, rules.curriculum, standard: run.standard, competencies: competencies,
        options: options, clusters: clusters?.groupLabels)
    }
  }
}
