import Basics
import Disclosure
import Standards

/// A page for every agency and province of a release, and the list that leads to them.
///
/// They repeat what stands in the tables of the release, and what anybody can add up from there.
struct PublicUnitPages {
  static let list = "publik/daftar-instansi"

  private let words: PublicWords
  private var release: PublicRelease { words.release }
  private var language: Language { words.language }

  static func all(_ release: PublicRelease) -> [Page] {
    func page(
      _ name: String, _ document: @escaping @Sendable (PublicUnitPages) -> Document
    ) -> Page {
      Page(name, label: Words(id: "Instansi", en: "Agencies"), isInMenu: name == list) {
        document(PublicUnitPages(words: PublicWords(release: release, language: $0)))
      }
    }
    return [page(list) { $0.index }]
      + release.provinces.map { province in page(path(province)) { $0.page(of: province) } }
      + release.agencies.map { agency in page(path(agency)) { $0.page(of: agency) } }
  }

  private static func path(_ agency: PublicRelease.Group) -> String {
    "publik/instansi/\(UnitPages.file(agency.key))"
  }

  private static func path(_ province: PublicRelease.Province) -> String {
    "publik/provinsi/\(UnitPages.file(province.code))"
  }

  private var index: Document {
    var blocks: [Document.Block] = [
      words.heading(1, id: "Daftar instansi", en: "List of agencies"), words.reading,
    ]
    if !release.provinces.isEmpty {
      blocks += [
        words.heading(id: "Provinsi", en: "Provinces"),
        .paragraph(
          release.provinces.enumerated().reduce(Phrase([])) { phrase, province in
            phrase + Phrase(province.offset > 0 ? " · " : "")
              + .link(province.element.name, to: PublicUnitPages.path(province.element))
          }),
      ]
    }
    return Document(
      blocks + [
        words.heading(id: "Instansi", en: "Agencies"),
        .table(table(release.agencies.indices.map { $0 })),
      ] + closing)
  }

  private func table(_ places: [Int]) -> Table {
    words.table(
      Words(id: "Instansi", en: "Agency"),
      places.map { place in
        let agency = release.agencies[place]
        return (.link(words.agencyName(agency), to: PublicUnitPages.path(agency)), agency)
      })
  }

  /// The page of an agency, beside its kind and the nation.
  private func page(of agency: PublicRelease.Group) -> Document {
    let place = release.agencies.firstIndex { $0.key == agency.key }
    let province = release.provinces.first { $0.agencies.contains(place ?? -1) }
    let name = words.agencyName(agency)
    var about = Phrase(words.kindName(agency.kind))
    if let province {
      about = about + " · " + .link(province.name, to: PublicUnitPages.path(province))
    }
    var groups = [(name: Phrase(name), group: agency)]
    groups += release.kinds.filter { $0.key == agency.kind }.map {
      (
        Phrase(
          words.say(id: "Jenis: ", en: "Kind: ") + words.kindName($0.key)),
        $0
      )
    }
    groups.append(
      (
        Phrase(words.say(id: "Nasional", en: "Nation")),
        PublicRelease.Group(key: "", name: "", row: release.nation.row, mean: nil)
      ))
    return Document(
      [
        .heading(level: 1, Phrase(name)), .paragraph(about),
        words.paragraph(
          id: """
            Peserta asesmen dengan hasil yang lengkap, per \(release.asOf.inWords(language)); bukan \
            seluruh pegawai.
            """,
          en: """
            Participants with a complete assessment result, as of \(release.asOf.inWords(language)); \
            not all staff.
            """), words.reading, words.heading(id: "Kategori", en: "Categories"),
        .table(words.table(Words(id: "Kelompok", en: "Group"), groups)),
        words.paragraph(
          id: """
            Angka menurut jenjang di dalam instansi tidak diterbitkan: kelompoknya terlalu kecil untuk \
            dilindungi bersama angka lain. Rerata JPM terbit menurut jenjang untuk seluruh Indonesia saja.
            """,
          en: """
            Figures by position level within the agency are not published: such groups are too small to \
            be protected together with all other figures. The mean JPM is published by position level \
            for all of Indonesia only.
            """),
      ] + closing)
  }

  /// The page of a province: its agencies, and what is printed of them added up.
  private func page(of province: PublicRelease.Province) -> Document {
    let whole = province.agencies.map { release.agencies[$0].row }.filter { row in
      row.total.number != nil && row.counts.allSatisfy { $0.number != nil }
    }
    var blocks: [Document.Block] = [
      .heading(level: 1, Phrase(province.name)),
      words.paragraph(
        id: """
          Instansi dengan peserta di provinsi ini saja, per \(release.asOf.inWords(language)). Angkanya \
          tentang peserta asesmen dengan hasil lengkap, bukan seluruh pegawai.
          """,
        en: """
          Agencies whose participants are all in this province, as of \
          \(release.asOf.inWords(language)). The figures are about participants with a complete \
          assessment result, not all staff.
          """), words.reading, words.heading(id: "Instansi", en: "Agencies"),
      .table(table(province.agencies)),
    ]
    if whole.count > 1 { blocks += sum(whole) }
    return Document(blocks + closing)
  }

  /// Sums of printed numbers, which tell nothing that the table above does not.
  private func sum(_ rows: [ProtectedTable.Row]) -> [Document.Block] {
    let counts = words.bands.indices.map { band in
      rows.reduce(Int64(0)) { $0 + ($1.counts[band].number ?? 0) }
    }
    let all = counts.reduce(0, +)
    let number = DecimalText.localised(String(rows.count), language)
    return [
      words.heading(id: "Jumlah angka yang tercetak", en: "Sum of the printed figures"),
      words.paragraph(
        id: """
          \(number) instansi yang semua angkanya tercetak, dijumlahkan; yang lain tidak ikut.
          """,
        en: """
          The \(number) agencies of which every figure is printed, added up; the others are left out.
          """),
      .table(
        Table(
          [
            .words(words.say(id: "Kategori", en: "Category")),
            .number(words.say(id: "Peserta", en: "Participants")),
            .number(words.say(id: "Bagian", en: "Share")),
          ],
          rows: zip(words.bands, counts).map { band, count in
            [
              Phrase(band.label), words.figure(String(count)),
              words.percent(DecimalText.percent(count, over: all, decimals: 1)),
            ]
          })),
    ]
  }

  private var closing: [Document.Block] {
    [
      .paragraph(
        .link(
          words.say(
            id: "Angka nasional, istilah, dan cara angka dilindungi",
            en: "The nation, terms, and how figures are protected"), to: PublicPage.name))
    ]
  }
}
