import Basics
import Figures
import Standards
import TestSupport

@testable import Studies

extension Crowd {
  /// Everybody by profile; identities are hashed by their number.
  func profiles(_ members: [Member]) throws(Failure) -> ProfileTally {
    var tally = ProfileTally { Hashing.finalised($0) }
    tally.absorb(try rated(members))
    return tally
  }

  /// The profile of one person.
  func profile(_ levels: String, _ position: String = "Administrator") throws(Failure) -> Profile {
    try profiles([Member(levels, position)]).profiles[0]
  }

  /// The training study of people, over nine competencies.
  func training(
    _ members: [Member], _ options: TrainingOptions = TrainingOptions()
  ) throws(Failure) -> TrainingStudy {
    let rules = try DevelopmentRules.load(
      folder: Project.path("Pipelines/standards"), standard: standard)
    return TrainingStudy(
      try profiles(members), rules.curriculum, standard: standard, competencies: Array(0..<9),
      options: options)
  }
}
