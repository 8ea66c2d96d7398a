import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the position level of a row")
struct PositionTests {
  /// The position level, or the remarks where the row is refused.
  private func read(_ header: [String], _ cells: [String]) throws -> String {
    let export = try Export(
      TextTable(header: ["id"] + header + ["M.01"], rows: [["a"] + cells + ["3"]]))
    return export.entries.first?.position ?? export.remarks.joined(separator: ", ")
  }

  static let levels: [(String, String)] = [
    ("Administrator", "Administrator"), ("pejabat pengawas", "Pengawas"), ("JPTP", "JPT Pratama"),
    ("Jabatan Pimpinan Tinggi Madya", "JPT Madya"), ("Ahli Muda", "Ahli Muda"),
    ("JF Ahli Muda", "Ahli Muda"), ("Analis SDM Aparatur Ahli Muda", "Ahli Muda"),
    ("Pelaksana", "Pelaksana"), ("JFU", "Pelaksana"), ("Pelaksana Lanjutan", "Mahir"),
    ("JF Pelaksana", "Terampil"), ("Pelaksana Pemula", "Pemula"), ("Eselon III.a", "Administrator"),
    ("  ADMINISTRATOR ", "Administrator"), ("=\"Pengawas\"", "Pengawas"),
    ("Ahli\n Madya", "Ahli Madya"), ("Madya", "2 jenjang_tidak_dikenal jenjang"),
    ("Utama", "2 jenjang_tidak_dikenal jenjang"), ("Kepala", "2 jenjang_tidak_dikenal jenjang"),
    ("", "2 jenjang_kosong jenjang"),
  ]

  @Test("is found by its usual names", arguments: levels)
  func level(cell: String, position: String) throws {
    #expect(try read(["jenjang"], [cell]) == position)
  }

  static let echelons: [(String, String)] = [
    ("I.a", "JPT Madya"), ("I.b", "JPT Madya"), ("II.a", "JPT Pratama"), ("IIb", "JPT Pratama"),
    ("II/a", "JPT Pratama"), ("2", "JPT Pratama"), ("III.A", "Administrator"),
    ("3b", "Administrator"),
    ("IV", "Pengawas"), ("Eselon IV.a", "Pengawas"), ("V", "Pelaksana"),
    ("VI", "2 jenjang_tidak_dikenal eselon"), ("", "2 jenjang_kosong eselon"),
  ]

  @Test("is found by the echelon where there is no other column", arguments: echelons)
  func echelon(cell: String, position: String) throws {
    #expect(try read(["eselon"], [cell]) == position)
  }

  static let pairs: [(String, String, String)] = [
    ("Pengawas", "III.a", "Pengawas"), ("", "III.a", "Administrator"), ("-", "IV.b", "Pengawas"),
    ("Kepala", "III.a", "2 jenjang_tidak_dikenal jenjang"), ("", "", "2 jenjang_kosong jenjang"),
  ]

  @Test("comes before the echelon, which steps in where it is empty", arguments: pairs)
  func both(level: String, echelon: String, position: String) throws {
    #expect(try read(["jenjang", "eselon"], [level, echelon]) == position)
  }

  static let kinds: [(String, String, String)] = [
    ("Madya", "Fungsional", "Ahli Madya"), ("Muda", "Jabatan Fungsional", "Ahli Muda"),
    ("Utama", "fungsional", "Ahli Utama"),
    ("Madya", "Struktural", "2 jenjang_tidak_dikenal jenjang"),
    ("Madya", "", "2 jenjang_tidak_dikenal jenjang"), ("Pengawas", "Struktural", "Pengawas"),
    ("Madya", "entah", "2 jenjang_tidak_dikenal jenjang"),
  ]

  @Test("is functional in a bare word only where its kind says so", arguments: kinds)
  func kind(level: String, kind: String, position: String) throws {
    #expect(try read(["jenjang", "jenis_jabatan"], [level, kind]) == position)
  }

  @Test("is judged once per spelling, also when thousands of them come")
  func memo() throws {
    let rows = (0..<3000).map {
      [
        "p\($0)", $0 % 3 == 0 ? "Ahli Muda" : $0 % 3 == 1 ? "Analis \($0) Ahli Madya" : "x\($0)",
        "1",
      ]
    }
    let export = try Export(TextTable(header: ["id", "jenjang", "M.01"], rows: rows))
    #expect(export.entries.count { $0.position == "Ahli Muda" } == 1000)
    #expect(export.entries.count { $0.position == "Ahli Madya" } == 1000)
    #expect(export.counts["jenjang_tidak_dikenal"] == 1000)
  }

  @Test("is read from the end of a job title where no column has it, and only where it is certain")
  func titles() throws {
    let export = try Export(
      TextTable(
        """
        id | jabatan                         | M.01
        a  | Kepala Bidang Satu (Administrator) | 3
        b  | Analis Kepegawaian Ahli Muda    | 3
        c  | Guru                            | 3
        d  |                                 | 3
        """))
    #expect(export.entries.map(\.position) == ["Administrator", "Ahli Muda"])
    #expect(export.remarks == ["4 jenjang_tidak_di_jabatan jabatan", "5 jenjang_kosong jabatan"])
  }
}
