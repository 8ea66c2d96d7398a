import Basics
import Standards
import Studies

/// The categories of selection of several groups as bars of equal length, one below the other.
extension Narrator {
  private static let bars = (width: 400, label: 240, head: 64, margin: 90)

  /// The picture; groups without a complete result have a dash in place of a bar.
  func categoryBars(_ groups: [NamedGroup], title: Words, path: String) -> Picture {
    let bars = Narrator.bars
    let bands = standard.selection.bands
    let left = left(of: groups)
    // So many that they fit on a page of A4.
    let row = groups.count > 30 ? 20 : 24
    var drawing = Drawing(
      width: left + bars.width + bars.margin, height: bars.head + groups.count * row + 8,
      title: title[language],
      description: categoryBarsText(groups))
    drawing.text(title[language], x: 10, y: 22, size: 14, isStrong: true)
    var x = left
    for band in bands.indices {
      drawing.bar(x: x, y: 36, width: 14, height: 14, ink(band), tip: bands[band].name[language])
      drawing.text(bands[band].label, x: x + 20, y: 48, size: 12)
      x += max(110, 40 + TextWidth.of(bands[band].label, size: 12))
    }
    drawing.text(
      say(id: "lengkap", en: "complete"), x: left + bars.width + bars.margin - 10, y: 48, size: 11,
      .end, .quiet)
    for (place, group) in groups.enumerated() {
      draw(group, x: left, y: bars.head + place * row, height: row - 4, &drawing)
    }
    let file = language == .english ? "\(path).en.svg" : "\(path).svg"
    return Picture(
      path: file,
      note: Phrase(
        say(
          id: "\(title.indonesian); angkanya ada di tabel",
          en: "\(title.english); the table has the figures")), drawing)
  }

  /// The groups of a section, where at least two have complete results.
  func groupBars(_ groups: [NamedGroup], title: Words, path: String) -> [Document.Block] {
    groups.count { $0.result.complete > 0 } > 1
      ? [.picture(categoryBars(groups, title: title, path: path))] : []
  }

  /// The position levels of the nation, where at least two have complete results.
  func positionBars() -> [Document.Block] {
    let groups = findings.groups.positions.filter { $0.complete > 0 }
      .map { NamedGroup(name: $0.key[0], result: $0) }
    guard groups.count > 1 else { return [] }
    let title = Words(
      id: "Kategori seleksi menurut jenjang jabatan",
      en: "Categories of selection by position level")
    return [.picture(categoryBars(groups, title: title, path: "gambar/kategori-jenjang"))]
  }

  private func ink(_ band: Int) -> Drawing.Ink {
    band == 0 ? .strong : band == worst(standard.selection) ? .pale : .middle
  }

  private func draw(
    _ group: NamedGroup, x left: Int, y: Int, height: Int, _ drawing: inout Drawing
  ) {
    let bars = Narrator.bars
    let result = group.result
    drawing.text(
      short(group.name), x: left - 10, y: y + height / 2 + 5, size: 12, .end,
      isStrong: group.isWhole)
    drawing.text(
      number(result.complete), x: left + bars.width + bars.margin - 10, y: y + height / 2 + 5,
      size: 11, .end,
      .quiet)
    guard result.complete > 0 else {
      return drawing.text("–", x: left, y: y + height / 2 + 5)
    }
    var (before, start): (Int64, Int) = (0, 0)
    for band in standard.selection.bands.indices {
      before += result.selected(band)
      let end = Int(
        (Int64(bars.width) * before * 2 + result.complete) / (2 * result.complete))
      defer { start = end }
      guard end > start else { continue }
      let share = share(result.selected(band), of: result.complete)
      drawing.bar(
        x: left + start, y: y, width: max(1, end - start - 1), height: height, ink(band),
        tip: "\(standard.selection.bands[band].label): \(share)")
      // A label needs about 40 pixels, and a ground that sets it off.
      guard end - start >= 44, ink(band) != .middle else { continue }
      drawing.text(
        share, x: left + (start + end) / 2, y: y + height / 2 + 5, size: 11, .middle,
        ink(band) == .strong ? .paper : .text)
    }
  }

  private func left(of groups: [NamedGroup]) -> Int {
    let widths = groups.map { TextWidth.of(short($0.name), size: 12, isStrong: $0.isWhole) }
    return 20 + max(70, widths.max() ?? 0)
  }

  private func short(_ name: String) -> String {
    TextWidth.fitted(name, width: Narrator.bars.label, size: 12)
  }

  private func categoryBarsText(_ groups: [NamedGroup]) -> String {
    let shown = groups.prefix(40).map { group in
      let shares = standard.selection.bands.indices.map {
        "\(standard.selection.bands[$0].label) "
          + share(group.result.selected($0), of: group.result.complete)
      }
      return "\(group.name): \(list(shares))."
    }
    return shown.joined(separator: " ")
  }
}
