import Basics
import Standards
import Studies

/// The nation by kind of agency, by province, by position level and by agency.
extension Narrator {
  /// All sections on groups of people.
  func groupSections() -> [Document.Block] {
    kindSection() + provinceSection() + positionSection() + agencySection()
  }

  private func kindSection() -> [Document.Block] {
    // As the standard orders its kinds; kinds it does not know come last.
    let order = Dictionary(
      standard.agencyKinds.enumerated().map { ($0.element.label, $0.offset) }
    ) { first, _ in first }
    let sorted = findings.groups.kinds.enumerated().sorted {
      (order[$0.element.key[0]] ?? .max, $0.offset) < (order[$1.element.key[0]] ?? .max, $1.offset)
    }
    let kinds = sorted.map { NamedGroup(name: kindName($0.element.key[0]), result: $0.element) }
    return groupSection(
      Words(id: "Menurut jenis instansi", en: "By kind of agency"),
      column: Words(id: "Jenis instansi", en: "Kind of agency"), kinds,
      pictures: groupBars(
        kinds,
        title: Words(
          id: "Kategori seleksi menurut jenis instansi",
          en: "Categories of selection by kind of agency"), path: "gambar/kategori-jenis"))
  }

  /// What the report calls a kind of agency.
  func kindName(_ label: String) -> String {
    if label.isEmpty { return say(id: "Jenis tidak diketahui", en: "Kind not known") }
    guard let kind = standard.agencyKinds.first(where: { $0.label == label }) else { return label }
    return kind.name[language]
  }

  private func provinceSection() -> [Document.Block] {
    let provinces = findings.groups.provinces.map {
      NamedGroup(name: provinceName($0), result: $0, page: page(ofProvince: $0.key[0]))
    }
    let bars = groupBars(
      provinces,
      title: Words(
        id: "Kategori seleksi menurut provinsi", en: "Categories of selection by province"),
      path: "gambar/kategori-provinsi")
    var blocks = groupSection(
      Words(id: "Menurut provinsi", en: "By province"),
      column: Words(id: "Provinsi", en: "Province"), provinces, pictures: provinceMap() + bars)
    let isDoubtful = findings.groups.provinces.contains { group in
      standard.province(code: group.key[0], system: .bps)
        != standard.province(code: group.key[0], system: .kemendagri)
    }
    if isDoubtful {
      blocks.append(
        paragraph(
          id: """
            Di Papua, kode provinsi BPS dan Kemendagri berbeda; tabel ini memakai kode BPS.
            """,
          en: """
            In Papua the province codes of BPS and of the ministry of home affairs differ; this \
            table reads them as codes of BPS.
            """))
    }
    return blocks
  }

  /// What the report calls a province; people without one are mostly those of central agencies.
  func provinceName(_ group: GroupResult) -> String {
    let code = group.key[0]
    if code.isEmpty {
      return group.people == centralPeople
        ? say(id: "Instansi pusat", en: "Central agencies")
        : say(id: "Tanpa provinsi", en: "Without a province")
    }
    guard let place = standard.province(code: code, system: .bps) else { return code }
    return standard.provinces[place].name
  }

  // Only central agencies rightly have no province.
  private var centralPeople: Int64 {
    let central = standard.agencyKinds.filter { $0.tier == .pusat }.map(\.label)
    return findings.groups.kinds.filter { central.contains($0.key[0]) }
      .reduce(0) { $0 + $1.people }
  }

  private func positionSection() -> [Document.Block] {
    groupSection(
      Words(id: "Menurut jenjang jabatan", en: "By position level"),
      column: Words(id: "Jenjang", en: "Position level"),
      findings.groups.positions.map {
        NamedGroup(name: $0.key[0], result: $0, page: page(ofPosition: $0.key[0]))
      })
  }

  private func agencySection() -> [Document.Block] {
    let title = section(id: "Instansi", en: "Agencies")
    guard agencyCount > 0 else {
      return [title, noData]
    }
    let table = pointing(
      id: "Angka tiap instansi ada di", en: "The figures of each agency stand in",
      to: "tabel/instansi.csv")
    return [title, .paragraph(Phrase(agencySpread() + " ") + table)]
  }

  private func agencySpread() -> String {
    let worst = worst(standard.selection)
    let label = standard.selection.bands[worst].label
    let least = Narrator.comparable
    let ranking = ranking(findings.groups.agencies.filter { $0.key != [""] }) { $0 }
    let all = number(agencyCount, id: "instansi", en: "agency", many: "agencies")
    let some = number(ranking.count)
    let start = say(
      id: "Peta ini memuat \(all); \(some) di antaranya punya \(least) hasil lengkap atau lebih.",
      en: "The map covers \(all), \(some) of them with \(least) complete results or more.")
    guard let high = ranking.ranks.first?.items[0], let low = ranking.ranks.last?.items[0],
      ranking.count > 1
    else { return start }
    let bounds = (
      share(low.selected(worst), of: low.complete), share(high.selected(worst), of: high.complete)
    )
    let spread =
      ranking.ranks.count == 1
      ? say(
        id: "Bagian \(label) di semuanya sama, yaitu \(bounds.0).",
        en: "The share of \(label) is the same in all of these: \(bounds.0).")
      : say(
        id: """
          Di antara \(some) instansi itu, bagian \(label) berkisar dari \(bounds.0) sampai \
          \(bounds.1).
          """,
        en: "Among these \(some), the share of \(label) runs from \(bounds.0) to \(bounds.1).")
    let caution = say(
      id: """
        Instansi sengaja tidak diperingkat di sini: peringkat tanpa rentang ketidakpastian \
        menyatakan lebih daripada yang diketahui.
        """,
      en: """
        Agencies are not ranked here on purpose: a ranking without intervals of uncertainty claims \
        more than is known.
        """)
    return "\(start) \(spread) \(caution)"
  }
}
