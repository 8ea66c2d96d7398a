import Basics
public import Studies

/// The headline figures of this run and the earlier ones, one day a row: `tabel/riwayat.csv`.
public enum HistoryTable {
  /// The table; none where there is no earlier run.
  public static func files(_ findings: Findings) -> [ReportFile] {
    guard let history = findings.history, !history.earlier.isEmpty else { return [] }
    let labels = history.current.categories.map(\.label)
    return [
      ReportFile(
        path: "tabel/riwayat.csv",
        heading: ["per_tanggal", "n_peserta", "n_lengkap"] + labels
          + ["rerata_jpm_terbatas_persen", "bawah_persen", "atas_persen", "aturan"],
        rows: (history.earlier + [history.current]).map { row($0, labels) })
    ]
  }

  private static func row(_ headline: Headline, _ labels: [String]) -> [String] {
    func bound(_ value: Double?) -> String {
      value.map { DecimalText.plain($0 * 100, decimals: 4) } ?? ""
    }
    return [headline.asOf.description, String(headline.people), String(headline.complete)]
      + labels.map { label in
        headline.categories.first { $0.label == label }.map { String($0.count) } ?? ""
      }
      + [
        headline.cappedMatch.percent(decimals: 4), bound(headline.interval?.lowerBound),
        bound(headline.interval?.upperBound), headline.rules,
      ]
  }
}
