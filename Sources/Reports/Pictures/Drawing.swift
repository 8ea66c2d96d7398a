import Basics

/// A picture as SVG, put together from a few kinds of marks.
///
/// Coordinates are whole numbers, so the same figures always give the same bytes. Title and description
/// tell in words what the picture shows, for readers who do not see it.
struct Drawing: Hashable {
  /// The colours: told apart by colour-blind readers and on black-and-white print.
  enum Ink: String {
    case text = "ink"
    case quiet = "quiet"
    case strong = "strong"
    case middle = "middle"
    case pale = "pale"
    /// Words on a strong bar.
    case paper = "paper"
    case line = "line"
    /// The steps of a scale, from little to much.
    case shade0 = "shade0"
    case shade1 = "shade1"
    case shade2 = "shade2"
    case shade3 = "shade3"
    case shade4 = "shade4"

    /// The steps of a scale, from little to much; grey prints keep their order.
    static let shades = [Ink.shade0, .shade1, .shade2, .shade3, .shade4]

    /// What words on this ink are written in, so that their contrast is at least 4.5.
    var onTop: Ink {
      switch self {
      case .strong, .shade3, .shade4: .paper
      default: .text
      }
    }
  }

  /// Which end of a text stands at its place.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  private let width: Int
  private let height: Int
  private let title: String
  private let description: String
  private var marks = ""

  /// An empty picture of some size.
  init(width: Int, height: Int, title: String, description: String) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
  }

  /// A filled rectangle; `tip` is shown to whoever points at it.
  mutating func bar(x: Int, y: Int, width: Int, height: Int, _ ink: Ink, tip: String) {
    marks +=
      "<rect class=\"\(ink.rawValue)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" "
      + "height=\"\(height)\"><title>\(Drawing.escaped(tip))</title></rect>\n"
  }

  /// A dot; `tip` is shown to whoever points at it.
  mutating func dot(x: Int, y: Int, _ ink: Ink, tip: String) {
    marks +=
      "<circle class=\"\(ink.rawValue)\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\">"
      + "<title>\(Drawing.escaped(tip))</title></circle>\n"
  }

  /// A straight line.
  mutating func line(x1: Int, y1: Int, x2: Int, y2: Int) {
    marks += "<path class=\"line\" d=\"M\(x1) \(y1)L\(x2) \(y2)\"/>\n"
  }

  /// A line that shows how a figure moves.
  mutating func stroke(from: (x: Int, y: Int), to: (x: Int, y: Int), _ ink: Ink) {
    marks +=
      "<path class=\"\(ink.rawValue)-line\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\"/>\n"
  }

  /// A place of a scale with nothing to show: an outline with thin strokes; no step of it looks like this.
  mutating func hatch(x: Int, y: Int, width: Int, height: Int, tip: String) {
    var path = "M\(x) \(y)h\(width)v\(height)h\(-width)z"
    for start in stride(from: 8, to: width + height, by: 8) {
      let (right, down) = (min(start, width), min(start, height))
      path += "M\(x + right) \(y + start - right)L\(x + start - down) \(y + down)"
    }
    marks +=
      "<path class=\"line thin\" d=\"\(path)\"><title>\(Drawing.escaped(tip))</title></path>\n"
  }

  /// A line of text; `size` in pixels.
  mutating func text(
    _ text: String, x: Int, y: Int, size: Int = 12, _ anchor: Anchor = .start, _ ink: Ink = .text,
    isStrong: Bool = false
  ) {
    marks +=
      "<text class=\"\(ink.rawValue)\(isStrong ? " bold" : "")\" x=\"\(x)\" y=\"\(y)\" "
      + "font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\">\(Drawing.escaped(text))</text>\n"
  }

  /// A thin rectangle with nothing in it.
  mutating func outline(x: Int, y: Int, width: Int, height: Int) {
    marks += "<path class=\"line thin\" d=\"M\(x) \(y)h\(width)v\(height)h\(-width)z\"/>\n"
  }

  /// A text of several lines, `y` being the first one's; to a reader it is one.
  mutating func text(
    lines: [String], x: Int, y: Int, leading: Int, size: Int = 12, _ anchor: Anchor = .start,
    _ ink: Ink = .text
  ) {
    let spans = lines.enumerated().map { place, line in
      "<tspan x=\"\(x)\" y=\"\(y + place * leading)\">\(Drawing.escaped(line))</tspan>"
    }
    marks +=
      "<text class=\"\(ink.rawValue)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\">"
      + spans.joined(separator: " ") + "</text>\n"
  }

  /// The picture as a file of its own.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
    height="\(height)" role="img" aria-labelledby="t d" font-family="sans-serif">
    \(words("t", "d"))
    \(Drawing.style)
    <rect width="\(width)" height="\(height)" fill="#fff"/>
    \(marks)</svg>

    """
  }

  /// The picture as a part of a page, whose style sheet goes before its own; `id` is its own within the page.
  func inline(id: String) -> String {
    """
    <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
    aria-labelledby="\(id)-t \(id)-d">
    \(words("\(id)-t", "\(id)-d"))
    \(Drawing.style)
    \(marks)</svg>
    """
  }

  private static let style =
    "<style>.ink{fill:#1a1a1a}.quiet{fill:#555}.strong{fill:#0b4f8a}.middle{fill:#4f8fc0}"
    + ".pale{fill:#9fc3e0}.paper{fill:#fff}.line{stroke:#767676;fill:none}"
    + ".strong-line,.middle-line{stroke:#0b4f8a;stroke-width:2;fill:none}.middle-line{stroke:#4f8fc0}"
    + ".thin{stroke-width:.5}.bold{font-weight:bold}.shade0{fill:#eef4fa}.shade1{fill:#c4dbee}"
    + ".shade2{fill:#8fbade}.shade3{fill:#2f77b3}.shade4{fill:#0a3a6b}</style>"

  private func words(_ titleID: String, _ descriptionID: String) -> String {
    "<title id=\"\(titleID)\">\(Drawing.escaped(title))</title>\n"
      + "<desc id=\"\(descriptionID)\">\(Drawing.escaped(description))</desc>"
  }

  private static func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
