import Basics
public import Studies

/// The page that leads to all others, where a run has pages of single units; internal.
public enum SiteIndex {
  /// The index, or nothing in a run without pages of units.
  public static func pages(_ findings: Findings, _ pages: [Page]) -> [Page] {
    guard findings.pagedUnits != nil else { return [] }
    let menu = pages.filter(\.isInMenu)
    return [
      Page("index", label: Words(id: "Semua halaman", en: "All pages")) { language in
        document(Narrator(findings: findings, language: language), menu)
      }
    ]
  }

  private static func document(_ narrator: Narrator, _ menu: [Page]) -> Document {
    let (findings, language) = (narrator.findings, narrator.language)
    let agencies = findings.groups.agencies.map {
      Narrator.NamedGroup(
        name: narrator.agencyName($0.key[0]), result: $0, page: narrator.page(ofAgency: $0.key[0]))
    }
    let provinces = findings.groups.provinces.map {
      Narrator.NamedGroup(
        name: narrator.provinceName($0), result: $0, page: narrator.page(ofProvince: $0.key[0]))
    }
    let positions = findings.groups.positions.map {
      Narrator.NamedGroup(
        name: $0.key[0], result: $0, page: narrator.page(ofPosition: $0.key[0]))
    }
    let day = findings.asOf.inWords(language)
    return Document([
      .heading(level: 1, Phrase(findings.title[language])), .note(narrator.internalWarning()),
      narrator.paragraph(id: "Keadaan per \(day).", en: "As of \(day)."),
      narrator.section(id: "Laporan", en: "Reports"),
      .bullets(menu.map { .link($0.label[language], to: $0.name) }),
      narrator.section(id: "Jenjang jabatan", en: "Position levels"),
      narrator.groupTable(narrator.say(id: "Jenjang", en: "Position level"), positions),
      narrator.section(id: "Provinsi", en: "Provinces"),
      narrator.groupTable(narrator.say(id: "Provinsi", en: "Province"), provinces),
      narrator.section(id: "Instansi", en: "Agencies"),
      narrator.groupTable(narrator.say(id: "Instansi", en: "Agency"), agencies),
      narrator.smallGroupNote(),
    ])
  }
}
