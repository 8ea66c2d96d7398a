import Basics
import Standards
import TestSupport
import Testing

@Suite("Categories of the job person match")
struct CategoryTests {
  @Test("every reference case falls into its category")
  func vectors() throws {
    let standard = try Standard.shipped()
    let rows = fixture("jpm_test_vectors.csv")
    #expect(rows.count == 50)
    for row in rows {
      let scheme = try #require(Purpose(rawValue: row[0]).map(standard.scheme))
      let (required, attained) = (try #require(Int(row[3])), try #require(Int(row[4])))
      let band = scheme.band(attained: attained, required: required)
      #expect(band.map { scheme.bands[$0].abbreviation } == row[6], "\(row)")
    }
  }

  @Test(
    "a cut-off itself belongs to the better band, and nothing is rounded before it is judged",
    arguments: [
      (19_999, 25_000, "MMS", "Cukup Optimal"), (20_000, 25_000, "MS", "Cukup Optimal"),
      (16_999, 25_000, "KMS", "Kurang Optimal"), (17_000, 25_000, "MMS", "Kurang Optimal"),
      (22_499, 25_000, "MS", "Cukup Optimal"), (22_500, 25_000, "MS", "Optimal"),
      (19_499, 25_000, "MMS", "Kurang Optimal"), (19_500, 25_000, "MMS", "Cukup Optimal"),
      (45, 9, "MS", "Optimal"), (0, 9, "KMS", "Kurang Optimal"),
    ] as [(Int, Int, String, String)])
  func cutoffs(attained: Int, required: Int, selection: String, mapping: String) throws {
    let standard = try Standard.shipped()
    let (first, second) = (standard.selection, standard.mapping)
    let index = try #require(first.band(attained: attained, required: required))
    #expect(first.bands[index].label == selection)
    let other = try #require(second.band(attained: attained, required: required))
    #expect(second.bands[other].label == mapping)
  }

  @Test("where nothing is required there is no category")
  func nothingRequired() throws {
    #expect(try Standard.shipped().selection.band(attained: 3, required: 0) == nil)
  }

  @Test("bands stand from best to worst, each with its training cluster")
  func order() throws {
    let standard = try Standard.shipped()
    #expect(standard.selection.bands.map(\.label) == ["MS", "MMS", "KMS"])
    let mapping = ["Optimal", "Cukup Optimal", "Kurang Optimal"]
    #expect(standard.mapping.bands.map(\.label) == mapping)
    #expect(standard.mapping.bands.map(\.cluster) == ["A", "B", "C"])
    #expect(standard.mapping.clusterProvenance.confidence == .confirmedBySource)
  }

  @Test(
    "bands that do not fit together are refused at their line",
    arguments: [
      (
        "below: 80 %", "below: 79 %", 0,
        "the bands leave a hole between 'MMS' and 'MS', but every match needs a category"
      ),
      (
        "below: 80 %", "below: 80.5 %", 0,
        "the bands overlap between 'MMS' and 'MS', but a match has one category"
      ),
      (
        "below: 78 %", "below: 77.99 %", 0,
        "the bands leave a hole between 'Kurang Optimal' and 'Cukup Optimal', "
          + "but every match needs a category"
      ),
      (
        "from: 68 %", "from: 80 %", 0,
        "the band begins at 80 %, but it should begin below its end"
      ),
      (
        "from: 0 %", "from: 10 %", 0,
        "nothing holds a match below this, but the worst band should begin at 0 %"
      ),
      (
        "from: 80 %\n", "below: 100 %\n        from: 80 %\n", 0,
        "the best band ends here, but a match may be as high as it likes"
      ),
      (
        "        below: 80 %\n", "", -4,
        "'below' is missing, but every band except the best has an end"
      ),
      (
        "from: 80 %", "from: 80", 0, "'80' stands here, but it should be a percentage"
      ),
    ] as [(String, String, Int, String)])
  func refused(old: String, new: String, offset: Int, problem: String) {
    let name = "category-bands-2019.yaml"
    let found = failure { () throws(Failure) in _ = try changed(name, old, to: new) }
    #expect(found?.problem == problem)
    #expect(found?.code == .wrongStandards)
    #expect(found?.place.hasPrefix("\(name):\(line(of: old, in: name) + offset):") == true)
  }
}
