import Basics
import Clustering
import Standards
import Studies

/// The internal tables of clusters.
enum ClusterTables {
  /// `tabel/klaster.csv`, `tabel/klaster_mutu.csv` and `tabel/klaster_percobaan.csv`.
  static func files(_ study: ClusterStudy, _ standard: Standard) -> [ReportFile] {
    [clusters(study, standard), quality(study, standard), trials(study, standard)]
  }

  private static func clusters(_ study: ClusterStudy, _ standard: Standard) -> ReportFile {
    let heading =
      ["jenjang", "klaster", "n", "rugi"]
      + study.competencies.map { "kekurangan_\(standard.competencies[$0].code)" }
    let rows = study.levels.flatMap { level in
      level.clusters.clusters.enumerated().map { place, cluster in
        [level.name(standard), String(place + 1), String(cluster.people), String(cluster.loss)]
          + cluster.medoid.shortfalls.map { $0.map { String($0) } ?? "" }
      }
    }
    return ReportFile(path: "tabel/klaster.csv", heading: heading, rows: rows)
  }

  private static let measures = [
    "jenjang", "k", "n", "rugi_total", "ams", "asw", "stabilitas_median", "stabilitas_min",
  ]

  private static func quality(_ study: ClusterStudy, _ standard: Standard) -> ReportFile {
    let rows = study.levels.map { level in
      let notes = level.clusters.notes.map(\.code).joined(separator: " ")
      guard let chosen = level.clusters.chosen else {
        return [level.name(standard), "0", "0", "0", "", "", "", "", notes]
      }
      return measured(level, chosen, standard) + [notes]
    }
    return ReportFile(path: "tabel/klaster_mutu.csv", heading: measures + ["catatan"], rows: rows)
  }

  /// Every number of clusters that was tried, with the size of its smallest cluster.
  private static func trials(_ study: ClusterStudy, _ standard: Standard) -> ReportFile {
    let rows = study.levels.flatMap { level in
      level.clusters.trials.map { trial in
        measured(level, trial, standard) + [
          String(trial.people.min() ?? 0),
          trial.count == level.clusters.clusters.count ? "ya" : "tidak",
        ]
      }
    }
    return ReportFile(
      path: "tabel/klaster_percobaan.csv", heading: measures + ["n_terkecil", "terpilih"],
      rows: rows)
  }

  private static func measured(
    _ level: ClusterStudy.Level, _ trial: ClusterTrial, _ standard: Standard
  ) -> [String] {
    func text(_ value: Double?) -> String {
      value.map { DecimalText.plain($0, decimals: 10) } ?? ""
    }
    return [
      level.name(standard), String(trial.count), String(level.clusters.people), String(trial.loss),
      text(trial.medoidSilhouette), text(trial.averageSilhouette), text(trial.stability?.median),
      text(trial.stability?.minimum),
    ]
  }
}

extension ClusterStudy.Level {
  /// How tables name it.
  func name(_ standard: Standard) -> String {
    position.map { standard.positions[$0].name } ?? "SEMUA"
  }
}

extension ClusterStudy {
  /// The columns of the table of people.
  var columns: PersonColumns {
    let own = levels.contains { $0.position != nil }
    let lists =
      (own ? [("klaster", labels)] : [])
      + (overview.map { [("klaster_nasional", $0.labels)] } ?? [])
    return PersonColumns(lists.map(\.0)) { number in
      lists.map { $0.1[number].map { String($0) } ?? "" }
    }
  }
}

extension ClusterNote {
  /// How tables name it.
  var code: String {
    switch self {
    case .nobodyComplete: "tanpa_peserta_lengkap"
    case .oneProfile: "satu_profil"
    case .noCandidate: "tanpa_calon_medoid"
    case .fewerPossible: "k_diturunkan"
    case .noStructure: "tidak_ada_struktur_klaster"
    case .weakStructure: "struktur_lemah"
    case .smallCluster: "klaster_kecil"
    case .unstable: "tidak_stabil"
    case .stabilityUnknown: "stabilitas_tidak_diketahui"
    }
  }
}
