import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("the explanation of one person")
struct ExplanationTests {
  private func explain(_ rows: String, id: String, _ language: Language = .english) throws -> String
  {
    let attempt = try Attempt(files: ["data.csv": rows])
    return try Explanation(attempt.run(), id: id).description(language)
  }

  private func missing(_ words: [String], in text: String) -> [String] {
    words.filter { !text.contains($0) }
  }

  @Test("goes from the raw cells to both categories, with the article of each rule")
  func wide() throws {
    let text = try explain(Attempt.rows, id: "198602022011012002")
    let words = [
      "data.csv, line 3", "INT = 2", "KJS = 1", "usable rows 1 = 0 identical copies",
      "⇒ Pengawas; B3101 (Kabupaten); 10 February 2026; M.01 2, M.02 1",
      "M.02 Teamwork: attained 1, required 2, gap -1 [1]",
      "PermenPANRB 38/2017", "JPM = 100 × 3 / 4 = 75.00 %", "MMS (JPM ≥ 68 % and < 80 %)",
      "Kurang Optimal (JPM ≥ 0 % and < 78 %)",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
    #expect(!text.contains("Contoh Satu"))
  }

  @Test("finds the identity however it is written, in the cell and by who asks")
  func spelling() throws {
    let rows = Attempt.rows.replacing("198602022011012002", with: "19860202 201101 2 002")
    #expect(try explain(rows, id: "198602022011012002").contains("line 3"))
    #expect(try explain(Attempt.rows, id: "19860202 201101 2 002").contains("line 3"))
  }

  @Test("brings the rows of a long export together, and tells which competency is missing")
  func long() throws {
    let heading = "nip;kode_instansi;jenjang;tanggal;kompetensi;level\n"
    func row(_ id: String, _ competency: String, _ level: String) -> String {
      "\(id);B3101;Pengawas;2026-02-10;\(competency);\(level)\n"
    }
    let (mine, other) = ("198501012010011001", "198602022011012002")
    let rows =
      heading + row(mine, "M.02", "1") + row(other, "M.01", "5") + row(mine, "M.01", "4")
      + row(mine, "M.01", "4") + row(other, "SK.01", "2")
    let text = try explain(rows, id: mine)
    let words = [
      "line 2", "line 4", "line 5", "usable rows 3 = 1 identical copies",
      "2 that the result rests on",
      "M.01 Integrity: attained 4", "M.02 Teamwork: attained 1", "attained missing",
      "competencies without a level: 1",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
    #expect(missing(["line 3", "line 6"], in: text).count == 2)
  }

  @Test("shows a refused row with its reason, and that nothing came of it")
  func refused() throws {
    let rows = Attempt.rows.replacing("Pengawas;2026-02-10;2;1", with: "Titipan;2026-02-30;2;1")
    let text = try explain(rows, id: "198602022011012002")
    let words = [
      "line 3 — refused", "! jenjang: the position level is not known", "! tanggal: the calendar",
      "→ write one of the 14 levels", "2. The result", "No result: every row is refused",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
  }

  @Test(
    "says which word was most likely meant by one that is not known",
    arguments: [
      ("Pengwas", "perhaps 'Pengawas' is meant; write one"),
      ("Analis Hukum Ahli Mudda", "perhaps 'Ahli Muda' is meant; write one"),
      ("Titipan", "→ write one of the 14 levels"),
    ])
  func nearest(level: String, told: String) throws {
    let rows = Attempt.rows.replacing("Pengawas;2026-02-10;2;1", with: "\(level);2026-02-10;2;1")
    #expect(try explain(rows, id: "198602022011012002").contains(told))
  }

  @Test(
    "judges the age of the result by day, years and rule",
    arguments: [
      (
        "2020-02-10", "",
        "until 10 February 2023; the run is for 30 June 2026: expired, so it is left"
      ),
      (
        "2024-02-10", "",
        "valid for 3 years, until 10 February 2027; the run is for 30 June 2026: st"
      ),
      (
        "2020-02-10", "{years: 8}", "valid for 8 years (the pipeline's; the standard says 3), until"
      ),
      ("2020-02-10", "{expired: keep}", "expired, but the pipeline keeps it"),
      ("2027-02-10", "", "dated after that day, but used all the same"),
      ("", "", "Without a day of assessment its age is unknown; the result is used"),
    ])
  func validity(day: String, options: String, told: String) throws {
    let steps =
      "[normalise, roster, keep-valid\(options.isEmpty ? "" : ": \(options)"), match, classify]"
    let rows = Attempt.rows.replacing("2026-02-10;2;1", with: "\(day);2;1")
    let attempt = try Attempt(Attempt.pipeline(steps: steps), files: ["data.csv": rows])
    let text = try Explanation(attempt.run(), id: "198602022011012002").description(.english)
    #expect(text.contains(told), "\(text)")
    #expect(day.isEmpty || text.contains("Peraturan BKN 26/2019 Pasal 29"))
    #expect(text.contains("No result") == told.contains("left"))
  }

  @Test("says that validity is not looked at where the pipeline does not ask for it")
  func noValidity() throws {
    let text = try explain(Attempt.rows, id: "198602022011012002")
    #expect(text.contains("3. Validity\n  This pipeline does not look at it."))
  }

  @Test("leaves out what a row does not say, and names an agency as its row does")
  func agency() throws {
    let rows = "nip;instansi;jenjang;INT\n198501012010011001;Pemkab Hulu;Pengawas;2\n"
    let text = try explain(rows, id: "198501012010011001")
    #expect(text.contains("Pengawas; Pemkab Hulu (Kabupaten); without a day; M.01 2"), "\(text)")
    let bare = "nip;jenjang;INT\n198501012010011001;Pengawas;2\n"
    #expect(try explain(bare, id: "198501012010011001").contains("⇒ Pengawas; without a day; M.01"))
  }

  @Test("points to lines that were refused before anybody could tell whose they are")
  func unread() throws {
    let rows = Attempt.rows + "198501012010011001;Contoh Satu;B3101\n"
    #expect(
      try explain(rows, id: "198501012010011001").contains(
        "Some lines were refused before anybody could tell whose they are:\n    data.csv, line 4\n")
    )
    let failure = try #require(
      failure { _ = try explain(rows, id: "197001012000011001") })
    #expect(failure.remedy.hasSuffix("whose they are: data.csv, line 4"), "\(failure)")
  }

  @Test("shows a contradiction, and the rule by which the person is left out")
  func conflict() throws {
    let rows =
      Attempt.rows + "198501012010011001;Contoh Satu;B3101;Kabupaten;Pengawas;2026-02-10;2;5\n"
    let text = try explain(rows, id: "198501012010011001")
    let words = [
      "line 2", "line 4", "usable rows 2 = 0 identical copies", "2 contradicting",
      "0 that the result rests on", "other content on the same day is a contradiction",
      "What differs, 10 February 2026:",
      "M.02 Teamwork: 2 (data.csv, line 2), but 5 (data.csv, line 4)",
      "No result: the rows of the latest day contradict each other",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
  }

  @Test("speaks Indonesian, too")
  func indonesian() throws {
    let text = try explain(Attempt.rows, id: "198602022011012002", .indonesian)
    let words = [
      "1. Baris yang ditemukan", "2. Duplikat", "3. Masa berlaku", "4. Hasil",
      "capaian 1, standar 2", "75,00 %",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
  }

  @Test("of nobody is a wrong question, and the message tells nobody's number")
  func nobody() throws {
    let failure = try #require(
      failure { _ = try explain(Attempt.rows, id: "197001012000011001") })
    #expect(failure.code == .wrongUsage)
    #expect(!failure.description.contains("19700101"))
  }
}
