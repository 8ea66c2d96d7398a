import Basics
import Standards
import Studies

/// The internal table of the spread of the job person match; it ends with all position levels together.
enum DistributionTable {
  static func file(_ study: DistributionStudy, _ standard: Standard) -> ReportFile {
    ReportFile(
      path: "tabel/sebaran_jpm.csv",
      heading: [
        "jenjang", "dari_persen", "sampai_kurang_dari_persen", "n_lengkap", "kategori_seleksi",
        "kategori_pemetaan",
      ],
      rows: (study.positions + [study.nation]).flatMap { spread in
        spread.bins.map { bin in
          [spread.position.map { standard.positions[$0].name } ?? "SEMUA"]
            + [bin.from, bin.below].map {
              DecimalText.percent($0.numerator, over: $0.denominator, decimals: 4)
            } + [String(bin.people)]
            + [standard.selection, standard.mapping].map { $0.band(of: bin.from)?.label ?? "" }
        }
      })
  }
}

extension CategoryScheme {
  /// The category of a match.
  func band(of match: Fraction) -> CategoryBand? { bands.first { $0.from <= match } }
}
