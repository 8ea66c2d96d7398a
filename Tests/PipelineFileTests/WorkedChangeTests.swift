import Foundation
import TestSupport
import Testing

@Suite("a worked change between two assessments")
struct WorkedChangeTests {
  private static let folder = "Tests/PipelineFileTests/Fixtures/change"
  private static let lines = Project.text("\(folder)/prepost.csv")
    .split(whereSeparator: \.isNewline).map(String.init)

  private static func expected() throws -> [String: Any] {
    let data = try Data(
      contentsOf: URL(fileURLWithPath: Project.path("\(folder)/expected.json")))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private static func trial(_ lines: [String] = lines) throws -> ChangeTrial {
    try ChangeTrial(["a": lines.joined(separator: "\n") + "\n"])
  }

  private static func isNear(_ found: String?, _ expected: Any?) -> Bool {
    guard let found = found.flatMap({ Double($0) }), let expected = expected as? Double else {
      return false
    }
    return abs(found - expected) <= 1e-9 * abs(expected)
  }

  @Test(
    "counts and tests every competency", arguments: WorkedIndex.codes.sorted { $0.value < $1.value }
  )
  func competencies(abbreviation: String, code: String) throws {
    let trial = try WorkedChangeTests.trial()
    let all = try WorkedChangeTests.expected()["per_kompetensi"] as? [String: [String: Any]]
    let figures = try #require(all?[abbreviation])
    for (name, key) in [
      ("memenuhi_ke_memenuhi", "memenuhi_ke_memenuhi"),
      ("memenuhi_ke_belum_b", "memenuhi_ke_belum_b"),
      ("belum_ke_memenuhi_c", "belum_ke_memenuhi_c"), ("belum_ke_belum", "belum_ke_belum"),
      ("mcnemar_p_eksak", "mcnemar_exact_p"), ("mcnemar_p_tengah", "mcnemar_midp"),
      ("mcnemar_khi2", "mcnemar_chi2_no_cc"), ("mcnemar_p_holm", "holm_p"),
    ] {
      let found = trial.figure(name, of: code)
      #expect(WorkedChangeTests.isNear(found, figures[key]), "\(name) \(found ?? "")")
    }
  }

  @Test("counts and tests the categories")
  func categories() throws {
    let trial = try WorkedChangeTests.trial()
    let figures = try #require(
      try WorkedChangeTests.expected()["transisi_kategori"] as? [String: Any])
    let table = try #require(figures["tabel_pre_baris_post_kolom"] as? [[Double]])
    for (old, row) in zip(["MS", "MMS", "KMS"], table) {
      for (new, count) in zip(["MS", "MMS", "KMS"], row) {
        #expect(WorkedChangeTests.isNear(trial.figure("kategori_\(old)_ke_\(new)"), count))
      }
    }
    for (name, key) in [
      ("stuart_maxwell_khi2", "stuart_maxwell_chi2"), ("stuart_maxwell_db", "df"),
      ("stuart_maxwell_p", "p"), ("bowker_khi2", "bowker_chi2"), ("bowker_db", "bowker_df"),
      ("bowker_p", "bowker_p"),
    ] {
      #expect(WorkedChangeTests.isNear(trial.figure(name), figures[key]), "\(name)")
    }
  }

  @Test(
    "ranks and averages",
    arguments: [("jumlah_level", "wilcoxon_jumlah_level"), ("jpm", "wilcoxon_jpm")])
  func totals(name: String, key: String) throws {
    let trial = try WorkedChangeTests.trial()
    let all = try WorkedChangeTests.expected()
    let figures = try #require(all[key] as? [String: Any])
    for (indicator, key) in [
      ("n_nol", "n_nol"), ("w_plus", "W_plus"), ("w_minus", "W_minus"),
      ("ragam", "var_terkoreksi_ikatan"), ("korelasi_biserial", "rank_biserial"),
      ("p_asimtotik_tanpa_koreksi", "p_asimtotik_tanpa_cc"), ("z_tanpa_koreksi", "z_tanpa_cc"),
      ("p_asimtotik", "p_asimtotik_cc"), ("z", "z_cc"), ("p", "p_asimtotik_cc"),
    ] {
      let found = trial.figure("wilcoxon_\(name)_\(indicator)")
      #expect(WorkedChangeTests.isNear(found, figures[key]), "\(indicator)")
    }
    let change = try #require(all["delta_jpm"] as? [String: Any])
    let interval = try #require(change["ci95"] as? [Double])
    let mean = (4...7).map { trial.figure("rerata_perubahan_jpm", $0) }
    #expect(WorkedChangeTests.isNear(mean[0], change["rerata"]))
    #expect(WorkedChangeTests.isNear(mean[1], change["se"]))
    #expect(WorkedChangeTests.isNear(mean[2], interval[0]))
    #expect(WorkedChangeTests.isNear(mean[3], interval[1]))
    #expect(WorkedChangeTests.isNear(trial.figure("simpangan_baku_perubahan_jpm"), change["sd"]))
    #expect(WorkedChangeTests.isNear(trial.figure("d_z_jpm"), change["d_z"]))
  }

  @Test("counts out the ranks of its first sixteen rows")
  func exact() throws {
    let trial = try WorkedChangeTests.trial(Array(WorkedChangeTests.lines.prefix(17)))
    let figures = try #require(
      try WorkedChangeTests.expected()["wilcoxon_eksak_16_baris_pertama_jumlah_level"]
        as? [String: Any])
    let (plus, p) = (figures["W_plus"], figures["p_dua_sisi"])
    #expect(WorkedChangeTests.isNear(trial.figure("wilcoxon_jumlah_level_w_plus"), plus))
    #expect(WorkedChangeTests.isNear(trial.figure("wilcoxon_jumlah_level_p_eksak"), p))
    #expect(WorkedChangeTests.isNear(trial.figure("wilcoxon_jumlah_level_p"), p))
  }

  @Test(
    "is the same to the last byte in any order, in any shards, on any number of workers",
    arguments: [1, 2, 7, 64])
  func shards(count: Int) throws {
    let whole = try WorkedChangeTests.trial()
    let rows = Array(WorkedChangeTests.lines.dropFirst()).shards(count: count, seed: 5)
    let heading = WorkedChangeTests.lines[0]
    var inputs: [String: String] = [:]
    for (place, rows) in rows.enumerated() where !rows.isEmpty {
      inputs["\(place)"] = ([heading] + rows).joined(separator: "\n") + "\n"
    }
    let trial = try ChangeTrial(inputs, jobs: count == 1 ? 1 : 3)
    #expect(trial.files == whole.files)
  }
}
