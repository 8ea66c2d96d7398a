import Basics

/// Columns that stand in several tables and mean the same there.
extension ColumnEntry {
  static let person = id(
    "id_peserta", id: "NIP atau identitas peserta; internal",
    en: "the participant's NIP or other identity; internal")
  static let agency = id("kode_instansi", id: "kode instansi", en: "code of the agency")
  static let agencyName = text("instansi", id: "nama instansi", en: "name of the agency")
  static let kind = text("jenis_instansi", id: "jenis instansi", en: "kind of agency")
  static let province = id(
    "kode_provinsi", id: "kode provinsi; kosong untuk instansi tanpa provinsi",
    en: "code of the province; empty for agencies without one")
  static let position = text("jenjang", id: "jenjang jabatan", en: "position level")
  static let positionOrAll = text(
    "jenjang", id: "jenjang jabatan; SEMUA untuk semua jenjang",
    en: "position level; SEMUA for all of them")
  static let competency = id("kompetensi", id: "kode kompetensi", en: "code of the competency")
  static let area = text(
    "wilayah", id: "NASIONAL, atau jenis instansi", en: "NASIONAL, or a kind of agency")
  static let measure = text("ukuran", id: "nama hitungan", en: "name of the count")
  static let scope = text(
    "tingkat", id: "lingkup angka: nasional, jenis instansi, instansi, jenjang, kompetensi …",
    en: "what the figure is about: nation, kind of agency, agency, position level, competency …")
  static let scopeCode = id(
    "kode", id: "kode atau nama dalam lingkup itu", en: "code or name within that scope")
  static let note = text(
    "catatan", id: "catatan; kosong bila tidak ada", en: "remarks; empty where there are none")
  static let standardError = number(
    "galat_baku", .number, id: "galat baku nilai; kosong bila tidak dihitung",
    en: "standard error of the value; empty where there is none")
  static let lower = number(
    "bawah", .number, id: "batas bawah selang kepercayaan 95%",
    en: "lower end of the 95% confidence interval")
  static let upper = number(
    "atas", .number, id: "batas atas selang kepercayaan 95%",
    en: "upper end of the 95% confidence interval")
  static let people = whole("n_peserta", .people, id: "banyak peserta", en: "participants")
  static let complete = whole(
    "n_lengkap", .people, id: "peserta yang hasilnya lengkap",
    en: "participants with complete results")
  static let incomplete = whole(
    "n_tidak_lengkap", .people, id: "peserta yang hasilnya tidak lengkap; tanpa kategori",
    en: "participants with incomplete results; without a category")
  static let attained = whole(
    "jumlah_tercapai", .levels, id: "jumlah level yang dicapai", en: "sum of levels attained")
  static let required = whole(
    "jumlah_syarat", .levels, id: "jumlah level yang dituntut", en: "sum of levels required")
  static let meanMatch = number(
    "rerata_jpm_persen", .percent, id: "rata-rata JPM peserta berhasil lengkap",
    en: "mean JPM of participants with complete results")
  static let meanCappedMatch = number(
    "rerata_jpm_terbatas_persen", .percent,
    id: "rata-rata JPM terbatas: kelebihan tidak menutup kekurangan",
    en: "mean capped JPM: surplus does not make up for a shortfall")
}

extension TableEntry.Part {
  /// People by category of selection.
  static let selection = TableEntry.Part.any { words in
    words.selection.map {
      .whole(
        $0.code, .people, id: "peserta berkategori seleksi \($0.name.indonesian)",
        en: "participants in the category of selection “\($0.name.english)”")
    }
  }

  /// People by category of mapping.
  static let mapping = TableEntry.Part.any { words in
    words.mapping.map {
      .whole(
        $0.code, .people, id: "peserta berkategori pemetaan \($0.name.indonesian)",
        en: "participants in the category of mapping “\($0.name.english)”")
    }
  }

  /// A column for every competency, called by its code behind a prefix.
  static func competencies(
    _ prefix: String, _ unit: ColumnEntry.Unit, id: String, en: String
  ) -> TableEntry.Part {
    .any { words in
      words.competencies.map {
        .whole(
          prefix + $0.code, unit, id: "\(id): \($0.name.indonesian)",
          en: "\(en): \($0.name.english)")
      }
    }
  }
}
