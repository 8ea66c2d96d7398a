extension QualityCheck {
  /// Every check of the report, in its order.
  static let all: [QualityCheck] =
    structure + identity + duplicates + vocabulary + levels + days

  static let structure = [
    QualityCheck(
      "sel_kurang", .structure, .refusal, .rows, id: "baris dengan sel kurang dari kepala tabel",
      en: "rows with fewer cells than the heading"),
    QualityCheck(
      "sel_lebih", .structure, .refusal, .rows, id: "baris dengan sel lebih dari kepala tabel",
      en: "rows with more cells than the heading"),
    QualityCheck(
      "kutip_tidak_ditutup", .structure, .refusal, .rows,
      id: "baris dengan tanda kutip yang tidak ditutup", en: "rows with a quote that never closes"),
    QualityCheck(
      "kutip_liar", .structure, .doubt, .rows, id: "baris dengan tanda kutip di tengah sel",
      en: "rows with a quote inside a cell"),
    QualityCheck(
      "baris_terlalu_panjang", .structure, .refusal, .rows,
      id: "baris yang terlalu panjang untuk dibaca", en: "rows too long to be read"),
    QualityCheck(
      "byte_nol", .structure, .refusal, .rows, id: "baris dengan byte nol (berkas rusak)",
      en: "rows with a NUL byte (a damaged file)"),
    QualityCheck(
      "baris_windows_1252", .structure, .doubt, .lines,
      id: "baris Windows-1252 di dalam berkas UTF-8", en: "Windows-1252 lines in a UTF-8 file"),
    QualityCheck(
      "baris_utf_8", .structure, .doubt, .lines, id: "baris UTF-8 di dalam berkas Windows-1252",
      en: "UTF-8 lines in a Windows-1252 file"),
    QualityCheck(
      "utf_16_rusak", .structure, .doubt, .lines, id: "baris UTF-16 dengan karakter yang rusak",
      en: "UTF-16 lines with a damaged character"),
    QualityCheck(
      "judul_kolom_salah_eja", .structure, .doubt, .columns,
      id: "judul kolom yang dibaca sebagai salah eja", en: "headings taken for misspelt ones"),
    QualityCheck(
      "kolom_ganda", .structure, .doubt, .columns, id: "kolom yang artinya sama dengan kolom lain",
      en: "columns that mean the same as another one"),
    QualityCheck(
      "kolom_ganda_berbeda", .structure, .refusal, .rows,
      id: "baris yang kolom gandanya berbeda isi", en: "rows whose twin columns differ"),
    QualityCheck(
      "kompetensi_tanpa_kolom", .structure, .doubt, .files,
      id: "berkas tanpa kolom untuk semua kompetensi manajerial dan sosial kultural",
      en: "files without a column for every managerial and socio-cultural competency"),
    QualityCheck(
      "kompetensi_tanpa_baris", .structure, .doubt, .competencies,
      id: "kompetensi tanpa satu baris pun di berkas bentuk panjang",
      en: "competencies without any row in the long files"),
    QualityCheck(
      "jenjang_dari_jabatan", .structure, .doubt, .files,
      id: "berkas yang jenjangnya dibaca dari nama jabatan",
      en: "files whose position level is read from the job title"),
    QualityCheck(
      "kolom_tidak_dibaca", .structure, .note, .columns, id: "kolom yang tidak dipakai analisis",
      en: "columns that the analysis does not use"),
    QualityCheck(
      "baris_judul", .structure, .note, .lines, id: "baris judul di atas kepala tabel",
      en: "title lines above the heading"),
    QualityCheck(
      "baris_nomor_kolom", .structure, .note, .lines, id: "baris nomor kolom (1, 2, 3 …)",
      en: "lines that number the columns (1, 2, 3 …)"),
    QualityCheck(
      "kepala_berulang", .structure, .note, .lines,
      id: "kepala tabel yang diulang di tengah berkas",
      en: "headings repeated within the file"),
    QualityCheck(
      "baris_kosong", .structure, .note, .lines, id: "baris kosong", en: "blank lines"),
    QualityCheck(
      "baris_unit_kerja", .structure, .note, .lines, id: "baris yang hanya memuat nama unit kerja",
      en: "lines with nothing but the name of a unit"),
    QualityCheck(
      "baris_penutup", .structure, .note, .lines,
      id: "baris jumlah, catatan, atau tanda tangan",
      en: "lines with sums, notes or signatures"),
  ]

  static let duplicates = [
    QualityCheck(
      "duplikat_identik", .duplicates, .note, .rows,
      id: "salinan yang sama persis (dihitung sekali)", en: "identical copies (counted once)"),
    QualityCheck(
      "asesmen_lama", .duplicates, .note, .rows,
      id: "baris asesmen lama (hasil yang lebih baru dipakai)",
      en: "rows of older assessments (the later result is used)"),
    QualityCheck(
      "baris_konflik", .duplicates, .doubt, .rows,
      id: "baris yang bertentangan: orang dan tanggalnya sama, isinya berbeda",
      en: "rows in contradiction: same person and day, other content"),
    QualityCheck(
      "asesmen_bertentangan", .duplicates, .doubt, .people,
      id: "peserta yang tidak dianalisis karena hasilnya bertentangan",
      en: "people left out because their results contradict each other"),
  ]

  static let days = [
    QualityCheck(
      "tanpa_kolom_tanggal", .days, .doubt, .files, id: "berkas tanpa kolom tanggal asesmen",
      en: "files without a column for the day of assessment"),
    QualityCheck(
      "tanggal_kosong", .days, .note, .rows, id: "baris tanpa tanggal asesmen",
      en: "rows without a day of assessment"),
    QualityCheck(
      "tanggal_tidak_ada", .days, .refusal, .rows,
      id: "baris dengan tanggal yang tidak ada di kalender",
      en: "rows with a day that does not exist"
    ),
    QualityCheck(
      "tanggal_tidak_terbaca", .days, .refusal, .rows,
      id: "baris dengan tanggal yang tidak terbaca", en: "rows with an unreadable day"),
    QualityCheck(
      "urutan_tanggal_campur", .days, .doubt, .files,
      id: "berkas yang urutan hari dan bulannya campur",
      en: "files that mix day first and month first"
    ),
    QualityCheck(
      "urutan_tanggal_diasumsikan", .days, .doubt, .files,
      id: "berkas yang urutan hari dan bulannya hanya diduga",
      en: "files whose order of day and month is assumed"),
    QualityCheck(
      "tanggal_bulan_dahulu", .days, .note, .files, id: "berkas yang tanggalnya bulan dahulu",
      en: "files with days written month first"),
    QualityCheck(
      "tanggal_setengah_berubah", .days, .doubt, .files,
      id: "berkas yang sebagian tanggalnya mungkin tertukar hari dan bulannya oleh lembar kerja",
      en: "files of which a spreadsheet may have swapped day and month in part"),
    QualityCheck(
      "tanggal_setelah_hari_acuan", .days, .doubt, .people,
      id: "peserta dengan tanggal asesmen setelah hari acuan",
      en: "people assessed after the day of the run"),
    QualityCheck(
      "asesmen_kedaluwarsa", .days, .doubt, .people, id: "peserta yang hasilnya kedaluwarsa",
      en: "people whose result has expired"),
  ]
}
