import Basics
import Disclosure
import Standards
import Studies

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
    // An agency of which the number is withheld may have nobody; how many do would tell which.
    let named = release.agencies.filter { !$0.key.isEmpty }
    let count = named.count { $0.row.total.number != nil }
    let agencies =
      (count < named.count ? words.say(id: "sedikitnya ", en: "at least ") : "")
      + DecimalText.localised(String(count), words.language)
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

  /// The share of those who do not meet a competency, as printed, with the interval of sampling; wider
  /// where several are compared, as on the internal pages.
  private struct Shortfall {
    let name: String
    let tenths: Int
    let estimate: IndexEstimate

    init?(_ name: String, _ row: ProtectedTable.Row, among compared: Int) {
      let shown = row.counts.compactMap(\.number)
      guard let tenths = Int(row.share(1).filter { $0 != "." }), let below = row.counts[1].number,
        let whole = shown.count == row.counts.count ? shown.reduce(0, +) : row.total.number
      else { return nil }
      self.name = name
      self.tenths = tenths
      estimate = Estimation.share(below, of: whole, among: compared)
    }
  }

  // The ends of a ranking are named where they are printed differently, and said to be so only where
  // their intervals are apart.
  private var competencies: [String] {
    let shares = release.competencies.compactMap { competency in
      Shortfall(
        release.standard.competencies[competency.place].name[words.language], competency.row,
        among: release.competencies.count)
    }
    guard shares.count == release.competencies.count, shares.count > 1,
      let most = shares.max(by: { $0.tenths < $1.tenths }),
      let least = shares.min(by: { $0.tenths < $1.tenths }), most.tenths > least.tenths
    else { return [] }
    let (often, seldom) = (names(shares, most.tenths), names(shares, least.tenths))
    let (high, low) = (percent(most.tenths), percent(least.tenths))
    guard !most.estimate.mayEqual(least.estimate) else {
      return [
        words.say(
          id: """
            Kekurangan pada ke-\(shares.count) kompetensi belum dapat dibedakan: bagian yang belum \
            memenuhi syarat terbesar pada \(often) (\(high)) dan terkecil pada \(seldom) (\(low)).
            """,
          en: """
            Shortfalls in the \(shares.count) competencies are not yet distinguishable: the share of \
            those who do not meet the requirement is largest in \(often) (\(high)) and smallest in \
            \(seldom) (\(low)).
            """)
      ]
    }
    let (aboveOthers, belowOthers) = (alike(most, in: shares), alike(least, in: shares))
    return [
      words.say(
        id: """
          Kekurangan paling sering pada \(often): \(high) dari yang dinilai belum memenuhi \
          syarat\(aboveOthers.isEmpty ? "" : " (\(aboveOthers))"); paling jarang pada \(seldom) \
          (\(low)\(belowOthers.isEmpty ? "" : "; \(belowOthers)")).
          """,
        en: """
          Shortfalls are most frequent in \(often), where \(high) of those assessed do not meet \
          the requirement\(aboveOthers.isEmpty ? "" : " (\(aboveOthers))"), and least frequent in \
          \(seldom) (\(low)\(belowOthers.isEmpty ? "" : "; \(belowOthers)")).
          """)
    ]
  }

  private func alike(_ end: Shortfall, in shares: [Shortfall]) -> String {
    let others = shares.filter {
      $0.tenths != end.tenths && $0.estimate.mayEqual(end.estimate)
    }
    guard !others.isEmpty else { return "" }
    let names =
      others.count > 3
      ? words.say(
        id: "\(others.count) kompetensi lain", en: "\(others.count) other competencies")
      : others.map { "\($0.name), \(percent($0.tenths))" }.joined(separator: "; ")
    return words.say(
      id: "belum dapat dibedakan dari \(names)", en: "not yet distinguishable from \(names)")
  }

  private func names(_ shares: [Shortfall], _ tenths: Int) -> String {
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
