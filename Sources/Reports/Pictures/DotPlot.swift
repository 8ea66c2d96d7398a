import Basics
import Studies

/// Shares or indices with their intervals: a dot for each, and a line from one bound to the other.
struct DotPlot {
  /// One figure.
  struct Row {
    let label: String
    let estimate: IndexEstimate
    /// The figure and its interval, as the picture prints them.
    let words: String
  }

  /// The path of the file without language and ending, such as `gambar/indeks-jenis`.
  let path: String
  /// The heading.
  let title: String
  /// The figures from top to bottom.
  let rows: [Row]
}

extension Narrator {
  private static let plot = (left: 250, width: 300, head: 58, row: 20, right: 150)

  /// The picture of some figures.
  func picture(_ dots: DotPlot) -> Picture {
    let plot = Narrator.plot
    let bottom = plot.head + dots.rows.count * plot.row
    var drawing = Drawing(
      width: plot.left + plot.width + plot.right, height: bottom + 46, title: dots.title,
      description: dots.rows.map { "\($0.label): \($0.words)." }.joined(separator: " "))
    drawing.text(
      TextWidth.fitted(dots.title, width: 600, size: 14), x: 10, y: 22, size: 14, isStrong: true)
    let scale = PercentScale(dots.rows.map(\.estimate), length: plot.width)
    for percent in scale.lines {
      let x = plot.left + scale.place(percent: percent)
      drawing.line(x1: x, y1: plot.head - 12, x2: x, y2: bottom - 6)
      drawing.text("\(percent)%", x: x, y: plot.head - 18, size: 11, .middle, .quiet)
    }
    for (place, row) in dots.rows.enumerated() {
      draw(row, scale, y: plot.head + place * plot.row, &drawing)
    }
    drawing.text(
      say(
        id: "Garis: selang 95%, hanya galat pengambilan. Titik tanpa garis: terlalu sedikit orang.",
        en: "Line: 95% interval, of sampling alone. A dot without a line: too few people."),
      x: 10, y: bottom + 16, size: 11, .start, .quiet)
    drawing.text(
      say(
        id: "Yang garisnya bertumpang tindih belum dapat dibedakan.",
        en: "Where lines overlap, the two are not yet distinguishable."),
      x: 10, y: bottom + 32, size: 11, .start, .quiet)
    let note =
      dots.title
      + say(
        id: ", dengan selang 95%; angkanya ada di tabel",
        en: ", with 95% intervals; the table has the figures")
    return Picture(
      path: "\(dots.path)\(language == .english ? ".en" : "").svg", note: Phrase(note), drawing)
  }

  private func draw(_ row: DotPlot.Row, _ scale: PercentScale, y: Int, _ drawing: inout Drawing) {
    let plot = Narrator.plot
    let label = TextWidth.fitted(row.label, width: plot.left - 20, size: 11)
    drawing.text(label, x: plot.left - 10, y: y + 4, size: 11, .end)
    let tip = "\(row.label): \(row.words)"
    if let interval = row.estimate.interval {
      let (from, to) = (scale.place(interval.lowerBound), scale.place(interval.upperBound))
      drawing.bar(
        x: plot.left + from, y: y - 2, width: max(1, to - from), height: 4, .pale, tip: tip)
    }
    drawing.dot(x: plot.left + scale.place(row.estimate.value ?? 0), y: y, .strong, tip: tip)
    drawing.text(
      row.words, x: plot.left + plot.width + 12, y: y + 4, size: 11, .start, .quiet)
  }
}
