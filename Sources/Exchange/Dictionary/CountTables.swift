/// The tables that every run over assessments writes.
extension TableEntry {
  static let counts: [TableEntry] = [
    TableEntry(
      "tabel/ringkasan.csv", id: "satu hitungan: dari baris menjadi peserta",
      en: "one count: how rows became people", key: ["ukuran"],
      Part.all(.measure, .whole("nilai", .number, id: "banyaknya", en: "how many"))),
    group("nasional", id: "seluruh negeri", en: "the nation", keys: [.area]),
    group("jenis", id: "satu jenis instansi", en: "a kind of agency", keys: [.kind]),
    group("provinsi", id: "satu provinsi", en: "a province", keys: [.province]),
    group("instansi", id: "satu instansi", en: "an agency", keys: [.agency]),
    group("jenjang", id: "satu jenjang jabatan", en: "a position level", keys: [.position]),
    group(
      "instansi_jenjang", id: "satu jenjang di satu instansi", en: "a position level of an agency",
      keys: [.agency, .position],
      references: [
        Reference("kode_instansi", "tabel/instansi.csv"), Reference("jenjang", "tabel/jenjang.csv"),
      ]),
    gaps,
    TableEntry(
      "tabel/ditolak.csv", id: "satu baris atau sel yang ditolak", en: "a refused row or cell",
      Part.all(
        .text("berkas", id: "nama berkas", en: "name of the file"),
        .whole("baris", .lines, id: "nomor baris fisik", en: "number of the physical line"),
        .text("kolom", id: "kolom asal", en: "column it stands in"),
        .text("nilai", id: "isi sel sebagaimana adanya", en: "the cell as it is"),
        .id("kode", id: "kode alasan yang tetap", en: "stable code of the reason"),
        .text("alasan", id: "alasan penolakan", en: "reason, in Indonesian"),
        .text("tindakan", id: "cara memperbaiki", en: "remedy, in Indonesian"))),
    TableEntry(
      "tabel/instansi_tidak_dikenal.csv", id: "satu ejaan instansi yang tidak dikenal",
      en: "a spelling of an agency that the reference list does not know",
      Part.all(
        .text("nama", id: "nama sebagaimana ditulis", en: "name as it is written"),
        .id("kode", id: "kode sebagaimana ditulis", en: "code as it is written"),
        .text("nama_terdekat", id: "nama terdekat yang dikenal", en: "nearest name that is known"),
        .id("kode_terdekat", id: "kode nama itu", en: "code of that name"))),
  ]

  private static func group(
    _ name: String, id: String, en: String, keys: [ColumnEntry], references: [Reference] = []
  ) -> TableEntry {
    TableEntry(
      "tabel/\(name).csv", id: id, en: en, key: keys.map(\.name), references: references,
      keys.map { .one($0) } + Part.all(.people, .complete, .incomplete) + [.selection, .mapping]
        + Part.all(
          .attained, .required, .meanMatch,
          .number(
            "jpm_gabungan_persen", .percent, id: "JPM gabungan: jumlah tercapai per jumlah syarat",
            en: "joint JPM: sum attained over sum required"), .meanCappedMatch))
  }

  private static let gaps = TableEntry(
    "tabel/gap_kompetensi.csv", id: "satu kompetensi pada satu jenjang",
    en: "a competency at a position level", key: ["jenjang", "kompetensi"],
    Part.all(
      .positionOrAll, .competency,
      .whole("n_teramati", .people, id: "peserta yang levelnya ada", en: "people with a level"),
      .whole("n_hilang", .people, id: "peserta tanpa level", en: "people without a level"),
      .whole("n_di_bawah", .people, id: "di bawah standar", en: "below the standard"),
      .whole("n_sama", .people, id: "sama dengan standar", en: "at the standard"),
      .whole("n_di_atas", .people, id: "di atas standar", en: "above the standard"),
      .whole(
        "jumlah_gap", .levels, id: "jumlah capaian dikurangi standar",
        en: "sum of attained minus required levels"),
      .number(
        "P0_persen", .percent, id: "P0, kekerapan: bagian di bawah standar",
        en: "P0, prevalence: share below the standard"),
      .number(
        "P1_persen", .percent, id: "P1, kedalaman: rata-rata kekurangan terhadap standar",
        en: "P1, depth: mean shortfall as a part of the standard"),
      .number(
        "P2_persen", .percent, id: "P2, keparahan: kekurangan besar dihitung lebih berat",
        en: "P2, severity: large shortfalls weigh more"))
      + [
        .any { _ in
          (-5...5).map {
            .whole(
              "gap_\($0)", .people, id: "peserta dengan capaian dikurangi standar = \($0)",
              en: "people whose attained minus required level is \($0)")
          }
        }
      ])
}
