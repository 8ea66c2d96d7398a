import Basics
import Standards
import TestSupport
import Testing

@Suite("the talent boxes")
struct TalentRulesTests {
  private let rules: TalentRules

  init() throws {
    rules = try TalentRules.load(
      folder: Project.path("Pipelines/standards"), standard: try Standard.shipped())
  }

  @Test("are numbered as PermenPANRB 3/2020 does, performance before potential")
  func numbers() {
    let found = rules.boxes.map {
      "\($0.number) \(rules.performance.classes[$0.performance].code) "
        + rules.potential.classes[$0.potential].code
    }
    #expect(
      found == [
        "1 di_bawah rendah", "2 sesuai rendah", "3 di_bawah menengah", "4 di_atas rendah",
        "5 sesuai menengah", "6 di_bawah tinggi", "7 di_atas menengah", "8 sesuai tinggi",
        "9 di_atas tinggi",
      ])
    #expect(rules.boxes.filter(\.isPool).map(\.number) == [7, 8, 9])
    #expect(rules.source.provenance.confidence == .confirmedPublicly)
  }

  @Test("take the predicates of performance as a proposal")
  func predicates() {
    let words = [
      ("Sangat Baik", 2), ("BAIK", 1), ("Butuh Perbaikan", 0), ("kurang", 0), ("Sangat Kurang", 0),
      ("di atas ekspektasi", 2), ("Sesuai", 1), ("Istimewa", nil),
    ]
    for (word, place) in words {
      #expect(rules.performance.place(spelled: word) == place, "\(word)")
    }
    #expect(rules.performance.predicates?.provenance.confidence == .proposed)
    #expect(rules.potential.predicates == nil)
  }

  @Test(
    "begin at their cut-offs, exactly",
    arguments: [
      ("69,99", TalentValue.low), ("70", .middle), ("70.0", .middle), ("89.999", .middle),
      ("90", .high), ("90,000", .high), ("101", .high), ("-1", .unknownWord), ("87 %", .middle),
      ("1.000", .unknownWord), ("1.00", .low),
      ("", .unknownWord), ("baik", .unknownWord), ("sedang", .middle), ("1.2.3", .unknownWord),
    ])
  func cuts(text: String, value: TalentValue) throws {
    let cuts = (try #require(Ratio(70, over: 1)), try #require(Ratio(90, over: 1)))
    let scale = TalentScale(rules.potential, column: nil, cuts: cuts)
    #expect(scale.value(text) == value)
    let bare = TalentScale(rules.potential, column: nil, cuts: nil)
    #expect(bare.value("90") == .withoutCuts)
  }
}
