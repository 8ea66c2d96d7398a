import Basics
import PipelineFile
import TestSupport
import Testing

/// Ten people with two assessments, written in many ways.
private enum People {
  static let before = ["2 1", "1 1", "2 2", "1 2", "0 1", "2 2", "1 1", "2 1", "1 0", "2 2"]
  static let after = ["2 2", "2 1", "2 3", "1 1", "2 2", "3 2", "1 2", "2 2", "1 1", "2 2"]

  static func wide(_ headings: String, day: String? = nil) -> String {
    let start = "id_peserta;jenjang;" + headings
    let rows = zip(before, after).enumerated().map { number, levels in
      (["P\(number)", "Pengawas"] + (day.map { [$0] } ?? []) + cells(levels.0) + cells(levels.1))
        .joined(separator: ";")
    }
    return ([start] + rows).joined(separator: "\n") + "\n"
  }

  static func cells(_ levels: String) -> [String] {
    levels.split(separator: " ").map(String.init)
  }

  /// A row for each assessment, with what tells the stage in front of the levels.
  static func rows(_ heading: String, _ first: String?, _ second: String?) -> String {
    var lines = [heading]
    for (number, levels) in zip(before, after).enumerated() {
      if let first {
        lines.append("P\(number);Pengawas;\(first)\(cells(levels.0).joined(separator: ";"))")
      }
      if let second {
        lines.append("P\(number);Pengawas;\(second)\(cells(levels.1).joined(separator: ";"))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func long() -> String {
    var lines = ["id_peserta;jenjang;tahap;kompetensi;level"]
    for (number, levels) in zip(before, after).enumerated() {
      for (stage, levels) in [("sebelum", levels.0), ("sesudah", levels.1)] {
        for (code, level) in zip(["INT", "KJS"], cells(levels)) {
          lines.append("P\(number);Pengawas;\(stage);\(code);\(level)")
        }
      }
    }
    return ([lines[0]] + Array(lines.dropFirst()).shuffled(seed: 3)).joined(separator: "\n") + "\n"
  }
}

@Suite("two assessments of the same people")
struct ChangeInputTests {
  private static func table() throws -> String {
    try ChangeTrial(["a": People.wide("INT_pre;KJS_pre;INT_post;KJS_post")]).table
  }

  @Test("are compared where both have a column; what only one of them tells is named and left out")
  func lone() throws {
    let trial = try ChangeTrial(["a": People.wide("INT_pre;KJS_pre;INT_post;KJS_pots")])
    #expect(trial.account["pasangan_dibandingkan"] == 10)
    #expect(trial.table.contains("nasional,SEMUA,M.01,"))
    #expect(!trial.table.contains("M.02"))
    #expect(trial.figure("mcnemar_p_eksak", of: "M.01") != nil)
    #expect(trial.files["perubahan.en.md"]?.contains("left out: Teamwork") == true)
    #expect(trial.notices.count == 1)
    #expect(trial.notices.first?.contains("M.02 has levels at one assessment only") == true)
    #expect(trial.notices.first?.contains("'KJS_pots'") == true)
  }

  @Test("exceed a limit where too many of their rows are refused")
  func limit() throws {
    let data =
      "id_peserta;jenjang;INT_pre;INT_post\na;Pengawas;1;2\nb;Pengawas;1;2\n;Pengawas;1;2\n"
    let trial = try ChangeTrial(["a": data], limits: "{refused-rows: {at-most: 20 %}}")
    #expect(trial.exceeded.count == 1)
    #expect(trial.exceeded.first?.hasPrefix("refused rows: 33.33 %") == true)
    #expect(try ChangeTrial(["a": data]).exceeded == [])
  }

  @Test(
    "are found in one row, however the columns are headed",
    arguments: [
      "INT_awal;KJS_awal;INT_akhir;KJS_akhir", "pre INT;pre KJS;post INT;post KJS",
      "Integritas (Sebelum);Kerja Sama (Sebelum);Integritas (Sesudah);Kerja Sama (Sesudah)",
      "M.01-before;M.02-before;M.01-after;M.02-after",
      "Pra-INT;Pra-KJS;Pasca-INT;Pasca-KJS",
      "Integritas Sebelum Pelatihan;Kerjasama Sebelum Pelatihan;Integritas Setelah Pelatihan;"
        + "Kerjasama Setelah Pelatihan",
    ])
  func columns(headings: String) throws {
    let trial = try ChangeTrial(["a": People.wide(headings)])
    #expect(trial.table == (try ChangeInputTests.table()))
    #expect(trial.account["pasangan_dibandingkan"] == 10)
    #expect(trial.account["asesmen_terbaca"] == 20)
  }

  @Test(
    "are found in two rows that a column tells apart",
    arguments: [
      ("awal", "akhir"), ("Pre-Test", "Post-Test"), ("1", "2"), ("Sebelum", "Sesudah"),
    ])
  func stages(first: String, second: String) throws {
    let heading = "id_peserta;jenjang;tahap;INT;KJS"
    let trial = try ChangeTrial(["a": People.rows(heading, first + ";", second + ";")])
    #expect(trial.table == (try ChangeInputTests.table()))
  }

  @Test("are found in a long export with a stage, in any order of rows")
  func long() throws {
    let trial = try ChangeTrial(["a": People.long()])
    #expect(trial.table == (try ChangeInputTests.table()))
    #expect(trial.account["baris_terbaca"] == 40)
    #expect(trial.account["asesmen_dibandingkan"] == 40)
  }

  @Test("are found by their days, in one file or in two")
  func days() throws {
    let heading = "id_peserta;jenjang;tanggal;INT;KJS"
    let (first, second) = ("2025-01-10;", "10/09/2025;")
    let one = try ChangeTrial(["a": People.rows(heading, first, second)])
    #expect(one.table == (try ChangeInputTests.table()))
    let two = try ChangeTrial([
      "a": People.rows(heading, nil, second), "b": People.rows(heading, first, nil),
    ])
    #expect(two.table == one.table)
    #expect(two.account["pasangan_tanpa_tanggal_lengkap"] == nil)
  }

  @Test("are found in two files of one stage each")
  func files() throws {
    let heading = "id_peserta;jenjang;INT;KJS"
    let trial = try ChangeTrial(
      ["z": People.rows(heading, "", nil), "a": People.rows(heading, nil, "")],
      source: "before: {files: [masuk/z.csv]}\nafter: {files: [masuk/a.csv]}")
    #expect(trial.table == (try ChangeInputTests.table()))
    let marked = try ChangeTrial([
      "z": People.rows("id_peserta;jenjang;INT_pre;KJS_pre", "", nil),
      "a": People.rows("id_peserta;jenjang;INT_post;KJS_post", nil, ""),
    ])
    #expect(marked.table == trial.table)
  }

  private static let heading = "id_peserta,jenjang,tahap,tanggal,INT\n"

  @Test(
    "are accounted for, pair or no pair",
    arguments: [
      // rows of one person, what is counted besides rows and assessments
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,akhir,2025-06-10,2",
        ["pasangan_dibandingkan": 1, "asesmen_dibandingkan": 2]
      ),
      ("P1,Pengawas,awal,2025-01-10,1", ["orang_hanya_awal": 1, "asesmen_tanpa_pasangan": 1]),
      ("P1,Pengawas,akhir,2025-01-10,1", ["orang_hanya_akhir": 1, "asesmen_tanpa_pasangan": 1]),
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,akhir,2025-02-10,2",
        ["orang_di_luar_jendela": 1, "asesmen_di_luar_jendela": 2]
      ),
      (
        "P1,Pengawas,awal,2025-06-10,1|P1,Pengawas,akhir,2025-01-10,2",
        ["orang_di_luar_jendela": 1, "asesmen_di_luar_jendela": 2]
      ),
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Administrator,akhir,2025-06-10,2",
        ["orang_standar_berbeda": 1, "asesmen_standar_berbeda": 2]
      ),
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,awal,2025-01-10,2|P1,Pengawas,akhir,2025-06-10,2",
        ["orang_konflik": 1, "asesmen_konflik_dibuang": 3]
      ),
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,akhir,2025-06-10,2",
        ["duplikat_identik_dibuang": 1, "pasangan_dibandingkan": 1, "asesmen_dibandingkan": 2]
      ),
      (
        "P1,Pengawas,awal,2024-01-10,0|P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,akhir,2025-06-10,2",
        ["asesmen_lain_dibuang": 1, "pasangan_dibandingkan": 1, "asesmen_dibandingkan": 2]
      ),
      (
        "P1,Pengawas,awal,2025-01-10,1|P1,Pengawas,akhir,2026-07-01,2",
        ["asesmen_sesudah_tanggal_laporan": 1, "orang_hanya_awal": 1, "asesmen_tanpa_pasangan": 1]
      ),
      (
        "P1,Pengawas,awal,,1|P1,Pengawas,akhir,2025-06-10,2",
        [
          "pasangan_tanpa_tanggal_lengkap": 1, "pasangan_dibandingkan": 1,
          "asesmen_dibandingkan": 2,
        ]
      ),
    ] as [(String, [String: Int])])
  func accounting(rows: String, counts: [String: Int]) throws {
    let trial = try ChangeTrial([
      "a": ChangeInputTests.heading + rows.split(separator: "|").joined(separator: "\n") + "\n"
    ])
    let number = rows.split(separator: "|").count
    var expected = counts
    expected["baris_terbaca"] = number
    expected["asesmen_terbaca"] = number
    #expect(trial.account == expected)
  }

  @Test(
    "told by days alone take the earliest that another follows in the window, and the latest of those"
  )
  func pairOfDays() throws {
    let days = ["2023-01-10", "2025-01-10", "2025-05-10", "2025-12-10", "2026-02-10"]
    let rows = zip(days, [0, 1, 2, 3, 5]).map { "P1,Pengawas,\($0),\($1)\n" }.joined()
    let trial = try ChangeTrial(["a": "id_peserta,jenjang,tanggal,INT\n" + rows])
    #expect(trial.account["asesmen_lain_dibuang"] == 3)
    #expect(trial.figure("rerata_perubahan_level", of: "M.01") == "2.0")
    let long = try ChangeTrial(
      ["a": "id_peserta,jenjang,tanggal,INT\n" + rows], change: "{window: {from: 30, to: 40}}")
    #expect(long.figure("rerata_perubahan_level", of: "M.01") == "5.0")
  }

  @Test("lose no row: what is refused stands in the list with its line")
  func refusals() throws {
    let trial = try ChangeTrial([
      "a": """
      id_peserta,jenjang,tahap,tanggal,INT
      P1,Pengawas,awal,2025-01-10,1
      P1,Pengawas,akhir,2025-06-10,9
      P2,Pengawas,tengah,2025-06-10,2
      P3,Penguasa,awal,2025-06-10,2
      ,Pengawas,awal,2025-06-10,2

      """
    ])
    #expect(trial.account["baris_terbaca"] == 5)
    #expect(trial.account["baris_ditolak"] == 3)
    #expect(trial.account["isian_ditolak"] == 1)
    #expect(trial.refusals.map { $0[1] } == ["3", "4", "5", "6"])
    #expect(trial.refusals.map { $0[4] }.contains("tahap_tidak_dikenal"))
  }

  @Test("in one row are refused together, and told once")
  func refusedHalf() throws {
    let trial = try ChangeTrial([
      "a": """
      id_peserta,jenjang,tanggal_awal,INT_awal,tanggal_akhir,INT_akhir
      P1,Pengawas,2025-01-10,1,2025-06-10,2
      P2,Pengawas,2025-01-10,1,2025-02-30,2
      P3,Pengawas,2025-01-32,1,2025-06-10,2
      P4,Pengawas,2025-01-10,7,2025-06-10,8
      P5,Pengawas,2025-01-10,2,,
      P6,Penguasa,2025-01-10,2,2025-06-10,2

      """
    ])
    #expect(trial.refusals.map { $0[1] } == ["3", "4", "5", "5", "7"])
    #expect(
      trial.refusals.map { $0[2] }
        == ["tanggal_akhir", "tanggal_awal", "INT_akhir", "INT_awal", "jenjang"])
    #expect(trial.account["baris_ditolak"] == 3)
    #expect(trial.account["isian_ditolak"] == 2)
    #expect(trial.account["paruh_baris_tanpa_level"] == 3)
    #expect(trial.account["orang_hanya_awal"] == 1)
    #expect(trial.account["pasangan_dibandingkan"] == 1)
  }

  @Test("of nobody comparable give empty figures with a reason, and no NaN")
  func nobody() throws {
    let one = try ChangeTrial(["a": ChangeInputTests.heading + "P1,Pengawas,awal,2025-01-10,1\n"])
    #expect(one.figure("mcnemar_p_eksak", of: "M.01") == "")
    #expect(one.figure("mcnemar_p_eksak", of: "M.01", 9) == "tidak ada yang dapat dihitung")
    #expect(one.figure("rerata_perubahan_jpm", 9) == "tidak ada yang dapat dihitung")
    #expect(one.figure("wilcoxon_jpm_p") == "")
    let pair = try ChangeTrial([
      "a": ChangeInputTests.heading
        + "P1,Pengawas,awal,2025-01-10,1\nP1,Pengawas,akhir,2025-06-10,1\n"
    ])
    #expect(pair.figure("d_z_jpm") == "")
    #expect(pair.figure("d_z_jpm", 9) == "hanya satu peserta: tanpa galat")
    #expect(pair.figure("wilcoxon_jpm_p") == "1.0")
    #expect(pair.figure("wilcoxon_jpm_z", 9) == "semua selisih nol")
    #expect(pair.figure("mcnemar_p_eksak", of: "M.01") == "1.0")
    for text in [one, pair].flatMap({ $0.files.values }) {
      #expect(!text.contains(",nan") && !text.contains(",-nan") && !text.contains("inf,"))
    }
  }

  @Test("of different competencies are compared where both have a level, and make no total")
  func otherCompetencies() throws {
    let trial = try ChangeTrial([
      "a": "id_peserta,jenjang,tanggal,INT,KJS\nP1,Pengawas,2025-01-10,1,2\n",
      "b": "id_peserta,jenjang,tanggal,INT,KOM\nP1,Pengawas,2025-06-10,2,2\n",
    ])
    #expect(trial.figure("n_pasangan", of: "M.01") == "1")
    #expect(trial.figure("n_pasangan", of: "M.02") == "0")
    #expect(trial.figure("n_pasangan_lengkap") == "0")
  }

  @Test("show no agency below the least number of pairs")
  func agencies() throws {
    let agencies = ["K1", "K2", "K1", "K2", "K1"]
    let rows = agencies.enumerated().map { "P\($0),\($1),Pengawas,1,2\n" }.joined()
    let text = "id_peserta,kode_instansi,jenjang,INT_pre,INT_post\n" + rows
    let trial = try ChangeTrial(["a": text], change: "{smallest-agency: 3}")
    #expect(trial.figure("n_pasangan", level: "instansi", key: "K1") == "3")
    #expect(trial.figure("n_pasangan", level: "instansi", key: "K2") == nil)
    #expect(trial.figure("n_pasangan") == "5")
  }

  @Test(
    "name nobody in any file",
    arguments: [
      "tabel/perubahan.csv", "tabel/perubahan_ringkasan.csv", "perubahan.md", "perubahan.en.md",
      "gambar/perubahan.svg",
    ])
  func privacy(path: String) throws {
    let trial = try ChangeTrial(["a": People.wide("INT_pre;KJS_pre;INT_post;KJS_post")])
    let text = try #require(trial.files[path])
    #expect((0..<10).filter { text.contains("P\($0)") }.isEmpty)
    #expect(!text.lowercased().contains("dampak"))
  }

  @Test("of which one file tells stages and another days are refused")
  func mixed() {
    #expect(throws: Failure.self) {
      try ChangeTrial([
        "a": People.rows("id_peserta;jenjang;tahap;INT;KJS", "awal;", "akhir;"),
        "b": People.rows("id_peserta;jenjang;tanggal;INT;KJS", "2025-01-10;", "2025-06-10;"),
      ])
    }
  }

  @Test(
    "need a pipeline file that names files in one way, and a window that begins before its end",
    arguments: [
      ("source: {files: [a]}\nbefore: {files: [b]}\nafter: {files: [c]}", "{}"),
      ("before: {files: [b]}", "{}"), ("", "{}"),
      ("source: {files: ['masuk/*.csv']}", "{window: {from: 12, to: 3}}"),
      ("source: {files: ['masuk/*.csv']}", "{smallest: 3}"),
    ])
  func pipelines(source: String, change: String) throws {
    let failure = #expect(throws: Failure.self) {
      try ChangeTrial(
        ["a": People.wide("INT_pre;KJS_pre;INT_post;KJS_post")], source: source, change: change)
    }
    #expect(failure?.code == .wrongPipeline)
  }
}
