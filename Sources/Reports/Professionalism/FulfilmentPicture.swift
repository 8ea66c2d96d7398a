import Basics
import Studies

/// The picture of who fulfils which item: bars of equal length, those without data hatched.
extension FulfilmentSection {
  private static let (width, head, line, margin) = (400, 64, 22, 90)

  /// The picture.
  var picture: Picture {
    let (width, head, line) = (Self.width, Self.head, Self.line)
    let title = say("Pemenuhan tiap butir indeks", "Who fulfils the items of the index")
    let labels = study.fulfilments.map { TextWidth.of(group($0), size: 12) }
    let left = 20 + min(200, max(90, labels.max() ?? 0))
    let lines = study.fulfilments.count + wholes.count
    var drawing = Drawing(
      width: left + width + Self.margin, height: head + lines * line + 10, title: title,
      description: study.fulfilments.map { part in
        "\(name(part)), \(group(part)): "
          + parts(part).map { "\($0.words) \($0.share)" }
          .joined(separator: ", ") + "."
      }.joined(separator: " "))
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    legend(x: left, &drawing)
    drawing.text(
      say("pegawai", "people"), x: left + width + Self.margin - 10, y: 48, size: 11, .end, .quiet)
    var (y, item) = (head, -1)
    for part in study.fulfilments {
      if part.item != item {
        let room = left + width + Self.margin - 20
        drawing.text(
          TextWidth.fitted(name(part), width: room * 9 / 10, size: 12), x: 10, y: y + 15, size: 12,
          isStrong: true)
        (y, item) = (y + line, part.item)
      }
      draw(part, x: left, y: y, &drawing)
      y += line
    }
    return Picture(
      path: "gambar/pemenuhan-butir\(language == .english ? ".en" : "").svg",
      note: Phrase(
        say("\(title); angkanya ada di tabel", "\(title); the table has the figures")), drawing)
  }

  private func legend(x: Int, _ drawing: inout Drawing) {
    var x = x
    for (words, ink) in [
      (say("memenuhi", "fulfilled"), Drawing.Ink.strong), (say("belum", "not yet"), .pale),
    ] {
      drawing.bar(x: x, y: 36, width: 14, height: 14, ink, tip: words)
      drawing.text(words, x: x + 20, y: 48, size: 12)
      x += 110
    }
    guard study.fulfilments.contains(where: { $0.unknown > 0 }) else { return }
    let words = say("tanpa data", "no data")
    drawing.hatch(x: x, y: 36, width: 14, height: 14, tip: words)
    drawing.text(words, x: x + 20, y: 48, size: 12)
  }

  private func parts(
    _ part: Fulfilment
  ) -> [(people: Int64, ink: Drawing.Ink?, words: String, share: String)] {
    [
      (part.fulfilled, Drawing.Ink.strong, say("memenuhi", "fulfilled")),
      (part.open, .pale, say("belum", "not yet")),
      (part.unknown, nil, say("tanpa data", "no data")),
    ].map { ($0.0, $0.1, $0.2, ShareText.of($0.0, part.people, language)) }
  }

  private func draw(_ part: Fulfilment, x left: Int, y: Int, _ drawing: inout Drawing) {
    let label = TextWidth.fitted(group(part), width: left - 20, size: 12)
    drawing.text(
      label, x: left - 10, y: y + 14, size: 12, .end, .text, isStrong: part.group == nil)
    var (before, start): (Int64, Int) = (0, 0)
    for (people, ink, words, share) in parts(part) where people > 0 {
      before += people
      let end = Int((Int64(Self.width) * before * 2 + part.people) / (2 * part.people))
      let tip = "\(group(part)): \(words) \(share)"
      let width = max(1, end - start - 1)
      if let ink {
        drawing.bar(x: left + start, y: y, width: width, height: 18, ink, tip: tip)
        if end - start >= 44 {
          drawing.text(
            share, x: left + (start + end) / 2, y: y + 13, size: 11, .middle, ink.onTop)
        }
      } else {
        drawing.hatch(x: left + start, y: y, width: width, height: 18, tip: tip)
      }
      start = end
    }
    drawing.text(
      number(part.people), x: left + Self.width + Self.margin - 10, y: y + 14, size: 11, .end,
      .quiet)
  }
}
