import Foundation
import PipelineFile
import Standards
import Studies
import TestSupport
import Testing

@Suite("the worked examples of the indices")
struct WorkedIndexTests {
  static let names = ["nine-agencies", "twenty-seven-agencies"]

  @Test("give the three national figures, capped and uncapped", arguments: names)
  func national(name: String) throws {
    let worked = try WorkedIndex(name)
    let rows = try IndexRows(worked.results())
    for match in ["jpm", "jpm_terbatas"] {
      func check(_ indicator: String, _ column: String, _ key: String, _ place: Int? = nil) {
        let expected = worked[match, key]
        let wanted = place.map { (expected as? [Any])?[$0] } ?? expected
        #expect(
          isNear(rows[nation: indicator, column: column], wanted), "\(indicator) \(column)")
      }
      check("\(match)_peserta", "nilai", "I_peserta")
      check("\(match)_peserta", "galat_baku", "se")
      check("\(match)_peserta", "bawah", "ci95", 0)
      check("\(match)_peserta", "atas", "ci95", 1)
      check("\(match)_instansi_setara", "nilai", "I_instansi_setara")
      check("\(match)_instansi_setara", "n", "n_instansi")
      check("\(match)_populasi", "nilai", "I_populasi")
      check("\(match)_populasi", "galat_baku", "se_populasi")
      check("\(match)_populasi", "bawah", "ci95_populasi", 0)
      check("\(match)_populasi", "atas", "ci95_populasi", 1)
      check("\(match)_antarinstansi_eta2", "nilai", "eta2_antar_instansi")
      check("\(match)_antarinstansi_icc1", "nilai", "icc1_instansi")
    }
  }

  @Test("give every stratum with its weight, and the coverage", arguments: names)
  func strata(name: String) throws {
    let worked = try WorkedIndex(name)
    let results = try worked.results()
    let study = try #require(results.findings.indices)
    let strata = try #require(study.nation.strata)
    let expected = try #require(worked.expected["strata"] as? [[String: Any]])
    #expect(strata.strata.count == expected.count)
    for stratum in strata.strata {
      let position = results.findings.standard.positions[stratum.position].name
      let title =
        stratum.agency.map { "\($0)/\(position)" } ?? "tunggal:\(stratum.kind)/\(position)"
      let wanted = try #require(expected.first { $0["stratum"] as? String == title }, "\(title)")
      #expect(isNear(Double(stratum.count), wanted["n"]), "\(title)")
      #expect(isNear(Double(stratum.staff), wanted["N"]), "\(title)")
      #expect(isNear(stratum.weight, wanted["bobot"]), "\(title)")
      #expect(stratum.exceedsFrame == wanted["flag_n_gt_N"] as? Bool, "\(title)")
    }
    let coverage: [(Int64, String)] = [
      (strata.staff, "N_total"), (strata.coveredStaff, "N_sel_tercakup"),
      (strata.staff - strata.coveredStaff, "N_sel_tidak_tercakup"),
      (strata.strataStaff, "N_strata_terasesmen"), (strata.singlesLeftOut, "n_tunggal_dikeluarkan"),
      (strata.insideFrame, "n_dalam_kerangka"),
    ]
    for (value, key) in coverage {
      #expect(isNear(Double(value), worked["cakupan", key]), "\(key)")
    }
    #expect(isNear(Double(study.outsideFrame), worked["di_luar_kerangka"]))
    let rows = try IndexRows(results)
    #expect(
      isNear(rows[nation: "cakupan_asesmen", column: "nilai"], worked["cakupan", "rasio_asesmen"]))
  }

  @Test("give the shares of categories with both intervals", arguments: names)
  func shares(name: String) throws {
    let worked = try WorkedIndex(name)
    let results = try worked.results()
    let rows = try IndexRows(results)
    for category in ["MS", "MMS", "KMS"] {
      func check(_ column: String, _ key: String, _ whom: String, _ place: Int? = nil) {
        let expected = worked["pangsa_kategori", category, key]
        let wanted = place.map { (expected as? [Any])?[$0] } ?? expected
        let value = rows[nation: "pangsa_\(category)_\(whom)", column: column]
        #expect(isNear(value, wanted), "\(category) \(key) \(column)")
      }
      check("nilai", "p", "peserta")
      check("n", "n", "peserta")
      check("bawah", "wilson95", "peserta", 0)
      check("atas", "wilson95", "peserta", 1)
      check("nilai", "p_populasi", "populasi")
      check("bawah", "wilson95_populasi", "populasi", 0)
      check("atas", "wilson95_populasi", "populasi", 1)
    }
  }

  @Test("give the shares of agencies with intervals for a known staff", arguments: names)
  func agencies(name: String) throws {
    let worked = try WorkedIndex(name)
    let rows = try IndexRows(worked.results())
    let expected = try #require(worked.expected["KMS_per_instansi_fpc"] as? [String: [String: Any]])
    #expect(expected.count > 7)
    for (agency, wanted) in expected {
      let interval = wanted["wilson95_fpc"] as? [Any]
      func value(_ column: String) -> Double? {
        rows["instansi", agency, "pangsa_KMS_peserta", column]
      }
      #expect(isNear(value("n"), wanted["n"]), "\(agency)")
      #expect(isNear(value("N"), wanted["N"]), "\(agency)")
      #expect(isNear(value("bawah"), interval?[0]), "\(agency)")
      #expect(isNear(value("atas"), interval?[1]), "\(agency)")
    }
  }

  @Test("give prevalence, depth and severity, and Cronbach's alpha", arguments: names)
  func shortfall(name: String) throws {
    let worked = try WorkedIndex(name)
    let rows = try IndexRows(worked.results())
    let byCompetency = try #require(worked["fgt_per_kompetensi"] as? [String: [String: Any]])
    let byPosition = try #require(worked["fgt_per_jenjang"] as? [String: [String: Any]])
    let total = try #require(worked["fgt_total"] as? [String: Any])
    var groups = [("nasional", "NASIONAL", total)]
    for (abbreviation, wanted) in byCompetency {
      groups.append(("kompetensi", try #require(WorkedIndex.codes[abbreviation]), wanted))
    }
    for (position, wanted) in byPosition { groups.append(("jenjang", position, wanted)) }
    #expect(groups.count > 13)
    for (level, key, wanted) in groups {
      for power in ["P0", "P1", "P2"] {
        #expect(isNear(rows[level, key, power], wanted[power]), "\(key) \(power)")
        #expect(isNear(rows[level, key, power, "n"], wanted["n_obs"]), "\(key) \(power)")
      }
    }
    let alphas = try #require(
      worked["cronbach_alpha_level_tercapai"] as? [String: [String: Any]])
    #expect(alphas.count == 4)
    for (position, wanted) in alphas {
      #expect(isNear(rows["jenjang", position, "alfa_cronbach"], wanted["alpha"]), "\(position)")
      #expect(isNear(rows["jenjang", position, "alfa_cronbach", "n"], wanted["n"]), "\(position)")
    }
  }

  @Test("give the index of all staff by competency, of everybody who has a level", arguments: names)
  func competencies(name: String) throws {
    let rows = try IndexRows(WorkedIndex(name).results())
    let data = try Data(
      contentsOf: URL(fileURLWithPath: "\(WorkedIndex.path(name))/competencies.json"))
    let expected = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]])
    #expect(expected.count == 9)
    for (abbreviation, wanted) in expected {
      let code = try #require(WorkedIndex.codes[abbreviation])
      for (indicator, value, error, interval) in [
        ("jpm_terbatas_populasi", "populasi", "se", "ci95"),
        ("P0_populasi", "P0", "P0_se", "P0_ci95"),
      ] {
        func found(_ column: String) -> Double? { rows["kompetensi", code, indicator, column] }
        let bounds = wanted[interval] as? [Any]
        #expect(isNear(found("nilai"), wanted[value]), "\(code) \(indicator)")
        #expect(isNear(found("galat_baku"), wanted[error]), "\(code) \(indicator)")
        #expect(isNear(found("bawah"), bounds?[0]), "\(code) \(indicator)")
        #expect(isNear(found("atas"), bounds?[1]), "\(code) \(indicator)")
        #expect(isNear(found("n"), wanted["n"]), "\(code) \(indicator)")
      }
    }
  }

  @Test(
    "have the same bytes in 1, 2, 7 and 64 shuffled files", arguments: names, [1, 2, 7, 64])
  func shards(name: String, count: Int) throws {
    let worked = try WorkedIndex(name)
    let whole = try worked.results()
    let shards = Array(worked.lines.dropFirst()).shards(count: count, seed: UInt64(count))
    let cut = try worked.results(shards: shards, jobs: count == 1 ? 1 : 3)
    for path in ["tabel/indeks.csv", "indeks.md", "indeks.en.md"] {
      #expect(try cut.bytes(of: path) == whole.bytes(of: path), "\(path)")
      #expect(try !whole.bytes(of: path).isEmpty, "\(path)")
    }
  }

  @Test("take the kind of an agency from the frame where the export tells none")
  func kindOfFrame() throws {
    let example = try WorkedIndex("nine-agencies")
    let told = try IndexRows(example.results()).rows
    let untold = try IndexRows(example.results(columns: "{}")).rows
    #expect(told.keys.contains { $0.hasPrefix("jenis/") })
    #expect(told == untold)
  }
}
