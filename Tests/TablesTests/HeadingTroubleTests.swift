import Basics
import Flow
import Tables
import Testing

@Suite("headings in several rows, and headings once more")
struct HeadingTroubleTests {
  static let places = Dictionary(
    uniqueKeysWithValues: [
      "nip", "nama", "kota", "integritas std", "integritas cap", "kerja sama std", "kerja sama cap",
    ].enumerated().map { ($1, $0) })
  static let sniffer = Sniffer { places[$0.lowercased()] }

  private func read(_ text: String) throws -> Reading {
    try Reading(text, sniffer: Self.sniffer)
  }

  @Test("a last row that means nothing by itself tells merged columns apart")
  func subColumns() throws {
    let reading = try read("nip,Integritas,,Kerja Sama,\n,Std,Cap,Std,Cap\n1,2,3,2,1\n")
    #expect(
      reading.dialect.columns
        == ["nip", "Integritas Std", "Integritas Cap", "Kerja Sama Std", "Kerja Sama Cap"])
    #expect(reading.cells == [["1", "2", "3", "2", "1"]])
  }

  @Test("a group above name and sub-column is left out of the heading")
  func threeRows() throws {
    let reading = try read(
      "nip,nama,Manajerial,,,\n,,Integritas,,Kerja Sama,\n,,Std,Cap,Std,Cap\n1,Sari,2,3,2,1\n")
    #expect(
      reading.dialect.columns
        == [
          "nip", "nama", "Integritas Std", "Integritas Cap", "Kerja Sama Std", "Kerja Sama Cap",
        ])
  }

  @Test("a row of data never joins the heading")
  func data() throws {
    let reading = try read("nip,nama,kota\np1,Sari,Palu\n")
    #expect(reading.dialect.headerLines == 1)
  }

  static let repeated = [
    "nip,nama,kota", "NIP,NAMA,KOTA", "\u{FEFF}nip,nama,kota", "\"nip\",\"nama\",\"kota\"",
  ]

  @Test("the heading once more is skipped, however it is written", arguments: repeated)
  func onceMore(heading: String) throws {
    let reading = try read("nip,nama,kota\n1,Sari,Palu\n\(heading)\n2,Budi,Poso\n")
    #expect(reading.rows.map(\.line) == [2, 4])
    #expect(reading.counts == ["kepala_berulang": 1])
    #expect(reading.missingLines == 0)
  }

  @Test("the rows of a heading and its numbers are skipped on every page")
  func pages() throws {
    let heading = "nip,Integritas,,Kerja Sama,\n,Std,Cap,Std,Cap\n(1),(2),(3),(4),(5)\n"
    let reading = try read(heading + "7,2,3,2,1\n" + heading + "8,2,3,2,1\n")
    #expect(reading.cells.map(\.first) == ["7", "8"])
    #expect(reading.counts == ["kepala_berulang": 2, "baris_nomor_kolom": 2])
    #expect(reading.missingLines == 0)
  }

  @Test("a table with its columns in another order is not read on in the old order")
  func otherOrder() throws {
    let failure = try failure(
      reading: Array("nip,nama,kota\n1,Sari,Palu\nnip,kota,nama\n2,Poso,Budi\n".utf8))
    #expect(failure?.code == .unusableInput)
    #expect(failure?.place.hasSuffix("ekspor.csv:3") == true)
  }
}
