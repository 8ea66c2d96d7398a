import Basics

/// The tables of changes: between two assessments of the same people, and between two runs.
extension TableEntry {
  static let changes: [TableEntry] = [
    TableEntry(
      "tabel/riwayat.csv", id: "angka pokok satu run", en: "the key figures of a run",
      key: ["per_tanggal"],
      Part.all(
        .day(
          "per_tanggal", id: "tanggal yang dimaksud angka", en: "the day that the figures speak of"),
        .people, .complete)
        + [
          .any { words in
            words.selection.map {
              .whole(
                $0.label, .people, id: "peserta berkategori seleksi \($0.name.indonesian)",
                en: "participants in the category of selection “\($0.name.english)”")
            }
          }
        ]
        + Part.all(
          .meanCappedMatch,
          .number(
            "bawah_persen", .percent, id: "batas bawah selang kepercayaan 95% rata-rata itu",
            en: "lower end of the 95% confidence interval of that mean"),
          .number(
            "atas_persen", .percent, id: "batas atas selang kepercayaan 95% rata-rata itu",
            en: "upper end of the 95% confidence interval of that mean"),
          .id(
            "aturan", id: "sidik standar dan langkah; sama berarti sebanding",
            en: "fingerprint of standards and steps; equal ones can be compared"))),
    TableEntry(
      "tabel/perubahan.csv", id: "satu angka perubahan", en: "a figure of the change",
      key: ["tingkat", "kode", "kompetensi", "indikator"],
      Part.all(
        .scope, .scopeCode,
        .id(
          "kompetensi", id: "kode kompetensi; kosong untuk JPM dan jumlah level",
          en: "code of the competency; empty for the JPM and the sum of levels"),
        .text("indikator", id: "nama angka", en: "name of the figure"),
        .number("nilai", .number, id: "nilai", en: "the value"), .standardError, .lower, .upper,
        .whole("n", .people, id: "pasangan di balik angka", en: "pairs behind the figure"), .note)),
    TableEntry(
      "tabel/perubahan_ringkasan.csv", id: "satu hitungan: dari baris menjadi pasangan",
      en: "one count: how rows became pairs", key: ["ukuran"],
      Part.all(.measure, .whole("nilai", .number, id: "banyaknya", en: "how many"))),
    TableEntry(
      "tabel/perubahan_indeks.csv", id: "perubahan satu angka di antara dua run",
      en: "the change of a figure between two runs", key: ["tingkat", "kode", "ukuran"],
      Part.all(
        .scope, .scopeCode,
        .text("ukuran", id: "nama angka", en: "name of the figure"),
        .number("nilai_lama", .percent, id: "nilai run lama", en: "value of the older run"),
        .number("nilai_baru", .percent, id: "nilai run baru", en: "value of the newer run"),
        points("perubahan", id: "perubahan", en: "the change"),
        points("peserta", id: "bagian karena peserta lain", en: "the part of other people"),
        points("hasil", id: "bagian karena hasil lain", en: "the part of other results"),
        points("aturan", id: "bagian karena aturan lain", en: "the part of other rules"),
        points("peserta_keluar", id: "karena peserta keluar", en: "people who left"),
        points("peserta_masuk", id: "karena peserta masuk", en: "people who joined"),
        points("hasil_level", id: "karena level lain", en: "other levels"),
        points("hasil_jenjang", id: "karena jenjang lain", en: "other position levels"),
        points("aturan_standar", id: "karena standar lain", en: "other required levels"),
        points("aturan_batas", id: "karena batas kategori lain", en: "other cut-offs"),
        points(
          "hasil_urutan_lain", id: "bagian hasil bila aturan didahulukan",
          en: "the part of results if rules come first"),
        points(
          "aturan_urutan_lain", id: "bagian aturan bila didahulukan",
          en: "the part of rules if they come first"),
        exact("perubahan_tepat", id: "perubahan", en: "the change"),
        exact("peserta_tepat", id: "bagian peserta", en: "the part of people"),
        exact("hasil_tepat", id: "bagian hasil", en: "the part of results"),
        exact("aturan_tepat", id: "bagian aturan", en: "the part of rules"), .note)),
    TableEntry(
      "tabel/perubahan_peserta.csv", id: "peserta satu kelompok di antara dua run",
      en: "the people of a group between two runs", key: ["tingkat", "kode"],
      Part.all(
        .scope, .scopeCode,
        count("n_peserta_lama", id: "peserta run lama", en: "participants of the older run"),
        count("n_peserta_baru", id: "peserta run baru", en: "participants of the newer run"),
        count("n_lengkap_lama", id: "lengkap pada run lama", en: "complete in the older run"),
        count("n_lengkap_baru", id: "lengkap pada run baru", en: "complete in the newer run"),
        count("n_tetap", id: "lengkap pada keduanya", en: "complete in both"),
        count("n_keluar", id: "yang keluar", en: "who left"),
        count(
          "n_keluar_pindah_kelompok", id: "di antaranya pindah kelompok",
          en: "of these to another group"),
        count(
          "n_keluar_tidak_lengkap", id: "di antaranya tidak lagi lengkap",
          en: "of these no longer complete"),
        count("n_masuk", id: "yang masuk", en: "who joined"),
        count(
          "n_masuk_pindah_kelompok", id: "di antaranya dari kelompok lain",
          en: "of these from another group"),
        count(
          "n_masuk_baru_lengkap", id: "di antaranya baru lengkap", en: "of these newly complete"),
        count("n_level_berubah", id: "dengan level lain", en: "with other levels"),
        count("n_jenjang_berubah", id: "dengan jenjang lain", en: "with another position level"),
        count("n_standar_berubah", id: "dengan standar lain", en: "with other required levels"),
        count(
          "n_kategori_seleksi_berubah", id: "dengan kategori seleksi lain",
          en: "with another category of selection"))),
  ]

  private static func points(_ name: String, id: String, en: String) -> ColumnEntry {
    .number(name, .percentagePoints, id: id, en: en)
  }

  private static func exact(_ name: String, id: String, en: String) -> ColumnEntry {
    .text(
      name, id: "\(id), pecahan tepat dalam poin persentase",
      en: "\(en), exactly, in percentage points"
    )
  }

  private static func count(_ name: String, id: String, en: String) -> ColumnEntry {
    .whole(name, .people, id: id, en: en)
  }
}
