import Basics
import Disclosure
import Standards

/// The public page; it sees nothing but protected figures.
struct PublicPage {
  let release: PublicRelease
  let language: Language

  static func files(_ release: PublicRelease) -> [ReportFile] {
    [("publik/laporan-publik.md", Language.indonesian), ("publik/laporan-publik.en.md", .english)]
      .map { path, language in
        ReportFile(
          path: path,
          text: MarkdownWriter.text(PublicPage(release: release, language: language).document))
      }
  }

  var document: Document {
    Document(
      [
        .heading(level: 1, Phrase(release.title[language])), .paragraph(Phrase(opening)),
        .note(Phrase(reading)),
      ] + section(id: "Nasional", en: "The nation", groups([release.nation]))
        + section(id: "Jenis instansi", en: "Kinds of agency", groups(release.kinds))
        + section(id: "Jenjang jabatan", en: "Position levels", groups(release.positions))
        + section(id: "Kompetensi", en: "Competencies", competencies) + clusters + agencies + method
    )
  }

  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  private func local(_ text: String) -> String {
    text == ReleasedCount.mark ? text : DecimalText.localised(text, language)
  }

  private func percent(_ text: String) -> String {
    text == ReleasedCount.mark || text.isEmpty ? text : local(text) + "%"
  }

  private func heading(id: String, en: String) -> Document.Block {
    .heading(level: 2, Phrase(say(id: id, en: en)))
  }

  private func section(id: String, en: String, _ table: Table) -> [Document.Block] {
    table.rows.isEmpty ? [] : [heading(id: id, en: en), .table(table)]
  }

  private var opening: String {
    let row = release.nation.row
    guard row.total.number != nil else {
      return say(
        id: "Terlalu sedikit peserta berhasil lengkap untuk angka nasional.",
        en: "Too few participants have a complete result for national figures.")
    }
    let bands = release.standard.selection.bands
    // A share beside one that is withheld would seem to be all there is.
    let isWhole = bands.indices.allSatisfy { row.counts[$0].number != nil }
    let shares = bands.indices.map { "\(bands[$0].label) \(percent(row.share($0)))" }
    let tail = isWhole ? ": " + shares.joined(separator: ", ") : ""
    let (people, day) = (local(row.total.text), release.asOf.inWords(language))
    return say(
      id: """
        Per \(day), kira-kira \(people) peserta memiliki hasil asesmen yang lengkap\(tail).
        """,
      en: """
        As of \(day), about \(people) participants have a complete assessment result\(tail).
        """)
  }

  private var reading: String {
    let (least, base) = (release.rules.leastCount, release.rules.base)
    return say(
      id: """
        Setiap jumlah dibulatkan sendiri-sendiri ke kelipatan \(base), jadi total tidak selalu sama \
        dengan penjumlahannya. Tanda * bukan nol dan bukan kosong: angkanya tidak dibuka karena \
        kurang dari \(least) orang, atau karena dengannya angka lain dapat dihitung balik.
        """,
      en: """
        Every count is rounded on its own to a multiple of \(base), so that totals are not always the \
        sum of their parts. The mark * is neither nought nor empty: the figure is withheld because it \
        is fewer than \(least) people, or because another one could be computed with it.
        """)
  }

  private func groups(_ groups: [PublicRelease.Group]) -> Table {
    let bands = release.standard.selection.bands.map(\.label)
    let columns =
      [.words(say(id: "Kelompok", en: "Group")), .number("n")]
      + bands.map { TableColumn.number($0) } + bands.map { .number("\($0) (%)") }
      + [
        TableColumn.number(say(id: "Rerata JPM", en: "Mean JPM")),
        .number(say(id: "Rerata JPM terbatas", en: "Mean capped JPM")),
      ]
    return Table(
      columns,
      rows: groups.map { group in
        let row = group.row
        let cells =
          [group.key == "NASIONAL" ? say(id: "Nasional", en: "Nation") : group.key]
          + [local(row.total.text)] + row.counts.map { local($0.text) }
          + row.counts.indices.map { percent(row.share($0)) } + group.means.map(percent)
        return cells.map { Phrase($0) }
      })
  }

  private var competencies: Table {
    Table(
      [
        .words(say(id: "Kompetensi", en: "Competency")), .number("n"),
        .number(say(id: "Memenuhi", en: "Meet")),
        .number(say(id: "Tidak memenuhi", en: "Do not meet")),
        .number(say(id: "Memenuhi (%)", en: "Meet (%)")),
      ],
      rows: release.competencies.map { competency in
        let words = release.standard.competencies[competency.place]
        return
          ([words.name[language], local(competency.row.total.text)]
          + competency.row.counts.map { local($0.text) } + [percent(competency.row.share(0))])
          .map { Phrase($0) }
      })
  }

  private var clusters: [Document.Block] {
    guard !release.clusters.isEmpty else { return [] }
    let table = Table(
      [
        .words(say(id: "Jenjang", en: "Position level")),
        .number(say(id: "Klaster", en: "Cluster")), .number("n"),
        .number(say(id: "Bagian", en: "Share")),
        .words(say(id: "Kekurangan level pada profil tengah", en: "Levels lacking in the middle")),
      ],
      rows: release.clusters.map { cluster in
        [
          cluster.level == "SEMUA" ? say(id: "semua", en: "all") : cluster.level,
          String(cluster.number), local(cluster.people.text), percent(cluster.share),
          cluster.medoid.map(inWords) ?? ReleasedCount.mark,
        ].map { Phrase($0) }
      })
    return [heading(id: "Klaster kesenjangan", en: "Clusters of gaps"), .table(table)]
  }

  private func inWords(_ medoid: [Int?]) -> String {
    let lacking = zip(release.clusterCompetencies, medoid).compactMap { place, shortfall in
      guard let shortfall, shortfall > 0 else { return String?.none }
      return "\(release.standard.competencies[place].code) −\(shortfall)"
    }
    return lacking.isEmpty ? say(id: "tidak ada", en: "none") : lacking.joined(separator: ", ")
  }

  private var agencies: [Document.Block] {
    [
      heading(id: "Instansi", en: "Agencies"),
      .paragraph(
        Phrase(
          say(
            id: "Angka setiap instansi ada di ", en: "The figures of every agency stand in "))
          + Phrase([.code("instansi.csv")]) + "."),
    ]
  }

  private var method: [Document.Block] {
    let width = release.rules.leastWidth
    return [
      heading(id: "Cara angka dilindungi", en: "How figures are protected"),
      .paragraph(
        Phrase(
          say(
            id: """
              Untuk setiap angka kecil yang ditahan dihitung nilai terkecil dan terbesar yang masih \
              mungkin menurut semua jumlah yang terbit; keduanya berjarak sedikitnya \(width). \
              Persentase dihitung dari angka yang sudah dibulatkan; rata-rata hanya dicetak untuk \
              sedikitnya \(release.rules.leastCount) orang. Jumlah per instansi, jenjang, dan kategori \
              sekaligus tidak diterbitkan. Batas-batas ini usulan proyek, bukan ketentuan peraturan.
              """,
            en: """
              For every small count that is withheld, the least and the greatest value that all \
              published counts leave possible are computed; they lie at least \(width) apart. \
              Percentages are computed from rounded counts; means are printed only for at least \
              \(release.rules.leastCount) people. Counts by agency, position level and category at once \
              are not published. These limits are a proposal of the project, not a regulation's.
              """))),
    ]
  }
}
