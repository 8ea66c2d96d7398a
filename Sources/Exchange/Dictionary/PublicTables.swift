import Basics

/// The tables of a public release: counts are rounded, or withheld and printed as `*`.
extension TableEntry {
  static let released: [TableEntry] = [
    group("nasional", id: "seluruh negeri", en: "the nation", keys: [.area], hasMeans: true),
    group("jenis", id: "satu jenis instansi", en: "a kind of agency", keys: [.kind]),
    group(
      "jenjang", id: "satu jenjang jabatan", en: "a position level", keys: [.position],
      hasMeans: true),
    group(
      "instansi", id: "satu instansi", en: "an agency", keys: [.agency, .agencyName, .kind],
      references: [Reference("jenis_instansi", "publik/jenis.csv")]),
    TableEntry(
      "publik/kompetensi.csv", id: "satu kompetensi", en: "a competency", key: ["kompetensi"],
      Part.all(
        .competency,
        .whole("n_teramati", .people, id: "peserta yang levelnya ada", en: "people with a level"),
        .whole("memenuhi", .people, id: "yang memenuhi standar", en: "who meet the standard"),
        .whole("tidak_memenuhi", .people, id: "yang di bawah standar", en: "who are below it"),
        .number("memenuhi_persen", .percent, id: "bagian yang memenuhi", en: "share who meet it"),
        .number(
          "tidak_memenuhi_persen", .percent, id: "bagian di bawah standar",
          en: "share below it"))),
    TableEntry(
      "publik/klaster.csv", id: "satu klaster profil", en: "a cluster of profiles",
      key: ["jenjang", "klaster"],
      Part.all(
        .positionOrAll, .id("klaster", id: "nomor klaster", en: "number of the cluster"),
        .whole("n", .people, id: "banyak orang", en: "people"),
        .number("n_persen", .percent, id: "bagian orang", en: "share of the people"))
        + [missingLevels]),
  ]

  private static func group(
    _ name: String, id: String, en: String, keys: [ColumnEntry], references: [Reference] = [],
    hasMeans: Bool = false
  ) -> TableEntry {
    TableEntry(
      "publik/\(name).csv", id: id, en: en, key: [keys[0].name], references: references,
      keys.map { .one($0) } + [.one(.complete), .selection, shares]
        + (hasMeans ? [.one(.meanMatch)] : []))
  }

  private static let shares = Part.any { words in
    words.selection.map {
      .number(
        "\($0.code)_persen", .percent, id: "bagian berkategori \($0.name.indonesian)",
        en: "share in the category “\($0.name.english)”")
    }
  }
}
