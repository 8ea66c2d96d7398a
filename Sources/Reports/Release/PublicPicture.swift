import Basics
import Disclosure
import Standards

/// Printed shares of categories as bars; what is withheld leaves a gap with a mark.
struct PublicPicture {
  private static let bars = (width: 400, row: 24, head: 64, margin: 90)

  private let words: PublicWords
  private let groups: [(name: String, row: ProtectedTable.Row)]
  private let left: Int

  /// A picture of the groups of which a share is printed.
  init(_ words: PublicWords, _ groups: [(name: String, row: ProtectedTable.Row)]) {
    self.words = words
    self.groups = groups.filter { group in
      group.row.counts.indices.contains { group.row.share($0) != ReleasedCount.mark }
    }
    left = max(90, (self.groups.map(\.name.count).max() ?? 0) * 7 + 24)
  }

  /// The picture, or nothing where there are fewer than two groups to show.
  func block(title: Words, path: String) -> [Document.Block] {
    guard groups.count > 1 else { return [] }
    let bars = PublicPicture.bars
    let right = left + bars.width + bars.margin - 10
    var drawing = Drawing(
      width: left + bars.width + bars.margin, height: bars.head + groups.count * bars.row + 8,
      title: title[words.language], description: description)
    drawing.text(title[words.language], x: 10, y: 22, size: 14, isStrong: true)
    for (place, band) in words.bands.enumerated() {
      let x = left + place * 110
      drawing.bar(
        x: x, y: 36, width: 14, height: 14, ink(place), tip: band.name[words.language])
      drawing.text(band.label, x: x + 20, y: 48, size: 12)
    }
    drawing.text(
      words.say(id: "peserta", en: "participants"), x: right, y: 48, size: 11, .end, .quiet)
    for (place, group) in groups.enumerated() {
      let y = bars.head + place * bars.row
      drawing.text(group.name, x: left - 10, y: y + 15, size: 12, .end)
      drawing.text(
        words.figure(group.row.total.text).text, x: right, y: y + 15, size: 11, .end, .quiet)
      draw(group.row, y: y, &drawing)
    }
    let file = words.language == .english ? "\(path).en.svg" : "\(path).svg"
    return [
      .picture(
        Picture(
          path: file,
          note: Phrase(
            words.say(
              id: "\(title.indonesian); yang ditahan dibiarkan kosong, angkanya ada di tabel",
              en: "\(title.english); what is withheld is left blank, the table has the figures")),
          drawing))
    ]
  }

  // Tenths of a per cent as they are printed make up the length.
  private func draw(_ row: ProtectedTable.Row, y: Int, _ drawing: inout Drawing) {
    let width = PublicPicture.bars.width
    var (before, start) = (0, 0)
    for (place, band) in words.bands.enumerated() {
      let share = row.share(place)
      guard share != ReleasedCount.mark else { continue }
      before += Int(share.filter { $0 != "." }) ?? 0
      let end = min(width, (width * before * 2 + 1000) / 2000)
      defer { start = end }
      guard end > start else { continue }
      let text = words.percent(share).text
      drawing.bar(
        x: left + start, y: y, width: max(1, end - start - 1), height: 20, ink(place),
        tip: "\(band.label): \(text)")
      // A label needs about 40 pixels, and a ground that sets it off.
      guard end - start >= 44, ink(place) != .middle else { continue }
      drawing.text(
        text, x: left + (start + end) / 2, y: y + 15, size: 11, .middle,
        ink(place) == .strong ? .paper : .text)
    }
    guard row.counts.contains(where: { $0.number == nil }) else { return }
    drawing.text(ReleasedCount.mark, x: left + start + 6, y: y + 17, size: 14)
  }

  private func ink(_ band: Int) -> Drawing.Ink {
    band == 0 ? .strong : band == words.bands.count - 1 ? .pale : .middle
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
