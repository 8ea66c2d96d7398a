import Basics
import Standards
import TestSupport
import Testing

@Suite("Required levels")
struct RequiredLevelTests {
  @Test("the shipped standards equal the 126 reference levels")
  func reference() throws {
    let standard = try Standard.shipped()
    let rows = fixture("required_levels.csv")
    #expect(rows.count == 126)
    for row in rows {
      let position = try #require(standard.position(spelled: row[1], isFunctional: nil))
      let competency = try #require(standard.competency(spelled: row[2]))
      let required = standard.required(position: position, competency: competency)
      #expect(required.level == Int(row[4]), "\(row)")
      #expect(required.mayBeOverridden == (row[5] == "ya"), "\(row)")
      #expect(required.provenance.confidence.rawValue == row.last, "\(row)")
    }
  }

  @Test("a technical competency takes the level of the position level, as a proposal")
  func technical() throws {
    let standard = try Standard.shipped()
    let technical = standard.competencies.indices.filter {
      standard.competencies[$0].kind == .teknis
    }
    #expect(technical.count == 33)
    for position in standard.positions.indices {
      let level = standard.required(position: position, competency: 0).level
      for competency in technical {
        let required = standard.required(position: position, competency: competency)
        #expect(required.level == level)
        #expect(required.mayBeOverridden)
        #expect(required.provenance.confidence == .proposed)
      }
    }
  }

  @Test(
    "a table of levels that is not whole is refused at its line",
    arguments: [
      (
        "      Mahir: 2\n", "",
        "no level is required of 'manajerial' in 'Mahir', but every position level needs one"
      ),
      (
        "kinds: [sosial_kultural]", "kinds: [manajerial]",
        "'JPT Utama' has a level for 'manajerial' already, but one is required"
      ),
      (
        "Pengawas: 2", "Pengwas: 2",
        "the position level 'Pengwas' is unknown, but it should be one of the standards"
      ),
      ("Pengawas: 2", "Pengawas: 6", "'6' stands here, but it should be 1 to 5"),
      (
        "kinds: [teknis]", "kinds: [tehnis]",
        "'tehnis' stands here, but it should be one of a fixed choice"
      ),
    ])
  func refused(old: String, new: String, problem: String) {
    let name = "required-levels-2017.yaml"
    let found = failure { () throws(Failure) in _ = try changed(name, old, to: new) }
    #expect(found?.problem == problem)
    #expect(found?.code == .wrongStandards)
    #expect(found?.place.hasPrefix(name) == true)
  }
}
