import Figures
import Standards
import TestSupport
import Testing

@testable import Studies

@Suite("the four models of training")
struct TrainingStudyTests {
  private let crowd = Crowd.ofProject

  private func result(_ study: TrainingStudy, _ model: TrainingModel) -> ModelResult {
    study.total(model)
  }

  @Test("recommend nothing to somebody who lacks nothing")
  func nothing() throws {
    let study = try crowd.training([.init("333333333")])
    let advice = try #require(study.recommendations[0])
    #expect(advice.gaps.isEmpty && advice.flexible.isEmpty && advice.uncovered.isEmpty)
    #expect(result(study, .flexible).allSeats == 0)
    #expect(result(study, .everything).allSeats == 15)
  }

  @Test("recommend in I the courses whose main competency lacks, and no other")
  func flexible() throws {
    // Komunikasi 2 of 3: in the programme of administrators one course is meant for it.
    let study = try crowd.training([.init("332333333")])
    let advice = try #require(study.recommendations[0])
    #expect(advice.gaps == [.init(competency: 2, attained: 2, required: 3)])
    let programme = try #require(study.programmes.first?.programme)
    #expect(advice.flexible.map { programme.courses[$0].code } == ["KA.2.3"])
    #expect(result(study, .flexible).hours == 11)
  }

  @Test("list what no course is meant for instead of forgetting it")
  func uncovered() throws {
    // In PKN Tingkat II no course has Perekat Bangsa as its main competency.
    let study = try crowd.training([.init("444444443", "JPT Pratama")])
    #expect(study.recommendations[0]?.uncovered == [8])
    #expect(study.recommendations[0]?.flexible == [])
    #expect(study.programmes[0].uncovered == [8: 1])
    #expect(result(study, .everything).covered == 0)
  }

  @Test("do not guess what a missing level would need")
  func missingLevel() throws {
    let study = try crowd.training([.init("33-333332")])
    #expect(study.recommendations[0]?.unknown == [2])
    #expect(study.programmes[0].unknown == 1)
    #expect(study.programmes[0].gaps == 1)
  }

  @Test("choose in III the self-study only, and attend the rest whole")
  func aLaCarte() throws {
    let study = try crowd.training([.init("332333333"), .init("333333333")])
    let result = result(study, .aLaCarte)
    #expect(result.allSeats == 30)
    #expect(result.selfStudySeats.reduce(0, +) == 1)
    // 30 seats of e-learning and classroom at 9 hours, one self-study at 2.
    #expect(result.hours == 272)
  }

  @Test("send a rumpun group to what is meant for its rumpun")
  func byRumpun() throws {
    // The rumpun is managing others: teamwork, communication, developing self and others.
    let study = try crowd.training([.init("322323333")])
    let advice = try #require(study.recommendations[0]?.byGroup[.rumpun])
    #expect(advice.group == "mengelola_orang_lain")
    let programme = study.programmes[0].programme
    let codes = advice.courses.map { programme.courses[$0].code }
    #expect(codes == ["KA.2.1", "KA.2.2", "KA.2.3", "KA.3.2"])
    // Teamwork and communication are covered, public service is not.
    #expect(study.programmes[0].gaps == 3)
    #expect(result(study, .byGroup(.rumpun)).covered == 2)
  }

  @Test(
    "train a category in what at least half of it lacks",
    arguments: [(1, ["KA.2.3"]), (2, ["KA.2.3"]), (3, [])])
  func byCategory(others: Int, expected: [String]) throws {
    // Everybody is Optimal. One or two of the group lack communication, so many others lack nothing.
    let lacking = [Crowd.Member("332333333"), .init("342333333")]
    let study = try crowd.training(lacking + Array(repeating: .init("333333333"), count: others))
    let advice = try #require(study.recommendations[0]?.byGroup[.category])
    #expect(advice.group == "A")
    let programme = study.programmes[0].programme
    #expect(advice.courses.map { programme.courses[$0].code } == expected)
  }

  @Test(
    "cut people into batches, classes and coaching groups of at most a size",
    arguments: [
      (1, 1, 1), (39, 1, 4), (40, 1, 4), (41, 2, 5), (80, 2, 8), (100, 3, 12), (121, 4, 13),
    ])
  func sizes(people: Int, batches: Int64, groups: Int64) throws {
    let study = try crowd.training(Array(repeating: .init("222222222"), count: people))
    let result = result(study, .genericWithCoaching)
    #expect(result.batches == batches)
    #expect(result.classes == 15 * batches)
    #expect(result.coachingGroups == groups)
  }

  @Test("cost what hours, classes and groups cost, and nothing where no price is given")
  func costs() throws {
    var options = TrainingOptions()
    let people = Array(repeating: Crowd.Member("222222222"), count: 10)
    #expect(result(try crowd.training(people), .everything).cost(options) == nil)
    (options.costOfHour, options.costOfClass, options.costOfGroup) = (10, 1000, 100_000)
    let study = try crowd.training(people, options)
    // Ten people in fifteen courses of eleven hours, and one coaching group.
    #expect(result(study, .genericWithCoaching).cost(options) == Int64(131_500))
    #expect(result(study, .everything).cost(options) == Int64(31_500))
  }

  @Test("cover every gap by an attended course or count it as not covered, whatever the model")
  func everyGap() throws {
    for seed in UInt64(1)...8 {
      let study = try crowd.training(Crowd.members(150, seed: seed))
      for programme in study.programmes {
        let uncovered = programme.uncovered.values.reduce(0, +)
        for result in programme.models {
          #expect(result.covered <= programme.gaps - uncovered)
          #expect(result.covered >= 0)
          guard result.model.basis == nil else { continue }
          #expect(result.covered == programme.gaps - uncovered)
        }
      }
    }
  }

  @Test("never need more than everybody attending everything")
  func neverMore() throws {
    let study = try crowd.training(Crowd.members(400, seed: 21))
    for programme in study.programmes {
      let whole = programme.models[0]
      for result in programme.models {
        #expect(result.allSeats <= whole.allSeats && result.hours <= whole.hours)
      }
    }
  }

  @Test("leave out people whose position level has no programme, and count them")
  func outside() throws {
    let study = try crowd.training([.init("111111111", "Pelaksana"), .init("333333333")])
    #expect(study.outside.values.reduce(0, +) == 1)
    #expect(study.programmes.map(\.people) == [1])
  }

  @Test("are the same for every order of the people")
  func order() throws {
    let members = Crowd.members(200, seed: 2)
    let (one, two) = (
      try crowd.training(members), try crowd.training(members.reversed())
    )
    for model in one.models { #expect(one.total(model) == two.total(model)) }
  }
}
