import Basics

/// Puts shares into at most five shades, whose bounds are round percentages.
///
/// The steps are as small as five shades allow, but never below five percentage points, so that small
/// differences do not look large. A share is compared with the bounds exactly.
struct ShadeScale {
  /// The percentages from one bound to the next.
  let step: Int64
  /// The percentage that the first shade begins at.
  let first: Int64
  /// How many shades are needed.
  let count: Int

  /// The scale for some shares; without any it has one shade.
  init(_ shares: [Fraction]) {
    let (low, high) = (shares.min(), shares.max())
    func floor(_ share: Fraction?, _ step: Int64) -> Int64 {
      guard let share else { return 0 }
      var steps: Int64 = 0
      while share.isAtLeast(percent: (steps + 1) * step) { steps += 1 }
      return steps
    }
    let most = Int64(Drawing.Ink.shades.count)
    let step = [5, 10].first { floor(high, $0) - floor(low, $0) < most } ?? 20
    self.step = step
    first = floor(low, step) * step
    count = Int(min(most, floor(high, step) - floor(low, step) + 1))
  }

  /// The shade of a share.
  func ink(_ share: Fraction) -> Drawing.Ink {
    let shade = (1..<max(1, count)).last { share.isAtLeast(percent: first + Int64($0) * step) }
    return Drawing.Ink.shades[shade ?? 0]
  }

  /// The percentage that a shade begins at, and the one it stays below; nil where nothing is above it.
  func bounds(_ shade: Int) -> (from: Int64, below: Int64?) {
    let from = first + Int64(shade) * step
    return (from, from + step > 100 || shade == Drawing.Ink.shades.count - 1 ? nil : from + step)
  }
}

extension Narrator {
  /// The legend of a scale in a row: its name, its shades, and what is left empty.
  func draw(
    legend scale: ShadeScale, _ name: String, empty: String?, x: Int, y: Int,
    _ drawing: inout Drawing
  ) {
    var x = x
    drawing.text(name, x: x, y: y + 11, size: 11, .start, .quiet)
    x += TextWidth.of(name, size: 11) + 10
    for shade in 0..<scale.count {
      let bounds = scale.bounds(shade)
      let from = DecimalText.localised(Int(bounds.from), language)
      let words =
        bounds.below.map { "\(from)–<\(DecimalText.localised(Int($0), language))%" } ?? "≥\(from)%"
      drawing.bar(x: x, y: y, width: 16, height: 14, Drawing.Ink.shades[shade], tip: words)
      drawing.text(words, x: x + 20, y: y + 11, size: 11)
      x += 20 + TextWidth.of(words, size: 11) + 12
    }
    guard let empty else { return }
    drawing.hatch(x: x, y: y, width: 16, height: 14, tip: empty)
    drawing.text(empty, x: x + 20, y: y + 11, size: 11)
  }
}
