import Basics
import Flow
import Standards
import Testing

@testable import Assessment

@Suite("the layout of an export")
struct ExportLayoutTests {
  static func layout(
    _ headings: String, aliases: [String: ColumnRole] = [:]
  ) throws(Failure) -> ExportLayout {
    try ExportLayout(
      headings: headings.split(separator: ";", omittingEmptySubsequences: false).map(String.init),
      file: "ekspor.csv", standard: standard, aliases: aliases)
  }

  /// The codes of what is remarkable, but not that some columns are not there.
  static func codes(_ layout: ExportLayout) -> [String] {
    layout.remarks(file: 0, line: 1).map(\.kind.code).filter { !$0.contains("tanpa_kolom") }
  }

  static func failure(_ headings: String) -> Failure? {
    do throws(Failure) {
      _ = try layout(headings)
      return nil
    } catch {
      return error
    }
  }

  static let headings: [(String, ColumnRole)] = [
    ("NIP", .field(.nip)), ("nip_baru", .field(.nip)), ("No. Induk Pegawai", .field(.nip)),
    ("ID Peserta", .field(.participantID)), ("Nama Lengkap", .field(.name)),
    ("kode_instansi", .field(.agencyCode)), ("INSTANSI", .field(.agency)),
    ("Tgl. Asesmen", .field(.day)), ("tanggal_asesmen", .field(.day)),
    ("Level Jabatan", .field(.positionLevel)), ("Eselon", .field(.eselon)),
    ("M.01", .level(place("M.01"))), ("M01", .level(place("M.01"))), ("m1", .level(place("M.01"))),
    ("Integritas", .level(place("M.01"))), ("INT", .level(place("M.01"))),
    ("Kerja Sama", .level(place("M.02"))), ("PBS", .level(place("SK.01"))),
    ("Perekat Bangsa", .level(place("SK.01"))), ("TP.27", .level(place("TP.27"))),
    ("Capaian Integritas", .level(place("M.01"))), ("Integritas (Level)", .level(place("M.01"))),
    ("Nilai M.03", .level(place("M.03"))), ("Standar Integritas", .required(place("M.01"))),
    ("Integritas (Standar)", .required(place("M.01"))), ("standar_M.02", .required(place("M.02"))),
    ("Level Standar KOM", .required(place("M.03"))), ("Syarat PBS", .required(place("SK.01"))),
    ("Standar", .field(.required)), ("Kompetensi", .field(.competency)), ("Level", .field(.level)),
    ("[M.03] Komunikasi", .level(place("M.03"))), ("1. Integritas", .level(place("M.01"))),
    ("Kompetensi Manajerial: Kerjasama", .level(place("M.02"))),
    ("Kompetensi [Orientasi pada Hasil]", .level(place("M.04"))),
    ("Integritas (INT)", .level(place("M.01"))), ("INT - Capaian", .level(place("M.01"))),
    ("Level Integritas (1-5)", .level(place("M.01"))), ("Integritas2", .level(place("M.01"))),
    ("Integritas (Std)", .required(place("M.01"))), ("INT Target", .required(place("M.01"))),
    ("Integritas - Gap", .other), ("Integritas (%)", .other), ("[M.03] Integritas", .other),
    ("Capaian Standar Integritas", .other), ("Integritas Level 3", .other),
    ("Golongan", .other), ("NIK", .other), ("", .other), ("...", .other), ("No", .other),
  ]

  @Test("gives every column its role", arguments: headings)
  func role(heading: String, role: ColumnRole) {
    #expect(ExportLayout.role(of: heading, standard, aliases: [:]) == role)
  }

  @Test(
    "takes no heading with more in it for a misspelt one",
    arguments: [
      "Pengembangan Diri dan Orang Lain - Gap", "JPM Pengembangan Diri dan Orang Lain",
      "% Pengembangan Diri dan Orang Lain", "Level SKP", "Standar 1",
    ])
  func notMisspelt(heading: String) throws {
    let layout = try Self.layout("NIP;Jenjang;Integritas;\(heading)")
    #expect(layout.roles.last == .other)
    #expect(layout.misspelt == [])
  }

  @Test("knows levels whose merged heading leaves the next column without one")
  func merged() throws {
    let layout = try Self.layout("NIP;Jenjang;Integritas;;Kerjasama;Unnamed: 5;Komunikasi")
    #expect(layout.mergedLevels == [2, 4])
  }

  @Test("remarks on competencies that have no column")
  func lacking() throws {
    let layout = try Self.layout("NIP;Jenjang;Tanggal;Instansi;INT;KJS;KOM;OPH;PLP;PDO;MPR;PKB")
    #expect(layout.lacking == ["SK.01"])
    let remarks = layout.remarks(file: 0, line: 1)
    #expect(remarks.map(\.kind.code) == ["kompetensi_tanpa_kolom"])
    #expect(try Self.layout("NIP;Jenjang;Kompetensi;Level").lacking == [])
  }

  @Test("remarks on a day or an agency that no column is known for")
  func noDayOrAgency() throws {
    let layout = try Self.layout("NIP;Jenjang;Kompetensi;Level;Hari Ujian")
    let remarks = layout.remarks(file: 0, line: 3)
    #expect(remarks.map(\.kind.code) == ["tanpa_kolom_tanggal", "tanpa_kolom_instansi"])
    #expect(remarks.allSatisfy { $0.line == 3 && $0.kind.remedy.english.contains("columns:") })
    let code = try Self.layout("NIP;Jenjang;Kompetensi;Level;Kode Instansi;Tanggal")
    #expect(code.remarks(file: 0, line: 1) == [])
  }

