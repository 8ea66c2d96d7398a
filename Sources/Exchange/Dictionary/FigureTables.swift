/// The tables of indices, of assessors, of the quality of the data and of a public release's account.
extension TableEntry {
  static let figures: [TableEntry] = [
    TableEntry(
      "tabel/indeks.csv", id: "satu angka indeks", en: "a figure of the index",
      key: ["tingkat", "kode", "indikator"],
      Part.all(
        .scope, .scopeCode,
        .text("indikator", id: "nama angka", en: "name of the figure"),
        .number(
          "nilai", .share, id: "nilai; indeks dan bagian sebagai pecahan dari satu",
          en: "the value; indices and shares as parts of one"),
        .standardError, .lower, .upper,
        .whole("n", .people, id: "peserta di balik angka", en: "people behind the figure"),
        .whole(
          "N", .people, id: "pegawai yang diwakili; kosong tanpa kerangka",
          en: "staff that they stand for; empty without a frame"), .note)),
    TableEntry(
      "tabel/sebaran_jpm.csv", id: "satu rentang JPM pada satu jenjang",
      en: "a bin of the JPM at a position level", key: ["jenjang", "dari_persen"],
      Part.all(
        .positionOrAll,
        .number("dari_persen", .percent, id: "JPM sekurang-kurangnya", en: "JPM at least"),
        .number("sampai_kurang_dari_persen", .percent, id: "JPM kurang dari", en: "JPM less than"),
        .complete,
        .text(
          "kategori_seleksi", id: "kategori seleksi rentang itu",
          en: "category of selection of the bin"),
        .text(
          "kategori_pemetaan", id: "kategori pemetaan rentang itu",
          en: "category of mapping of the bin"))),
    TableEntry(
      "tabel/kesepakatan_asesor.csv", id: "kesepakatan dua asesor atas satu kompetensi",
      en: "the agreement of two assessors on a competency", key: ["jenjang", "kompetensi"],
      Part.all(
        .positionOrAll, .competency,
        .whole(
          "n", .people, id: "orang yang dinilai dua asesor", en: "people rated by two assessors"),
        .whole(
          "n_sama", .people, id: "orang dengan level yang sama", en: "people with equal levels"),
        .number(
          "kesepakatan_persis", .share, id: "bagian level yang sama", en: "share of equal levels"),
        .number(
          "kappa_kuadratik", .number, id: "kappa berbobot kuadratik",
          en: "kappa with quadratic weights"),
        .number(
          "icc_a1", .number, id: "korelasi dalam kelas ICC(A,1)",
          en: "intraclass correlation ICC(A,1)"), .note)
        + [
          .any { _ in
            (0..<36).map {
              .whole(
                "a\($0 / 6)_b\($0 % 6)", .people,
                id: "asesor pertama level \($0 / 6), asesor kedua level \($0 % 6)",
                en: "first assessor level \($0 / 6), second assessor level \($0 % 6)")
            }
          }
        ]),
    TableEntry(
      "tabel/mutu_data.csv", id: "satu pemeriksaan mutu data", en: "a check of the data",
      Part.all(
        .text(
          "berkas", id: "nama berkas; kosong untuk semua", en: "name of the file; empty for all"),
        .id(
          "instansi", id: "kode instansi; kosong untuk semua",
          en: "code of the agency; empty for all"),
        .text("pemeriksaan", id: "apa yang diperiksa", en: "what was looked for, in Indonesian"),
        .id("kode", id: "kode tetap", en: "stable code"),
        .text(
          "bobot", id: "baik, catatan, meragukan, penolakan, tidak_diperiksa atau keterangan",
          en: "good, note, doubt, refusal, not checked, or a plain count"),
        .whole("jumlah", .number, id: "yang ditemukan", en: "what was found"),
        .whole("dasar", .number, id: "di antara sekian", en: "among how many"),
        .number("persen", .percent, id: "jumlah per dasar", en: "what was found among them"),
        .text(
          "contoh_baris", id: "baris fisik pertama, dipisah spasi",
          en: "first physical lines, separated by blanks"))),
    TableEntry(
      "tabel/pengungkapan.csv", id: "satu angka yang ditahan dari publik; internal",
      en: "a count that is withheld from the public; internal", key: ["tabel", "baris", "kolom"],
      Part.all(
        .text("tabel", id: "tabel publik", en: "public table"),
        .id("baris", id: "kode atau nama baris", en: "code or name of the row"),
        .text("kolom", id: "nama kolom", en: "name of the column"),
        .number(
          "nilai", .number, id: "jumlah orang atau rata-rata sebenarnya",
          en: "the true count of people, or the true mean"),
        .text(
          "aturan", id: "kecil, pelindung, rerata, klaster atau kompetensi",
          en: """
            kecil (small), pelindung (protecting), rerata (mean), klaster (clusters) or kompetensi \
            (competencies)
            """))),
    TableEntry(
      "tabel/angka_terbitan.csv", id: "satu pemeriksaan angka terbitan",
      en: "a check of a published figure",
      Part.all(
        .text("tabel", id: "nama tabel", en: "name of the table"),
        .text("baris", id: "nama baris", en: "name of the row"),
        .text("ukuran", id: "nama angka", en: "name of the figure"),
        .text("pemeriksaan", id: "jenis pemeriksaan", en: "kind of check"),
        .text("tercetak", id: "angka tercetak", en: "figure as printed"),
        .text("hitung", id: "angka hitungan ulang", en: "figure as recomputed"),
        .text("selisih", id: "selisihnya", en: "difference"),
        .text("putusan", id: "putusan", en: "verdict"),
        .text("keterangan", id: "keterangan", en: "explanation, in Indonesian"),
        .whole("baris_berkas", .lines, id: "nomor baris fisik", en: "number of the physical line"))),
  ]
}
