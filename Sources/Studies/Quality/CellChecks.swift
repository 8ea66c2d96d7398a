/// The checks of identities, words and levels.
extension QualityCheck {
  static let identity = [
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
      "nip_bukan_18_angka", .identity, .refusal, .rows,
      id: "isi lain di kolom NIP yang bukan 18 angka",
      en: "other content of the NIP that has not 18 digits"),
    QualityCheck(
      "nip_16_angka", .identity, .refusal, .rows, id: "kolom NIP yang berisi 16 angka, seperti NIK",
      en: "NIPs of 16 digits, as a NIK has"),
    QualityCheck(
      "nip_17_angka", .identity, .refusal, .rows, id: "NIP 17 angka (kurang satu)",
      en: "NIPs of 17 digits (one is missing)"),
    QualityCheck(
      "nip_19_angka", .identity, .refusal, .rows, id: "NIP 19 angka (kelebihan satu)",
      en: "NIPs of 19 digits (one too many)"),
    QualityCheck(
      "nip_berhuruf", .identity, .refusal, .rows, id: "NIP yang memuat huruf, misalnya O untuk nol",
      en: "NIPs with letters in them, such as O for zero"),
    QualityCheck(
      "nip_desimal", .identity, .refusal, .rows, id: "NIP yang disimpan sebagai bilangan desimal",
      en: "NIPs kept as decimal numbers"),
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
      "identitas_mirip", .identity, .doubt, .people,
      id: "peserta yang id-nya hanya berbeda huruf besar atau “.0” dari id lain",
      en: "people whose id differs from another one only by case or “.0”"),
    QualityCheck(
      "nama_berbeda", .identity, .note, .people,
      id: "peserta yang salinan barisnya memuat nama berbeda",
      en: "people whose copies carry different names"),
  ]

  static let vocabulary = [
    QualityCheck(
      "jenjang_kosong", .vocabulary, .refusal, .rows, id: "baris tanpa jenjang jabatan",
      en: "rows without a position level"),
    QualityCheck(
      "jenjang_tidak_dikenal", .vocabulary, .refusal, .rows,
      id: "baris dengan jenjang jabatan yang tidak dikenal",
      en: "rows with an unknown position level"),
    QualityCheck(
      "jenjang_tidak_di_jabatan", .vocabulary, .refusal, .rows,
      id: "baris yang nama jabatannya tidak menyebut jenjang",
      en: "rows whose job title does not say its level"),
    QualityCheck(
      "kompetensi_tidak_dikenal", .vocabulary, .refusal, .rows,
      id: "baris dengan kompetensi yang tidak dikenal", en: "rows with an unknown competency"),
    QualityCheck(
      "kompetensi_ditolak_semua", .vocabulary, .doubt, .competencies,
      id: "kompetensi yang semua barisnya ditolak",
      en: "competencies of which all rows were refused"),
    QualityCheck(
      "jenis_instansi_tidak_dikenal", .vocabulary, .doubt, .rows,
      id: "baris dengan jenis instansi yang tidak dikenal",
      en: "rows with an unknown kind of agency"
    ),
    QualityCheck(
      "provinsi_tidak_dikenal", .vocabulary, .doubt, .rows,
      id: "baris dengan provinsi yang tidak dikenal", en: "rows with an unknown province"),
    QualityCheck(
      "kode_provinsi_ambigu", .vocabulary, .doubt, .rows,
      id: "baris dengan kode provinsi yang berbeda arti menurut BPS dan Kemendagri",
      en: "rows with a province code that means one to BPS and another to Kemendagri"),
    QualityCheck(
      "instansi_kosong", .vocabulary, .doubt, .rows, id: "baris yang instansinya kosong",
      en: "rows without an agency"),
    QualityCheck(
      "kode_instansi_mirip", .vocabulary, .doubt, .agencies,
      id: "kode instansi yang hanya berbeda huruf besar, nol di depan, atau tanda baca",
      en: "agency codes that differ only by case, zeros in front or marks"),
    QualityCheck(
      "nama_instansi_beragam", .vocabulary, .note, .agencies,
      id: "instansi yang ditulis dengan beberapa nama",
      en: "agencies that are written with several names"),
    QualityCheck(
      "tanpa_kolom_instansi", .vocabulary, .doubt, .files, id: "berkas tanpa kolom instansi",
      en: "files without a column for the agency"),
  ]

  static let levels = [
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
      "level_lebih_dari_satu", .levels, .refusal, .cells,
      id: "sel dengan lebih dari satu angka atau nama level",
      en: "cells with more than one number or name of a level"),
    QualityCheck(
      "level_menjadi_tanggal", .levels, .refusal, .cells,
      id: "sel level yang diubah lembar kerja menjadi tanggal",
      en: "level cells that a spreadsheet has turned into a day"),
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
      "jpm_mustahil", .levels, .doubt, .rows,
      id: "JPM tercetak yang tidak mungkin dari jumlah level mana pun",
      en: "printed JPMs that no sum of levels gives"),
    QualityCheck(
      "jpm_tidak_cocok", .levels, .doubt, .rows,
      id: "JPM tercetak yang bukan hasil dari level di barisnya",
      en: "printed JPMs that the levels of their row do not give"),
    QualityCheck(
      "kategori_tidak_cocok", .levels, .doubt, .rows,
      id: "kategori tercetak yang bukan menurut level di barisnya",
      en: "printed categories that the levels of their row do not give"),
    QualityCheck(
      "peserta_tidak_lengkap", .levels, .note, .people, id: "peserta yang levelnya tidak lengkap",
      en: "people who lack a level"),
    QualityCheck(
      "instansi_tepat_standar", .levels, .doubt, .agencies,
      id: "instansi yang semua levelnya tepat sama dengan standar",
      en: "agencies where every level is exactly the required one"),
  ]
}
