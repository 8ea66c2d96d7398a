import Basics
import Studies

/// One figure over several runs.
struct Trend {
  /// What the figure is called.
  let label: String
  /// The colour of its line.
  let ink: Drawing.Ink
  /// The figure at every run; nil where a run does not have it.
  let estimates: [IndexEstimate?]
}

/// Figures over time with their intervals: lines between runs that judge by the same rules.
struct TrendLines {
  private static let plot = (left: 56, top: 62, width: 520, height: 240, right: 170)

  let days: [CivilDay]
  /// Whether the rules of a run are those of the run before it.
  let isJoined: [Bool]
  let trends: [Trend]

  /// Draws the lines; `write` words a figure with its interval.
  func draw(_ drawing: inout Drawing, write: (IndexEstimate) -> String, day: (CivilDay) -> String) {
    let plot = TrendLines.plot
    let bottom = plot.top + plot.height
    for percent in scale.lines {
      let y = bottom - scale.place(percent: percent)
      drawing.line(x1: plot.left, y1: y, x2: plot.left + plot.width, y2: y)
      drawing.text("\(percent)%", x: plot.left - 8, y: y + 4, size: 11, .end, .quiet)
    }
    for place in labelled {
      drawing.text(
        day(days[place]), x: across(place), y: bottom + 22, size: 11,
        place == 0 ? .start : place == days.count - 1 ? .end : .middle, .quiet)
    }
    for trend in trends { line(trend, &drawing, write: write, day: day) }
    for (trend, y) in zip(trends, labelHeights()) {
      drawing.text(trend.label, x: plot.left + plot.width + 14, y: y, size: 12, .start, .text)
    }
  }

  /// The size of the whole picture.
  static var size: (width: Int, height: Int) {
    (plot.left + plot.width + plot.right, plot.top + plot.height + 72)
  }

  /// Where a line of words below the picture stands.
  static func foot(_ line: Int) -> Int { plot.top + plot.height + 44 + line * 16 }

  private func line(
    _ trend: Trend, _ drawing: inout Drawing, write: (IndexEstimate) -> String,
    day: (CivilDay) -> String
  ) {
    var last: (x: Int, y: Int)?
    for (place, estimate) in trend.estimates.enumerated() {
      guard let estimate, let value = estimate.value else {
        last = nil
        continue
      }
      let (x, y) = (across(place), height(value))
      let tip = "\(trend.label), \(day(days[place])): \(write(estimate))"
      if let interval = estimate.interval {
        let (from, to) = (height(interval.upperBound), height(interval.lowerBound))
        drawing.stroke(from: (x, from), to: (x, max(from + 1, to)), trend.ink)
      }
      if let last, isJoined[place] { drawing.stroke(from: last, to: (x, y), trend.ink) }
      drawing.dot(x: x, y: y, trend.ink, tip: tip)
      last = (x, y)
    }
  }

  // Days stand as far apart as they are.
  private func across(_ place: Int) -> Int {
    let first = Int(days[0].number)
    let span = Int(days[days.count - 1].number) - first
    guard span > 0 else { return TrendLines.plot.left }
    return TrendLines.plot.left + 10
      + (Int(days[place].number) - first) * (TrendLines.plot.width - 20) / span
  }

  private var scale: PercentScale {
    PercentScale(
      trends.flatMap(\.estimates).compactMap { $0 }, length: TrendLines.plot.height)
  }

  private func height(_ value: Double) -> Int {
    TrendLines.plot.top + TrendLines.plot.height - scale.place(value)
  }

  // The first and the last day, and those between that leave room for words.
  private var labelled: [Int] {
    var (places, taken) = ([0], across(0) + 110)
    let end = across(days.count - 1)
    for place in days.indices.dropFirst().dropLast() {
      let x = across(place)
      guard x - 45 >= taken, x + 45 <= end - 100 else { continue }
      places.append(place)
      taken = x + 55
    }
    return days.count > 1 ? places + [days.count - 1] : places
  }

  // Labels stand behind the last dot of their line, and never over each other.
  private func labelHeights() -> [Int] {
    var heights = trends.map { trend in
      let value = trend.estimates.last { $0?.value != nil }.flatMap { $0?.value } ?? 0
      return height(value) + 4
    }
    for place in heights.indices.dropFirst() {
      let before = heights[..<place]
      while let near = before.first(where: { abs($0 - heights[place]) < 18 }) {
        heights[place] = heights[place] >= near ? near + 18 : near - 18
      }
    }
    return heights
  }
}
