import Basics
import Standards
import Studies

/// The internal tables of the nation and its parts.
enum GroupTables {
  static func files(_ findings: Findings) -> [ReportFile] {
    let groups = findings.groups
    let tables: [(name: String, keys: [String], results: [GroupResult])] = [
      ("nasional", ["wilayah"], [groups.nation]),
      ("jenis", ["jenis_instansi"], groups.kinds),
      ("provinsi", ["kode_provinsi"], groups.provinces),
      ("instansi", ["kode_instansi"], groups.agencies),
      ("jenjang", ["jenjang"], groups.positions),
      ("instansi_jenjang", ["kode_instansi", "jenjang"], groups.agencyPositions),
    ]
    return tables.map { table in
      ReportFile(
        path: "tabel/\(table.name).csv", heading: table.keys + columns(findings.standard),
        rows: table.results.map { $0.key + cells($0, findings.standard) })
    }
  }

  private static func columns(_ standard: Standard) -> [String] {
    let categories = (standard.selection.bands + standard.mapping.bands).map {
      $0.label.replacing(" ", with: "_")
    }
    return ["n_peserta", "n_lengkap", "n_tidak_lengkap"] + categories + [
      "jumlah_tercapai", "jumlah_syarat", "rerata_jpm_persen", "jpm_gabungan_persen",
      "rerata_jpm_terbatas_persen",
    ]
  }

  private static func cells(_ result: GroupResult, _ standard: Standard) -> [String] {
    // A group of nobody has no counts of its own by category.
    func counts(_ counts: [Int64], _ bands: Int) -> [String] {
      (0..<bands).map { String($0 < counts.count ? counts[$0] : 0) }
    }
    return [result.people, result.complete, result.incomplete].map { String($0) }
      + counts(result.selection, standard.selection.bands.count)
      + counts(result.mapping, standard.mapping.bands.count)
      + [String(result.attained), String(result.required)]
      + [
        result.meanMatch.percent(decimals: 4),
        result.jointMatch.map {
          DecimalText.percent($0.numerator, over: $0.denominator, decimals: 4)
        } ?? "",
        result.meanCappedMatch.percent(decimals: 4),
      ]
  }
}
