import Basics
import Standards
import TestSupport
import Testing

@Suite("the rules on developing people")
struct DevelopmentRulesTests {
  private let standard: Standard
  private let rules: DevelopmentRules

  init() throws {
    standard = try Standard.shipped()
    rules = try DevelopmentRules.load(
      folder: Project.path("Pipelines/standards"), standard: standard)
  }

  @Test("have the courses of the four programmes: 11, 13, 15 and 15")
  func courses() {
    let programmes = rules.curriculum.programmes
    #expect(programmes.map(\.code) == ["PKN_I", "PKN_II", "PKA", "PKP"])
    #expect(programmes.map(\.courses.count) == [11, 13, 15, 15])
  }

  @Test("mean at least one course of every programme for each managerial competency")
  func everyCompetency() {
    let managerial = standard.competencies.indices.filter {
      standard.competencies[$0].kind == .manajerial
    }
    for programme in rules.curriculum.programmes {
      let meant = Set(programme.courses.flatMap(\.main))
      #expect(managerial.filter { !meant.contains($0) } == [], "\(programme.code)")
    }
  }

  @Test("mark what is ours as a proposal: the map, the hours, PKN I for JPT Utama")
  func proposals() {
    let curriculum = rules.curriculum
    #expect(curriculum.mapProvenance.confidence == .proposed)
    #expect(curriculum.hoursProvenance.confidence == .proposed)
    let participants = curriculum.programmes[0].participants
    #expect(
      participants.map { standard.positions[$0.position].name } == ["JPT Utama", "JPT Madya"])
    #expect(participants.map(\.provenance.confidence) == [.proposed, .confirmedBySource])
  }

  @Test("send each position level to at most one programme")
  func oneProgramme() {
    let names = standard.positions.indices.map {
      rules.curriculum.programme(forPosition: $0)?.code ?? "-"
    }
    #expect(names == ["PKN_I", "PKN_I", "PKN_II", "PKA", "PKP"] + Array(repeating: "-", count: 9))
  }

  @Test("have topics for all five levels of every managerial competency")
  func topics() {
    for competency in 0..<8 {
      let steps = rules.topics.steps(competency: competency, from: 0, to: 5)
      #expect(steps.map(\.level) == [1, 2, 3, 4, 5])
      #expect(steps.allSatisfy { !$0.knowledge.isEmpty && !$0.attitude.isEmpty })
    }
  }

  @Test("lead from the level behind the attained one up to the required one")
  func steps() {
    #expect(rules.topics.steps(competency: 2, from: 2, to: 4).map(\.level) == [3, 4])
    #expect(rules.topics.steps(competency: 2, from: 3, to: 3).isEmpty)
  }

  @Test("are refused where a day is earlier than they are, with the day since which they hold")
  func tooEarly() throws {
    let early = try Standard.shipped(on: "2022-12-31")
    let trouble = failure {
      _ = try DevelopmentRules.load(
        folder: Project.path("Pipelines/standards"), standard: early)
    }
    #expect(trouble?.code == .wrongStandards)
    #expect(trouble?.description.contains("since 2023-01-01") == true)
  }

  @Test(
    "are refused where they name what the standards do not know",
    arguments: [
      ("main: [M.06]", "main: [M.99]", "the competency 'M.99' is unknown"),
      ("position: JPT Madya", "position: JPT Tengah", "the position level 'JPT Tengah' is unknown"),
      ("position: JPT Madya", "position: JPT Utama", "stands in two programmes"),
      ("self-study: 2", "self-study: two", "a whole number"),
    ])
  func refused(original: String, changed: String, message: String) throws {
    let folder = try TemporaryFolder()
    for name in ["curriculum-2023.yaml", "learning-topics-2023.yaml"] {
      let text = Project.text("Pipelines/standards/development/\(name)")
      try folder.write(
        text.replacing(original, with: changed, maxReplacements: 1), to: "development/\(name)")
    }
    let trouble = failure {
      _ = try DevelopmentRules.load(folder: folder.path, standard: standard)
    }
    #expect(trouble?.description.contains(message) == true, "\(trouble?.description ?? "none")")
  }
}
