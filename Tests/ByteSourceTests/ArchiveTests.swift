import Basics
import Tables
import TestSupport
import Testing

private let table = "nip;nama;kota\n" + (1...9).map { "\($0);José \($0);Ambon\n" }.joined()

@Suite("an archive")
struct ArchiveTests {
  @Test("is read as what it holds", arguments: Packing.allCases)
  func rows(packing: Packing) throws {
    let plain = try Reading(Array(table.utf8))
    let packed = try Reading(packing.pack(Array(table.utf8)))
    #expect(packed.rows == plain.rows)
    #expect(packed.lines == plain.lines)
    #expect(packed.dialect == plain.dialect)
  }

  @Test("may hold any encoding", arguments: Packing.allCases)
  func encoding(packing: Packing) throws {
    let reading = try Reading(packing.pack(utf16(table, mark: true)))
    #expect(reading.dialect.encoding == .utf16LittleEndian)
    #expect(reading.rows.count == 9)
  }

  @Test("may be several archives behind each other", arguments: Packing.allCases)
  func joined(packing: Packing) throws {
    let packed = table.split(separator: "\n").flatMap { packing.pack(Array("\($0)\n".utf8)) }
    #expect(try Reading(packed).rows == Reading(Array(table.utf8)).rows)
  }

  @Test("may be much longer than a block", arguments: Packing.allCases)
  func long(packing: Packing) throws {
    var dice = Dice(state: 1)
    let rows = (0..<60_000).map { "\($0);\(dice.next());Ambon" }
    let text = (["nip;nama;kota"] + rows).joined(separator: "\n")
    let packed = packing.pack(Array(text.utf8))
    let reading = try Reading(packed)
    #expect(reading.rows.map { $0.joined(separator: ";") } == rows)
    for count in [packed.count - 1, packed.count - 9, packed.count / 2] {
      #expect(failure { _ = try Reading(Array(packed[..<count])) }?.code == .unusableInput)
    }
  }

  @Test("that is cut off anywhere is a failure, never a shorter table", arguments: Packing.allCases)
  func everyCut(packing: Packing) throws {
    let packed = packing.pack(Array(table.utf8))
    for count in 0..<packed.count {
      let failure = TestSupport.failure { _ = try Reading(Array(packed[..<count])) }
      #expect(failure?.code == .unusableInput, "cut at \(count)")
      if count >= 4 { #expect(failure?.problem.contains("ends in the middle") == true) }
    }
  }

  @Test("whose second part is cut off is a failure, too", arguments: Packing.allCases)
  func everyCutOfTheSecond(packing: Packing) throws {
    let first = packing.pack(Array(table.utf8))
    let second = packing.pack(Array("10;a;b\n".utf8))
    for count in 1..<second.count {
      let failure = TestSupport.failure { _ = try Reading(first + second[..<count]) }
      #expect(failure?.code == .unusableInput, "cut at \(count)")
    }
  }

  @Test("with wrong bytes gives the same rows or a failure", arguments: Packing.allCases)
  func corruption(packing: Packing) throws {
    let packed = packing.pack(Array(table.utf8))
    let rows = try Reading(packed).rows
    var dice = Dice(state: 7)
    for _ in 0..<400 {
      var damaged = packed
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        damaged[Int.random(in: 4..<damaged.count, using: &dice)] ^= UInt8.random(
          in: 1...255, using: &dice)
      }
      do throws(Failure) {
        let folder = try? TemporaryFolder()
        let path = try? folder?.write(damaged, to: "data")
        #expect(try Reading(path ?? "").rows == rows)
      } catch {
        #expect(error.code == .unusableInput)
      }
    }
  }

  @Test("may be padded with zeros as on a tape")
  func padding() throws {
    let packed = Packing.gzip.pack(Array(table.utf8))
    #expect(try Reading(packed + [UInt8](repeating: 0, count: 512)).rows.count == 9)
  }

  @Test("followed by something else is a failure", arguments: Packing.allCases)
  func garbage(packing: Packing) throws {
    let packed = packing.pack(Array(table.utf8)) + Array("10;a;b\n".utf8)
    #expect(failure { _ = try Reading(packed) }?.problem.contains("damaged") == true)
  }

  @Test("may begin with a frame of notes that zstd passes over")
  func notes() throws {
    let notes: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9]
    #expect(try Reading(notes + Packing.zstd.pack(Array(table.utf8))).rows.count == 9)
  }

  @Test(
    "of something that is no text is refused by what it holds",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 1, 2], "an Excel workbook (.xlsx)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 1, 2], "an old Excel workbook"),
      (Array("%PDF-1.7".utf8), "a PDF document"),
      (Array("<html><table>".utf8), "a web page"),
      ([0x1F, 0x8B, 8, 0, 0, 0], "an archive inside an archive"),
    ] as [([UInt8], String)])
  func contents(bytes: [UInt8], what: String) throws {
    for packing in Packing.allCases {
      let failure = TestSupport.failure { _ = try Reading(packing.pack(bytes)) }
      #expect(failure?.problem.contains(what) == true)
    }
  }

  @Test("words its trouble and a remedy")
  func wording() throws {
    let folder = try TemporaryFolder()
    let packed = Packing.gzip.pack(Array(table.utf8))
    let path = try folder.write(Array(packed.dropLast(3)), to: "ekspor.csv")
    #expect(
      failure { _ = try Reading(path) }?.description == """
        \(path): the gzip archive ends in the middle, but should end with its check sum
          remedy: transfer the file again, and see that the program that packs it has finished
        """)
  }
}
