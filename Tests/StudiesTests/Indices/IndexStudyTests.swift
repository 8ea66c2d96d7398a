import Basics
import Figures
import Standards
import TestSupport
import Testing

@testable import Studies

@Suite("the indices")
struct IndexStudyTests {
  private let crowd = Crowd.ofProject

  private func study(
    _ members: [Crowd.Member], frame: [FramePart]? = nil
  ) throws -> IndexStudy {
    let rated = try crowd.rated(members)
    var (tally, gaps) = (IndexTally(crowd.standard), GapTally())
    tally.absorb(rated)
    gaps.absorb(rated)
    return IndexStudy(
      tally.figures(units: StudySamples.units), gaps: GapStudy(gaps, standard: crowd.standard),
      frame: frame, standard: crowd.standard)
  }

  private func part(_ agency: String, _ kind: String, _ position: String, _ staff: Int64)
    -> FramePart
  {
    let place = crowd.standard.positions.firstIndex { $0.name == position } ?? -1
    return FramePart(agency: agency, kind: kind, province: nil, position: place, staff: staff)
  }

  /// People at the standard and one level below it, so that they differ.
  private func people(_ count: Int, unit: Int = 0, _ position: String = "Administrator")
    -> [Crowd.Member]
  {
    (0..<count).map { Crowd.Member($0 % 2 == 0 ? "333333333" : "333222222", position, unit: unit) }
  }

  @Test("of nobody are empty, with the reason")
  func nobody() throws {
    let nation = try study([]).nation
    let estimates = [
      nation.capped.participants, nation.uncapped.participants, nation.capped.agencies,
    ]
    for estimate in estimates {
      #expect(estimate?.value == nil)
      #expect(estimate?.interval == nil)
      #expect(estimate?.notes == [.nobody])
    }
    #expect(nation.capped.betweenAgencies?.range == nil)
    #expect(nation.shortfall.figures.allSatisfy { $0.estimate.value == nil })
    #expect(try study([]).competencies.isEmpty)
  }

  @Test("of people who all lack a level have shortfalls, and nothing else")
  func nobodyComplete() throws {
    let nation = try study([.init("22222222-"), .init("---------")]).nation
    #expect([nation.people, nation.complete] == [2, 0])
    #expect(nation.capped.participants.notes == [.nobody])
    #expect(nation.selection.allSatisfy { $0.participants.value == nil })
    #expect(nation.shortfall.observed == 8)
    #expect(nation.shortfall.figures.map(\.estimate.value) == [1, 1.0 / 3, 1.0 / 9])
  }

  @Test("of one person have a mean and no error")
  func onePerson() throws {
    let estimate = try study([.init("333222222")]).nation.capped.participants
    #expect(estimate.value == 21.0 / 27)
    #expect(estimate.error == nil)
    #expect(estimate.notes == [.single])
  }

  @Test("have an interval from thirty people on, and a share from ten", arguments: [9, 10, 29, 30])
  func fewest(count: Int) throws {
    let nation = try study(people(count)).nation
    #expect((nation.capped.participants.interval != nil) == (count >= 30))
    #expect(nation.capped.participants.notes.contains(.fewForMean) == (count < 30))
    #expect(nation.capped.participants.error != nil)
    #expect((nation.selection[0].participants.interval != nil) == (count >= 10))
    #expect(nation.selection[0].participants.notes.contains(.fewForShare) == (count < 10))
  }

  @Test("have an interval of no width where everybody is alike, and say so")
  func noSpread() throws {
    let estimate = try study(Array(repeating: .init("332222222"), count: 31)).nation
    let mean = try #require(estimate.capped.participants.value)
    #expect(estimate.capped.participants.error == 0)
    #expect(estimate.capped.participants.interval == mean...mean)
    #expect(estimate.capped.participants.notes == [.noSpread])
    #expect(estimate.capped.betweenAgencies?.etaSquared == nil)
  }

  @Test("of a single agency have no differences between agencies")
  func oneAgency() throws {
    let study = try study(people(40))
    let between = try #require(study.nation.capped.betweenAgencies)
    #expect(between.units == 1)
    #expect(between.range?.lowerBound == between.range?.upperBound)
    #expect(between.etaSquared == nil)
    #expect(between.intraclass == nil)
    #expect(study.nation.capped.agencies?.value == study.nation.capped.participants.value)
  }

  @Test("of agencies whose people are all alike within lie between them as a whole")
  func between() throws {
    let members =
      Array(repeating: Crowd.Member("333333333", unit: 0), count: 12)
      + Array(repeating: Crowd.Member("222222222", unit: 1), count: 24)
    let between = try #require(try study(members).nation.capped.betweenAgencies)
    #expect(abs((between.etaSquared ?? 0) - 1) < 1e-12)
    #expect(abs((between.intraclass ?? 0) - 1) < 1e-12)
    #expect(between.range == (18.0 / 27)...1)
  }

  @Test("without a frame have no population index, and none is outside it")
  func noFrame() throws {
    let study = try study(people(40))
    #expect(!study.hasFrame)
    #expect(study.outsideFrame == 0)
    #expect(study.groups.allSatisfy { $0.capped.population == nil && $0.staff == nil })
    #expect(study.nation.capped.headline == study.nation.capped.participants)
  }

