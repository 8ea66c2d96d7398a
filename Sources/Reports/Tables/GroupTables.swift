import Basics
import Flow
import Standards
import Studies

/// The internal tables of the nation and its parts.
enum GroupTables {
  private static let linesPerTask = 512

  static func files(_ findings: Findings, workers: Int) -> [ReportFile] {
    let groups = findings.groups
    let lists: [(name: String, key: String, groups: [GroupResult])] = [
      ("nasional", "wilayah", [groups.nation]), ("jenis", "jenis_instansi", groups.kinds),
      ("provinsi", "kode_provinsi", groups.provinces),
      ("instansi", "kode_instansi", groups.agencies), ("jenjang", "jenjang", groups.positions),
    ]
    return lists.map { list in
      file(list.name, [list.key], list.groups.count, findings.standard, workers) {
        Array(list.groups[$0])
      }
    } + [
      file(
        "instansi_jenjang", ["kode_instansi", "jenjang"], groups.agencyPositions.count,
        findings.standard, workers, groups: groups.agencyPositions.results)
    ]
  }

  private static func file(
    _ name: String, _ keys: [String], _ count: Int, _ standard: Standard, _ workers: Int,
    groups: @escaping @Sendable (Range<Int>) -> [GroupResult]
  ) -> ReportFile {
    ReportFile(path: "tabel/\(name).csv") { (sink) throws(Failure) in
      try sink(CSVText.line(keys + columns(standard)))
      let bands = (standard.selection.bands.count, standard.mapping.bands.count)
      let starts = Array(stride(from: 0, to: count, by: linesPerTask))
      try Workers.inOrder(
        starts.count, jobs: workers,
        make: { task in
          var lines: [UInt8] = []
          lines.reserveCapacity(linesPerTask * 128)
          for result in groups(starts[task]..<min(starts[task] + linesPerTask, count)) {
            append(result, bands, to: &lines)
          }
          return lines
        }, use: sink)
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

  private static func append(
    _ result: GroupResult, _ bands: (selection: Int, mapping: Int), to text: inout [UInt8]
  ) {
    func append(_ number: Int64) {
      text.append(UInt8(ascii: ","))
      CSVText.append(number, to: &text)
    }
    // A group of nobody has no counts of its own by category.
    func append(_ counts: [Int64], _ bands: Int) {
      for band in 0..<bands { append(band < counts.count ? counts[band] : 0) }
    }
    CSVText.append(cellsOf: result.key, to: &text)
    append(result.people)
    append(result.complete)
    append(result.incomplete)
    append(result.selection, bands.selection)
    append(result.mapping, bands.mapping)
    append(result.attained)
    append(result.required)
    let joint = result.jointMatch.map {
      DecimalText.percent($0.numerator, over: $0.denominator, decimals: 4)
    }
    for share in [
      result.meanMatch.percent(decimals: 4), joint ?? "",
      result.meanCappedMatch.percent(decimals: 4),
    ] {
      text.append(UInt8(ascii: ","))
      text.append(contentsOf: share.utf8)
    }
    text.append(UInt8(ascii: "\n"))
  }
}
