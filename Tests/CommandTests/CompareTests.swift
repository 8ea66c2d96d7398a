import Basics
import TestSupport
import Testing

@Suite("comparing two runs")
struct CompareTests {
  private static let old = "keluaran/uji/2025-06-30"
  private static let new = "keluaran/uji/2026-06-30"

  private static func pipeline(
    _ standards: String = Project.path("Pipelines/standards"), name: String = "uji",
    reports: String = "tables, comparison-tables, run-record"
  ) -> String {
    """
    pipeline: \(name)
    standards: \(standards)
    source: {files: [data.csv]}
    steps: [normalise, roster, match, classify]
    tallies: [groups, gaps, people, profiles]
    reports: [\(reports)]

    """
  }

  private static let header = "id_peserta" + Trial.header.dropFirst(3)

  private static func row(
    _ id: String, _ levels: String, agency: String = "B3101", position: String = "Pengawas"
  ) -> String {
    "\(id);N;\(agency);Kabupaten Hulu;Kabupaten;31;\(position);2025-02-10;"
      + levels.map(String.init).joined(separator: ";") + "\n"
  }

  private static let everybody =
    row("198501012010011001", "222222222") + row("198602022011012002", "122222222")
    + row("peserta-yang-panjang-1", "333333333", agency: "B3102") + row("p2", "222222221")

  /// Two runs of `uji`, the later one over other rows.
  private static func trial(_ before: String, _ after: String) throws -> Trial {
    let trial = try Trial(pipeline: pipeline(), data: header + before)
    _ = try trial.petakom("run", "uji.yaml", "--as-of", "2025-06-30")
    try trial.folder.write(header + after, to: "data.csv")
    _ = try trial.petakom("run", "uji.yaml", "--as-of", "2026-06-30")
    return trial
  }

  private static func figures(_ trial: Trial, _ table: String) throws -> [[String: String]] {
    let lines = try trial.folder.text(
      of: "keluaran/uji-sejak-2025-06-30/2026-06-30/tabel/\(table).csv"
    ).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("publishes the parts of the change in a table and on a page in both languages")
  func parts() throws {
    let after =
      CompareTests.row("198501012010011001", "333333333")
      + CompareTests.row("peserta-yang-panjang-1", "333333333", agency: "B3102")
      + CompareTests.row("198602022011012002", "122222222", position: "Administrator")
      + CompareTests.row("p3", "222222222")
    let trial = try CompareTests.trial(CompareTests.everybody, after)
    let outcome = try trial.petakom(
      "compare", CompareTests.old, "keluaran/uji/latest", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    // Old: 18, 17, 27 and 17 of 18. Of those who stayed one has 27 instead, and one 17 of 27.
    let nation = try #require(try CompareTests.figures(trial, "perubahan_indeks").first)
    #expect(nation["nilai_lama"] == "109.7222")
    #expect(nation["peserta_tepat"] == "-25/162")
    #expect(nation["hasil_level"] == "16.6667")
    #expect(nation["hasil_jenjang"] == "-10.4938")
    #expect(nation["aturan"] == "0.0000")
    #expect(nation["perubahan"] == "6.0185")
    #expect(nation["perubahan_tepat"] == "325/54")
    let people = try #require(try CompareTests.figures(trial, "perubahan_peserta").first)
    #expect(people["n_tetap"] == "3")
    #expect(people["n_keluar"] == "1")
    #expect(people["n_masuk"] == "1")
    #expect(people["n_level_berubah"] == "1")
    #expect(people["n_jenjang_berubah"] == "1")
    let folder = "keluaran/uji-sejak-2025-06-30/2026-06-30"
    #expect(try trial.folder.text(of: "\(folder)/perubahan-indeks.md").contains("+6,0185"))
    #expect(try trial.folder.text(of: "\(folder)/perubahan-indeks.en.md").contains("+6.0185"))
    for (path, bytes) in try trial.folder.snapshot(of: folder) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("19850101") && !text.contains("panjang"), "\(path)")
    }
  }

