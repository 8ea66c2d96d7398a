import Basics
import Standards
import TestSupport
import Testing

@Suite("Dated standards")
struct RulebookTests {
  @Test("before the first regulation nothing is in force, and the message names the earliest day")
  func tooEarly() throws {
    let rulebook = try Rulebook.load(folder: Project.path("Pipelines/standards"))
    for day in [CivilDay("2018-12-31"), .unknown] {
      let found = failure { () throws(Failure) in _ = try rulebook.inForce(on: day) }
      #expect(found?.code == .wrongStandards)
      let earliest = "the earliest day is 2019-01-01 (category-bands-2019.yaml)"
      #expect(found?.problem.hasSuffix(earliest) == true)
    }
    #expect(try rulebook.inForce(on: CivilDay("2019-01-01")).day == CivilDay("2019-01-01"))
  }

  @Test("an entry holds from its own day on")
  func entries() throws {
    let counts = try ["2019-06-01", "2020-06-01", "2022-01-01"].map { day in
      let standard = try Standard.shipped(on: day)
      return [standard.competencies.count, standard.provinces.count]
    }
    #expect(counts == [[15, 34], [42, 34], [42, 38]])
  }

  @Test("a newer file supersedes the older one from its first day on")
  func supersedes() throws {
    let newer = """
      set: validity
      title: {id: Masa berlaku, en: Validity}
      since: 2027-03-01
      source: contoh
      confidence: usulan
      years: 2
      """
    let rulebook = try changed(adding: ["validity-2027.yaml": newer])
    #expect(try rulebook.inForce(on: CivilDay("2027-02-28")).validity.years == 3)
    let later = try rulebook.inForce(on: CivilDay("2027-03-01"))
    #expect(later.validity.years == 2)
    #expect(later.sources.map(\.file).contains("validity-2027.yaml"))
    #expect(later.fingerprint != (try rulebook.inForce(on: CivilDay("2027-02-28"))).fingerprint)
    let twice = failure { () throws(Failure) in
      _ = try changed(adding: ["validity-b.yaml": newer, "validity-c.yaml": newer])
    }
    #expect(twice?.place == "validity-c.yaml:1:1")
  }

  @Test("comments do not change the fingerprint, values do")
  func fingerprint() throws {
    let day = CivilDay("2026-06-30")
    let shipped = try changed().inForce(on: day).fingerprint
    let comment = try changed("validity-2019.yaml", "set:", to: "# note\nset:")
    #expect(try comment.inForce(on: day).fingerprint == shipped)
    let value = try changed("validity-2019.yaml", "years: 3", to: "years: 2")
    #expect(try value.inForce(on: day).fingerprint != shipped)
  }

  @Test("every value names its source, and notes stay with what they explain")
  func provenance() throws {
    let standard = try Standard.shipped()
    #expect(standard.sources.map(\.set) == RuleSet.ofEveryRun)
    #expect(standard.competencies.allSatisfy { !$0.provenance.source.isEmpty })
    #expect(standard.rumpun.allSatisfy { $0.provenance.confidence == .proposed })
    #expect(standard.competencies.prefix(8).allSatisfy { $0.rumpun != nil })
    #expect(standard.eselonProvenance.confidence == .believed)
    #expect(standard.validity.provenance.note?.english.contains("2 years") == true)
    #expect(standard.mapping.provenance.note == nil)
    #expect(standard.mapping.provenance.sinceNote != nil)
  }

  @Test("a folder that is not there, or lacks a set, is refused")
  func folders() {
    let absent = failure { () throws(Failure) in _ = try Rulebook.load(folder: "/nowhere") }
    #expect(absent?.problem == "the folder of the standards cannot be opened, but it is needed")
    let lacking = failure { () throws(Failure) in _ = try changed(without: "validity-2019.yaml") }
    #expect(lacking?.problem == "no file holds 'validity', but the standards need it")
    #expect([absent?.code, lacking?.code] == [.wrongStandards, .wrongStandards])
  }

  @Test(
    "a file that says something wrong is refused at its line",
    arguments: [
      (
        "validity-2019.yaml", "set: validity", "set: validty",
        "'validty' stands here, but it should be one of a fixed choice", "'validity'"
      ),
      (
        "validity-2019.yaml", "since: 2019-01-01", "since: 2019-02-29",
        "'2019-02-29' stands here, but it should be a day of the calendar", "2026-05-06"
      ),
      (
        "validity-2019.yaml", "confidence: terkonfirmasi_publik", "confidence: pasti",
        "'pasti' stands here, but it should be one of a fixed choice", "fakta_umum"
      ),
      (
        "validity-2019.yaml", "source: Peraturan", "sorce: Peraturan",
        "'source' is missing, but it must be given", "'sorce' in line"
      ),
      (
        "validity-2019.yaml", "set: validity", "jenis: validity",
        "'set' or 'since' is missing, but both must be given", "say what the file holds"
      ),
      (
        "competencies-2017.yaml", "abbreviation: KJS", "abbreviasi: KJS",
        "the key 'abbreviasi' is unknown, but every key must be one that is used",
        "did you mean 'abbreviation'?"
      ),
      (
        "competencies-2017.yaml", "members: [M.01, M.04]", "members: [M.01, M.40]",
        "the competency 'M.40' is unknown, but a rumpun has members of this file", "M.0"
      ),
      (
        "competencies-2017.yaml", "members: [M.01, M.04]", "members: [M.01, M.02]",
        "'M.02' belongs to 'mengelola_diri' already, but a competency has one rumpun", "take one"
      ),
      (
        "position-levels-2014.yaml", "[II, II.a, II.b]", "[II, II.c]",
        "'II.c' is no echelon, but I to V with or without a or b is needed", "II.a"
      ),
      (
        "fields.yaml", "- field: asesor", "- field: standar",
        "the field 'standar' stands here again, but it may stand only once", "both together"
      ),
    ] as [(String, String, String, String, String)])
  func refused(file: String, old: String, new: String, problem: String, remedy: String) {
    let found = failure { () throws(Failure) in _ = try changed(file, old, to: new) }
    #expect(found?.problem == problem)
    #expect(found?.remedy.contains(remedy) == true)
    #expect(found?.place.hasPrefix(file + ":") == true)
    #expect(found?.code == .wrongStandards)
  }
}
