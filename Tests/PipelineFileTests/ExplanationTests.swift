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
      "Pengawas, B3101 Kabupaten, 10 February 2026",
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
      "usable rows 0 =", "No result",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
  }

  @Test("shows a contradiction, and the rule by which the person is left out")
  func conflict() throws {
    let rows =
      Attempt.rows + "198501012010011001;Contoh Satu;B3101;Kabupaten;Pengawas;2026-02-10;2;5\n"
    let text = try explain(rows, id: "198501012010011001")
    let words = [
      "line 2", "line 4", "usable rows 2 = 0 identical copies", "2 contradicting",
      "0 that the result rests on", "other content on the same day is a contradiction", "No result",
    ]
    #expect(missing(words, in: text) == [], "\(text)")
  }

  @Test("speaks Indonesian, too")
  func indonesian() throws {
    let text = try explain(Attempt.rows, id: "198602022011012002", .indonesian)
    let words = [
      "1. Baris yang ditemukan", "2. Duplikat", "3. Hasil", "capaian 1, standar 2", "75,00 %",
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
