import Basics
import Standards
import Studies

/// The spread of the job person match as bars, between the categories of mapping above and those of
/// selection below: the two scales stand apart, each with its cut-offs.
extension Narrator {
  private static let histogram = (left: 84, width: 620, top: 104, height: 190, gap: 14, bar: 18)

  /// The picture.
  func matchHistogram(_ spread: MatchSpread) -> Picture {
    let plot = Narrator.histogram
    let axis = MatchAxis(spread, [standard.selection, standard.mapping])
    let title = say(
      id: "Sebaran JPM dan batas kategorinya", en: "The spread of JPM and the cut-offs in it")
    let bottom = plot.top + plot.height
    var drawing = Drawing(
      width: plot.left + plot.width + plot.gap + plot.bar + 40, height: bottom + 134, title: title,
      description: histogramText(spread))
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    let bins = axis.bins(spread).filter { $0.people > 0 }
    let most = bins.map(\.height).max() ?? 1
    draw(scaleTo: most, &drawing)
    for bin in bins {
      let (x, width) = place(bin, axis)
      let height = Int((bin.height * Double(plot.height) / most).rounded())
      drawing.bar(
        x: x, y: bottom - max(1, height), width: width, height: max(1, height), .strong,
        tip: "\(range(from: bin.from, below: bin.below)): \(participants(bin.people)) "
          + "(\(share(bin.people, of: spread.people)))")
    }
    drawing.line(x1: plot.left, y1: bottom, x2: x(axis.last, axis), y2: bottom)
    for percent in stride(from: axis.first, through: axis.last, by: axis.tick)
    where percent < axis.last || !axis.hasMore {
      drawing.text(
        cutOff(percent), x: x(percent, axis), y: bottom + 15, size: 11, .middle, .quiet)
    }
    if axis.hasMore {
      let end = plot.left + plot.width + plot.gap
      drawing.line(x1: end, y1: bottom, x2: end + plot.bar, y2: bottom)
      drawing.text(
        "≥\(cutOff(axis.last))", x: end + plot.bar / 2 + 6, y: bottom + 15, size: 11, .middle,
        .quiet)
    }
    draw(standard.mapping, nation.mapped, axis, y: 58, isAbove: true, &drawing)
    draw(standard.selection, nation.selected, axis, y: bottom + 26, isAbove: false, &drawing)
    drawing.text(
      say(
        id: "Tinggi batang: peserta dengan hasil lengkap dalam \(axis.step) poin persentase.",
        en:
          "Height of a bar: participants with complete results within \(axis.step) percentage points."
      ), x: 10, y: bottom + 106, size: 11, .start, .quiet)
    drawing.text(
      say(
        id: "Batangnya terputus-putus karena level ialah bilangan bulat: tidak setiap JPM mungkin.",
        en: "There are gaps because levels are whole numbers: not every JPM is possible."),
      x: 10, y: bottom + 122, size: 11, .start, .quiet)
    return Picture(
      path: "gambar/sebaran-jpm\(language == .english ? ".en" : "").svg",
      note: Phrase(
        say(id: "\(title); angkanya ada di tabel", en: "\(title); the table has the figures")),
      drawing)
  }

  private func cutOff(_ percent: Int64) -> String {
    Fraction(percent, over: 100).map { cutOff($0) } ?? ""
  }

  private func x(_ percent: Int64, _ axis: MatchAxis) -> Int {
    Fraction(percent, over: 100).map { axis.place($0, width: Narrator.histogram.width) }
      .map { Narrator.histogram.left + $0 } ?? 0
  }

  private func place(_ bin: MatchAxis.Bin, _ axis: MatchAxis) -> (x: Int, width: Int) {
    let plot = Narrator.histogram
    guard let below = bin.below else { return (plot.left + plot.width + plot.gap, plot.bar) }
    let from = plot.left + axis.place(bin.from, width: plot.width)
    let end = plot.left + axis.place(below, width: plot.width)
    return (from, max(1, end - from - 1))
  }

