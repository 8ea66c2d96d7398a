import Basics
import Tables
import TestSupport
import Testing

@Suite("a file that is no table")
struct UnusableFileTests {
  static let files: [(bytes: [UInt8], what: String)] = [
    ([], "the file is empty"),
    ([0xEF, 0xBB, 0xBF], "the file is empty"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "an Excel workbook (.xlsx)"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old Excel workbook"),
    (Array("%PDF-1.7\n".utf8), "a PDF document"),
    (Array("<!DOCTYPE html>\n<html><table>".utf8), "a web page"),
    (Array("\n\n<TABLE border=1><tr><td>nip".utf8), "a web page"),
    (Array("nip,na\u{0}ma\n1,Sari\n".utf8), "binary"),
    (Array("satu,dua\n3,4\n".utf8), "no column is known"),
    (Array("\n\n\n".utf8), "no column is known"),
    (Array("\"nip,jenjang,INT\"\n\"1,Pengawas,2\"\n\"2,Pengawas,3\"\n".utf8), "one quoted cell"),
  ]

  @Test("is refused with the reason and a remedy", arguments: files)
  func refusal(bytes: [UInt8], what: String) throws {
    let failure = try #require(try failure(reading: bytes))
    #expect(failure.problem.contains(what))
    #expect(failure.code == .unusableInput)
    #expect(!failure.remedy.isEmpty)
    #expect(failure.place.hasSuffix("ekspor.csv"))
  }

  @Test("is refused where a packed file is damaged")
  func gzip() throws {
    let failure = try failure(reading: [0x1F, 0x8B, 0x08, 0x00, 0x00])
    #expect(failure?.code == .unusableInput)
    #expect(failure?.remedy.isEmpty == false)
  }

  @Test("is no folder and no missing file")
  func noFile() throws {
    let folder = try TemporaryFolder()
    for (path, what) in [(folder.path, "it is a folder"), (folder.path("x"), "no such file")] {
      let failure = #expect(throws: Failure.self) { _ = try Reading(path: path) }
      #expect(failure?.problem.contains(what) == true)
      #expect(failure?.code == .unusableInput)
    }
  }

  @Test("is not headed by a row with a person in it")
  func noHeading() throws {
    let rows = "198501012010011001,Sari,kota\n198601012010011001,Budi,kota\n"
    let failure = try failure(reading: Array(rows.utf8))
    #expect(failure?.problem.contains("no column is known") == true)
  }

  @Test("does not show the digits of its first line, which may be a person's")
  func digits() throws {
    let failure = try failure(reading: Array("198501012010011001,Sari,3\n".utf8))
    #expect(failure?.problem.contains { $0.isNumber && $0 != "1" } == false)
  }
}
