import Foundation
import TestSupport
import Testing

@Suite("the record of a run, run.json")
struct RunRecordTests {
  static let pipeline = Trial.pipeline().replacing(
    "reports: [tables]", with: "reports: [run-record, tables]")

  @Test("tells what went in, by which rules, and what became of it")
  func contents() throws {
    let record = try Self.record(Trial(pipeline: Self.pipeline))
    #expect(record.string("as_of") == Trial.day)
    #expect(record.string("version")?.isEmpty == false)
    #expect(record.object("pipeline")?.string("name") == "uji")
    #expect(record.object("standards")?.list("files")?.count == 8)
    #expect(record.object("counts")?["peserta"] as? Int == 3)
    let input = try #require(record.list("inputs")?.first)
    #expect(input.string("name") == "data.csv")
    #expect(input["bytes"] as? Int == Trial.export.utf8.count)
    #expect(input.object("lines")?["physical"] as? Int == 4)
    let columns = try #require(input.list("columns"))
    #expect(columns.first?.string("role") == "nip")
    #expect(columns.last?.string("role") == "SK.01")
    #expect(input["column_count"] as? Int == 17)
  }

  @Test("carries the same SHA-256 of an input as sha256sum prints")
  func digest() throws {
    let trial = try Trial(pipeline: Self.pipeline)
    let input = try #require(Self.record(trial).list("inputs")?.first)
    let sum = try Shell.run("/usr/bin/sha256sum", [trial.folder.path("data.csv")])
    #expect(input.string("sha256") == String(sum.stdout.prefix(64)))
  }

  @Test("has no digest of standard input, but its bytes and lines")
  func standardInput() throws {
    let trial = try Trial(pipeline: Self.pipeline, data: nil)
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--input", "-", "--as-of", Trial.day, "--out", "keluaran",
      stdin: Trial.export)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let input = try #require(Self.read(trial).list("inputs")?.first)
    #expect(input["sha256"] is NSNull)
    #expect(input["bytes"] as? Int == Trial.export.utf8.count)
    #expect(input.object("lines")?["physical"] as? Int == 4)
  }

  @Test("holds no folder of the machine and nobody's name or number")
  func discretion() throws {
    let trial = try Trial(pipeline: Self.pipeline)
    _ = try Self.record(trial)
    let text = try trial.folder.text(of: "\(Trial.published)/run.json")
    #expect(!text.contains(trial.folder.path))
    #expect(!text.contains(Project.root))
    #expect(!text.contains("Contoh"))
    #expect(!text.contains("1985010120100"))
  }

  @Test("accounts for refused lines by reason, and words every remark")
  func reasons() throws {
    let broken = Trial.export + "12;Contoh Empat;B3102;Kabupaten Hilir\n"
    let record = try Self.record(Trial(pipeline: Self.pipeline, data: broken))
    let lines = try #require(record.list("inputs")?.first?.object("lines"))
    #expect(lines.object("reasons")?["sel_kurang"] as? Int == 1)
    let remark = try #require(record.object("remarks")?.object("sel_kurang"))
    #expect(remark["count"] as? Int == 1)
    #expect(remark.string("weight") == "row_refused")
    #expect(remark.object("reason")?.string("id")?.isEmpty == false)
  }

  @Test("has the same bytes again, while the times stand apart in waktu.json")
  func stable() throws {
    let trial = try Trial(pipeline: Self.pipeline)
    _ = try Self.record(trial)
    let first = try trial.folder.bytes(of: "\(Trial.published)/run.json")
    _ = try Self.record(trial)
    #expect(try trial.folder.bytes(of: "\(Trial.published)/run.json") == first)
    let times = try Self.json(trial.folder.bytes(of: "\(Trial.published)/waktu.json"))
    let names = ["peak_memory_kib", "reading_ms", "reports_ms", "settling_ms"]
    #expect(times.keys.sorted() == names)
    #expect(times["peak_memory_kib"] as? Int ?? 0 > 0)
  }

  @Test("is not written where the pipeline does not ask for it")
  func unasked() throws {
    let trial = try Trial()
    #expect(try trial.run().status == 0)
    #expect(!trial.folder.contains("\(Trial.published)/run.json"))
    #expect(!trial.folder.contains("\(Trial.published)/waktu.json"))
  }

  static func record(_ trial: Trial) throws -> [String: Any] {
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    return try read(trial)
  }

  static func read(_ trial: Trial) throws -> [String: Any] {
    try json(trial.folder.bytes(of: "\(Trial.published)/run.json"))
  }

  static func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }
}

extension [String: Any] {
  func string(_ key: String) -> String? { self[key] as? String }
  func object(_ key: String) -> [String: Any]? { self[key] as? [String: Any] }
  func list(_ key: String) -> [[String: Any]]? { self[key] as? [[String: Any]] }
}
