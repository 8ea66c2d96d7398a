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
    for level in study.levels {
      blocks.append(.heading(level: 3, Phrase(levelName(level))))
      let clusters = level.clusters.clusters
      guard let chosen = level.clusters.chosen, !clusters.isEmpty else {
        blocks.append(
          paragraph(
            id: "Tidak ada peserta dengan semua level, sehingga tidak ada klaster.",
            en: "Nobody has every level, so there are no clusters."))
        continue
      }
      blocks.append(.paragraph(Phrase(verdict(level, chosen))))
      guard clusters.count > 1 else { continue }
      blocks += [
        .bullets(
          clusters.enumerated().map { place, cluster in
            .strong(say(id: "Klaster \(place + 1)", en: "Cluster \(place + 1)"))
              + Phrase(": " + inWords(cluster, level, study))
          }),
        .picture(path: clusterPicturePath(level), Phrase(clusterPictureText(level, study))),
        clusterTable(level, study),
      ]
    }
    return blocks
  }

  /// The pictures of all position levels that have clusters.
  func clusterPictures(_ study: ClusterStudy) -> [ReportFile] {
    study.levels.filter { $0.clusters.clusters.count > 1 }.map { clusterPicture($0, study) }
  }

  /// What a position level is called; all of them together are the national overview.
  func levelName(_ level: ClusterStudy.Level) -> String {
    level.position.map { standard.positions[$0].name }
      ?? say(id: "semua jenjang", en: "all position levels")
  }

  private func clusterMethod(_ study: ClusterStudy) -> String {
    say(
      id: """
        Orang dengan kekurangan yang mirip dikelompokkan di sekitar profil yang benar-benar dimiliki \
        seseorang (k-medoid berbobot atas kekurangan level, jarak Manhattan). Urutannya dari yang paling \
        ringan. Banyaknya klaster dipilih menurut siluet medoid di antara pilihan yang cukup besar \
        (sedikitnya \(number(study.options.search.leastPeople)) orang dan \
        \(number(study.options.search.leastPercent))%) dan stabil pada separuh sampel. Yang \
        levelnya hilang tidak ikut membentuk klaster, tetapi ditempatkan pada klaster terdekat bila \
        sedikitnya dua pertiga levelnya ada.
        """,
      en: """
        People with similar shortfalls are grouped around a profile that somebody really has (weighted \
        k-medoids of missing levels, Manhattan distance), the lightest first. The number of clusters is \
        chosen by the medoid silhouette among those whose clusters are large enough (at least \
        \(number(study.options.search.leastPeople)) people and \
        \(number(study.options.search.leastPercent))%) and stable in half-samples. Whoever lacks a \
        level does not shape the clusters, but is put into the nearest one if at least two thirds of \
        the levels are there.
        """)
  }

  private func verdict(_ level: ClusterStudy.Level, _ chosen: ClusterTrial) -> String {
    let people = number(level.clusters.people)
    guard chosen.count > 1 else {
      return say(
        id: "\(people) peserta lengkap: tidak ada struktur klaster yang cukup jelas dan stabil.",
        en: "\(people) complete participants: no structure is clear and stable enough for clusters."
      )
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
    return "\(participants(cluster.people)) (\(part)), \(medoidInWords(cluster.medoid, study))."
  }

  /// What a profile lacks: "lemah pada Komunikasi, selebihnya memenuhi".
  func medoidInWords(_ medoid: GapProfile, _ study: ClusterStudy) -> String {
    func names(_ holds: (Int) -> Bool) -> [String] {
      study.competencies.indices.filter { holds(medoid[$0] ?? 0) }
        .map { standard.competencies[study.competencies[$0]].name[language] }
    }
    let (deep, light) = (names { $0 >= 2 }, names { $0 == 1 })
    let met = names { $0 == 0 }
    if deep.isEmpty, light.isEmpty {
      return say(id: "memenuhi standar pada semua kompetensi", en: "meeting every standard")
    }
    if met.isEmpty, deep.isEmpty || light.isEmpty {
      let depth =
        deep.isEmpty
        ? say(id: "satu level", en: "one level")
        : say(id: "dua level atau lebih", en: "two levels or more")
      return say(
        id: "kurang \(depth) pada semua kompetensi", en: "\(depth) short in every competency")
    }
    var parts: [String] = []
    if !deep.isEmpty {
      parts.append(
        say(
          id: "jauh di bawah standar pada \(list(deep))", en: "far below standard in \(list(deep))")
      )
    }
    if !light.isEmpty {
      parts.append(say(id: "lemah pada \(list(light))", en: "weak in \(list(light))"))
    }
    parts.append(
      met.isEmpty
        ? ""
        : met.count <= 2
          ? say(id: "memenuhi pada \(list(met))", en: "meeting the standard in \(list(met))")
          : say(id: "selebihnya memenuhi", en: "otherwise meeting the standard"))
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
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