  static let formHeadings: [(String, ColumnRole)] = [
    ("Timestamp", .other), ("Nama Lengkap", .field(.name)), ("Asal Instansi", .field(.agency)),
    ("NIP (18 digit)", .field(.nip)), ("Integritas [Level]", .level(place("M.01"))),
    ("Level Kompetensi [Kerja Sama]", .level(place("M.02"))), ("Alamat Email", .other),
    ("JPM (%)", .field(.printedMatch)), ("% JPM", .field(.printedMatch)),
    ("Nilai JPM", .field(.printedMatch)), ("Persentase", .field(.printedMatch)),
    ("Kategori", .field(.printedCategory)), ("Integritas JPM", .other),
  ]

  @Test("knows the headings of forms and of printed results", arguments: formHeadings)
  func forms(heading: String, role: ColumnRole) {
    #expect(ExportLayout.role(of: heading, standard, aliases: [:]) == role)
  }

  @Test("reads position levels from job titles only where most of them say it")
  func titles() throws {
    func layout(_ headings: String, _ titles: String...) -> ExportLayout {
      var layout = ExportLayout(
        understanding: headings.split(separator: ";").map(String.init), standard)
      layout.judgeTitles(standard) { _ in titles }
      return layout
    }
    let telling = layout("NIP;Jabatan;M.01", "Analis Ahli Muda", "Kepala Seksi (Pengawas)", "Guru")
    #expect(telling.titleColumn == 1)
    #expect(telling.missing == [])
    #expect(Self.codes(telling) == ["jenjang_dari_jabatan"])
    #expect(layout("NIP;Jabatan;M.01", "Analis Ahli Muda", "Guru").missing.count == 1)
    #expect(layout("NIP;Jabatan;Eselon;M.01", "Analis Ahli Muda").titleColumn == nil)
    #expect(layout("NIP;Jabatan;M.01").titleColumn == nil)
  }

  @Test("lets the pipeline name columns of its own, and these come first")
  func aliases() throws {
    let layout = try Self.layout(
      "Nomor Aneh;Level Jabatan;X1;NIP",
      aliases: [
        "nomoraneh": .field(.participantID), "x1": .level(place("M.04")), "nip": .other,
      ])
    #expect(layout.column(of: .participantID) == 0)
    #expect(layout.column(of: .nip) == nil)
    #expect(layout.competencies == [place("M.04")])
    #expect(layout.unread == ["NIP"])
  }

  @Test("is long where one column names the competency, and wide where each has its own")
  func form() throws {
    let long = try Self.layout("nip;jenjang;kompetensi;level")
    #expect(long.isLong)
    #expect(long.competencies == [])
    let wide = try Self.layout("nip;jenjang;M.02;M.01;Catatan;")
    #expect(!wide.isLong)
    #expect(wide.competencies == [place("M.01"), place("M.02")])
    #expect(wide.unread == ["Catatan"])
    #expect(try !Self.layout("nip;jenjang;M.01;kompetensi;level").isLong)
  }

  static let incomplete: [(headings: String, what: String)] = [
    ("nama;jenjang;M.01", "an identity (nip or id_peserta)"),
    ("nip;nama;M.01", "a position level (jenjang or eselon)"),
    ("nip;jenjang;Catatan", "competencies (a column for each, or kompetensi and level)"),
    ("nip;jenjang;kompetensi", "competencies (a column for each, or kompetensi and level)"),
    ("nama;M.01", "an identity (nip or id_peserta), nor for a position level (jenjang or eselon)"),
  ]

  @Test("is refused where a column is missing that every row needs", arguments: incomplete)
  func missing(headings: String, what: String) {
    let failure = Self.failure(headings)
    #expect(failure?.problem == "there is no column for \(what), but every row needs one")
    #expect(failure?.code == .unusableInput)
    #expect(failure?.place == "ekspor.csv")
  }

  @Test("names the columns that it did not understand")
  func notUnderstood() {
    let remedy = Self.failure("nip;Pangkat;M.01")?.remedy
    #expect(remedy?.hasSuffix("writes one to start from; not understood: 'Pangkat'") == true)
  }

  static let doubled = [
    "nip;jenjang;M.01;Integritas", "NIP;nip;jenjang;M.01",
    "nip;jenjang;M.01;Standar M.01;Syarat M01",
  ]

  @Test("reads the first of two columns that mean the same, and says so", arguments: doubled)
  func twins(headings: String) throws {
    let layout = try Self.layout(headings)
    #expect(layout.twins.count == 1)
    #expect(Self.codes(layout) == ["kolom_ganda"])
  }

  @Test("says which two columns mean the same")
  func whichTwins() throws {
    let twins = try Self.layout("nip;jenjang;M.01;x;Integritas").twins
    #expect(twins.map { [$0.first, $0.second] } == [[2, 4]])
  }

  static let misspelt = [
    ("Intgritas", "M.01"), ("Pengembangan Diri dan Orang Lian", "M.06"),
    ("Mengelola Perubahn", "M.07"), ("Perekat Bngsa", "SK.01"),
  ]

  @Test("takes a misspelt competency for what it must mean, with a doubt", arguments: misspelt)
  func misspelling(heading: String, code: String) throws {
    let layout = try Self.layout("nip;jenjang;\(heading)")
    #expect(layout.competencies.map { standard.competencies[$0].code } == [code])
    #expect(Self.codes(layout) == ["judul_kolom_salah_eja"])
  }

  @Test("knows a heading from a title, so that the one can be told from the other")
  func meaning() {
    #expect(ExportLayout.meaning(of: "nip", standard) != nil)
    #expect(
      ExportLayout.meaning(of: "M.01", standard)
        != ExportLayout.meaning(of: "Standar M.01", standard))
    #expect(ExportLayout.meaning(of: "Rekap asesmen 2026", standard) == nil)
  }
}
