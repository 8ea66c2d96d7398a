import Basics
import Standards
import Studies

/// Who falls short in what: a cell for every position level and competency, the darker the more do.
extension Narrator {
  private static let heat = (cell: 76, row: 26, most: 10)

  /// The competencies of one table or panel beside another: never more than fit on a page.
  func competencyPanels() -> [[Int]] {
    let all = findings.gaps.overall.map(\.competency)
    let panels = (all.count + Narrator.heat.most - 1) / Narrator.heat.most
    return (0..<panels).map { panel in
      Array(all[all.count * panel / panels..<all.count * (panel + 1) / panels])
    }
  }

  /// The rows: position levels with somebody in the standard's order, then all together.
  func shortfallRows() -> [ShortfallRow] {
    let levels = Dictionary(grouping: findings.gaps.byPosition) { $0.position ?? 0 }
    return levels.sorted { $0.key < $1.key }.map { position, gaps in
      ShortfallRow(name: standard.positions[position].name, gaps: gaps, isWhole: false)
    } + [
      ShortfallRow(
        name: say(id: "Semua jenjang", en: "All levels"), gaps: findings.gaps.overall,
        isWhole: true)
    ]
  }

  /// The share below standard in a cell; a dash where nobody has a level, a star where few have.
  func shortfallShare(_ gap: GapResult?) -> String {
    guard let gap, gap.observed > 0 else { return "–" }
    return share(gap.below, of: gap.observed) + (gap.observed < Narrator.smallGroup ? "*" : "")
  }

  /// The picture.
  func shortfallHeatMap() -> Picture {
    let (heat, rows, panels) = (Narrator.heat, shortfallRows(), competencyPanels())
    let left = 20 + (rows.map { TextWidth.of($0.name, size: 12, isStrong: $0.isWhole) }.max() ?? 0)
    let title = say(
      id: "Di bawah standar menurut jenjang dan kompetensi",
      en: "Below standard by position level and competency")
    let widest = panels.map(\.count).max() ?? 1
    var drawing = Drawing(
      width: max(left + widest * heat.cell + 10, 640),
      height: panels.reduce(58) { $0 + height(of: $1, rows) }, title: title,
      description: shortfallText(rows))
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    let scale = ShadeScale(rows.flatMap(\.gaps).compactMap(\.belowShare))
    let isSparse = rows.contains { row in panels.joined().contains { row[$0]?.belowShare == nil } }
    draw(
      legend: scale, say(id: "Peserta di bawah standar:", en: "Participants below standard:"),
      empty: isSparse ? say(id: "tidak ada yang dinilai", en: "nobody assessed") : nil, x: 10,
      y: 34, &drawing)
    var top = 58
    for panel in panels {
      draw(panel, rows, scale, left: left, top: top, &drawing)
      top += height(of: panel, rows)
    }
    let note = say(
      id: "\(title); angkanya ada di tabel", en: "\(title); the table has the figures")
    return Picture(
      path: "gambar/kekurangan\(language == .english ? ".en" : "").svg", note: Phrase(note), drawing
    )
  }

  private func draw(
    _ panel: [Int], _ rows: [ShortfallRow], _ scale: ShadeScale, left: Int, top: Int,
    _ drawing: inout Drawing
  ) {
    let (heat, names) = (Narrator.heat, names(of: panel))
    let first = top + 20 + 13 * (names.map(\.count).max() ?? 0)
    for (column, lines) in names.enumerated() {
      drawing.text(
        lines: lines, x: left + column * heat.cell + heat.cell / 2,
        y: first - 10 - 13 * (lines.count - 1), leading: 13, size: 10, .middle)
    }
    for (line, row) in rows.enumerated() {
      let y = first + line * heat.row + (row.isWhole ? 8 : 0)
      drawing.text(row.name, x: left - 8, y: y + 16, size: 12, .end, .text, isStrong: row.isWhole)
      for (column, competency) in panel.enumerated() {
        draw(row, competency, scale, x: left + column * heat.cell, y: y, &drawing)
      }
    }
  }

  private func names(of panel: [Int]) -> [[String]] {
    panel.map {
      TextWidth.wrapped(
        standard.competencies[$0].name[language], width: Narrator.heat.cell, size: 10, lines: 5,
        slack: 10)
    }
  }

  private func height(of panel: [Int], _ rows: [ShortfallRow]) -> Int {
    let lines = names(of: panel).map(\.count).max() ?? 0
    return 20 + 13 * lines + rows.count * Narrator.heat.row + 16
  }

  private func draw(
    _ row: ShortfallRow, _ competency: Int, _ scale: ShadeScale, x: Int, y: Int,
    _ drawing: inout Drawing
  ) {
    let (heat, gap) = (Narrator.heat, row[competency])
    let words = shortfallShare(gap)
    let name = "\(row.name), \(standard.competencies[competency].name[language])"
    let (width, height) = (heat.cell - 2, heat.row - 2)
    guard let gap, let share = gap.belowShare else {
      let nobody = say(id: "tidak ada yang dinilai", en: "nobody assessed")
      return drawing.hatch(x: x, y: y, width: width, height: height, tip: "\(name): \(nobody)")
    }
    let ink = scale.ink(share)
    drawing.bar(
      x: x, y: y, width: width, height: height, ink,
      tip: "\(name): \(words) (\(number(gap.below)) / \(number(gap.observed)))")
    drawing.text(
      words, x: x + width / 2, y: y + 16, size: 12, .middle, ink.onTop, isStrong: row.isWhole)
  }

  private func shortfallText(_ rows: [ShortfallRow]) -> String {
    rows.map { row in
      let shares = findings.gaps.overall.map { gap in
        let words =
          row[gap.competency]?.belowShare == nil
          ? say(id: "tidak ada yang dinilai", en: "nobody assessed")
          : shortfallShare(row[gap.competency])
        return "\(standard.competencies[gap.competency].name[language]) \(words)"
      }
      return "\(row.name): \(shares.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}

/// A position level with its competencies; or all levels together.
struct ShortfallRow {
  let name: String
  let gaps: [GapResult]
  let isWhole: Bool

  subscript(competency: Int) -> GapResult? { gaps.first { $0.competency == competency } }
}

extension GapResult {
  /// The part of those with a level who are below the requirement; nil where nobody has one.
  var belowShare: Fraction? { Fraction(below, over: observed) }
}
