import Basics
import Standards

/// Bars of equal length, one below the other, each divided among the categories of selection.
///
/// It knows how a bar is drawn; whose figures they are, and which of them may be shown, is for others to say.
struct StackedBars {
  /// The part of a bar that a category takes.
  struct Part {
    /// Where it ends: so many of `whole` parts of the bar's length.
    let end: Int64
    /// What is written into it, such as its share.
    let share: String
    /// The place of the category, best first.
    let band: Int
  }

  /// One bar with what stands to its left and right.
  struct Row {
    let name: String
    var isStrong = false
    /// The number to the right.
    let figure: String
    let parts: [Part]
    /// How many parts make the whole bar; nothing is drawn of nothing.
    let whole: Int64
    /// What stands where the bar ends early, or instead of it.
    var mark: (text: String, size: Int)?
  }

  private static let bars = (width: 400, label: 240, head: 64, margin: 90)

  let title: String
  /// What stands above the numbers to the right.
  let figures: String
  let bands: [CategoryBand]
  let rows: [Row]
  let language: Language

  /// The drawing; the description tells the figures in words.
  func drawing(description: String) -> Drawing {
    let bars = StackedBars.bars
    // So many that they fit on a page of A4.
    let step = rows.count > 30 ? 20 : 24
    let right = left + bars.width + bars.margin - 10
    var drawing = Drawing(
      width: right + 10, height: bars.head + rows.count * step + 8, title: title,
      description: description)
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    var x = left
    for (place, band) in bands.enumerated() {
      drawing.bar(x: x, y: 36, width: 14, height: 14, ink(place), tip: band.name[language])
      drawing.text(band.label, x: x + 20, y: 48, size: 12)
      x += max(110, 40 + TextWidth.of(band.label, size: 12))
    }
    drawing.text(figures, x: right, y: 48, size: 11, .end, .quiet)
    for (place, row) in rows.enumerated() {
      draw(row, y: bars.head + place * step, height: step - 4, right: right, &drawing)
    }
    return drawing
  }

  private func draw(_ row: Row, y: Int, height: Int, right: Int, _ drawing: inout Drawing) {
    let foot = y + height / 2 + 5
    drawing.text(
      short(row.name), x: left - 10, y: foot, size: 12, .end, isStrong: row.isStrong)
    drawing.text(row.figure, x: right, y: foot, size: 11, .end, .quiet)
    var start = 0
    for part in row.parts where row.whole > 0 {
      let width = Int64(StackedBars.bars.width)
      let end = Int(min(width, (width * part.end * 2 + row.whole) / (2 * row.whole)))
      defer { start = end }
      guard end > start else { continue }
      drawing.bar(
        x: left + start, y: y, width: max(1, end - start - 1), height: height, ink(part.band),
        tip: "\(bands[part.band].label): \(part.share)")
      // A label needs about 40 pixels, and a ground that sets it off.
      guard end - start >= 44, ink(part.band) != .middle else { continue }
      drawing.text(
        part.share, x: left + (start + end) / 2, y: foot, size: 11, .middle,
        ink(part.band) == .strong ? .paper : .text)
    }
    if let mark = row.mark {
      drawing.text(mark.text, x: left + (start > 0 ? start + 6 : 0), y: foot, size: mark.size)
    }
  }

  private func ink(_ band: Int) -> Drawing.Ink {
    band == 0 ? .strong : band == bands.count - 1 ? .pale : .middle
  }

  private var left: Int {
    let widths = rows.map { TextWidth.of(short($0.name), size: 12, isStrong: $0.isStrong) }
    return 20 + max(70, widths.max() ?? 0)
  }

  private func short(_ name: String) -> String {
    TextWidth.fitted(name, width: StackedBars.bars.label, size: 12)
  }
}
