import Basics
import Exchange
import Reports
import TestSupport
import Testing

@Suite("a table for spreadsheets")
struct SpreadsheetTests {
  /// What a table of kinds of agency, one of people and one of refused cells becomes.
  private func written(_ text: String, to path: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(text, to: path)
    let tables = try WrittenTables(folder: folder.path, files: [path], ShippedRuns.vocabulary)
    let file = try #require(SpreadsheetTables.files(tables).first)
    var bytes: [UInt8] = []
    try file.write { bytes += $0 }
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  /// A name as it stands in the column `nama`, as a spreadsheet reads it.
  private func cell(_ name: String) throws -> String {
    let quoted = "\"\(name.replacing("\"", with: "\"\""))\""
    let text = try written(
      "nama,kode,nama_terdekat,kode_terdekat\n\(quoted),B1,,\n",
      to: "tabel/instansi_tidak_dikenal.csv")
    let row = try #require(text.utf8.firstRange(of: "\r\n".utf8))
    let line = String(text[row.upperBound...])
    #expect(line.hasSuffix(";B1;;\r\n"))
    let found = String(line.dropLast(";B1;;".count + 1))
    guard found.hasPrefix("\"") else { return found }
    return String(found.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  @Test(
    "puts an apostrophe before whatever would be computed",
    arguments: [
      "=1+1", "=HYPERLINK(\"http://contoh\";\"klik\")", "+62 21 1234", "-2+3", "@SUM(A1)", "\t=1+1",
      "\r=1+1", "\n=1+1", " =1+1", "\u{A0}=1+1", "\u{FEFF}=1+1", "\u{202E}=1+1", "\u{200B}+1",
      "＝1+1", "＋1", "－1", "＠A1", "=cmd|' /C calc'!A0", "-", "−1",
    ])
  func formulas(name: String) throws {
    #expect(try cell(name) == "'" + name)
  }

  @Test(
    "puts one before whatever would become a number or a day",
    arguments: [
      "198501012010011001", "031", "1E5", "1,98E+17", "03-04", "1/2", "1-Apr-23", "3 sel kosong",
      "'1985", "''", "0,5",
    ])
  func reinterpreted(name: String) throws {
    #expect(try cell(name) == "'" + name)
  }

  @Test(
    "leaves all other text as it is",
    arguments: [
      "Kota Satu", "B3101", "a=b", "Pemkab \"Hulu\"; Hilir", "dua\nbaris", "| pipa | <script>",
      "Ñandú",
      "../../etc/passwd", "a\tb", "#REF", "M.01", "\u{202E}terbalik",
    ])
  func others(name: String) throws {
    #expect(try cell(name) == name)
  }

  @Test("holds a very long name as a whole")
  func long() throws {
    let name = String(repeating: "sangat panjang; ", count: 20_000)
    #expect(try cell(name + ".") == name + ".")
  }

  @Test("has semicolons, CRLF and a decimal comma, and negative numbers without a guard")
  func numbers() throws {
    let headings =
      "ukuran,nilai_lama,nilai_baru,perubahan,peserta,hasil,aturan,peserta_keluar,"
      + "peserta_masuk,hasil_level,hasil_jenjang,aturan_standar,aturan_batas,hasil_urutan_lain,"
      + "aturan_urutan_lain,perubahan_tepat,peserta_tepat,hasil_tepat,aturan_tepat,catatan"
    let text = try written(
      "tingkat,kode,\(headings)\nnasional,,jpm,81.9553,0.0000,-81.9553,-1,3.5e-22,-2.5E-3,"
        + ",0,0,0,0,0,-1/3,0/1,0/1,0/1,\n", to: "tabel/perubahan_indeks.csv")
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines[2].isEmpty)
    #expect(lines[0] == "tingkat;kode;" + headings.replacing(",", with: ";"))
    #expect(
      lines[1] == "nasional;;jpm;81,9553;0,0000;-81,9553;-1;3,5e-22;-2,5E-3;;0;0;0;0;0;"
        + "'-1/3;'0/1;'0/1;'0/1;")
  }

  @Test("leaves days as they are in a column of days, and nothing else there")
  func days() throws {
    let text = try written(
      "per_tanggal,n_peserta,n_lengkap,rerata_jpm_terbatas_persen,bawah_persen,atas_persen,aturan\n"
        + "2026-06-30,3,2,81.5,,,0f31\n2026-02-30,3,2,81.5,,,=A1\n", to: "tabel/riwayat.csv")
    #expect(text.contains("\r\n2026-06-30;3;2;81,5;;;'0f31\r\n'2026-02-30;3;2;81,5;;;'=A1\r\n"))
  }

  @Test("keeps the eighteen digits of everybody's NIP")
  func identities() throws {
    let run = try ShippedRuns.run("data")
    let plain = try run.rows(at: "tabel/peserta.csv").map { "'" + $0[0] }
    let lines = try run.text("excel/peserta.csv").split(separator: "\r\n").dropFirst()
    #expect(lines.map { String($0.split(separator: ";")[0]) } == plain)
    #expect(plain.contains { $0.count == 19 })
  }

  @Test("of the public shows what is withheld as it is")
  func withheld() throws {
    let run = try ShippedRuns.run("publik")
    let plain = try run.text("publik/jenjang.csv")
    let text = try run.text("publik/excel/jenjang.csv")
    try #require(plain.contains("*"))
    #expect(text.count { $0 == "*" } == plain.count { $0 == "*" })
    #expect(!text.contains("'"))
  }

  @Test("gives everything back that stands in the table, apostrophes taken off")
  func roundTrip() throws {
    let run = try ShippedRuns.talent()
    for path in try run.tables() {
      let rows = try run.rows(at: path)
      let text = try run.text("excel/\(path.dropFirst("tabel/".count))")
      #expect(text.split(separator: "\r\n").count >= rows.count)
      for cell in rows.flatMap(\.self) where cell.contains("=1+1") {
        #expect(text.contains("'\(cell)") && !text.contains(";\(cell)"))
      }
    }
  }
}
