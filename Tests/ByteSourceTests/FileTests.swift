import Basics
import Flow
import Foundation
import Tables
import TestSupport
import Testing

@Suite("a file")
struct FileTests {
  static let table =
    "nip;nama\n" + (0..<30_000).map { "\($0);a name of usual length\n" }.joined()

  private func open(_ path: String) throws -> TextReader {
    TextReader(
      try RecordSource(path: path, file: 0, sniffer: Sniffer { $0.contains("nip") ? 1 : 0 }))
  }

  private func readToEnd(_ reader: TextReader) throws {
    var journal = Journal()
    while try reader.next(journal: &journal) != nil {}
  }

  @Test("that grows while it is read is a failure")
  func grows() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let reader = try open(path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("x;y\n".utf8))
    try handle.close()
    let failure = TestSupport.failure { try readToEnd(reader) }
    #expect(failure?.code == .unusableInput)
    #expect(failure?.problem.contains("changed while it was read") == true)
  }

  @Test("that somebody keeps writing is not followed to its end")
  func endless() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let reader = try open(path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    let more = Data(Self.table.utf8)
    var blocks = 0
    let failure = TestSupport.failure {
      var journal = Journal()
      while try reader.next(journal: &journal) != nil, blocks < 1000 {
        blocks += 1
        try handle.write(contentsOf: more)
      }
    }
    try handle.close()
    #expect(failure?.problem.contains("changed while it was read") == true)
    #expect(blocks < 100)
  }

  @Test("that is rewritten with the same size while it is read is a failure")
  func rewritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let reader = try open(path)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    #expect(failure { try readToEnd(reader) }?.code == .unusableInput)
  }

  @Test("that shrinks while it is read is a failure")
  func shrinks() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let reader = try open(path)
    truncate(path, 400_000)
    #expect(failure { try readToEnd(reader) }?.code == .unusableInput)
  }

  @Test("that stays as it is is read to its end")
  func stays() throws {
    let folder = try TemporaryFolder()
    try readToEnd(open(folder.write(Self.table, to: "data.csv")))
  }

  @Test("that cannot be read to its end is a failure")
  func readError() throws {
    let failure = TestSupport.failure { _ = try Reading("/proc/self/mem") }
    #expect(failure?.code == .unusableInput)
    #expect(failure?.problem.contains("it cannot be read") == true)
  }

  @Test("may be a pipe that gives a few bytes at a time")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    mkfifo(path, 0o600)
    let text = Self.table.prefix(60_000)
    let writer = Thread {
      guard let handle = FileHandle(forWritingAtPath: path) else { return }
      for start in stride(from: 0, to: text.utf8.count, by: 977) {
        handle.write(Data(text.utf8.dropFirst(start).prefix(977)))
      }
      try? handle.close()
    }
    writer.start()
    let reading = try Reading(path)
    #expect(reading.lines == Array(2..<reading.lines.count + 2))
    #expect(reading.isBalanced)
  }

  @Test("on standard input may be an archive, too", arguments: [nil] + Packing.allCases)
  func standardInput(packing: Packing?) throws {
    let folder = try TemporaryFolder()
    let table = Array("nip;nama;jenjang;tanggal;INT\n1;José;Pengawas;2026-01-01;2\n".utf8)
    let path = try folder.write(packing?.pack(table) ?? table, to: "data")
    let outcome = try RunningProgram(
      Project.binary("petakom"), ["inspect", "-", "--rows"], input: .file(path),
      folder: Project.root
    ).wait()
    #expect(outcome.stdout == "nip,nama,jenjang,tanggal,INT\n1,José,Pengawas,2026-01-01,2\n")
    #expect(outcome.status == 0)
  }
}