  @Test("leave people outside the frame out of the population index, and count them")
  func outside() throws {
    let members = people(40) + Array(repeating: .init("000000000", unit: 1), count: 5)
    let frame = [part("b1", "Kota", "Administrator", 400)]
    let study = try study(members, frame: frame)
    #expect(study.outsideFrame == 5)
    #expect(study.nation.strata?.insideFrame == 40)
    let alone = try self.study(people(40), frame: frame)
    #expect(study.nation.capped.population == alone.nation.capped.population)
    #expect(study.nation.capped.participants.value != alone.nation.capped.participants.value)
  }

  @Test("weigh agencies by their staff, and carry the unassessed by their cell")
  func weights() throws {
    let members =
      Array(repeating: Crowd.Member("333333333", unit: 0), count: 3)
      + Array(repeating: Crowd.Member("000000000", unit: 1), count: 3)
    let study = try study(
      members,
      frame: [
        part("b1", "Kota", "Administrator", 30), part("B2", "K/L", "Administrator", 10),
        part("Zz", "Kota", "Administrator", 60), part("Zz", "Kota", "Pengawas", 100),
      ])
    // The city's cell has 90 staff, the ministry's 10; nobody of the third cell was assessed.
    #expect(study.nation.capped.population?.value == 0.9)
    let strata = try #require(study.nation.strata)
    #expect([strata.staff, strata.coveredStaff, strata.strataStaff] == [200, 100, 40])
  }

  @Test("put single people of a cell together, and leave a lonely one out")
  func singles() throws {
    let members = [0, 1, 2].map { Crowd.Member("333333333", unit: $0) }
    let study = try study(
      members,
      frame: [
        part("b1", "Kota", "Administrator", 30), part("B2", "Kota", "Administrator", 10),
        part("Éa", "Provinsi", "Administrator", 60),
      ])
    let strata = try #require(study.nation.strata)
    #expect(strata.strata.map(\.agency) == [nil])
    #expect(strata.strata.map(\.staff) == [40])
    #expect(strata.singlesLeftOut == 1)
    #expect(strata.coveredStaff == 40)
  }

  @Test("of a frame that nobody assessed belongs to are empty, with the reason")
  func notCovered() throws {
    let study = try study(people(40), frame: [part("Zz", "Kota", "Pengawas", 30)])
    #expect(study.nation.capped.population?.value == nil)
    #expect(study.nation.capped.population?.notes == [.notCovered])
    #expect(study.outsideFrame == 40)
  }

  @Test("have no error where the whole staff was assessed, and say where there are more")
  func census() throws {
    let whole = try study(people(40), frame: [part("b1", "Kota", "Administrator", 40)])
    #expect(whole.nation.capped.population?.error == 0)
    let agency = try #require(whole.groups(.agency).first)
    #expect(agency.capped.participants.error == 0)
    let share = try #require(agency.selection[0].participants.interval)
    #expect(share.lowerBound == share.upperBound)
    let beyond = try study(people(40), frame: [part("b1", "Kota", "Administrator", 39)])
    #expect(beyond.nation.capped.population?.notes == [.beyondFrame])
    #expect(beyond.groups(.agency)[0].capped.participants.notes == [.beyondFrame])
  }

  @Test("give alpha from thirty people on, and none where nobody differs")
  func alpha() throws {
    func alpha(_ members: [Crowd.Member]) throws -> IndexEstimate? {
      try study(members).groups(.position).first?.alpha
    }
    #expect(try alpha(people(29))?.notes == [.fewForAlpha])
    // Six of nine cells move together and three not at all: 9/8 · (1 − 6/36).
    #expect(abs((try alpha(people(30))?.value ?? 0) - 0.9375) < 1e-12)
    #expect(try alpha(Array(repeating: .init("333333333"), count: 40))?.notes == [.noSpread])
    #expect(try alpha(Array(repeating: .init("3"), count: 40))?.notes == [.fewCompetencies])
  }

  @Test("decompose: the shortfalls of agencies add up to the nation's", arguments: UInt64(1)...4)
  func decomposition(seed: UInt64) throws {
    let study = try study(Crowd.members(80, seed: seed))
    for level in [IndexLevel.agency, .position, .kind, .province] {
      var sum = ShortfallSums()
      for group in study.groups(level) { sum.add(group.shortfall) }
      #expect(sum == study.nation.shortfall)
    }
    let figures = study.nation.shortfall.figures.compactMap(\.estimate.value)
    #expect(figures[0] <= 1 && figures[1] <= figures[0] && figures[2] <= figures[1])
    #expect(figures[2] >= 0)
  }

  @Test("of everybody at one requirement: the mean depth is what the capped index lacks")
  func depthAndIndex() throws {
    let members = Crowd.members(60, seed: 9).map {
      Crowd.Member(String($0.levels.map { $0 == "-" ? "2" : $0 }), "Pengawas", unit: $0.unit)
    }
    let nation = try study(members).nation
    let depth = try #require(nation.shortfall.index(power: 1)?.approximation)
    #expect(abs(1 - depth - (nation.capped.participants.value ?? 0)) < 1e-12)
  }
}
