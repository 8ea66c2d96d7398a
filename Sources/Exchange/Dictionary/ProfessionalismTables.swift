import Basics

/// The tables of the professionalism index.
extension TableEntry {
  static let professionalism: [TableEntry] = [
    TableEntry(
      "tabel/ip_asn.csv", id: "indeks satu pegawai", en: "the index of a person",
      key: ["id_peserta"], references: [Reference("kode_instansi", "tabel/ip_asn_instansi.csv")],
      Part.all(
        .person, .agency,
        .text("kelompok_jabatan", id: "kelompok jabatan", en: "group of positions"))
        + [dimensions(id: "poin", en: "points")]
        + Part.all(
          .number(
            "ip_asn", .points, id: "indeks; kosong bila tidak lengkap",
            en: "the index; empty where an answer is missing"),
          category, otherCategory,
          .text("status", id: "LENGKAP atau TIDAK LENGKAP", en: "complete or incomplete"),
          .text("rincian", id: "poin setiap jawaban", en: "the points of every answer"))),
    TableEntry(
      "tabel/ip_asn_instansi.csv", id: "indeks satu instansi", en: "the index of an agency",
      key: ["kode_instansi"],
      Part.all(.agency, .agencyName, .kind, staff, .complete, .incomplete)
        + [dimensions(id: "rata-rata poin", en: "mean points")]
        + Part.all(
          .number("ip_asn", .points, id: "rata-rata indeks", en: "mean index"), category,
          otherCategory)),
    TableEntry(
      "tabel/ip_asn_nasional.csv", id: "indeks seluruh negeri atau satu jenis instansi",
      en: "the index of the nation or of a kind of agency", key: ["wilayah"],
      Part.all(
        .area, .whole("n_instansi", .agencies, id: "banyak instansi", en: "agencies"), staff,
        .complete, .incomplete)
        + [
          .any { words in
            words.dimensions.map {
              .number(
                "\($0.code)_tertimbang", .points,
                id: "rata-rata poin tertimbang pegawai: \($0.name.indonesian)",
                en: "mean points weighted by staff: \($0.name.english)")
            }
          }
        ]
        + Part.all(
          .number(
            "ip_asn_tak_tertimbang", .points, id: "indeks, setiap instansi dihitung sekali",
            en: "the index, every agency counting once"), category,
          .number(
            "ip_asn_tertimbang", .points, id: "indeks tertimbang pegawai",
            en: "the index weighted by staff"),
          .text(
            "kategori_tertimbang", id: "kategori indeks tertimbang",
            en: "category of the weighted index"))
        + [
          .any { words in
            words.indexBands.map {
              .whole(
                $0.code, .people, id: "pegawai berkategori \($0.name.indonesian)",
                en: "people in the category “\($0.name.english)”")
            }
          },
          .one(
            .whole(
              "n_berubah_bila_aturan_lain", .people,
              id: "pegawai yang kategorinya lain menurut aturan antarbatas yang lain",
              en: "people of another category under the other rule between bands")),
        ]),
    TableEntry(
      "tabel/ip_asn_pemenuhan.csv", id: "pemenuhan satu butir oleh satu kelompok jabatan",
      en: "who of a group of positions fulfils an item", key: ["butir", "kelompok_jabatan"],
      Part.all(
        .id("butir", id: "kode butir", en: "code of the item"),
        .text(
          "kelompok_jabatan", id: "kelompok jabatan; SEMUA untuk semua",
          en: "group of positions; SEMUA for all of them"), staff,
        .whole("n_memenuhi", .people, id: "yang memenuhi", en: "who fulfil it"),
        .whole("n_belum", .people, id: "yang belum memenuhi", en: "who do not yet"),
        .whole("n_tanpa_data", .people, id: "yang tanpa data", en: "without data"))),
    TableEntry(
      "tabel/ip_asn_ringkasan.csv", id: "satu hitungan: dari baris menjadi pegawai",
      en: "one count: how rows became people", key: ["ukuran"],
      Part.all(.measure, .whole("nilai", .number, id: "banyaknya", en: "how many"))),
  ]

  private static let staff = ColumnEntry.whole(
    "n_pegawai", .people, id: "banyak pegawai", en: "people")
  private static let category = ColumnEntry.text(
    "kategori", id: "kategori indeks", en: "category of the index")
  private static let otherCategory = ColumnEntry.text(
    "kategori_aturan_lain", id: "kategori menurut aturan antarbatas yang lain",
    en: "category under the other rule between bands")

  private static func dimensions(id: String, en: String) -> Part {
    .any { words in
      words.dimensions.map {
        .number(
          $0.code, .points, id: "\(id): \($0.name.indonesian)", en: "\(en): \($0.name.english)")
      }
    }
  }
}
