import Basics
import Disclosure

/// The internal account of a release: what was withheld, by which rule, and what was compared.
struct DisclosurePage {
  let decision: ReleaseDecision
  let language: Language

  static func files(_ decision: ReleaseDecision) -> [ReportFile] {
    [("pengungkapan.md", Language.indonesian), ("pengungkapan.en.md", .english)].map {
      path, language in
      ReportFile(
        path: path,
        text: MarkdownWriter.text(DisclosurePage(decision: decision, language: language).document))
    } + [table(decision.release)]
  }

  /// Every withheld count with its true value and the rule.
  private static func table(_ release: PublicRelease) -> ReportFile {
    let rows = release.tables.flatMap { table in
      table.table.entries.filter { $0.released.number == nil }.map { entry in
        let key = table.key(entry.place)
        return [
          key.table, key.row, key.column, String(entry.value),
          rule(entry.released, table.name),
        ]
      }
    }
    let means = release.withheldMeans.map {
      ["jenjang", $0.position, PublicTables.meanColumn, $0.text, "rerata"]
    }
    return ReportFile(
      path: "tabel/pengungkapan.csv", heading: ["tabel", "baris", "kolom", "nilai", "aturan"],
      rows: rows + means)
  }

  private static func rule(_ released: ReleasedCount, _ table: String) -> String {
    switch released {
    case .small: "kecil"
    case .telling: table
    case .shown, .secondary: "pelindung"
    }
  }

  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  func number(_ whole: Int) -> String { DecimalText.localised(whole, language) }

  private var document: Document {
    let rules = decision.release.rules
    return Document(
      [
        .heading(
          level: 1, Phrase(say(id: "Catatan pengungkapan", en: "Account of what was withheld"))),
        .note(
          Phrase(
            say(
              id: "Internal: halaman ini dan tabelnya memuat hal yang ditahan dari publik.",
              en: "Internal: this page and its table hold what is withheld from the public."))),
        .paragraph(
          Phrase(
            say(
              id: """
                Aturan: “kecil” menahan jumlah di bawah \(rules.leastCount), nol termasuk; \
                “pelindung” menahan jumlah lain agar setiap jumlah kecil tetap tidak pasti sedikitnya \
                \(rules.leastWidth); “klaster” dan “kompetensi” menahan bagian-bagian yang \
                jumlahnya akan memberi tahu lebih banyak tentang banyaknya peserta daripada tabel \
                kategori; yang lain dibulatkan ke kelipatan \(rules.base). Semua aturan ini usulan kami.
                """,
              en: """
                The rules: “small” withholds counts below \(rules.leastCount), nought included; \
                “protecting” withholds others so that every small count stays uncertain by at least \
                \(rules.leastWidth); “klaster” (clusters) and “kompetensi” (competencies) \
                withhold parts whose sum would tell more of the number of participants than the tables \
                of categories do; all else is rounded to multiples of \(rules.base). All these rules are \
                proposals of ours.
                """))), counts,
        .paragraph(Phrase(means)),
        .paragraph(
          Phrase(
            say(id: "Setiap angka yang ditahan ada di ", en: "Every withheld count stands in "))
            + Phrase([.code("tabel/pengungkapan.csv")]) + "."),
        .paragraph(
          Phrase(
            say(
              id: "Tabel instansi × jenjang × kategori ditahan seluruhnya.",
              en: "The table of agency × position level × category is withheld as a whole."))),
      ] + comparison)
  }

  private var means: String {
    let withheld = decision.release.withheldMeans.count
    let shown = decision.release.positions.count { $0.mean?.tenths != nil }
    return say(
      id: """
        Rerata JPM: terbit untuk \(number(shown)) jenjang, “rerata” menahannya untuk \(number(withheld)) \
        jenjang yang jumlahnya terbit. Rerata terbit hanya bila jumlah terkecil yang mungkin kali jumlah \
        level yang disyaratkan mencapai 1.000, dan bila setiap pembagian orang ke dalam kategori yang \
        masih mungkin dapat menghasilkannya.
        """,
      en: """
        Mean JPM: it is published for \(number(shown)) position levels; “mean” withholds it for \
        \(number(withheld)) of which the count is published. It is published only where the least \
        possible count times the required sum of levels reaches 1,000, and where people in any \
        categories that remain possible can give it.
        """)
  }

  private var counts: Document.Block {
    let names = decision.release.tables.flatMap { table in
      table.table.entries.map { (table.key($0.place).table, $0.released) }
    }
    var order: [String] = []
    for (name, _) in names where !order.contains(name) { order.append(name) }
    return .table(
      Table(
        [
          .words(say(id: "Tabel", en: "Table")), .number(say(id: "Terbit", en: "Published")),
          .number(say(id: "Kecil", en: "Small")),
          .number(say(id: "Pelindung", en: "Protecting")),
          .number(say(id: "Klaster/kompetensi", en: "Clusters/competencies")),
        ],
        rows: order.map { name in
          let own = names.filter { $0.0 == name }.map(\.1)
          return [
            Phrase(name), Phrase(number(own.count { $0.number != nil })),
            Phrase(number(own.count { $0 == .small })),
            Phrase(number(own.count { $0 == .secondary })),
            Phrase(number(own.count { $0 == .telling })),
          ]
        }))
  }
}
