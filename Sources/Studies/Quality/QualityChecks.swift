extension QualityCheck {
  /// Every check of the report, in its order.
  static let all: [QualityCheck] =
    structure + identity + duplicates + vocabulary + levels + days

  private static let structure = [
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
      "baris_penutup", .structure, .note, .lines,
      id: "baris jumlah, catatan, atau tanda tangan",
      en: "lines with sums, notes or signatures"),
  ]

  private static let identity = [
    QualityCheck(
      "identitas_kosong", .identity, .refusal, .rows, id: "baris tanpa NIP atau id peserta",
      en: "rows without NIP or participant id"),
    QualityCheck(
      "nip_ilmiah", .identity, .refusal, .rows,
      id: "NIP yang berubah menjadi notasi ilmiah (1,98E+17)",
      en: "NIPs that have become scientific notation (1.98E+17)"),
    QualityCheck(
      "nip_berekor_nol", .identity, .refusal, .rows,
      id: "NIP yang tiga angka terakhirnya rusak menjadi 000",
      en: "NIPs whose last three digits were damaged to 000"),
    QualityCheck(
      "nip_bukan_18_angka", .identity, .refusal, .rows, id: "NIP yang bukan 18 angka",
      en: "NIPs that have not 18 digits"),
    QualityCheck(
      "nip_lama", .identity, .refusal, .rows, id: "NIP lama (9 angka)",
      en: "old NIPs (9 digits)"),
    QualityCheck(
      "nip_meragukan_tanggal_lahir", .identity, .doubt, .rows,
      id: "NIP yang delapan angka pertamanya bukan tanggal lahir",
      en: "NIPs whose first eight digits are no day of birth",
      stricterCode: "nip_ditolak_tanggal_lahir"),
    QualityCheck(
      "nip_meragukan_bulan_atau_kontrak", .identity, .doubt, .rows,
      id: "NIP yang angka ke-13 dan 14-nya bukan bulan atau kode kontrak",
      en: "NIPs whose digits 13 and 14 are neither a month nor a contract code",
      stricterCode: "nip_ditolak_bulan_atau_kontrak"),
    QualityCheck(
      "nip_meragukan_jenis_kelamin", .identity, .doubt, .rows,
      id: "NIP yang angka ke-15-nya bukan 1 atau 2 (jenis kelamin)",
      en: "NIPs whose digit 15 is neither 1 nor 2 (sex)",
      stricterCode: "nip_ditolak_jenis_kelamin"),
    QualityCheck(
      "nip_meragukan_usia_mulai", .identity, .doubt, .rows,
      id: "NIP yang usia mulai kerjanya di luar 16 sampai 60 tahun",
      en: "NIPs by which service began outside the ages of 16 to 60",
      stricterCode: "nip_ditolak_usia_mulai"),
    QualityCheck(
      "nama_berbeda", .identity, .note, .people,
      id: "peserta yang salinan barisnya memuat nama berbeda",
      en: "people whose copies carry different names"),
  ]

  private static let duplicates = [
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

  private static let vocabulary = [
    QualityCheck(
      "jenjang_kosong", .vocabulary, .refusal, .rows, id: "baris tanpa jenjang jabatan",
      en: "rows without a position level"),
    QualityCheck(
      "jenjang_tidak_dikenal", .vocabulary, .refusal, .rows,
      id: "baris dengan jenjang jabatan yang tidak dikenal",
      en: "rows with an unknown position level"),
    QualityCheck(
      "kompetensi_tidak_dikenal", .vocabulary, .refusal, .rows,
      id: "baris dengan kompetensi yang tidak dikenal", en: "rows with an unknown competency"),
    QualityCheck(
      "jenis_instansi_tidak_dikenal", .vocabulary, .doubt, .rows,
      id: "baris dengan jenis instansi yang tidak dikenal",
      en: "rows with an unknown kind of agency"
    ),
    QualityCheck(
      "provinsi_tidak_dikenal", .vocabulary, .doubt, .rows,
      id: "baris dengan provinsi yang tidak dikenal", en: "rows with an unknown province"),
    QualityCheck(
      "nama_instansi_beragam", .vocabulary, .note, .agencies,
      id: "kode instansi yang ditulis dengan beberapa nama",
      en: "agency codes that occur with several names"),
    QualityCheck(
      "tanpa_kolom_instansi", .vocabulary, .doubt, .files, id: "berkas tanpa kolom instansi",
      en: "files without a column for the agency"),
  ]

  private static let levels = [
    QualityCheck(
      "level_di_luar_0_5", .levels, .refusal, .cells, id: "sel dengan level di luar 0 sampai 5",
      en: "cells with a level outside 0 to 5"),
    QualityCheck(
      "level_pecahan", .levels, .refusal, .cells, id: "sel dengan level pecahan",
      en: "cells with a fractional level"),
    QualityCheck(
      "level_bukan_angka", .levels, .refusal, .cells, id: "sel level yang berisi kata lain",
      en: "level cells that hold other words"),
    QualityCheck(
      "level_tidak_ada", .levels, .note, .cells,
      id: "sel tanpa level yang dapat dipakai, termasuk yang kosong",
      en: "cells without a usable level, empty ones included"),
    QualityCheck(
      "standar_bukan_1_5", .levels, .refusal, .standards,
      id: "sel standar dari ekspor yang bukan 1 sampai 5",
      en: "cells with a standard of the export that is not 1 to 5"),
    QualityCheck(
      "standar_ekspor_dipakai", .levels, .note, .standards,
      id: "standar dari ekspor yang berbeda dan dipakai", en: "differing export standards, used"),
    QualityCheck(
      "standar_ekspor_diabaikan", .levels, .doubt, .standards,
      id: "standar dari ekspor yang berbeda dan diabaikan",
      en: "differing export standards, passed over"),
    QualityCheck(
      "peserta_tidak_lengkap", .levels, .note, .people, id: "peserta yang levelnya tidak lengkap",
      en: "people who lack a level"),
    QualityCheck(
      "instansi_tepat_standar", .levels, .doubt, .agencies,
      id: "instansi yang semua levelnya tepat sama dengan standar",
      en: "agencies where every level is exactly the required one"),
  ]

  private static let days = [
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
      "tanggal_setelah_hari_acuan", .days, .doubt, .people,
      id: "peserta dengan tanggal asesmen setelah hari acuan",
      en: "people assessed after the day of the run"),
    QualityCheck(
      "asesmen_kedaluwarsa", .days, .doubt, .people, id: "peserta yang hasilnya kedaluwarsa",
      en: "people whose result has expired"),
  ]
}
