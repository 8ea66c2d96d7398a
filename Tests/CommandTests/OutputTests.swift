import Basics
import Foundation
import TestSupport
import Testing

@Suite("the output of a run")
struct OutputTests {
  @Test("stands in its folder, complete, with a link to the latest")
  func published() throws {
    let trial = try Trial()
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let files = try trial.folder.snapshot(of: "keluaran/uji")
    #expect(files["latest"] == Array(Trial.day.utf8))
    let tables = ["ringkasan", "nasional", "jenjang", "gap_kompetensi", "peserta"]
    #expect(tables.filter { files["\(Trial.day)/tabel/\($0).csv"] == nil } == [])
  }

  @Test("of a good run without a terminal is announced in one quiet line")
  func summary() throws {
    let outcome = try Trial().run()
    #expect(outcome.status == 0)
    #expect(outcome.stdout.contains(Trial.published))
    #expect(outcome.stderr.split(separator: "\n").count <= 1)
    #expect(indiscretions(in: outcome) == [])
  }

  @Test(
    "is announced in English by the number of people and rows, one of which is no plural",
    arguments: [(1, "1 person, 1 complete; 1 row, 0 refused"), (2, "2 people, 2 complete; 2 rows")])
  func plural(people: Int, words: String) throws {
    let lines = Trial.export.split(separator: "\n").prefix(people + 1)
    let trial = try Trial(data: lines.joined(separator: "\n") + "\n")
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--out", "keluaran", "--language", "en")
    #expect(outcome.stdout.contains(words), "\(outcome.stdout)")
  }

  @Test("of a good run that is to be quiet is announced by nothing on standard error")
  func quiet() throws {
    let outcome = try Trial().petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--out", "keluaran", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.stderr.isEmpty)
  }

  @Test("has the same bytes for the same input")
  func sameBytes() throws {
    let trial = try Trial()
    #expect(try trial.run().status == 0)
    #expect(try trial.run(out: "lagi").status == 0)
    let stable = { (name: String) in
      try trial.folder.snapshot(of: name).filter { !$0.key.hasSuffix("waktu.json") }
    }
    let (first, second) = (try stable("keluaran"), try stable("lagi"))
    #expect(!first.isEmpty)
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test(
    "cannot be written where a file stands in its place", arguments: ["keluaran", "keluaran/uji"])
  func fileInPlace(name: String) throws {
    let trial = try Trial()
    try trial.folder.write("bukan folder", to: name)
    expectTrouble(try trial.run(), .unwritableOutput, names: "keluaran", at: #_sourceLocation)
    #expect(try trial.folder.text(of: name) == "bukan folder")
  }

  @Test("of the last good run stays, byte for byte, when a later one fails")
  func lastGoodOutput() throws {
    let trial = try Trial()
    #expect(try trial.run().status == 0)
    let good = try trial.output()
    try trial.folder.write(Trial.header, to: "data.csv")
    expectTrouble(try trial.run(), .unusableInput, names: "data.csv", at: #_sourceLocation)
    #expect(try trial.output() == good)
  }

  @Test("is not written by a check")
  func check() throws {
    let trial = try Trial()
    let outcome = try trial.petakom("check", "uji.yaml")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(try trial.folder.snapshot().keys.sorted() == ["data.csv", "uji.yaml"])
  }
}
