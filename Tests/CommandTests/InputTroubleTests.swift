import Basics
import Foundation
import TestSupport
import Testing

@Suite("an input that cannot be used")
struct InputTroubleTests {
  /// Bytes as a picture begins with them; no table at all.
  static let picture: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D] + Array(0...255)

  static let contents: [String: [UInt8]] = [
    "an empty file": [],
    "a file of blank lines": Array("\n\n\r\n".utf8),
    "a header only": Array(Trial.header.utf8),
    "no known column": Array("a;b;c\n1;2;3\n4;5;6\n".utf8),
    "no competency": Array("nip;nama\n198501012010011001;Contoh Satu\n".utf8),
    "merged headings without sub-columns": Array(
      "nip,jenjang,Integritas,,Kerjasama,\n198501012010011001,Pengawas,2,3,2,1\n".utf8),
    "a binary file": picture,
    "a gzip file that was cut off": [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x4B],
  ]

  @Test("stops the run and publishes nothing", arguments: contents.keys.sorted())
  func unusable(what: String) throws {
    let trial = try Trial(data: nil)
    try trial.folder.write(Self.contents[what]!, to: "data.csv")
    expectTrouble(try trial.run(), .unusableInput, names: "data.csv", at: #_sourceLocation)
    #expect(!trial.folder.contains(Trial.published))
  }

  @Test("is named where it is missing")
  func missing() throws {
    let trial = try Trial(data: nil)
    expectTrouble(try trial.run(), .unusableInput, names: "data.csv", at: #_sourceLocation)
  }

  @Test("is named where the command line gives another one that is missing")
  func missingOption() throws {
    let outcome = try Trial().petakom(
      "run", "uji.yaml", "--input", "lain.csv", "--as-of", Trial.day, "--out", "keluaran")
    expectTrouble(outcome, .unusableInput, names: "lain.csv", at: #_sourceLocation)
  }

  @Test("is asked for with --input where no file matches the pipeline's pattern")
  func pattern() throws {
    let trial = try Trial(pipeline: Trial.pipeline(file: "\"data/*.csv\""))
    expectTrouble(
      try trial.run(), .unusableInput, names: "data/*.csv: no file matches", "--input",
      at: #_sourceLocation)
  }

  @Test("is read where its name has wildcards that stand for themselves")
  func wildcards() throws {
    let trial = try Trial(data: nil)
    try trial.folder.write(Trial.export, to: "data [2].csv")
    let outcome = try trial.petakom(
      "check", "uji.yaml", "--input", "data [2].csv", "--as-of", Trial.day)
    #expect(outcome.status == 0, "\(outcome.stderr)")
  }

  @Test("is shown by inspect all the same: how it is written, its columns and the nearest fields")
  func inspected() throws {
    let data = "NIP Pegawai Negeri;Nama;INT\n198501012010011001;Contoh;2\n"
    let trial = try Trial(pipeline: nil, data: data)
    let outcome = try trial.petakom(
      "inspect", "data.csv", "--standards", Project.path("Pipelines/standards"), "--language", "en")
    #expect(outcome.status == ExitCode.unusableInput.rawValue)
    let words = [
      "Delimiter: semicolon", "1. NIP Pegawai Negeri → not read; perhaps 'nip'? (100.0 %)",
      "3. INT → M.01 Integrity (100.0 %)", "Cannot be used yet: there is no column for\n  - an id",
    ]
    #expect(words.filter { !outcome.stdout.contains($0) } == [], "\(outcome.stdout)")
    let told = ["data.csv: there is no column for an identity", " but ", "petakom init FILE"]
    #expect(told.filter { !outcome.stderr.contains($0) } == [], "\(outcome.stderr)")
    #expect(indiscretions(in: outcome) == [])
  }

  @Test("is written as clean rows by inspect, which needs no column of its own")
  func cleanRows() throws {
    let trial = try Trial(pipeline: nil, data: "Nama;Warna\nContoh;biru\n")
    let outcome = try trial.petakom(
      "inspect", "data.csv", "--rows", "--standards", Project.path("Pipelines/standards"))
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stdout == "Nama,Warna\nContoh,biru\n")
  }

  @Test("is named where it is a folder")
  func folder() throws {
    let trial = try Trial(data: nil)
    try trial.folder.makeFolder("data.csv")
    expectTrouble(try trial.run(), .unusableInput, names: "data.csv", at: #_sourceLocation)
  }

  @Test("is named where reading is not allowed", .enabled(if: geteuid() != 0, "root reads all"))
  func permission() throws {
    let trial = try Trial()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: trial.folder.path("data.csv"))
    expectTrouble(try trial.run(), .unusableInput, names: "data.csv", at: #_sourceLocation)
  }

  @Test("on standard input is no less a trouble")
  func standardInput() throws {
    let outcome = try Trial().petakom(
      "run", "uji.yaml", "--input", "-", "--as-of", Trial.day, "--out", "keluaran", stdin: "")
    expectTrouble(outcome, .unusableInput, names: "-", at: #_sourceLocation)
  }
}
