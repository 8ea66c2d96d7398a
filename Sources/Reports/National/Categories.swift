import Basics
import Standards
import Studies

/// The categories of the nation, as a table and in words.
extension Narrator {
  /// The name of a category as it stands in a sentence: `Memenuhi Syarat (MS)`.
  ///
  /// The regulation's word comes first in English, where it is explained and not translated.
  func name(_ band: CategoryBand) -> String {
    let name = band.name[language]
    if name == band.label { return name }
    return language == .indonesian
      ? "\(name) (\(band.label))" : "\(band.label) (\(name.lowercased()))"
  }

  /// The worst category of a scheme, by its place.
  func worst(_ scheme: CategoryScheme) -> Int { scheme.bands.count - 1 }

  /// Groups that can be compared, those with the largest share of the worst category first.
  func ranking<Group>(
    _ groups: [Group], _ result: (Group) -> GroupResult
  ) -> Ranking<Group> {
    let worst = worst(standard.selection)
    return Ranking(groups.filter { result($0).complete >= Narrator.comparable }) {
      Ratio(Int128(result($0).selected(worst)), over: Int128(result($0).complete))
    }
  }

  /// The table of both schemes.
  func categoryTable() -> Document.Block {
    let columns: [TableColumn] = [
      .words(say(id: "Skala", en: "Scale")), .words(say(id: "Kategori", en: "Category")),
      .words("JPM"), .number(say(id: "Peserta", en: "Participants")),
      .number(say(id: "Persentase", en: "Share")),
    ]
    func rows(_ scheme: CategoryScheme, _ count: (Int) -> Int64) -> [[Phrase]] {
      scheme.bands.indices.map { place in
        [
          Phrase(scheme.name[language]), Phrase(name(scheme.bands[place])),
          Phrase(range(scheme.bands[place])), Phrase(number(count(place))),
          Phrase(share(count(place), of: nation.complete)),
        ]
      }
    }
    return .table(
      Table(
        columns,
        rows: rows(standard.selection, nation.selected) + rows(standard.mapping, nation.mapped)))
  }

  /// The match that a band holds, in words.
  func range(_ band: CategoryBand) -> String {
    let from = cutOff(band.from)
    guard let below = band.below.map(cutOff) else {
      return say(id: "\(from) atau lebih", en: "\(from) or more")
    }
    return band.from.numerator == 0
      ? say(id: "kurang dari \(below)", en: "less than \(below)")
      : say(id: "\(from) sampai kurang dari \(below)", en: "\(from) to less than \(below)")
  }

  /// The categories of selection in one sentence.
  func selectionSentence() -> String {
    let (bands, complete) = (standard.selection.bands, nation.complete)
    let of = name(bands[0])
    if let only = bands.indices.first(where: { nation.selected($0) == complete }) {
      return allInOne(
        id: "Menurut kategori seleksi", en: "By the categories of selection", bands[only])
    }
    let words = ShareInWords.of(nation.selected(0), complete)?[language] ?? ""
    let rest = list(
      bands.indices.dropFirst().filter { nation.selected($0) > 0 }.map {
        "\(share(nation.selected($0), of: complete)) \(name(bands[$0]))"
      })
    let best = share(nation.selected(0), of: complete)
    return say(
      id: """
        Menurut kategori seleksi, \(words) peserta yang hasilnya lengkap (\(best)) masuk kategori \
        \(of); selebihnya \(rest).
        """,
      en: """
        By the categories of selection, \(words) of the participants with complete results \
        (\(best)) are rated \(of); the rest are \(rest).
        """)
  }

  /// The categories of mapping in one sentence.
  func mappingSentence() -> String {
    let (bands, complete) = (standard.mapping.bands, nation.complete)
    if let only = bands.indices.first(where: { nation.mapped($0) == complete }) {
      return allInOne(
        id: "Menurut kategori pemetaan", en: "By the categories of mapping", bands[only])
    }
    let ranking = Ranking(Array(bands.indices)) {
      Ratio(Int128(nation.mapped($0)), over: Int128(complete))
    }
    let largest = ranking.ranks[0].items
    let names = list(largest.map { name(bands[$0]) })
    let size = share(nation.mapped(largest[0]), of: complete)
    let rest = list(
      ranking.ranks.dropFirst().flatMap(\.items).map {
        "\(name(bands[$0])) \(share(nation.mapped($0), of: complete))"
      })
    if rest.isEmpty {
      return say(
        id: "Menurut kategori pemetaan, semua kategori sama besar: \(names) masing-masing \(size).",
        en: "By the categories of mapping, all categories are equal: \(names), \(size) each.")
    }
    if largest.count > 1 {
      return say(
        id: """
          Menurut kategori pemetaan, \(names) sama-sama terbesar (masing-masing \(size)), \
          selebihnya \(rest).
          """,
        en: """
          By the categories of mapping, \(names) share the first place (\(size) each), \
          followed by \(rest).
          """)
    }
    return say(
      id: """
        Menurut kategori pemetaan, kelompok terbesar adalah \(names) (\(size)), disusul \(rest).
        """,
      en: """
        By the categories of mapping, the largest group is \(names) (\(size)), followed by \(rest).
        """)
  }

  private func allInOne(id: String, en: String, _ band: CategoryBand) -> String {
    nation.complete == 1
      ? say(
        id: "\(id), satu-satunya peserta yang hasilnya lengkap masuk kategori \(name(band)).",
        en: "\(en), the only participant with complete results is rated \(name(band)).")
      : say(
        id: "\(id), semua peserta yang hasilnya lengkap masuk kategori \(name(band)).",
        en: "\(en), all participants with complete results are rated \(name(band)).")
  }
}
