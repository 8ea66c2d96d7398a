import Basics
import Standards
import Studies

/// Tells of one unit beside the nation.
///
/// Sentences speak of the unit, tables end with the nation. Units are not ranked, and no difference is
/// called one: the figures here have no intervals.
struct UnitTeller {
  private let result: GroupResult
  private let unit: Narrator
  private let nation: Narrator
  private var language: Language { nation.language }

  init(_ findings: Findings, _ language: Language, of result: GroupResult) {
    self.result = result
    unit = Narrator(findings: findings, language: language, of: result)
    nation = Narrator(findings: findings, language: language)
  }

  /// The page of a province: its position levels and its agencies.
  func province(_ positions: [GroupResult], _ agencies: [GroupResult]) -> Document {
    let name = nation.provinceName(result)
    return Document(
      opening(name, path: nation.page(ofProvince: result.key[0]))
        + part(
          Words(id: "Jenjang jabatan", en: "Position levels"),
          column: Words(id: "Jenjang", en: "Position level"), named(positions: positions))
        + part(
          Words(id: "Instansi", en: "Agencies"), column: Words(id: "Instansi", en: "Agency"),
          agencies.map { group(agency: $0.key[1], $0) }) + closing())
  }

  /// The page of an agency: its position levels, and the way to its province.
  func agency(_ positions: [GroupResult], provinces: [String]) -> Document {
    let named = nation.findings.groups.provinces.filter {
      provinces.contains($0.key[0]) && $0.key != [""]
    }
    let links = named.map { group in
      Phrase.link(
        nation.provinceName(group), to: nation.page(ofProvince: group.key[0]) ?? "index")
    }
    let place = links.enumerated().reduce(Phrase([])) { phrase, link in
      phrase + (link.offset > 0 ? ", " : Phrase([])) + link.element
    }
    let province = Document.Block.paragraph(
      Phrase(nation.say(id: "Provinsi: ", en: "Province: ")) + place + ".")
    return Document(
      opening(
        nation.agencyName(result.key[0]), path: nation.page(ofAgency: result.key[0]),
        behind: links.isEmpty ? [] : [province])
        + part(
          Words(id: "Jenjang jabatan", en: "Position levels"),
          column: Words(id: "Jenjang", en: "Position level"), self.named(positions: positions))
        + closing())
  }

  /// The page of a position level: its competencies and its agencies.
  func position(_ agencies: [GroupResult]) -> Document {
    let name = result.key[0]
    let place = nation.standard.positions.firstIndex { $0.name == name }
    let gaps = nation.findings.gaps.byPosition.filter { $0.position == place && place != nil }
    return Document(
      opening(name, path: nation.page(ofPosition: name)) + competencies(gaps)
        + part(
          Words(id: "Instansi", en: "Agencies"), column: Words(id: "Instansi", en: "Agency"),
          agencies.map { group(agency: $0.key[0], $0) }) + closing())
  }

  private func opening(
    _ name: String, path: String?, behind more: [Document.Block] = []
  ) -> [Document.Block] {
    var blocks: [Document.Block] =
      [
        .heading(level: 1, Phrase(name)), .note(nation.internalWarning()),
        .paragraph(Phrase(basis())),
      ] + more
    if result.complete > 0 {
      blocks += [
        nation.section(id: "Sekilas", en: "At a glance"),
        .bullets(
          [unit.selectionSentence(), unit.mappingSentence(), unit.matchSentence()].map {
            Phrase($0)
          }
        ),
        .bullets(unit.threeNumbers()),
      ]
    }
    blocks += [nation.section(id: "Kategori", en: "Categories"), unit.categoryTable()]
    if result.complete > 0, let path {
      let title = Words(
        id: "Kategori seleksi, di samping nasional",
        en: "Categories of selection, beside the nation")
      blocks.append(
        .picture(
          unit.categoryBars(
            [
              Narrator.NamedGroup(name: name, result: result),
              Narrator.NamedGroup(
                name: nation.say(id: "Nasional", en: "Nation"), result: nation.nation,
                isWhole: true),
            ], title: title, path: "gambar/\(path)")))
    }
    if nation.isSmall(result) {
      blocks.append(
        nation.paragraph(
          id: "Kelompok kecil: persentase ini berubah banyak oleh satu orang saja.",
          en: "A small group: one person changes these percentages a lot."))
    }
    return blocks
  }

  private func basis() -> String {
    let day = nation.findings.asOf.inWords(language)
    let people = nation.participants(result.people)
    let complete = nation.number(result.complete)
    return nation.say(
      id: """
        Keadaan per \(day): \(people), \(complete) di antaranya dengan hasil lengkap. Angkanya \
        menggambarkan peserta asesmen, bukan seluruh pegawai.
        """,
      en: """
        As of \(day): \(people), \(complete) of them with complete results. The figures describe \
        those assessed, not all staff.
        """)
  }

  private func part(_ heading: Words, column: Words, _ groups: [Narrator.NamedGroup])
    -> [Document.Block]
  {
    guard !groups.isEmpty else { return [] }
    return [
      .heading(level: 2, Phrase(heading[language])), nation.groupTable(column[language], groups),
    ] + (groups.contains { nation.isSmall($0.result) } ? [nation.smallGroupNote()] : [])
  }

  private func competencies(_ gaps: [GapResult]) -> [Document.Block] {
    guard !gaps.isEmpty else { return [] }
    return [
      nation.section(id: "Kompetensi", en: "Competencies"), nation.gapTable(gaps),
    ]
  }

  private func closing() -> [Document.Block] {
    [
      .paragraph(
        .link(
          nation.say(id: "Cara menghitung dan istilah", en: "Method and glossary"), to: "metode")
          + Phrase(" · ")
          + .link(nation.say(id: "Semua halaman", en: "All pages"), to: "index"))
    ]
  }

  private func named(positions: [GroupResult]) -> [Narrator.NamedGroup] {
    positions.map {
      Narrator.NamedGroup(
        name: $0.key[1], result: $0, page: nation.page(ofPosition: $0.key[1]))
    }
  }

  private func group(agency code: String, _ result: GroupResult) -> Narrator.NamedGroup {
    Narrator.NamedGroup(
      name: nation.agencyName(code), result: result, page: nation.page(ofAgency: code))
  }
}
