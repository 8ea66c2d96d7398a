/// The tables of the studies on developing people.
extension TableEntry {
  static let development: [TableEntry] = [
    TableEntry(
      "tabel/kelompok_aturan.csv", id: "satu kelompok menurut aturan", en: "a group by rule",
      key: ["jenjang", "dasar", "kelompok"], references: [byPosition],
      Part.all(
        .position, basis, .text("kelompok", id: "nama kelompok", en: "name of the group"),
        .whole("n", .people, id: "banyak orang", en: "people"))),
    TableEntry(
      "tabel/klaster.csv", id: "satu klaster profil", en: "a cluster of profiles",
      key: ["jenjang", "klaster"], references: [Reference("jenjang", "tabel/klaster_mutu.csv")],
      Part.all(
        .positionOrAll, .id("klaster", id: "nomor klaster", en: "number of the cluster"),
        .whole("n", .people, id: "banyak orang", en: "people"),
        .whole("rugi", .levels, id: "jumlah jarak ke medoid", en: "sum of distances to the medoid"))
        + [missingLevels]),
    TableEntry(
      "tabel/klaster_mutu.csv", id: "mutu klaster satu jenjang",
      en: "how good the clusters of a position level are", key: ["jenjang"],
      trial + [.one(.note)]),
    TableEntry(
      "tabel/klaster_percobaan.csv", id: "satu banyaknya klaster yang dicoba",
      en: "a number of clusters that was tried", key: ["jenjang", "k"],
      references: [Reference("jenjang", "tabel/klaster_mutu.csv")],
      trial
        + Part.all(
          .whole(
            "n_terkecil", .people, id: "orang dalam klaster terkecil",
            en: "people in the smallest cluster"),
          .flag("terpilih", id: "apakah dipakai", en: "whether it was chosen"))),
    TableEntry(
      "tabel/model_pelatihan.csv", id: "satu model pelatihan pada satu jenjang",
      en: "a model of training at a position level",
      key: ["jenjang", "pelatihan", "model", "dasar"],
      Part.all(.positionOrAll, programme, model, basis)
        + Part.all(
          .people,
          .whole(
            "n_berkesenjangan", .people, id: "peserta dengan kesenjangan", en: "people with a gap"),
          seats, ownSeats, .whole("jp", .hours, id: "jam pelajaran", en: "hours of training"),
          .whole("kelas", .classes, id: "kelas mata pelatihan", en: "classes of courses"),
          .whole("angkatan", .batches, id: "angkatan", en: "batches"),
          .whole("kelompok_coaching", .groups, id: "kelompok coaching", en: "coaching groups"),
          .whole("kesenjangan", .gaps, id: "kesenjangan peserta", en: "gaps of these people"),
          .whole("terlayani", .gaps, id: "kesenjangan yang terlayani", en: "gaps covered"),
          .whole(
            "tidak_terlayani", .gaps, id: "kesenjangan yang tidak terlayani",
            en: "gaps not covered"),
          .whole("level_hilang", .levels, id: "level yang tidak ada", en: "missing levels"),
          .whole(
            "hemat_kursi", .seats, id: "kursi yang dihemat dari model semua",
            en: "seats saved against training everybody in everything"),
          .whole(
            "hemat_jp", .hours, id: "JP yang dihemat dari model semua",
            en: "hours saved against training everybody in everything"),
          .whole(
            "biaya", .rupiah, id: "biaya; kosong tanpa harga", en: "costs; empty without prices"))),
    TableEntry(
      "tabel/kursi_pelatihan.csv", id: "satu mata pelatihan dalam satu model",
      en: "a course within a model", key: ["jenjang", "pelatihan", "kode_mata", "model", "dasar"],
      references: [
        Reference(["jenjang", "pelatihan", "model", "dasar"], "tabel/model_pelatihan.csv")
      ],
      Part.all(
        .position, programme,
        .text("agenda", id: "agenda pelatihan", en: "agenda of the programme"),
        .id("kode_mata", id: "kode mata pelatihan", en: "code of the course"),
        .text("mata_pelatihan", id: "nama mata pelatihan", en: "name of the course, in Indonesian"),
        .text(
          "kompetensi_utama", id: "kode kompetensi utama, dipisah spasi",
          en: "codes of its main competencies, separated by blanks"), model, basis, seats, ownSeats)
    ),
    TableEntry(
      "tabel/rekomendasi.csv", id: "rekomendasi untuk satu peserta",
      en: "what is recommended to a participant", key: ["id_peserta"],
      references: [Reference("id_peserta", "tabel/peserta.csv"), byPosition],
      Part.all(
        .person, .position, programme,
        .text(
          "kompetensi_kurang", id: "kode kompetensi yang kurang, dipisah spasi",
          en: "codes of competencies below standard, separated by blanks"),
        .text(
          "level_hilang", id: "kode kompetensi tanpa level",
          en: "codes of competencies without a level"),
        courses("model_I", id: "model I", en: "model I"))
        + [
          .any { _ in
            ["kategori", "rumpun", "klaster"].flatMap {
              [
                .text(
                  "kelompok_II_\($0)", id: "kelompok model II menurut \($0)",
                  en: "group of model II by \($0)"),
                courses("model_II_\($0)", id: "model II menurut \($0)", en: "model II by \($0)"),
              ]
            }
          }
        ]
        + Part.all(
          courses(
            "model_III_mandiri", id: "belajar mandiri model III", en: "self-study of model III"),
          .text(
            "tidak_terlayani", id: "kompetensi kurang tanpa mata pelatihan",
            en: "competencies below standard without a course"),
          .text("alasan", id: "alasan dalam kalimat", en: "the reason in words, in Indonesian"))),
    TableEntry(
      "tabel/kelompok_coaching.csv", id: "satu anggota kelompok coaching",
      en: "a member of a coaching group", key: ["id_peserta"],
      references: [
        Reference("id_peserta", "tabel/peserta.csv"),
        Reference("medoid", "tabel/peserta.csv", "id_peserta"),
        Reference("batch", "tabel/kelompok_mutu.csv"),
      ],
      Part.all(
        batch, .id("kelompok", id: "nomor kelompok", en: "number of the group"), .person,
        .id("medoid", id: "anggota di tengah kelompok", en: "the member in the middle of the group")
      )),
    TableEntry(
      "tabel/kelompok_mutu.csv", id: "pembagian satu angkatan", en: "the division of a batch",
      key: ["batch"],
      Part.all(
        batch, .whole("n", .people, id: "banyak orang", en: "people"),
        .whole("jumlah_kelompok", .groups, id: "banyak kelompok", en: "groups"),
        .whole(
          "biaya", .levels, id: "jumlah jarak ke medoid", en: "sum of distances to the medoids"),
        .whole(
          "batas_bawah", .levels, id: "biaya yang tidak mungkin dilampaui ke bawah",
          en: "a cost that no other division can be below"),
        .number(
          "celah", .share, id: "bagian biaya yang paling banyak dapat dihemat",
          en: "the part of the cost that could be saved at most"), .note)),
  ]

