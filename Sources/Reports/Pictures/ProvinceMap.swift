import Basics
import Standards
import Studies

/// The provinces as tiles of equal size, the darker the larger the share of the worst category.
extension Narrator {
  private static let tile = (width: 58, height: 48, head: 60)

  /// The map; nothing where fewer than two of its provinces have complete results.
  func provinceMap() -> [Document.Block] {
    guard let map = standard.provinceTiles else { return [] }
    let results = provinceResults()
    let shown = map.rows.joined().compactMap { $0 }.filter { results[$0]?.worstShare != nil }
    return shown.count > 1 ? [.picture(picture(map, results))] : []
  }

  private func provinceResults() -> [Int: GroupResult] {
    var results: [Int: GroupResult] = [:]
    for group in findings.groups.provinces {
      guard let place = standard.province(code: group.key[0], system: .bps) else { continue }
      results[place] = group
    }
    return results
  }

  private func picture(_ map: TileMap, _ results: [Int: GroupResult]) -> Picture {
    let (tile, label) = (Narrator.tile, standard.selection.bands[worst(standard.selection)].label)
    let title = say(
      id: "Bagian \(label) menurut provinsi", en: "Share of \(label) by province")
    let width = map.columns * tile.width + 18
    let notes = TextWidth.lines(
      of: mapNotes(map, results), width: width - 20, size: 11)
    let bottom = tile.head + map.rows.count * tile.height
    var drawing = Drawing(
      width: width, height: bottom + 10 + notes.count * 16, title: title,
      description: mapText(map, results))
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    let places = map.rows.joined().compactMap { $0 }
    let scale = ShadeScale(places.compactMap { results[$0]?.worstShare })
    let isSparse = places.contains { results[$0]?.worstShare == nil }
    draw(
      legend: scale, say(id: "Bagian \(label):", en: "Share of \(label):"),
      empty: isSparse ? say(id: "tanpa hasil lengkap", en: "no complete results") : nil, x: 10,
      y: 34, &drawing)
    for (line, row) in map.rows.enumerated() {
      for (column, place) in row.enumerated() {
        guard let place else { continue }
        draw(
          place, results[place], scale, x: 10 + column * tile.width,
          y: tile.head + line * tile.height, &drawing)
      }
    }
    drawing.text(lines: notes, x: 10, y: bottom + 16, leading: 16, size: 11, .start, .quiet)
    return Picture(
      path: "gambar/peta-provinsi\(language == .english ? ".en" : "").svg",
      note: Phrase(
        say(id: "\(title); angkanya ada di tabel", en: "\(title); the table has the figures")),
      drawing)
  }

  private func draw(
    _ place: Int, _ result: GroupResult?, _ scale: ShadeScale, x: Int, y: Int,
    _ drawing: inout Drawing
  ) {
    let province = standard.provinces[place]
    let (width, height) = (Narrator.tile.width - 2, Narrator.tile.height - 2)
    let words = worstShareText(result)
    var ink = Drawing.Ink.text
    if let result, let share = result.worstShare {
      ink = scale.ink(share).onTop
      drawing.bar(
        x: x, y: y, width: width, height: height, scale.ink(share),
        tip: "\(province.name): \(words), \(mapBase(result))")
      drawing.text(words, x: x + width / 2, y: y + height - 6, size: 12, .middle, ink)
    } else {
      drawing.outline(x: x, y: y, width: width, height: height)
      drawing.hatch(
        x: x, y: y + 28, width: width, height: height - 28, tip: "\(province.name): \(words)")
    }
    let name = TextWidth.wrapped(
      province.shortName ?? province.name, width: width, size: 10, lines: 2)
    drawing.text(lines: name, x: x + width / 2, y: y + 12, leading: 11, size: 10, .middle, ink)
  }

  private func worstShareText(_ result: GroupResult?) -> String {
    guard let result, result.complete > 0 else {
      return say(id: "tanpa hasil lengkap", en: "no complete results")
    }
    return share(result.selected(worst(standard.selection)), of: result.complete)
      + (isSmall(result) ? "*" : "")
  }

  private func mapBase(_ result: GroupResult) -> String {
    say(
      id: "dari \(number(result.complete)) hasil lengkap",
      en: "of \(number(result.complete)) complete results")
  }

  private func mapText(_ map: TileMap, _ results: [Int: GroupResult]) -> String {
    map.rows.joined().compactMap { $0 }.sorted().map {
      "\(standard.provinces[$0].name): \(worstShareText(results[$0]))."
    }.joined(separator: " ")
  }

  /// What the map is not, and who is not on it.
  private func mapNotes(_ map: TileMap, _ results: [Int: GroupResult]) -> [String] {
    let shown = Set(map.rows.joined().compactMap { $0 })
    var notes = [
      say(
        id: "Satu kotak satu provinsi, kira-kira menurut letaknya; susunannya usulan kami.",
        en: "One tile a province, roughly where it lies; the arrangement is our own proposal.")
    ]
    if results.contains(where: {
      shown.contains($0.key) && $0.value.complete > 0 && isSmall($0.value)
    }) {
      notes.append(
        say(
          id: "* kelompok kecil: kurang dari \(Narrator.smallGroup) hasil lengkap.",
          en: "* small group: fewer than \(Narrator.smallGroup) complete results."))
    }
    let others = findings.groups.provinces.filter { group in
      group.complete > 0
        && !(standard.province(code: group.key[0], system: .bps).map(shown.contains) ?? false)
    }
    if !others.isEmpty {
      let names = others.prefix(6).map { "\(provinceName($0)) (\(number($0.complete)))" }
      let more = others.count > 6 ? [say(id: "lainnya", en: "others")] : []
      notes.append(
        say(id: "Tidak ada di peta: ", en: "Not on the map: ") + list(names + more) + ".")
    }
    return notes
  }
}

extension GroupResult {
  /// The part of the complete people in the worst category of selection; nil without any.
  fileprivate var worstShare: Fraction? { Fraction(selection.last ?? 0, over: complete) }
}
