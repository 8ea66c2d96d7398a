import Basics
import Standards
import Studies

/// The internal table of gaps by competency; it ends with rows for all position levels together.
enum GapTable {
  private static let heading =
    [
      "jenjang", "kompetensi", "n_teramati", "n_hilang", "n_di_bawah", "n_sama", "n_di_atas",
      "jumlah_gap", "P0_persen", "P1_persen", "P2_persen",
    ] + (-5...5).map { "gap_\($0)" }

  static func file(_ findings: Findings) -> ReportFile {
    let standard = findings.standard
    let rows = (findings.gaps.byPosition + findings.gaps.overall).map { gap in
      [
        gap.position.map { standard.positions[$0].name } ?? "SEMUA",
        standard.competencies[gap.competency].code,
      ]
        + [gap.observed, gap.missing, gap.below, gap.equal, gap.above, gap.sum].map { String($0) }
        + (0...2).map { DecimalText.percent(gap.shortfall(power: $0), decimals: 4) }
        + gap.gaps.map { String($0) }
    }
    return ReportFile(path: "tabel/gap_kompetensi.csv", heading: heading, rows: rows)
  }
}
