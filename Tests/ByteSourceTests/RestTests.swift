import Basics
import Flow
import Glibc
import TestSupport
import Testing

@testable import Tables

@Suite("a file that rests between its opening and its reading")
struct RestTests {
  /// A table longer than what is looked at when a file is opened, with a title and a few odd lines.
  private static let table: String = {
    let rows = (0..<9000).map { "\($0);Contoh \($0 % 97);Ngawi, Jawa Timur;\"a;b\"\n" }
    return "Rekap\n\nnip;nama;kota;catatan\n" + rows.joined() + "x;y\n;;;\n"
  }()

  private static func bytes(_ form: String) -> [UInt8] {
    let utf8 = Array(table.utf8)
    switch form {
    case "UTF-8 with a mark": return [0xEF, 0xBB, 0xBF] + utf8
    case "UTF-16": return [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case "Windows-1252": return Array(utf8.map { $0 == UInt8(ascii: "o") ? 0xF6 : $0 })
    case "CR": return utf8.map { $0 == 10 ? 13 : $0 }
    case "gzip": return Packing.gzip.pack(utf8)
    case "zstd": return Packing.zstd.pack(utf8)
    case "short": return Array(utf8.prefix(100))
    default: return utf8
    }
  }

  private static func source(_ path: String) throws -> RecordSource {
    try RecordSource(path: path, file: 0, sniffer: Sniffer { $0.contains("nip") ? 1 : 0 })
  }

  /// All rows and remarks, as text.
  private static func told(_ source: RecordSource) throws -> (rows: [String], journal: Journal) {
    var (rows, journal) = ([String](), Journal())
    let reader = TextReader(source)
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount {
        let cells = (0..<batch.columnCount).map { batch.text(row, $0) }
        rows.append("\(batch.line(row)): " + cells.joined(separator: "|"))
      }
    }
    source.closeAccount(&journal)
    return (rows, journal)
  }

  @Test(
    "is read as if it had not",
    arguments: [
      "UTF-8", "UTF-8 with a mark", "UTF-16", "Windows-1252", "CR", "gzip", "zstd", "short",
    ])
  func same(form: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.bytes(form), to: "data.csv")
    let awake = try Self.told(Self.source(path))
    let source = try Self.source(path)
    source.rest()
    let rested = try Self.told(source)
    #expect(rested.rows == awake.rows)
    #expect(rested.journal == awake.journal)
    #expect(source.bytesRead == Self.bytes(form).count)
    #expect(awake.rows.count > (form == "short" ? 0 : 8000))
  }

  @Test("is a failure where another file has taken its place")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let source = try Self.source(path)
    source.rest()
    try folder.write(Self.table + "1;2;3;4\n", to: "data.csv")
    let failure = TestSupport.failure { _ = try Self.told(source) }
    #expect(failure?.code == .unusableInput)
    #expect(failure?.problem.contains("changed while it was read") == true)
  }

  @Test("is a failure where a pipe has taken its place, which nobody waits for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "data.csv")
    let source = try Self.source(path)
    source.rest()
    unlink(path)
    try #require(mkfifo(path, 0o600) == 0)
    let failure = TestSupport.failure { _ = try Self.told(source) }
    #expect(failure?.problem.contains("changed while it was read") == true)
  }

  @Test("is a failure where it has gone")
  func gone() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let source = try Self.source(try #require(folder).write(Self.table, to: "data.csv"))
    source.rest()
    folder = nil
    let failure = TestSupport.failure { _ = try Self.told(source) }
    #expect(failure?.problem.contains("has gone since the run began") == true)
  }
}
