import Basics
import Disclosure
import Standards

/// The public tables, `publik/*.csv`; withheld figures print `*`.
enum PublicTables {
  static let meanColumn = "rerata_jpm_persen"

  static func files(_ release: PublicRelease) -> [ReportFile] {
    [
      groups("nasional", ["wilayah"], [release.nation], release, hasMeans: true),
      groups("jenis", ["jenis_instansi"], release.kinds, release),
      groups("jenjang", ["jenjang"], release.positions, release, hasMeans: true),
      groups(
        "instansi", ["kode_instansi", "instansi", "jenis_instansi"], release.agencies, release),
      competencies(release),
    ] + (release.clusters.isEmpty ? [] : [clusters(release)])
  }

  private static func groups(
    _ name: String, _ keys: [String], _ groups: [PublicRelease.Group], _ release: PublicRelease,
    hasMeans: Bool = false
  ) -> ReportFile {
    let categories = release.standard.selection.bands.map { $0.label.replacing(" ", with: "_") }
    return ReportFile(
      path: "publik/\(name).csv",
      heading: keys + ["n_lengkap"] + categories + categories.map { $0 + "_persen" }
        + (hasMeans ? [meanColumn] : []),
      rows: groups.map { group in
        [group.key, group.name, group.kind].prefix(keys.count) + counts(group.row)
          + (hasMeans ? [group.mean?.text ?? ReleasedCount.mark] : [])
      })
  }

  private static func counts(_ row: ProtectedTable.Row) -> [String] {
    [row.total.text] + row.counts.map(\.text) + row.counts.indices.map { row.share($0) }
  }

  private static func competencies(_ release: PublicRelease) -> ReportFile {
    ReportFile(
      path: "publik/kompetensi.csv",
      heading: [
        "kompetensi", "n_teramati", "memenuhi", "tidak_memenuhi", "memenuhi_persen",
        "tidak_memenuhi_persen",
      ],
      rows: release.competencies.map { competency in
        [release.standard.competencies[competency.place].code] + counts(competency.row)
      })
  }

  private static func clusters(_ release: PublicRelease) -> ReportFile {
    let codes = release.clusterCompetencies.map { release.standard.competencies[$0].code }
    return ReportFile(
      path: "publik/klaster.csv",
      heading: ["jenjang", "klaster", "n", "n_persen"] + codes.map { "kekurangan_\($0)" },
      rows: release.clusters.map { cluster in
        let medoid =
          cluster.medoid.map { $0.map { $0.map { String($0) } ?? "" } }
          ?? codes.map { _ in ReleasedCount.mark }
        return [cluster.level, String(cluster.number), cluster.people.text, cluster.share] + medoid
      })
  }
}
