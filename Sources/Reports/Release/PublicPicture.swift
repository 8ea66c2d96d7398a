import Basics
import Disclosure
import Standards

/// Printed shares of categories as bars; what is withheld leaves a gap with a mark.
struct PublicPicture {
  private let words: PublicWords
  private let groups: [(name: String, row: ProtectedTable.Row)]

  /// A picture of the groups of which a share is printed.
  init(_ words: PublicWords, _ groups: [(name: String, row: ProtectedTable.Row)]) {
    self.words = words
    self.groups = groups.filter { group in
      group.row.counts.indices.contains { group.row.share($0) != ReleasedCount.mark }
    }
  }

  /// The picture, or nothing where there are fewer than two groups to show.
  func block(title: Words, path: String) -> [Document.Block] {
    guard groups.count > 1 else { return [] }
    let bars = StackedBars(
      title: title[words.language], figures: words.say(id: "peserta", en: "participants"),
      bands: words.bands, rows: groups.map { row($0.name, $0.row) }, language: words.language)
    let file = words.language == .english ? "\(path).en.svg" : "\(path).svg"
    return [
      .picture(
        Picture(
          path: file,
          note: Phrase(
            words.say(
              id: "\(title.indonesian); yang ditahan dibiarkan kosong, angkanya ada di tabel",
              en: "\(title.english); what is withheld is left blank, the table has the figures")),
          bars.drawing(description: description)))
    ]
  }

  // Tenths of a per cent as they are printed make up the length.
  private func row(_ name: String, _ row: ProtectedTable.Row) -> StackedBars.Row {
    var end: Int64 = 0
    var parts: [StackedBars.Part] = []
    for place in words.bands.indices {
      let share = row.share(place)
      guard share != ReleasedCount.mark else { continue }
      end += Int64(share.filter { $0 != "." }) ?? 0
      parts.append(StackedBars.Part(end: end, share: words.percent(share).text, band: place))
    }
    let isWithheld = row.counts.contains { $0.number == nil }
    return StackedBars.Row(
      name: name, figure: words.figure(row.total.text).text, parts: parts, whole: 1000,
      mark: isWithheld ? (ReleasedCount.mark, 14) : nil)
  }

  private var description: String {
    let withheld = words.say(id: "ditahan", en: "withheld")
    return groups.map { group in
      let shares = words.bands.enumerated().map { place, band in
        let share = group.row.share(place)
        return "\(band.label) "
          + (share == ReleasedCount.mark ? withheld : words.percent(share).text)
      }
      return "\(group.name): \(shares.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}
