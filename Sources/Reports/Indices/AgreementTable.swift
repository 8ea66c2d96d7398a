import Basics
import Standards
import Studies

/// The internal table of the agreement between two assessors.
enum AgreementTable {
  private static let heading =
    [
      "jenjang", "kompetensi", "n", "n_sama", "kesepakatan_persis", "kappa_kuadratik", "icc_a1",
      "catatan",
    ] + (0..<36).map { "a\($0 / 6)_b\($0 % 6)" }

  /// `tabel/kesepakatan_asesor.csv`; it ends with rows for `SEMUA` position levels.
  static func file(_ study: AgreementStudy, _ standard: Standard) -> ReportFile {
    func text(_ ratio: Ratio?) -> String {
      ratio.map { DecimalText.plain($0.numerator, over: $0.denominator, decimals: 12) } ?? ""
    }
    let rows = study.results.map { result in
      let agreement = result.agreement
      return [
        result.position.map { standard.positions[$0].name } ?? "SEMUA",
        standard.competencies[result.competency].code, String(agreement.count),
        String(agreement.same), text(agreement.exact), text(agreement.kappa),
        text(agreement.intraclass), agreement.notes.map(\.words.indonesian).joined(separator: "; "),
      ] + agreement.table.map { String($0) }
    }
    return ReportFile(path: "tabel/kesepakatan_asesor.csv", heading: heading, rows: rows)
  }
}
