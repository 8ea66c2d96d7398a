import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("the inspection of a file")
struct InspectionTests {
  private static let messy =
    "\u{FEFF}REKAP;;;;;;;\r\n"
      + """
      NIP;Nama;Instansi;Jenjang;Tanggal;INT;KJS;Catatan
      ="198501012010011001";Contoh Satu;"Badan ""Merit"", Riset";Pengawas;2026-02-10;2;2;
      198602022011012002;"Contoh; Dua";Kabupaten Hulu;Pengawas;10/02/2026;2;7;ya
      1,98E+17;Contoh Tiga;Kabupaten Hulu;Pengawas;2026-02-10;2;1;

      199003032015031003;Contoh;Kabupaten Hulu;Pengawas;2026-02-10;2;;
      """.replacing("\n", with: "\r\n") + "\r\n"

  private func inspection(_ text: String, _ folder: TemporaryFolder) throws -> Inspection {
    try Inspection(
      path: folder.write(text, to: "data.csv"), standards: Project.path("Pipelines/standards"),
      asOf: CivilDay("2026-06-30"))
  }

  private func rows(_ text: String) throws -> String {
    let folder = try TemporaryFolder()
    var bytes: [UInt8] = []
    try inspection(text, folder).rows {
      bytes += $0
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("writes the rows as clean CSV, and of clean rows the same again")
  func identity() throws {
    let once = try rows(Self.messy)
    #expect(once.hasPrefix("NIP,Nama,Instansi,Jenjang,Tanggal,INT,KJS,Catatan\n"))
    #expect(
      once.contains("\n198602022011012002,Contoh; Dua,Kabupaten Hulu,Pengawas,10/02/2026,2,7,ya\n"))
    #expect(once.split(separator: "\n").count == 5)
    #expect(try rows(once) == once)
  }

  @Test("stops writing rows where nobody reads them any more")
  func stopped() throws {
    let folder = try TemporaryFolder()
    var pieces = 0
    try inspection(Self.messy, folder).rows { _ in
      pieces += 1
      return false
    }
    #expect(pieces == 1)
  }

  @Test("tells dialect, heading, the meaning of every column, and where the lines went")
  func description() throws {
    let folder = try TemporaryFolder()
    let text = try inspection(Self.messy, folder).description(.english)
    let words = [
      "Encoding: UTF-8 with BOM", "Line ends: CRLF", "Heading: line 2, 8 columns",
      "wide, a row per person", "1. NIP → nip (75.0 %)", "6. INT → M.01 Integrity (100.0 %)",
      "7. KJS → M.02 Teamwork (50.0 %)", "8. Catatan → not read (25.0 %)",
      "Physical lines: 7 = 1 heading + 3 accepted + 1 refused + 2 skipped",
      "Data rows: 4, refused 1", "1 × the NIP has become scientific notation",
      "first in line 5", "1 × the level is outside 0 to 5",
    ]
    #expect(words.filter { !text.contains($0) } == [], "\(text)")
  }

  @Test("leaves the shape open where no column tells it")
  func openShape() throws {
    let folder = try TemporaryFolder()
    let text = "id_peserta;jenjang;Unit Kompetensi;Skor Capaian\nP1;Pengawas;M.01;2\n"
    let description = try inspection(text, folder).description(.english)
    #expect(description.contains("Shape: not known yet"))
    #expect(description.contains("Unit Kompetensi → not read; perhaps 'kompetensi'?"))
  }

  @Test("recognises a long export")
  func long() throws {
    let folder = try TemporaryFolder()
    let text = "id_peserta\tjenjang\tkompetensi\tlevel\nP1\tPengawas\tM.01\t2\n"
    let description = try inspection(text, folder).description(.indonesian)
    #expect(description.contains("panjang, satu baris per peserta dan kompetensi"))
  }
}
