import Basics
import Flow
import Tables
import TestSupport
import Testing

@testable import Assessment

@Suite("what rows tell beyond the assessment")
struct CompanionTests {
  private func companion(_ day: String, _ batch: String, _ superior: UInt64 = 0) -> Companion {
    Companion(day: CivilDay(day), batch: batch, unit: "", superior: superior)
  }

  @Test("counts by the latest day, and merges in any order")
  func latest() {
    let told = [
      companion("2026-01-02", "Angkatan 1"), companion("2025-12-31", "Angkatan 9"),
      companion("2026-01-02", "Angkatan 1", 4),
    ]
    let books = told.map { one in
      var book = CompanionBook()
      book.enter(one, for: 7)
      book.enter(one, for: UInt64(one.superior + 8))
      return book
    }
    var merged: Set<[UInt64: Companion]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
      var book = CompanionBook()
      for place in order { book.merge(books[place]) }
      merged.insert(book.entries)
    }
    #expect(merged.count == 1)
    #expect(merged.first?[7] == told[2])
    #expect(merged.first?.count == 3)
  }

  /// What the columns of an export tell of its people, by identity; nil where there is no such column.
  private func read(_ csv: String) throws -> [String: Companion]? {
    let folder = try TemporaryFolder()
    let path = try folder.write(csv, to: "ekspor.csv")
    let sniffer = Sniffer { ExportLayout.meaning(of: $0, standard) }
    let source = try RecordSource(path: path, file: 0, sniffer: sniffer)
    let registry = Registry()
    let layout = ExportLayout(understanding: source.dialect.columns, standard)
    guard let reader = CompanionReader(layout, registry) else { return nil }
    var stage = Normalise(
      layout, standard: standard, registry: registry, options: NormaliseOptions())
    var book: CompanionBook? = CompanionBook()
    var journal = Journal()
    let text = TextReader(source)
    while let batch = try text.next(journal: &journal) {
      reader.read(batch, try stage.process(batch, journal: &journal), into: &book)
    }
    let entries = (book?.entries ?? [:]).map {
      (String(decoding: registry.text(of: $0.key), as: UTF8.self), $0.value)
    }
    return Dictionary(uniqueKeysWithValues: entries)
  }

  @Test("belongs to the people that were understood, whichever rows were refused")
  func rows() throws {
    let told = try read(
      """
      id_peserta;jenjang;angkatan;unit_kerja;INT
      A-1;Administrator; Angkatan   1 ;Bidang Umum;3
      A-2;tidak ada;Angkatan 2;Bidang Umum;3
      A-3;Pengawas;-;;2
      A-4;Pengawas;Angkatan 3;Bidang Data;2

      """)
    #expect(told?.keys.sorted() == ["A-1", "A-3", "A-4"])
    #expect(told?["A-1"]?.batch == "Angkatan 1")
    #expect(told?["A-3"]?.batch == "" && told?["A-3"]?.unit == "")
    #expect(told?["A-4"]?.unit == "Bidang Data")
  }

  @Test("is not there without a column for it")
  func noColumn() throws {
    #expect(try read("id_peserta;jenjang;INT\nA-1;Administrator;3\n") == nil)
  }

  @Test("takes a superior's identity however it is guarded, and nobody's where it cannot be read")
  func superior() throws {
    let told = try read(
      """
      nip;jenjang;nip_atasan;INT
      198501012010011001;Administrator;;3
      198602022011012002;Pengawas;="198501012010011001";2
      198703032012011003;Pengawas;19850101 201001 1 001;2
      198804042013012004;Pengawas;1,98E+17;2

      """)
    let key = Registry.key(ofNumber: 198_501_012_010_011_001)
    #expect(told?["198501012010011001"]?.superior == 0)
    #expect(told?["198602022011012002"]?.superior == key)
    #expect(told?["198703032012011003"]?.superior == key)
    #expect(told?["198804042013012004"]?.superior == 0)
  }
}
