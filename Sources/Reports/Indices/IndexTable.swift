import Basics
import Standards
import Studies

/// The internal table of indices: one figure a row, as fractions, with error, interval and note.
enum IndexTable {
  private static let heading = [
    "tingkat", "kode", "indikator", "nilai", "galat_baku", "bawah", "atas", "n", "N", "catatan",
  ]

  /// `tabel/indeks.csv`.
  static func file(_ study: IndexStudy, _ standard: Standard) -> ReportFile {
    var rows: [[String]] = []
    for group in study.groups {
      let key = [group.level.rawValue, group.level == .nation ? "NASIONAL" : group.key]
      rows += figures(group, standard).map { key + [$0.name] + cells($0.estimate) }
      if let strata = group.strata, group.level != .agency {
        rows.append(key + count("banyak_strata", Int64(strata.strata.count)))
        rows.append(key + count("tunggal_dikeluarkan", strata.singlesLeftOut))
      }
      if group.level == .nation, study.hasFrame {
        rows.append(key + count("di_luar_kerangka", study.outsideFrame))
      }
    }
    for index in study.competencies {
      let key = ["kompetensi", standard.competencies[index.competency].code]
      let figures: [(name: String, estimate: IndexEstimate?)] = [
        ("jpm_terbatas_populasi", index.population), ("jpm_terbatas_peserta", index.capped),
        ("P0_populasi", index.populationPrevalence), ("P0", index.prevalence),
        ("P1", index.depth), ("P2", index.severity),
      ]
      for (name, estimate) in figures {
        if let estimate { rows.append(key + [name] + cells(estimate)) }
      }
    }
    return ReportFile(path: "tabel/indeks.csv", heading: heading, rows: rows)
  }

  private static func figures(
    _ group: IndexGroup, _ standard: Standard
  ) -> [(name: String, estimate: IndexEstimate)] {
    var figures: [(name: String, estimate: IndexEstimate)] = []
    func add(_ name: String, _ estimate: IndexEstimate?) {
      if let estimate { figures.append((name, estimate)) }
    }
    func add(_ beginning: String, _ more: [TidyFigure]?) {
      for figure in more ?? [] { add(beginning + figure.name, figure.estimate) }
    }
    let matches = [("jpm_terbatas", group.capped), ("jpm", group.uncapped)]
    for (name, match) in matches {
      add("\(name)_populasi", match.population)
      add("\(name)_peserta", match.participants)
      add("\(name)_instansi_setara", match.agencies)
    }
    let schemes = [(standard.selection, group.selection), (standard.mapping, group.mapping)]
    for (scheme, shares) in schemes {
      for (band, share) in zip(scheme.bands, shares) {
        let label = band.label.replacing(" ", with: "_")
        add("pangsa_\(label)_populasi", share.population)
        add("pangsa_\(label)_peserta", share.participants)
      }
    }
    add("", group.shortfall.figures)
    for (name, match) in matches {
      add("\(name)_antarinstansi_", match.betweenAgencies?.figures)
      add("\(name)_antarprovinsi_", match.betweenProvinces?.figures)
    }
    add("alfa_cronbach", group.alpha)
    if group.level != .agency { add("", group.strata?.figures) }
    return figures
  }

  private static func count(_ name: String, _ count: Int64) -> [String] {
    [name, String(count)] + [String](repeating: "", count: 6)
  }

  private static func cells(_ estimate: IndexEstimate) -> [String] {
    func text(_ value: Double?) -> String {
      value.map { DecimalText.plain($0, decimals: 12) } ?? ""
    }
    return [
      text(estimate.value), text(estimate.error), text(estimate.interval?.lowerBound),
      text(estimate.interval?.upperBound), String(estimate.count),
      estimate.population.map { String($0) } ?? "",
      estimate.notes.map(\.words.indonesian).joined(separator: "; "),
    ]
  }
}
