/// The tables with a row for everybody, and those a later run is compared with.
extension TableEntry {
  static let people: [TableEntry] = [
    TableEntry(
      "tabel/peserta.csv", id: "satu peserta", en: "a participant", key: ["id_peserta"],
      Part.all(
        .person, .attained, .required,
        .number(
          "jpm_persen", .percent, id: "JPM; kosong bila tidak lengkap",
          en: "JPM; empty where the result is incomplete"),
        .text(
          "kategori_seleksi", id: "kategori seleksi, atau TIDAK LENGKAP",
          en: "category of selection, or TIDAK LENGKAP (incomplete)"),
        .text(
          "kategori_pemetaan", id: "kategori pemetaan, atau TIDAK LENGKAP",
          en: "category of mapping, or TIDAK LENGKAP (incomplete)"),
        .whole(
          "jumlah_kompetensi_kurang", .number, id: "banyak kompetensi di bawah standar",
          en: "competencies below the standard"))
        + [
          .optional(
            .text(
              "kelompok_kategori", id: "kelompok A, B atau C menurut kategori",
              en: "group A, B or C by category"),
            .text(
              "rumpun", id: "rumpun dengan kekurangan terbesar",
              en: "rumpun with the largest shortfall"),
            .id(
              "klaster", id: "nomor klaster pada jenjangnya", en: "cluster of the position level"),
            .id(
              "klaster_nasional", id: "nomor klaster seluruh jenjang",
              en: "cluster over all position levels"),
            .text(
              "kelompok_coaching", id: "kelompok coaching: angkatan #nomor",
              en: "coaching group: batch #number"))
        ]),
    TableEntry(
      "tabel/capaian.csv", id: "level satu peserta", en: "the levels of a participant",
      key: ["id_peserta"],
      references: [
        Reference("id_peserta", "tabel/peserta.csv"),
        Reference("kode_instansi", "tabel/instansi.csv"),
        Reference("jenjang", "tabel/jenjang.csv"),
      ],
      Part.all(.person, .agency, .kind, .position) + [
        .competencies("", .levels, id: "level yang dicapai", en: "level attained"),
        .competencies(
          "standar_", .levels, id: "level yang dituntut; kosong bila tidak dinilai",
          en: "level required; empty where it was not assessed by design"),
      ]),
    TableEntry(
      "tabel/aturan.csv", id: "satu aturan yang dipakai menilai", en: "a rule of judgement",
      key: ["aturan", "nama", "kompetensi"],
      Part.all(
        .text(
          "aturan", id: "standar, seleksi atau pemetaan",
          en: "standar (required level), seleksi or pemetaan (category)"),
        .text("nama", id: "jenjang atau kategori", en: "position level or category"),
        .id(
          "kompetensi", id: "kode kompetensi; kosong untuk kategori",
          en: "code of the competency; empty for categories"),
        .text(
          "nilai", id: "level, atau JPM terendah sebagai pecahan",
          en: "level, or the lowest JPM as a fraction"))),
    TableEntry(
      "tabel/kotak_talenta.csv", id: "peserta dalam satu kotak, atau tanpa kotak menurut sebab",
      en: "the people in a box, or without one by reason",
      key: ["tingkat", "kode", "kotak", "kinerja", "potensial"],
      Part.all(
        .scope, .scopeCode,
        .id(
          "kotak", id: "nomor kotak; kosong bila tanpa kotak",
          en: "number of the box; empty for none"),
        .text(
          "kinerja", id: "kelas kinerja, atau sebab tidak ada",
          en: "class of performance, or why there is none"),
        .text(
          "potensial", id: "kelas potensial, atau sebab tidak ada",
          en: "class of potential, or why there is none"),
        .whole("n", .people, id: "banyak orang", en: "people"))),
    TableEntry(
      "tabel/kotak_peserta.csv", id: "kotak satu peserta", en: "the box of a participant",
      key: ["id_peserta"],
      Part.all(
        .person, .agency, .id("kotak", id: "nomor kotak", en: "number of the box"),
        .text(
          "kinerja", id: "kelas kinerja, atau sebab tidak ada",
          en: "class of performance, or why there is none"),
        .text(
          "potensial", id: "kelas potensial, atau sebab tidak ada",
          en: "class of potential, or why there is none"),
        .flag(
          "kelompok_suksesi", id: "termasuk kelompok rencana suksesi",
          en: "whether the box belongs to the pool of succession"))),
  ]
}
