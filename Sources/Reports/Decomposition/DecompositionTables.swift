import Basics
import Figures
public import Studies

/// Writes the internal tables of the change between two runs.
public enum DecompositionTables {
  /// One line per figure: both values, the change, its parts in decimals and as exact fractions.
  public static func figures(_ study: DecompositionStudy) -> ReportFile {
    ReportFile(
      path: "tabel/perubahan_indeks.csv",
      heading: ["tingkat", "kode", "ukuran", "nilai_lama", "nilai_baru", "perubahan"]
        + parts.map(\.name) + ["perubahan_tepat"]
        + parts.prefix(mainParts).map { "\($0.name)_tepat" } + ["catatan"],
      rows: study.groups.flatMap { group in
        let (level, code) = scope(group.scope)
        return group.figures.map { [level, code] + cells($0) }
      })
  }

  private static func cells(_ figure: DecomposedFigure) -> [String] {
    let main = parts.prefix(mainParts)
    var cells = [name(figure.measure)]
    cells += [figure[.old], figure[.new]].map { $0.percent(decimals: 4) }
    cells.append(figure.change.map(points) ?? "")
    cells += parts.map { figure.units($0.part).map(points) ?? "" }
    cells.append(fraction(figure.exactChange))
    cells += main.map { fraction(figure.exact($0.part)) }
    cells.append(figure.gap.map(note) ?? "")
    return cells
  }

  /// One line per group: who stayed, joined and left, and for how many what has changed.
  public static func people(_ study: DecompositionStudy) -> ReportFile {
    ReportFile(
      path: "tabel/perubahan_peserta.csv",
      heading: [
        "tingkat", "kode", "n_peserta_lama", "n_peserta_baru", "n_lengkap_lama", "n_lengkap_baru",
        "n_tetap", "n_keluar", "n_keluar_pindah_kelompok", "n_keluar_tidak_lengkap", "n_masuk",
        "n_masuk_pindah_kelompok", "n_masuk_baru_lengkap", "n_level_berubah", "n_jenjang_berubah",
        "n_standar_berubah", "n_kategori_seleksi_berubah",
      ],
      rows: study.groups.map { group in
        let sums = group.sums
        let (level, code) = scope(group.scope)
        let counts = [
          sums.oldPeople, sums.newPeople, Int(sums[.old].people), Int(sums[.new].people),
          sums.stayed, sums.left, sums.movedAway, sums.noLongerComplete, sums.joined,
          sums.movedHere, sums.newlyComplete, sums.otherLevels, sums.otherPosition,
          sums.otherRequirements, sums.otherCategory,
        ]
        return [level, code] + counts.map(String.init)
      })
  }

  /// The parts in the order of their columns; the three that add up to the whole come first.
  private static let parts: [(part: DecomposedFigure.Part, name: String)] = [
    (.people, "peserta"), (.results, "hasil"), (.rules, "aturan"), (.left, "peserta_keluar"),
    (.joined, "peserta_masuk"), (.levels, "hasil_level"), (.positions, "hasil_jenjang"),
    (.requirements, "aturan_standar"), (.cutOffs, "aturan_batas"),
    (.resultsAfterRules, "hasil_urutan_lain"), (.rulesBeforeResults, "aturan_urutan_lain"),
  ]
  private static let mainParts = 3

  private static func scope(_ scope: DecompositionStudy.Scope) -> (String, String) {
    switch scope {
    case .nation: ("nasional", "")
    case .kind(let kind): ("jenis_instansi", kind)
    case .agency(let code): ("instansi", code)
    case .position(let name): ("jenjang", name)
    }
  }

  private static func name(_ measure: DecompositionStudy.Measure) -> String {
    func joined(_ label: String) -> String { label.split(separator: " ").joined(separator: "_") }
    return switch measure {
    case .match: "rerata_jpm_persen"
    case .cappedMatch: "rerata_jpm_terbatas_persen"
    case .selection(let label): "seleksi_\(joined(label))_persen"
    case .mapping(let label): "pemetaan_\(joined(label))_persen"
    }
  }

  private static func note(_ gap: DecomposedFigure.Gap) -> String {
    switch gap {
    case .noOldResult: "tidak ada peserta lengkap pada run lama"
    case .noNewResult: "tidak ada peserta lengkap pada run baru"
    case .nobodyStayed: "tidak ada peserta lengkap pada kedua run: seluruhnya perubahan peserta"
    case .tooLarge: "pecahan tepat tidak muat; desimal benar"
    }
  }

  // Percentage points with four decimals.
  private static func points(_ units: Int) -> String {
    DecimalText.plain(Int128(units), over: 10_000, decimals: 4)
  }

  // The exact value in percentage points.
  private static func fraction(_ ratio: Ratio?) -> String {
    guard let ratio, let hundredfold = ratio.inPercent else { return "" }
    return "\(hundredfold.numerator)/\(hundredfold.denominator)"
  }
}

extension Ratio {
  fileprivate var inPercent: Ratio? {
    let shared: Int128 = denominator % 100 == 0 ? 100 : 1
    let (above, isOver) = numerator.multipliedReportingOverflow(by: 100 / shared)
    return isOver ? nil : Ratio(above, over: denominator / shared)
  }
}
