import Basics
import Foundation
import TestSupport
import Testing

@Suite("a public release")
struct ReleaseTests {
  static let pipeline = Trial.pipeline().replacing(
    "reports: [tables]", with: "reports: [public-release, tables, run-record]")

  /// Invented people of four agencies; a number of them meets the standard.
  static func export(_ agencies: [(meets: Int, fails: Int)]) -> String {
    var number = 0
    let lines = agencies.enumerated().flatMap { place, people in
      (0..<people.meets + people.fails).map { person in
        number += 1
        let levels = person < people.meets ? "2;2;2;2;2;2;2;2;2" : "1;1;1;1;1;1;1;1;1"
        return "P\(1000 + number);Contoh;B310\(place + 1);Kabupaten \(place + 1);Kabupaten;31;"
          + "Pengawas;2026-02-10;\(levels)"
      }
    }
    return Trial.header.replacing("nip", with: "id_peserta")
      + lines.joined(separator: "\n") + "\n"
  }

  static let agencies = [(60, 30), (48, 3), (25, 25), (7, 1)]

  static func trial(_ agencies: [(meets: Int, fails: Int)] = ReleaseTests.agencies) throws -> Trial
  {
    try Trial(pipeline: pipeline, data: export(agencies))
  }

  static func publicFiles(_ trial: Trial) throws -> [String: [UInt8]] {
    try trial.output().filter { $0.key.contains("/publik/") && !$0.key.contains("latest") }
  }

