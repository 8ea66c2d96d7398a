import Basics
import Disclosure
import Standards

/// The public page of the nation; it sees nothing but protected figures.
struct PublicPage {
  static let name = "publik/laporan-publik"

  private let words: PublicWords
  private let agencyPage: String?
  private var release: PublicRelease { words.release }
  private var language: Language { words.language }

  /// A page that leads to the one of the agencies, where there is one.
  init(_ release: PublicRelease, _ language: Language, agencyPage: String?) {
    words = PublicWords(release: release, language: language)
    self.agencyPage = agencyPage
  }

  var document: Document {
    let kinds = words.inOrder(release.kinds).map {
      (name: Phrase(words.kindName($0.key)), group: $0)
    }
    let positions = release.positions.map { (name: Phrase($0.key), group: $0) }
    let nation = [(name: Phrase(words.say(id: "Nasional", en: "Nation")), group: release.nation)]
    return Document(
      [.heading(level: 1, Phrase(release.title[language]))] + PublicOpening(words).blocks
        + [words.reading]
        + section(
          id: "Nasional", en: "The nation",
          words.table(Words(id: "Kelompok", en: "Group"), nation))
        + section(
          id: "Jenis instansi", en: "Kinds of agency",
          words.table(Words(id: "Jenis instansi", en: "Kind of agency"), kinds))
        + section(
          id: "Jenjang jabatan", en: "Position levels",
          words.table(Words(id: "Jenjang", en: "Position level"), positions),
          PublicPicture(words, release.positions.map { ($0.key, $0.row) }).block(
            title: Words(
              id: "Kategori menurut jenjang jabatan", en: "Categories by position level"),
            path: "publik/gambar/jenjang"))
        + section(id: "Kompetensi", en: "Competencies", competencies) + clusters + agencies
        + words.terms + words.method)
  }

  private func section(
    id: String, en: String, _ table: Table, _ picture: [Document.Block] = []
  ) -> [Document.Block] {
    table.rows.isEmpty ? [] : [words.heading(id: id, en: en)] + picture + [.table(table)]
  }

  private var competencies: Table {
    Table(
      [
        .words(words.say(id: "Kompetensi", en: "Competency")),
        .number(words.say(id: "Dinilai", en: "Assessed")),
        .number(words.say(id: "Memenuhi", en: "Meet")),
        .number(words.say(id: "Tidak memenuhi", en: "Do not meet")),
        .number(words.say(id: "Tidak memenuhi (%)", en: "Do not meet (%)")),
      ],
      rows: release.competencies.map { competency in
        let name = release.standard.competencies[competency.place].name[language]
        return [Phrase(name), words.figure(competency.row.total.text)]
          + competency.row.counts.map { words.figure($0.text) }
          + [words.percent(competency.row.share(1))]
      })
  }

  private var clusters: [Document.Block] {
    guard !release.clusters.isEmpty else { return [] }
    let table = Table(
      [
        .words(words.say(id: "Jenjang", en: "Position level")),
        .number(words.say(id: "Klaster", en: "Cluster")),
        .number(words.say(id: "Peserta", en: "Participants")),
        .number(words.say(id: "Bagian", en: "Share")),
        .words(
          words.say(id: "Kekurangan level pada profil tengah", en: "Levels lacking in the middle")),
      ],
      rows: release.clusters.map { cluster in
        [
          Phrase(
            cluster.level == PublicRelease.allLevels
              ? words.say(id: "Semua jenjang", en: "All position levels") : cluster.level),
          Phrase(String(cluster.number)), words.figure(cluster.people.text),
          words.percent(cluster.share),
          cluster.medoid.map { Phrase(inWords($0)) } ?? words.figure(ReleasedCount.mark),
        ]
      })
    return [
      words.heading(id: "Klaster kesenjangan", en: "Clusters of gaps"),
      words.paragraph(
        id: """
          Peserta dengan kekurangan yang serupa, menurut jenjang dan untuk semua jenjang. Profil tengah \
          dimiliki sedikitnya \(release.rules.leastCount) orang.
          """,
        en: """
          Participants who lack about the same, by position level and over all of them. The profile in \
          the middle is one of at least \(release.rules.leastCount) people.
          """), .table(table),
    ] + levelsWithoutClusters
  }

  private var levelsWithoutClusters: [Document.Block] {
    let told = Set(release.clusters.map(\.level))
    let missing =
      release.positions.map(\.key).filter { !told.contains($0) }
      + (told.contains(PublicRelease.allLevels)
        ? [] : [words.say(id: "semua jenjang", en: "all position levels")])
    guard !missing.isEmpty else { return [] }
    let names = missing.joined(separator: ", ")
    return [
      words.paragraph(
        id: """
          Tanpa klaster: \(names). Orangnya terlalu sedikit untuk dibagi, atau jumlahnya ditahan.
          """,
        en: """
          Without clusters: \(names). There are too few people to divide, or their number is withheld.
          """)
    ]
  }

  private func inWords(_ medoid: [Int?]) -> String {
    let lacking = zip(release.clusterCompetencies, medoid).compactMap { place, shortfall in
      guard let shortfall, shortfall > 0 else { return (String, Int)?.none }
      return (release.standard.competencies[place].name[language], shortfall)
    }
    guard let first = lacking.first else { return words.say(id: "tidak ada", en: "none") }
    if lacking.count == medoid.count, lacking.allSatisfy({ $0.1 == first.1 }), medoid.count > 1 {
      return words.say(id: "semua kompetensi", en: "all competencies") + " −\(first.1)"
    }
    return lacking.map { "\($0.0) −\($0.1)" }.joined(separator: ", ")
  }

  private var agencies: [Document.Block] {
    guard !release.agencies.isEmpty else { return [] }
    let title = words.heading(id: "Instansi", en: "Agencies")
    let file = Phrase([.code("instansi.csv")]) + "."
    guard let agencyPage else {
      return [
        title,
        .paragraph(
          Phrase(
            words.say(
              id: "Angka setiap instansi ada di ", en: "The figures of every agency stand in "))
            + file),
      ]
    }
    return [
      title,
      .paragraph(
        Phrase(words.say(id: "Setiap instansi dan provinsi: ", en: "Every agency and province: "))
          + .link(words.say(id: "daftar instansi", en: "list of agencies"), to: agencyPage)
          + Phrase(words.say(id: "; sebagai data: ", en: "; as data: ")) + file),
    ]
  }
}
