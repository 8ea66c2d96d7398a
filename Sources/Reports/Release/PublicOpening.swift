import Basics
import Disclosure
import Standards

/// The first screen of the public page: what it covers, in sentences and figures that are printed below.
struct PublicOpening {
  private let words: PublicWords
  private var release: PublicRelease { words.release }
  private var row: ProtectedTable.Row { words.release.nation.row }

  init(_ words: PublicWords) { self.words = words }

  var blocks: [Document.Block] {
    let items = figures
    return [.paragraph(Phrase(([coverage] + competencies).joined(separator: " ")))]
      + (items.isEmpty ? [] : [.bullets(items)])
  }

  private var coverage: String {
    let day = release.asOf.inWords(words.language)
    guard let number = row.total.number else {
      return words.say(
        id: "Terlalu sedikit peserta berhasil lengkap untuk angka nasional per \(day).",
        en: "Too few participants have a complete result for national figures as of \(day).")
    }
    let people = DecimalText.localised(String(number), words.language)
    let count = release.agencies.count { !$0.key.isEmpty }
    let agencies = DecimalText.localised(String(count), words.language)
    guard count > 1 else {
      return words.say(
        id: "Per \(day), kira-kira \(people) peserta memiliki hasil asesmen yang lengkap.",
        en: "As of \(day), about \(people) participants have a complete assessment result.")
    }
    return words.say(
      id: """
        Per \(day), kira-kira \(people) peserta dari \(agencies) instansi memiliki hasil asesmen yang \
        lengkap.
        """,
      en: """
        As of \(day), about \(people) participants from \(agencies) agencies have a complete \
        assessment result.
        """)
  }

  // The ends of a ranking are named where they are printed differently.
  private var competencies: [String] {
    let shares = release.competencies.compactMap { competency -> (name: String, tenths: Int)? in
      Int(competency.row.share(1).filter { $0 != "." }).map {
        (release.standard.competencies[competency.place].name[words.language], $0)
      }
    }
    guard shares.count == release.competencies.count, shares.count > 1,
      let most = shares.map(\.tenths).max(), let least = shares.map(\.tenths).min(), most > least
    else { return [] }
    let (often, seldom) = (names(shares, most), names(shares, least))
    return [
      words.say(
        id: """
          Kekurangan paling sering pada \(often): \(percent(most)) dari yang dinilai belum memenuhi \
          syarat; paling jarang pada \(seldom) (\(percent(least))).
          """,
        en: """
          Shortfalls are most frequent in \(often), where \(percent(most)) of those assessed do not meet \
          the requirement, and least frequent in \(seldom) (\(percent(least))).
          """)
    ]
  }

  private func names(_ shares: [(name: String, tenths: Int)], _ tenths: Int) -> String {
    shares.filter { $0.tenths == tenths }.map(\.name)
      .joined(separator: words.say(id: " dan ", en: " and "))
  }

  private func percent(_ tenths: Int) -> String {
    words.percent(ReleasedMean(tenths: Int64(tenths)).text).text
  }

  private var figures: [Phrase] {
    func figure(_ text: String, id: String, en: String) -> [Phrase] {
      guard text != ReleasedCount.mark else { return [] }
      return [
        Phrase([.strong(words.percent(text).text)]) + Phrase(" " + words.say(id: id, en: en))
      ]
    }
    var items: [Phrase] = []
    for place in [0, words.bands.count - 1] where row.counts.indices.contains(place) {
      let band = words.bands[place]
      let name = band.name[words.language].lowercased()
      items += figure(
        row.share(place), id: "dinilai \(band.label) (\(name))",
        en: "are rated \(band.label) (\(name))")
    }
    return items
      + figure(
        release.nation.mean?.text ?? ReleasedCount.mark,
        id: "rerata JPM, dihitung dari angka jenjang yang tercetak",
        en: "is the mean JPM, computed from the printed figures of position levels")
  }
}
