import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the understanding of rows")
struct NormaliseTests {
  @Test("remarks every trouble on its line, refuses what it must and loses nothing")
  func markedExport() throws {
    let marked = MarkedText(
      """
      Rekap asesmen 2026;;;;;;
      NIP;Nama;Kode Instansi;Jenjang;Tgl Asesmen;Integritas;Kerja Sama
      198501012010011001;Sari;B1;Administrator;2026-05-06;3;Level 4
      1️⃣1,98501E+17;Budi;B1;Administrator;2026-05-06;3;3
      198601012010011002;"Dewi
      Ayu";B1;2️⃣Kepala Sekali;06/05/2026;3;3
      3️⃣198701012010011003;Tuti;B2;Pengawas;30/02/2026;2;2

      198801012010011004;Rina;B2;Pengawas;4️⃣;2;-
      198901012010011005;Ani;B2;Pengawas;6 Mei 2026;5️⃣7;6️⃣3,5
      7️⃣199001012010011006;Joko;B2;Pengawas;2026-05-06;2
      198502302010011007;Edi;B2;Pengawas;46148;2;8️⃣abc
      """)
    let export = try Export(marked.text)
    func line(_ marker: Int) -> Int { marked[marker]!.line }
    #expect(
      export.remarks == [
        "\(line(1)) nip_ilmiah NIP",
        // The row begins a line above its second half.
        "\(line(2) - 1) jenjang_tidak_dikenal Jenjang",
        "\(line(3)) tanggal_tidak_ada Tgl Asesmen", "\(line(4)) tanggal_kosong Tgl Asesmen",
        "\(line(5)) level_di_luar_0_5 Integritas", "\(line(6)) level_pecahan Kerja Sama",
        "\(line(7)) sel_kurang", "\(line(8)) level_bukan_angka Kerja Sama",
        "\(line(8)) nip_meragukan_tanggal_lahir NIP",
      ])
    #expect(
      export.entries.map { "\($0.id.suffix(2)) \($0.day) \($0.position): \($0.told)" } == [
        "01 2026-05-06 Administrator: M.01=3 M.02=4", "04  Pengawas: M.01=2 M.02=-",
        "05 2026-05-06 Pengawas: M.01=- M.02=-", "07 2026-05-06 Pengawas: M.01=2 M.02=-",
      ])
    let account = export.journal.total
    #expect(account.isBalanced)
    #expect(account.physical == 12)
    #expect(account.refused == 5)
    #expect(account.skipped == 2)
    #expect((account.rows, account.refusedRows) == (8, 4))
  }

  @Test("counts the lines of a row with several troubles once, and tells all of them")
  func severalTroubles() throws {
    let export = try Export("nip;jenjang;tanggal;M.01\nx;Kepala;kemarin;9\n")
    #expect(
      export.remarks == [
        "2 level_di_luar_0_5 M.01", "2 jenjang_tidak_dikenal jenjang", "2 nip_bukan_18_angka nip",
        "2 tanggal_tidak_terbaca tanggal",
      ])
    #expect(export.journal.total.refused == 1)
    #expect(export.journal.total.refusedRows == 1)
    #expect(export.journal.total.isBalanced)
  }

  @Test("remarks in every row of an assessment what it remarks in the first")
  func repeatedRemarks() throws {
    let person = "198501012010011001;Sari;B1;Pengawas;;"
    let other = "198601012010011002;Budi;B1;Pengawas;2026-05-06;"
    let rows = ["M.01;3", "M.02;2", "M.03;x", "M.99;2", "M.04;1"]
    let text =
      "nip;nama;kode instansi;jenjang;tanggal;kompetensi;level\n"
      + rows.map { person + $0 + "\n" }.joined() + rows.map { other + $0 + "\n" }.joined()
    let export = try Export(text)
    #expect(
      export.remarks == [
        "2 tanggal_kosong tanggal", "3 tanggal_kosong tanggal", "4 level_bukan_angka level",
        "4 tanggal_kosong tanggal", "5 kompetensi_tidak_dikenal kompetensi",
        "5 tanggal_kosong tanggal", "6 tanggal_kosong tanggal", "9 level_bukan_angka level",
        "10 kompetensi_tidak_dikenal kompetensi",
      ])
    #expect(
      export.entries.map { "\($0.id.suffix(2)) \($0.day): \($0.told)" } == [
        "01 : M.01=3", "01 : M.02=2", "01 : M.03=-", "01 : M.04=1", "02 2026-05-06: M.01=3",
        "02 2026-05-06: M.02=2", "02 2026-05-06: M.03=-", "02 2026-05-06: M.04=1",
      ])
    #expect(export.journal.total.refusedRows == 2)
  }

  @Test("reads the competency of a long row, and refuses one that nobody knows")
  func long() throws {
    let export = try Export(
      TextTable(
        """
        id | jenjang  | kompetensi    | level   | standar
        a  | Pengawas | M.01          | 3       | 2
        a  | Pengawas | Kerja Sama    | Level 2 |
        a  | Pengawas | pbs           | -       | 9
        a  | Pengawas | Berenang      | 3       | 2
        a  | Pengawas |               | 3       | 2
        """))
    #expect(export.layout.isLong)
    #expect(export.entries.map(\.told) == ["M.01=3", "M.02=2", "SK.01=-"])
    #expect(export.entries.map(\.standards) == [["M.01": 2], [:], [:]])
    #expect(
      export.remarks == [
        "4 standar_bukan_1_5 standar", "5 kompetensi_tidak_dikenal kompetensi",
        "6 kompetensi_tidak_dikenal kompetensi",
      ])
    #expect(export.journal.total.isBalanced)
  }

  @Test("reads a competency that is numbered or has its code with it, but no standard")
  func longCompetencies() throws {
    let export = try Export(
      TextTable(
        """
        id | jenjang  | kompetensi              | level
        a  | Pengawas | 1. Integritas           | 3
        a  | Pengawas | [M.02] Kerja Sama       | 2
        a  | Pengawas | Standar Komunikasi      | 2
        a  | Pengawas | JPM                     | 88
        """))
    #expect(export.entries.map(\.told) == ["M.01=3", "M.02=2"])
    #expect(export.journal.total.refusedRows == 1)
    // The sum of a person's levels is no row.
    #expect(export.journal.total.skipped == 1)
  }

  @Test("refuses the rows of a long export that merged cells leave without an identity")
  func mergedLong() throws {
    let export = try Export(
      "id,nama,instansi,jenjang,kompetensi,level\na,A,K,Pengawas,M.01,3\n,,,,M.02,2\n")
    #expect(export.journal.refusals.map(\.kind.code).contains("identitas_kosong"))
    #expect(export.journal.total.refusedRows == 1)
    #expect(export.journal.total.skipped == 0)
  }

  @Test("takes one standard for all competencies of a wide row, and a column's own before it")
  func standards() throws {
    let export = try Export(
      TextTable(
        """
        id | jenjang  | standar | M.01 | M.02 | Standar M.02
        a  | Pengawas | 3       | 3    | 3    |
        b  | Pengawas | 3       | 3    | 3    | 4
        c  | Pengawas | -       | 3    | 3    | 0
        """))
    #expect(
      export.entries.map { Person.told($0.standards) } == [
        "M.01=3", "M.01=3 M.02=4", "",
      ])
    #expect(export.remarks == ["4 standar_bukan_1_5 Standar M.02"])
  }

  @Test("takes off the guards of spreadsheets without a doubt")
  func guards() throws {
    let export = try Export(
      #"""
      nip;nama;jenjang;tanggal;M.01
      ="198501012010011001";Sari;="Pengawas";="2026-05-06";="3"
      '198601012010011002;"Budi ""B""";'Pengawas;'2026-05-06;'3
      ="198701012010011003";Dinas "Merit";Pengawas;2026-05-06;3
      """#)
    #expect(export.entries.map(\.told) == ["M.01=3", "M.01=3", "M.01=3"])
    #expect(export.remarks == ["4 kutip_liar"])
  }

  @Test("gives the same people whatever the delimiter and the line ends of the export")
  func dialects() throws {
    let table = try TextTable(
      """
      id | nama         | jenjang  | tanggal    | M.01 | M.02
      a  | Sari, S.E.   | Pengawas | 2026-05-06 | 3    | 2
      b  | Budi; "Bung" | Pengawas | 6 Mei 2026 |      | 5
      """)
    let people = try Export(table).entries
    for separator in [";", "\t", "|"] as [Character] {
      let csv = table.csv(separator: separator)
      #expect(try Export(csv).entries == people)
      #expect(try Export("\u{FEFF}" + csv.replacing("\n", with: "\r\n")).entries == people)
    }
  }

  @Test("passes over the name of a unit above its people, and says that it was one")
  func unitRows() throws {
    let export = try Export(
      """
      No;NIP;Nama;Jenjang;Tanggal;M.01;M.02
      ;;Dinas Kesehatan;;;;
      1;198501012010011001;Contoh;Pengawas;2026-05-06;2;2
      II;;RUMAH SAKIT Umum;;;;
      2;198501012010011002;Contoh;Pengawas;2026-05-06;2;2
      ;;Contoh Orang;;;;

      """)
    let reasons = export.journal.total.reasons.map { "\($0.key.code) \($0.value)" }.sorted()
    #expect(reasons == ["baris_penutup 1", "baris_unit_kerja 2"])
    #expect(export.remarks == [])
    #expect(export.entries.count == 2)
    #expect(export.journal.total.isBalanced)
  }
}
