import Pairing
import Testing

@Suite("the stage of an assessment")
struct AssessmentStageTests {
  @Test(
    "is read from a cell, however it is written",
    arguments: [
      ("awal", AssessmentStage.before), ("Pre", .before), ("PRE-TEST", .before), ("pra", .before),
      ("Sebelum Pelatihan", .before), ("Asesmen awal", .before), ("1", .before), ("1.0", .before),
      ("Tahap I", .before), ("akhir", .after), ("post test", .after), ("Pasca-Diklat", .after),
      ("sesudah", .after), ("After training", .after), ("2", .after), ("Tahap 2", .after),
    ])
  func cells(cell: String, stage: AssessmentStage) {
    #expect(AssessmentStage(cell: cell) == stage)
  }

  @Test(
    "is not guessed", arguments: ["", "-", "3", "pre/post", "awal akhir", "seleksi", "tengah"])
  func unknown(cell: String) {
    #expect(AssessmentStage(cell: cell) == nil)
  }

  @Test(
    "stands before or behind the rest of a heading",
    arguments: [
      ("INT_pre", AssessmentStage.before, "INT"), ("post-INT", .after, "INT"),
      ("Integritas (Sebelum)", .before, "Integritas"), ("Awal M.01", .before, "M.01"),
      ("Tanggal Asesmen Akhir", .after, "Tanggal Asesmen"),
      ("Integritas sesudah pelatihan", .after, "Integritas"),
      ("Pasca Pelatihan Integritas", .after, "Integritas"), ("level after", .after, "level"),
    ])
  func headings(heading: String, stage: AssessmentStage, rest: String) throws {
    let found = try #require(AssessmentStage.split(heading: heading))
    #expect(found.stage == stage)
    #expect(found.rest == rest)
  }

  @Test(
    "is not taken from a heading of both or of none",
    arguments: ["Pre/Post", "INT", "Sebelum/Sesudah", "awal", "jumlah akhir bulan"])
  func others(heading: String) {
    #expect(AssessmentStage.split(heading: heading) == nil)
  }
}
