import Basics
import Clustering
import Standards
import Studies

/// Clusters of gap profiles.
extension Narrator {
  /// For each position level the clusters in words, their table and their picture.
  func clusterSection(_ study: ClusterStudy) -> [Document.Block] {
    var blocks = [
      section(id: "Klaster profil kesenjangan", en: "Clusters of gap profiles"),
      .paragraph(Phrase(clusterMethod(study))),
    ]
    for level in shownLevels(study) {
      blocks.append(.heading(level: 3, Phrase(capitalised(levelName(level)))))
      let clusters = level.clusters.clusters
      guard let chosen = level.clusters.chosen, !clusters.isEmpty else {
        blocks.append(.paragraph(Phrase(whyNone(level))))
        continue
      }
      blocks.append(.paragraph(Phrase(verdict(level, chosen, study.options.search))))
      guard clusters.count > 1 else { continue }
      blocks += [
        .bullets(
          clusters.enumerated().map { place, cluster in
            .strong(say(id: "Klaster \(place + 1)", en: "Cluster \(place + 1)"))
              + Phrase(": " + inWords(cluster, level, study))
          }),
        .picture(clusterPicture(level, study)),
        clusterTable(level, study),
      ]
    }
    return blocks
  }

  /// The position levels; all of them together only where that is more than the one there is.
  private func shownLevels(_ study: ClusterStudy) -> [ClusterStudy.Level] {
    let own = study.levels.filter { $0.position != nil }
    guard own.count == 1, study.overview?.clusters.people == own[0].clusters.people else {
      return study.levels
    }
    return own
  }

  /// What a position level is called; all of them together are the national overview.
  func levelName(_ level: ClusterStudy.Level) -> String {
    level.position.map { standard.positions[$0].name }
      ?? say(id: "semua jenjang", en: "all position levels")
  }

  private func whyNone(_ level: ClusterStudy.Level) -> String {
    level.clusters.notes.contains(.noCandidate)
      ? say(
        id: "Tidak ada profil yang dimiliki cukup banyak orang untuk menjadi tengah suatu klaster.",
        en: "No profile is held by enough people to stand in the middle of a cluster.")
      : say(
        id: "Tidak ada peserta dengan semua level, sehingga tidak ada klaster.",
        en: "Nobody has every level, so there are no clusters.")
  }

  private func whyOne(_ level: ClusterStudy.Level, _ options: ClusterOptions) -> String {
    if level.clusters.notes.contains(.oneProfile) {
      return say(id: "semua kekurangannya sama", en: "all of them fall short in the same")
    }
    if options.count == .fixed(1) {
      return say(id: "satu klaster, seperti yang diminta", en: "one cluster, as asked for")
    }
    if level.clusters.notes.contains(.noStructure) {
      return say(
        id: "tidak ada struktur klaster yang cukup jelas dan stabil",
        en: "no structure is clear and stable enough for clusters")
    }
    return say(
      id: "hanya satu profil yang dapat menjadi tengah suatu klaster",
      en: "only one profile can stand in the middle of a cluster")
  }

  private func verdict(
    _ level: ClusterStudy.Level, _ chosen: ClusterTrial, _ options: ClusterOptions
  ) -> String {
    let people = number(level.clusters.people)
    guard chosen.count > 1 else {
      let why = whyOne(level, options)
      return say(
        id: "\(people) peserta lengkap: \(why).", en: "\(people) complete participants: \(why).")
    }
    func decimal(_ value: Double?) -> String {
      value.map { DecimalText.localised(DecimalText.plain($0, decimals: 2), language) } ?? "–"
    }
    let figures = say(
      id: """
        siluet medoid \(decimal(chosen.medoidSilhouette)), siluet rata-rata \
        \(decimal(chosen.averageSilhouette)), stabilitas \(decimal(chosen.stability?.median))
        """,
      en: """
        medoid silhouette \(decimal(chosen.medoidSilhouette)), mean silhouette \
        \(decimal(chosen.averageSilhouette)), stability \(decimal(chosen.stability?.median))
        """)
    let warnings = level.clusters.notes.compactMap { warning($0) }.map { " " + $0 }.joined()
    return say(
      id: "\(people) peserta lengkap dalam \(chosen.count) klaster (\(figures)).",
      en: "\(people) complete participants in \(chosen.count) clusters (\(figures)).") + warnings
  }

  private func warning(_ note: ClusterNote) -> String? {
    switch note {
    case .weakStructure:
      say(
        id: "Strukturnya lemah: batas antarklaster kabur.",
        en: "The structure is weak: the clusters shade into each other.")
    case .smallCluster:
      say(id: "Ada klaster yang kecil.", en: "A cluster is small.")
    case .unstable:
      say(
        id: "Klasternya tidak stabil: separuh sampel memberi kelompok lain.",
        en: "The clusters are not stable: half-samples give other groups.")
    case .fewerPossible(let asked, let possible):
      say(
        id: "Diminta \(asked) klaster, tetapi hanya \(possible) yang mungkin.",
        en: "\(asked) clusters were asked for, but only \(possible) are possible.")
    case .nobodyComplete, .oneProfile, .noCandidate, .noStructure, .stabilityUnknown: nil
    }
  }

  /// A cluster in words: how many, and what its medoid lacks.
  private func inWords(
    _ cluster: ProfileCluster, _ level: ClusterStudy.Level, _ study: ClusterStudy
  ) -> String {
    let part = share(cluster.people, of: level.clusters.people)
    let words = medoidInWords(cluster.medoid, study)
    return "\(participants(cluster.people)) (\(part)); "
      + say(id: "profil tengahnya \(words).", en: "the profile in its middle: \(words).")
  }

  private func clusterTable(_ level: ClusterStudy.Level, _ study: ClusterStudy) -> Document.Block {
    let columns =
      [
        TableColumn.words(say(id: "Klaster", en: "Cluster")),
        .number(say(id: "Peserta", en: "Participants")), .number(say(id: "Bagian", en: "Share")),
      ]
      + study.competencies.map {
        .number(
          standard.competencies[$0].abbreviation
            ?? standard.competencies[$0].code)
      }
    let rows: [[Phrase]] = level.clusters.clusters.enumerated().map { place, cluster in
      let shares = study.competencies.indices.map { column in
        share(cluster.lacking(column), of: cluster.people)
      }
      return
        ([
          "\(place + 1)", number(cluster.people), share(cluster.people, of: level.clusters.people),
        ] + shares).map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }
}
