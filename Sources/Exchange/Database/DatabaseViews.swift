import Basics

/// A question about the tables that is answered already.
struct DatabaseView {
  let name: String
  let words: Words
  let query: String

  /// The views that these tables can answer.
  static func all(_ tables: [DescribedTable], _ vocabulary: Vocabulary) -> [DatabaseView] {
    let groups = [
      ("jenis", "jenis_instansi"), ("provinsi", "kode_provinsi"), ("instansi", "kode_instansi"),
      ("jenjang", "jenjang"),
    ].compactMap { name, key in table(name, tables).map { shares($0, key, vocabulary) } }
    let others = [
      table("gap_kompetensi", tables).map { _ in shortfalls },
      table("gap_kompetensi", tables).map(gaps), table("peserta", tables).map { _ in people },
      table("capaian", tables).flatMap { levels($0, vocabulary) },
    ]
    return groups + others.compactMap(\.self)
  }

  private static func table(_ name: String, _ tables: [DescribedTable]) -> DescribedTable? {
    tables.first { $0.name == name }
  }

  private static func shares(
    _ table: DescribedTable, _ key: String, _ vocabulary: Vocabulary
  ) -> DatabaseView {
    let categories = (vocabulary.selection + vocabulary.mapping).map(\.code).filter { code in
      table.columns.contains { $0.name == code }
    }
    let columns = categories.map { code in
      let (count, share) = (DatabaseTable.quoted(code), DatabaseTable.quoted("\(code)_persen"))
      return "round(100.0 * \(count) / nullif(n_lengkap, 0), 1) AS \(share)"
    }
    return DatabaseView(
      name: "pangsa_\(table.name)",
      words: Words(
        id: "bagian peserta lengkap per kategori, \(table.words.indonesian) per baris",
        en: "shares of complete participants by category, a row for \(table.words.english)"),
      query: "SELECT \(([key, "n_peserta", "n_lengkap"] + columns).joined(separator: ", ")), "
        + "rerata_jpm_persen FROM \(DatabaseTable.quoted(table.name))")
  }

  private static let shortfalls = DatabaseView(
    name: "kekurangan_kompetensi",
    words: Words(
      id: "kekurangan per jenjang dan kompetensi, dengan nama kompetensi",
      en: "shortfalls by position level and competency, with the competency's name"),
    query: """
      SELECT g.jenjang, g.kompetensi, k.nama, k.name, g.n_teramati, g.n_di_bawah, \
      g.P0_persen AS di_bawah_persen, g.P1_persen AS kedalaman_persen \
      FROM gap_kompetensi AS g LEFT JOIN rujukan_kompetensi AS k ON k.kompetensi = g.kompetensi
      """)

  private static func gaps(_ table: DescribedTable) -> DatabaseView {
    let parts = (-5...5).map {
      "SELECT jenjang, kompetensi, \($0) AS gap, \(DatabaseTable.quoted("gap_\($0)")) AS n "
        + "FROM gap_kompetensi"
    }
    return DatabaseView(
      name: "gap_panjang",
      words: Words(
        id: "banyak peserta per jenjang, kompetensi dan selisih, satu per baris",
        en: "people by position level, competency and gap, one count a row"),
      query: parts.joined(separator: " UNION ALL "))
  }

  private static let people = DatabaseView(
    name: "peserta_per_kategori",
    words: Words(
      id: "banyak peserta menurut kedua kategori", en: "people by both categories"),
    query: """
      SELECT kategori_seleksi, kategori_pemetaan, count(*) AS n_peserta, \
      round(avg(jpm_persen), 2) AS rerata_jpm_persen FROM peserta \
      GROUP BY kategori_seleksi, kategori_pemetaan
      """)

  private static func levels(
    _ table: DescribedTable, _ vocabulary: Vocabulary
  ) -> DatabaseView? {
    let codes = vocabulary.competencies.map(\.code).filter { code in
      table.columns.contains { $0.name == code }
    }
    guard !codes.isEmpty else { return nil }
    let parts = codes.map { code in
      let (level, need) = (DatabaseTable.quoted(code), DatabaseTable.quoted("standar_\(code)"))
      let text = "'\(code.replacing("'", with: "''"))'"
      return
        "SELECT id_peserta, kode_instansi, jenjang, \(text) AS kompetensi, \(level) AS capaian, "
        + "\(need) AS standar, \(level) - \(need) AS gap FROM capaian WHERE \(need) IS NOT NULL"
    }
    return DatabaseView(
      name: "capaian_panjang",
      words: Words(
        id: "capaian dan standar, satu peserta dan kompetensi per baris",
        en: "attained and required levels, a row for a participant and a competency"),
      query: parts.joined(separator: " UNION ALL "))
  }
}