  @Test(
    "prints no count below ten, only multiples of five, and a mark that is neither nought nor empty"
  )
  func counts() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    for name in ["nasional", "jenis", "jenjang", "instansi", "kompetensi"] {
      let table = try trial.folder.text(of: "\(Trial.published)/publik/\(name).csv")
        .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let columns = table[0].indices.filter {
        ["n_lengkap", "MS", "MMS", "KMS", "n_teramati", "memenuhi", "tidak_memenuhi"]
          .contains(String(table[0][$0]))
      }
      #expect(columns.count >= 3)
      for row in table.dropFirst() {
        for column in columns where row[column] != "*" {
          let count = try #require(Int(row[column]))
          #expect(count >= 10 && count % 5 == 0)
        }
        #expect(!row.contains(""))
      }
    }
    let agencies = try trial.folder.text(of: "\(Trial.published)/publik/instansi.csv")
    #expect(agencies.contains("B3101,Kabupaten 1,Kabupaten,90,60,*,30,*,*,*\n"), "\(agencies)")
    #expect(agencies.contains("B3104,Kabupaten 4,Kabupaten,*,*,*,*,*,*,*\n"))
  }

  @Test("tells inside the house what was withheld and by which rule")
  func account() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    let table = try trial.folder.text(of: "\(Trial.published)/tabel/pengungkapan.csv")
    #expect(table.contains("instansi,B3102,KMS,3,kecil\n"))
    #expect(table.contains("instansi,B3104,n_lengkap,8,kecil\n"))
    let page = try trial.folder.text(of: "\(Trial.published)/pengungkapan.en.md")
    #expect(page.contains("There is no earlier public release."))
    #expect(page.contains("| instansi"))
  }

  @Test("prints no sizes of clusters that tell how many people of a position level there are")
  func clusters() throws {
    // Four profiles of 32 people each: they print 30 four times, and their 128 people print 130.
    let profiles = [
      "2;2;2;2;2;2;2;2;2", "1;2;2;1;2;2;2;2;1", "2;1;1;2;2;1;2;2;2", "2;2;2;2;1;2;1;1;2",
    ]
    var lines: [String] = []
    for (place, profile) in profiles.enumerated() {
      for person in 0..<32 {
        let agency = person % 2 + 1
        lines.append(
          "P\(1000 + 100 * place + person);Contoh;B310\(agency);Kabupaten \(agency);Kabupaten;31;"
            + "Pengawas;2026-02-10;\(profile)")
      }
    }
    let data =
      Trial.header.replacing("nip", with: "id_peserta") + lines.joined(separator: "\n") + "\n"
    let trial = try Trial(
      pipeline: Self.pipeline.replacing("people]", with: "people, profiles]")
        .replacing("reports:", with: "studies: [clusters]\nreports:"),
      data: data)
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let positions = try trial.folder.text(of: "\(Trial.published)/publik/jenjang.csv")
    #expect(positions.contains("\nPengawas,130,"))
    let clusters = try trial.folder.text(of: "\(Trial.published)/publik/klaster.csv")
    for line in clusters.split(separator: "\n").dropFirst() {
      #expect(line.split(separator: ",")[2...3] == ["*", "*"], "\(line)")
    }
    #expect(clusters.contains("\nPengawas,4,*,*,"))
    let account = try trial.folder.text(of: "\(Trial.published)/tabel/pengungkapan.csv")
    #expect(account.contains("klaster,Pengawas,4,32,klaster\n"), "\(account)")
  }

  @Test("has the same bytes for people in any order")
  func order() throws {
    let (trial, other) = (try Self.trial(), try Self.trial())
    let lines = Self.export(Self.agencies).split(separator: "\n")
    let shuffled = [lines[0]] + lines.dropFirst().reversed()
    try other.folder.write(shuffled.joined(separator: "\n") + "\n", to: "data.csv")
    #expect(try trial.run().status == 0)
    #expect(try other.run().status == 0)
    let files = try Self.publicFiles(trial)
    #expect(files.count == 7)
    #expect(try Self.publicFiles(other) == files)
  }

  @Test("may be written again as it is, and keeps one record of it")
  func again() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    #expect(try trial.run().status == 0)
    let records = try trial.output().keys.filter { $0.contains("rilis/") }
    #expect(records.count == 1)
    #expect(records.allSatisfy { $0.hasSuffix("000001-\(Trial.day).tsv") })
  }

  @Test(
    "is refused with 3 where few people tell it from an earlier one, and the internal tables are written"
  )
  func differencing() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    try trial.folder.write(Self.export([(61, 30), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--as-of", "2026-07-31", "--out", "keluaran")
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    #expect(
      outcome.stderr.contains("moved by fewer than 10 people since the public release 000001"))
    let folder = "keluaran/uji/2026-07-31"
    #expect(trial.folder.contains("\(folder)/tabel/instansi.csv"))
    #expect(!trial.folder.contains("\(folder)/publik"))
    let page = try trial.folder.text(of: "\(folder)/pengungkapan.en.md")
    #expect(page.contains("The release is withheld."))
    #expect(page.contains("| instansi "))
    let record = try trial.folder.text(of: "\(folder)/run.json")
    #expect(record.contains("\"is_published\": false"))
  }

  @Test("is written all the same where the risk is accepted, which the record of the run says")
  func accepted() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    try trial.folder.write(Self.export([(61, 30), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--out", "keluaran", "--accept-differencing")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let record = try trial.folder.text(of: "\(Trial.published)/run.json")
    #expect(record.contains("\"is_accepted\": true"))
    #expect(record.contains("\"compared_with\": \"000001-\(Trial.day)\""))
    #expect(trial.folder.contains("\(Trial.published)/publik/instansi.csv"))
    #expect(trial.folder.contains("keluaran/uji/rilis/000002-\(Trial.day).tsv"))
  }

  @Test("is free of risk where every group moved by many or not at all")
  func manyMoved() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    try trial.folder.write(Self.export([(80, 50), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
  }

  @Test("is not made where the record of an earlier one cannot be read")
  func damaged() throws {
    let trial = try Self.trial()
    #expect(try trial.run().status == 0)
    let record = try trial.folder.text(of: "keluaran/uji/rilis/000001-\(Trial.day).tsv")
    try FileManager.default.removeItem(atPath: trial.folder.path("keluaran"))
    try trial.folder.write(record, to: "keluaran/uji/rilis/000002-2026-06-30.tsv")
    try trial.folder.write("rusak", to: "keluaran/uji/rilis/000001-2026-05-31.tsv")
    expectTrouble(
      try trial.run(), .unwritableOutput, names: "rilis/000001-2026-05-31.tsv",
      at: #_sourceLocation)
    #expect(!trial.folder.contains(Trial.published))
  }

  @Test("is not made where a file stands in the place of the records")
  func noShelf() throws {
    let trial = try Self.trial()
    try trial.folder.write("rusak", to: "keluaran/uji/rilis")
    let outcome = try trial.run()
    expectTrouble(outcome, .unwritableOutput, names: "uji/rilis", at: #_sourceLocation)
    #expect(outcome.stderr.contains("cannot be read as the record of a public release"))
    #expect(!trial.folder.contains(Trial.published))
  }

  @Test("has pages of agencies only where the pipeline asks for them, and for the release itself")
  func unitPages() throws {
    let trial = try Self.trial()
    let asked = Self.pipeline.replacing(
      "public-release, ", with: "public-release, public-unit-pages, ")
    try trial.folder.write(asked + "forms: [html]\n", to: "uji.yaml")
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let files = try Self.publicFiles(trial).keys
    #expect(files.count { $0.hasSuffix(".md") } == 0)
    #expect(files.count { $0.contains("/instansi/B310") } == 2 * 4)
    #expect(files.count { $0.contains("/provinsi/31") } == 2)
    #expect(try trial.output().keys.allSatisfy { !$0.contains("index.") })
    let alone = Self.pipeline.replacing("public-release, ", with: "public-unit-pages, ")
    try trial.folder.write(alone, to: "uji.yaml")
    expectTrouble(
      try trial.run(), .wrongPipeline,
      names: "'public-unit-pages' rests on the report 'public-release'", at: #_sourceLocation)
  }

  @Test("must be asked for where its risk is accepted")
  func unasked() throws {
    let outcome = try Trial().petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--accept-differencing")
    expectTrouble(outcome, .wrongUsage, names: "public-release", at: #_sourceLocation)
  }
}