  private static let byPosition = Reference("jenjang", "tabel/jenjang.csv")
  private static let basis = ColumnEntry.text(
    "dasar", id: "dasar pengelompokan; kosong bila tidak ada",
    en: "by what people are grouped; empty where they are not")
  private static let model = ColumnEntry.text(
    "model", id: "model pelatihan LAN 2023; semua: semua orang, semua mata",
    en: "model of training (LAN 2023); semua: everybody in everything")
  private static let programme = ColumnEntry.id(
    "pelatihan", id: "kode pelatihan kepemimpinan; kosong bila tidak ada",
    en: "code of the leadership training; empty where there is none")
  private static let batch = ColumnEntry.text(
    "batch", id: "nama angkatan", en: "name of the batch")
  private static let seats = ColumnEntry.whole("kursi", .seats, id: "kursi", en: "seats")
  private static let ownSeats = ColumnEntry.whole(
    "kursi_mandiri", .seats, id: "kursi belajar mandiri di antaranya", en: "of these in self-study")
  static let missingLevels = Part.competencies(
    "kekurangan_", .levels, id: "level yang kurang pada medoid",
    en: "levels that the medoid lacks")

  private static func courses(_ name: String, id: String, en: String) -> ColumnEntry {
    .text(name, id: "kode mata pelatihan menurut \(id)", en: "codes of courses by \(en)")
  }

  private static let trial = Part.all(
    .positionOrAll, .whole("k", .clusters, id: "banyak klaster", en: "number of clusters"),
    .whole("n", .people, id: "banyak orang", en: "people"),
    .whole(
      "rugi_total", .levels, id: "jumlah jarak ke medoid", en: "sum of distances to the medoids"),
    .number("ams", .number, id: "siluet medoid rata-rata", en: "average medoid silhouette"),
    .number("asw", .number, id: "lebar siluet rata-rata", en: "average silhouette width"),
    .number(
      "stabilitas_median", .share, id: "median kesamaan antarbelah-sampel",
      en: "median similarity over half-samples"),
    .number(
      "stabilitas_min", .share, id: "kesamaan terendah antarbelah-sampel",
      en: "lowest similarity over half-samples"))
}
