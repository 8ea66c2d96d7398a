import Basics
import Foundation
import PipelineFile
import Reports
import TestSupport
import Testing

@Suite("a publication")
struct PublicationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publication(_ day: String = "2026-06-30") throws -> Publication {
    try Publication(folder.path, pipeline: "uji", asOf: CivilDay(day))
  }

  private func publish(_ text: String, day: String = "2026-06-30") throws {
    let publication = try publication(day)
    defer { publication.release() }
    try publication.publish([
      ReportFile(path: "tabel/nasional.csv", text: text),
      ReportFile(path: "laporan.md", text: text),
    ])
  }

  private func entries(_ name: String = "uji") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).sorted()
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("uji/\(name)"))
    return attributes[.posixPermissions] as? Int ?? 0
  }

  @Test("stands complete in its folder, with a link to it and nothing beside")
  func published() throws {
    try publish("satu")
    #expect(try entries() == ["2026-06-30", "latest"])
    #expect(try entries("uji/2026-06-30") == ["laporan.md", "tabel"])
    #expect(try folder.text(of: "uji/latest/tabel/nasional.csv") == "satu")
  }

  @Test("is for its owner and group only")
  func modes() throws {
    try publish("satu")
    #expect(try mode("2026-06-30/tabel/nasional.csv") == 0o640)
    #expect(try mode("2026-06-30/laporan.md") == 0o640)
    for name in ["", "2026-06-30", "2026-06-30/tabel"] { #expect(try mode(name) == 0o750) }
  }

  @Test("takes the place of the last one of its day as a whole")
  func replaced() throws {
    try publish("satu")
    let second = try publication()
    try second.publish([ReportFile(path: "laporan.md", text: "dua")])
    second.release()
    #expect(try entries("uji/2026-06-30") == ["laporan.md"])
    #expect(try entries() == ["2026-06-30", "latest"])
  }

  @Test("of another day stands beside, and the link goes to the one that ran last")
  func latest() throws {
    try publish("satu")
    try publish("dua", day: "2025-12-31")
    #expect(try entries() == ["2025-12-31", "2026-06-30", "latest"])
    #expect(try folder.text(of: "uji/latest/laporan.md") == "dua")
    #expect(try folder.text(of: "uji/2026-06-30/laporan.md") == "satu")
  }

  @Test("may keep a folder of the one before it with every byte and mode, but no link of it")
  func kept() throws {
    try publish("satu")
    let bytes = [UInt8](repeating: 7, count: 200_000) + [0, 255]
    try folder.write(bytes, to: "uji/2026-06-30/publik/dalam/besar.bin")
    try folder.write([UInt8](), to: "uji/2026-06-30/publik/kosong.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder.path("uji/2026-06-30/publik/kosong.csv"))
    try folder.write("rahasia", to: "lain/berkas")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("uji/2026-06-30/publik/lain"), withDestinationPath: folder.path("lain"))
    let second = try publication()
    try second.publish([ReportFile(path: "laporan.md", text: "dua")], keeping: "publik")
    second.release()
    #expect(
      try folder.snapshot(of: "uji/2026-06-30") == [
        "laporan.md": Array("dua".utf8), "publik/dalam/besar.bin": bytes, "publik/kosong.csv": [],
      ])
    #expect(try mode("2026-06-30/publik/kosong.csv") == 0o644)
  }

  @Test("that fails halfway leaves the last one as it was, and no trace of itself")
  func failed() throws {
    try publish("satu")
    let trouble = Failure(
      "uji", "the disk is full, but", remedy: "make room", code: .unwritableOutput)
    var told = trouble
    told.remedy = "make room; the last output stays"
    let second = try publication()
    let files = [
      ReportFile(path: "laporan.md", text: "dua"),
      ReportFile(path: "tabel/nasional.csv") { (sink) throws(Failure) in
        try sink(Array("separuh".utf8))
        throw trouble
      },
    ]
    #expect(throws: told) { try second.publish(files) }
    second.release()
    #expect(try entries() == ["2026-06-30", "latest"])
    #expect(try folder.text(of: "uji/latest/tabel/nasional.csv") == "satu")
  }

  @Test("cannot be begun while another one is at work, and hears who that is")
  func locked() throws {
    let first = try publication()
    let found = TestSupport.failure { _ = try publication("2025-12-31") }
    let failure = try #require(found)
    #expect(failure.code == .locked)
    #expect(failure.problem.contains("process \(getpid()) on "))
    #expect(failure.problem.contains(/since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/))
    first.release()
    #expect(try entries() == [])
    try publish("satu")
  }

  @Test("that is abandoned leaves nothing, and lets the next one in")
  func abandoned() throws {
    try publish("satu")
    try publication().abandon()
    try publish("dua")
    #expect(try entries() == ["2026-06-30", "latest"])
  }

  @Test(
    "brings back the last one where a run was killed between two renames, whatever its day",
    arguments: ["2026-06-30", "2026-07-01"])
  func recovered(day: String) throws {
    try publish("satu")
    try FileManager.default.moveItem(
      atPath: folder.path("uji/2026-06-30"), toPath: folder.path("uji/.2026-06-30.lama"))
    try folder.write("separuh", to: "uji/.2026-06-30.baru/laporan.md")
    try publication(day).release()
    #expect(try entries() == ["2026-06-30", "latest"])
    #expect(try folder.text(of: "uji/latest/laporan.md") == "satu")
  }

  @Test("clears away what a killed run left beside a complete one")
  func cleared() throws {
    try publish("dua")
    try folder.write("satu", to: "uji/.2026-06-30.lama/laporan.md")
    try folder.write("separuh", to: "uji/.2026-06-30.baru/laporan.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("uji/.latest.baru"), withDestinationPath: "2026-06-30")
    try publication("2026-07-01").release()
    #expect(try entries() == ["2026-06-30", "latest"])
    #expect(try folder.text(of: "uji/latest/laporan.md") == "dua")
  }

  @Test("never follows a link out of what it clears away")
  func links() throws {
    try folder.write("milik orang", to: "lain/berkas")
    try folder.makeFolder("uji/.2026-06-30.baru")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("uji/.2026-06-30.baru/lain"), withDestinationPath: folder.path("lain"))
    try publish("satu")
    #expect(try folder.text(of: "lain/berkas") == "milik orang")
  }

  @Test("cannot go where a file stands in the way", arguments: ["uji", "uji/2026-06-30/tabel"])
  func inTheWay(name: String) throws {
    try folder.write("bukan folder", to: name)
    let failure = TestSupport.failure { try publish("satu") }
    let isOutput = name == "uji"
    #expect((failure?.code == .unwritableOutput) == isOutput)
  }
}
