import Basics
import Figures
import Standards
public import Studies

/// Writes the internal tables of a change: one figure a row.
public enum ChangeTables {
  private static let heading = [
    "tingkat", "kode", "kompetensi", "indikator", "nilai", "galat_baku", "bawah", "atas", "n",
    "catatan",
  ]

  /// `tabel/perubahan.csv` and `tabel/perubahan_ringkasan.csv`.
  public static func files(_ findings: ChangeFindings) -> [ReportFile] {
    let rows = findings.study.groups.flatMap { group -> [[String]] in
      let key = [
        group.level.rawValue, group.level == .nation ? "SEMUA" : group.key,
      ]
      return group.competencies.flatMap { change in
        figures(change).map { key + [findings.standard.competencies[change.competency].code] + $0 }
      } + figures(group, findings).map { key + [""] + $0 }
    }
    return [
      ReportFile(path: "tabel/perubahan.csv", heading: heading, rows: rows),
      ReportFile(
        path: "tabel/perubahan_ringkasan.csv", heading: ["ukuran", "nilai"],
        rows: findings.account.lines.map { [$0.name, String($0.count)] }),
    ]
  }

  private static func figures(_ change: CompetencyChange) -> [[String]] {
    let shift = change.shift
    func count(_ name: String, _ count: Int64) -> [String] {
      row(name, String(count), n: shift.pairs)
    }
    func share(_ part: Int64) -> Double? {
      shift.pairs == 0 ? nil : Double(part) / Double(shift.pairs)
    }
    let untested = change.test == nil ? IndexNote.nobody.words.indonesian : ""
    let unmoved = change.test == nil ? untested : "b + c = 0"
    return [
      count("n_pasangan", shift.pairs), count("memenuhi_ke_memenuhi", shift.kept),
      count("memenuhi_ke_belum_b", shift.lost), count("belum_ke_memenuhi_c", shift.gained),
      count("belum_ke_belum", shift.below),
      value("bagian_memenuhi_awal", share(shift.kept + shift.lost), shift.pairs, untested),
      value("bagian_memenuhi_akhir", share(shift.kept + shift.gained), shift.pairs, untested),
      estimate("perubahan_bagian_memenuhi", change.share),
      estimate("rerata_perubahan_level", change.level),
      value("mcnemar_p_eksak", change.test?.exact, shift.pairs, untested),
      value("mcnemar_p_tengah", change.test?.middle, shift.pairs, untested),
      value("mcnemar_p_holm", change.corrected, shift.pairs, untested),
      value("mcnemar_khi2", change.test?.squares, shift.pairs, unmoved),
    ]
  }

  private static func figures(_ group: ChangeGroup, _ findings: ChangeFindings) -> [[String]] {
    let n = group.complete
    let empty = n == 0 ? IndexNote.nobody.words.indonesian : ""
    let labels = findings.standard.selection.bands.map { $0.label.replacing(" ", with: "_") }
    var rows = [
      row("n_pasangan", String(group.pairs), n: group.pairs),
      row("n_pasangan_lengkap", String(n), n: group.pairs),
      value("rerata_jpm_awal", group.matchBefore, n, empty),
      value("rerata_jpm_akhir", group.matchAfter, n, empty),
    ]
    for (old, counts) in zip(labels, group.categories.table) {
      for (new, count) in zip(labels, counts) {
        rows.append(row("kategori_\(old)_ke_\(new)", String(count), n: n))
      }
    }
    for (name, test) in [
      ("stuart_maxwell", group.categories.margins), ("bowker", group.categories.symmetry),
    ] {
      let note = n > 0 && test == nil ? "perlu tiga kategori yang saling terhubung" : empty
      rows.append(value("\(name)_khi2", test?.squares, n, note))
      rows.append(row("\(name)_db", test.map { String($0.freedom) } ?? "", n: n, note))
      rows.append(value("\(name)_p", test?.probability, n, note))
    }
    return rows + figures(group.levels, "jumlah_level", empty) + figures(group.match, "jpm", empty)
  }

  private static func figures(
    _ change: TotalChange, _ name: String, _ empty: String
  ) -> [[String]] {
    let (ranks, n) = (change.ranks, change.mean.count)
    let isTested = n > 0
    let unmoved = isTested && ranks.ranked == 0 ? "semua selisih nol" : empty
    let single = n == 1 ? IndexNote.single.words.indonesian : empty
    let even = n > 1 && change.standardised == nil ? IndexNote.noSpread.words.indonesian : single
    let many = isTested && ranks.exact == nil ? "selisih bukan nol > 50" : empty
    func test(_ indicator: String, _ number: Double?, _ note: String) -> [String] {
      value("wilcoxon_\(name)_\(indicator)", isTested ? number : nil, n, isTested ? note : empty)
    }
    return [
      estimate("rerata_perubahan_\(name)", change.mean),
      value("simpangan_baku_perubahan_\(name)", change.deviation, n, single),
      value("d_z_\(name)", change.standardised, n, even),
      row("wilcoxon_\(name)_n_nol", String(ranks.zeros), n: n),
      row("wilcoxon_\(name)_n_naik_turun", String(ranks.ranked), n: n),
      test("w_plus", ranks.rises, ""), test("w_minus", ranks.falls, ""),
      test("ragam", ranks.variance, unmoved), test("z", ranks.corrected, unmoved),
      test("z_tanpa_koreksi", ranks.uncorrected, unmoved),
      test("p_asimtotik", ranks.approximate, ""),
      test("p_asimtotik_tanpa_koreksi", ranks.approximateUncorrected, ""),
      test("p_eksak", ranks.exact, many), test("p", ranks.probability, ""),
      test("korelasi_biserial", ranks.effect, unmoved),
    ]
  }

  private static func row(
    _ indicator: String, _ value: String, n: Int64, _ note: String = ""
  ) -> [String] {
    [indicator, value, "", "", "", String(n), value.isEmpty ? note : ""]
  }

  private static func value(
    _ indicator: String, _ value: Double?, _ n: Int64, _ note: String
  ) -> [String] {
    row(indicator, value.map(DecimalText.shortest) ?? "", n: n, note)
  }

  private static func estimate(_ indicator: String, _ estimate: IndexEstimate) -> [String] {
    func text(_ value: Double?) -> String { value.map(DecimalText.shortest) ?? "" }
    return [
      indicator, text(estimate.value), text(estimate.error), text(estimate.interval?.lowerBound),
      text(estimate.interval?.upperBound), String(estimate.count),
      estimate.notes.map(\.words.indonesian).joined(separator: "; "),
    ]
  }
}