  private func draw(scaleTo most: Double, _ drawing: inout Drawing) {
    let plot = Narrator.histogram
    let step = MatchAxis.niceStep(most)
    for people in stride(from: step, through: Int64(most), by: Int(step)) {
      let y = plot.top + plot.height - Int((Double(people) * Double(plot.height) / most).rounded())
      drawing.line(x1: plot.left - 4, y1: y, x2: plot.left, y2: y)
      drawing.text(number(people), x: plot.left - 8, y: y + 4, size: 11, .end, .quiet)
    }
    drawing.line(x1: plot.left, y1: plot.top, x2: plot.left, y2: plot.top + plot.height)
  }

  /// The categories of a purpose as parts of a ribbon, with lines at its cut-offs.
  private func draw(
    _ scheme: CategoryScheme, _ people: (Int) -> Int64, _ axis: MatchAxis, y: Int, isAbove: Bool,
    _ drawing: inout Drawing
  ) {
    let plot = Narrator.histogram
    let (height, bottom) = (34, plot.top + plot.height)
    let name = TextWidth.fitted(scheme.name[language], width: plot.left - 16, size: 11)
    drawing.text(name, x: plot.left - 8, y: y + 21, size: 11, .end, .quiet)
    for (place, band) in scheme.bands.enumerated() {
      let from = band.from.numerator == 0 ? 0 : axis.place(band.from, width: plot.width)
      let end =
        band.below.map { axis.place($0, width: plot.width) } ?? plot.width
        + (axis.hasMore ? plot.gap + plot.bar : 0)
      let size = share(people(place), of: nation.complete)
      let ink: Drawing.Ink = place % 2 == 0 ? .shade1 : .shade0
      drawing.bar(
        x: plot.left + from, y: y, width: end - from, height: height, ink,
        tip: "\(name): \(band.label) \(size)")
      let middle = plot.left + (from + end) / 2
      for (line, words) in [band.abbreviation, size].enumerated() {
        let words = TextWidth.fitted(words, width: end - from, size: 11)
        drawing.text(
          words, x: middle, y: y + 14 + line * 14, size: 11, .middle, isStrong: line == 1)
      }
    }
    let cuts = scheme.cutOffs.map { plot.left + axis.place($0, width: plot.width) }
    for (place, cutOff) in scheme.cutOffs.enumerated() {
      let x = cuts[place]
      drawing.line(x1: x, y1: y, x2: x, y2: y + height)
      drawing.line(x1: x, y1: isAbove ? y + height : plot.top, x2: x, y2: bottom)
      // Labels of cut-offs that are close to each other stand on either side.
      let isNear = (
        place > 0 && x - cuts[place - 1] < 40,
        place + 1 < cuts.count && cuts[place + 1] - x < 40
      )
      let anchor: Drawing.Anchor = isNear.0 == isNear.1 ? .middle : isNear.0 ? .start : .end
      drawing.text(
        self.cutOff(cutOff), x: x, y: isAbove ? y - 5 : y + height + 13, size: 11, anchor,
        isStrong: true)
    }
  }

  private func histogramText(_ spread: MatchSpread) -> String {
    let schemes = [(standard.selection, nation.selected), (standard.mapping, nation.mapped)].map {
      scheme, people in
      let bands = scheme.bands.indices.map { band in
        "\(scheme.bands[band].label) (\(range(scheme.bands[band]))) "
          + share(people(band), of: nation.complete)
      }
      return "\(scheme.name[language]): \(list(bands))."
    }
    let parts = spreadParts(spread).map { from, below in
      let people = spread.people(from: from, below: below)
      return "\(range(from: from, below: below)): \(number(people)) "
        + "(\(share(people, of: spread.people)))"
    }
    return (schemes + [parts.joined(separator: "; ") + "."]).joined(separator: " ")
  }
}