  @Test("puts a requirement that the standards have changed down to the rules")
  func rules() throws {
    let trial = try Trial(
      pipeline: CompareTests.pipeline(), data: CompareTests.header + CompareTests.everybody)
    _ = try trial.petakom("run", "uji.yaml", "--as-of", "2025-06-30")
    _ = try Shell.run(
      "/bin/cp", ["-r", Project.path("Pipelines/standards"), "standards"], in: trial.folder.path)
    let path = "standards/required-levels-2017.yaml"
    let text = try trial.folder.text(of: path)
    try trial.folder.write(
      text.split(separator: "Pengawas: 2", omittingEmptySubsequences: false)
        .joined(separator: "Pengawas: 3"), to: path)
    try trial.folder.write(CompareTests.pipeline("standards"), to: "uji.yaml")
    _ = try trial.petakom("run", "uji.yaml", "--as-of", "2026-06-30")
    let outcome = try trial.petakom("compare", CompareTests.old, CompareTests.new)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let nation = try #require(try CompareTests.figures(trial, "perubahan_indeks").first)
    #expect(nation["aturan"] == nation["perubahan"])
    // 79 of 72 becomes 79 of 108.
    #expect(nation["aturan_tepat"] == "-1975/54")
    let page = try trial.folder.text(
      of: "keluaran/uji-sejak-2025-06-30/2026-06-30/perubahan-indeks.md")
    #expect(page.contains("`required-levels-2017.yaml`"))
    #expect(!page.contains("`category-bands-2019.yaml`"))
  }

  @Test("of runs without anybody in common is a change of people, and the page says so")
  func strangers() throws {
    let trial = try CompareTests.trial(
      CompareTests.everybody, CompareTests.row("p9", "222222222"))
    #expect(try trial.petakom("compare", CompareTests.old, CompareTests.new).status == 0)
    let nation = try #require(try CompareTests.figures(trial, "perubahan_indeks").first)
    #expect(nation["peserta"] == nation["perubahan"])
    #expect(nation["hasil"] == "0.0000")
    #expect(nation["catatan"]?.contains("seluruhnya perubahan peserta") == true)
  }

  @Test("with a run of incomplete people has empty figures and a reason")
  func incomplete() throws {
    let trial = try CompareTests.trial(
      CompareTests.row("p1", "2222-2222"), CompareTests.everybody)
    #expect(try trial.petakom("compare", CompareTests.old, CompareTests.new).status == 0)
    let nation = try #require(try CompareTests.figures(trial, "perubahan_indeks").first)
    #expect(nation["perubahan"] == "")
    #expect(nation["nilai_baru"] != "")
    #expect(nation["catatan"] == "tidak ada peserta lengkap pada run lama")
  }

  @Test(
    "refuses what cannot be compared, and says what to do",
    arguments: [
      ("keluaran/uji/2024-01-01", CompareTests.new, 11, "there is no such folder"),
      ("keluaran/uji", CompareTests.new, 11, "there is no run.json"),
      (CompareTests.new, CompareTests.old, 14, "name the older run first"),
      (CompareTests.old, "keluaran/lain/2026-06-30", 14, "name two runs of one pipeline"),
      ("keluaran/tabel/2025-06-30", CompareTests.new, 11, "add 'comparison-tables' under reports:"),
    ])
  func refused(old: String, new: String, status: Int32, words: String) throws {
    let trial = try CompareTests.trial(CompareTests.everybody, CompareTests.everybody)
    try trial.folder.write(CompareTests.pipeline(name: "lain"), to: "lain.yaml")
    _ = try trial.petakom("run", "lain.yaml", "--as-of", "2026-06-30")
    try trial.folder.write(
      CompareTests.pipeline(reports: "tables, run-record"), to: "tabel.yaml")
    _ = try trial.petakom(
      "run", "tabel.yaml", "--as-of", "2025-06-30", "--out", "lama")
    let place = old.hasPrefix("keluaran/tabel") ? "lama/uji/2025-06-30" : old
    let outcome = try trial.petakom("compare", place, new)
    #expect(outcome.status == status)
    #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
  }

  @Test(
    "refuses a table of levels that is not as the run has written it, without saying whose line it is",
    arguments: [
      ("cut off", 2, "run.json tells of 4"), ("exchanged", 3, "capaian.csv:"),
      ("altered", 2, "capaian.csv:3"),
    ])
  func damaged(how: String, line: Int, words: String) throws {
    let trial = try CompareTests.trial(CompareTests.everybody, CompareTests.everybody)
    let path = "\(CompareTests.old)/tabel/capaian.csv"
    var lines = try trial.folder.text(of: path).split(separator: "\n").map(String.init)
    switch how {
    case "cut off": lines.removeLast()
    case "exchanged": lines.swapAt(2, 3)
    default: lines[line] += "7"
    }
    try trial.folder.write(lines.joined(separator: "\n") + "\n", to: path)
    let outcome = try trial.petakom("compare", CompareTests.old, CompareTests.new)
    #expect(outcome.status == ExitCode.unusableInput.rawValue)
    #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
    #expect(!outcome.stderr.contains("1985"))
  }
}
