import Basics
import Figures
import Studies

/// The picture of the change by competency: a mark and its interval in points.
extension ChangeWords {
  var picturePath: String {
    "gambar/perubahan\(language == .english ? ".en" : "").svg"
  }

  var pictureTitle: String {
    say(
      id: "Perubahan bagian yang memenuhi standar, dalam poin persentase, dengan selang 95%",
      en: "Change of the share that meets the standard, in percentage points, with 95% interval")
  }

  private static let (left, width, row, top) = (240, 440, 26, 48)

  /// The picture; its axis is as wide as the largest interval needs, the same on both sides of 0.
  func picture() -> Picture {
    let changes = findings.study.nation.competencies
    let most = changes.reduce(5.0) { most, change in
      let ends = change.share.interval.map { [$0.lowerBound, $0.upperBound] } ?? []
      return (ends + [change.share.value ?? 0]).reduce(most) { max($0, abs($1) * 100) }
    }
    let reach = Int((most / 5).rounded(.up)) * 5
    let (left, width, row, top) = (
      ChangeWords.left, ChangeWords.width, ChangeWords.row, ChangeWords.top
    )
    let bottom = top + changes.count * row
    var drawing = Drawing(
      width: left + width + 100, height: bottom + 52, title: pictureTitle,
      description: changes.map { "\(name($0)): \(points($0.share.value))" }.joined(separator: "; "))
    func x(_ value: Double) -> Int {
      left + width / 2 + Int((value * 100 * Double(width / 2) / Double(reach)).rounded())
    }
    drawing.text(pictureTitle, x: 10, y: 22, size: 14, isStrong: true)
    drawing.line(x1: x(0), y1: top - 12, x2: x(0), y2: bottom)
    for mark in [-reach, 0, reach] {
      drawing.text(
        signed(Double(mark), decimals: 0), x: x(Double(mark) / 100), y: bottom + 18, size: 11,
        .middle, .quiet)
    }
    for (place, change) in changes.enumerated() {
      let y = top + place * row
      drawing.text(name(change), x: 10, y: y + 4)
      guard let value = change.share.value else {
        drawing.text("–", x: left + width + 8, y: y + 4, .start, .quiet)
        continue
      }
      if let interval = change.share.interval {
        drawing.line(x1: x(interval.lowerBound), y1: y, x2: x(interval.upperBound), y2: y)
      }
      drawing.bar(
        x: x(value) - 4, y: y - 5, width: 9, height: 10, change.isClear ? .strong : .pale,
        tip: "\(name(change)): \(points(value)) (\(pointInterval(change.share)))")
      drawing.text(points(value), x: left + width + 8, y: y + 4, .start, .quiet)
    }
    drawing.text(
      say(
        id: "Gelap: dapat dibedakan dari kebetulan, p (Holm) di bawah 0,05.",
        en: "Dark: distinguishable from chance, p (Holm) below 0.05."), x: 10, y: bottom + 40,
      size: 11, .start, .quiet)
    return Picture(path: picturePath, note: Phrase(pictureTitle), drawing)
  }
}
