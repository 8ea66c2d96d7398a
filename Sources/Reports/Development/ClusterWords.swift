import Basics
import Clustering
import Standards
import Studies

/// How clusters were found, and what their middle lacks, in words.
extension Narrator {
  /// The method as far as a reader needs it, and the terms by which others find it.
  func clusterMethod(_ study: ClusterStudy) -> String {
    [
      say(
        id: """
          Orang dengan kekurangan yang mirip berada dalam satu klaster, di sekitar profil tengah yang \
          benar-benar dimiliki seseorang. Klaster 1 ialah yang paling ringan.
          """,
        en: """
          People with similar shortfalls stand in one cluster, around a profile in its middle that \
          somebody really has. Cluster 1 is the lightest.
          """), countOfClusters(study.options.search),
      say(
        id: """
          Siapa yang sebagian levelnya belum ada tidak ikut membentuk klaster, tetapi masuk klaster \
          terdekat bila sedikitnya dua pertiga levelnya ada.
          """,
        en: """
          Whoever lacks a level does not shape the clusters, but is put into the nearest one if at \
          least two thirds of the levels are there.
          """), distance(study),
    ].joined(separator: " ")
  }

  private func countOfClusters(_ options: ClusterOptions) -> String {
    guard case .best = options.count else {
      return say(
        id: "Banyaknya klaster ditetapkan di berkas pipeline.",
        en: "The number of clusters is fixed in the pipeline file.")
    }
    let people = number(options.leastPeople)
    let part = "\(number(options.leastPercent))%"
    let stability = DecimalText.localised(
      DecimalText.plain(options.leastStability, decimals: 2), language)
    return say(
      id: """
        Banyaknya klaster ialah yang paling jelas memisahkan orang (siluet medoid terbesar), asalkan \
        tiap klaster memuat sedikitnya \(people) orang dan \(part) peserta, dan separuh sampel memberi \
        klaster yang hampir sama (stabilitas sedikitnya \(stability)).
        """,
      en: """
        The number of clusters is the one that tells people apart most clearly (the largest medoid \
        silhouette), provided that each cluster has at least \(people) people and \(part) of all, and \
        that half-samples give nearly the same clusters (a stability of at least \(stability)).
        """)
  }

  private func distance(_ study: ClusterStudy) -> String {
    var terms = [
      say(
        id: "k-medoid berbobot dengan jarak Manhattan atas kekurangan level",
        en: "weighted k-medoids by the Manhattan distance of shortfalls")
    ]
    if study.options.extraStep > 0 {
      terms.append("κ = \(number(study.options.extraStep))")
    }
    for place in study.competencies {
      guard let weight = study.options.weights[place], weight > 1 else { continue }
      terms.append("ω = \(number(weight)) \(standard.competencies[place].name[language])")
    }
    return say(id: "Metode: ", en: "Method: ") + terms.joined(separator: "; ") + "."
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
}
