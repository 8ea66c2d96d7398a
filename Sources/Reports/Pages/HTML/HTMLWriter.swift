import Basics

/// Writes a document as one HTML page that needs no other file, no network and no script.
///
/// Running text goes through CommonMark; tables get captions and scopes, pictures stand in the page.
struct HTMLWriter {
  private let frame: HTMLFrame
  private var anchors = Anchors(taken: ["isi", "daftar-isi"])
  private var sections: [(level: Int, name: String, title: String)] = []
  private var (tables, pictures) = (0, 0)
  private var body = ""

  private init(_ frame: HTMLFrame) { self.frame = frame }

  /// The whole page.
  static func text(_ document: Document, _ frame: HTMLFrame = .empty) -> String {
    var writer = HTMLWriter(frame)
    for block in document.blocks { writer.write(block) }
    let title = document.blocks.lazy.compactMap {
      if case .heading(1, let phrase) = $0 { phrase.text } else { nil }
    }.first
    return frame.opening(title ?? frame.title, contents: writer.contents) + writer.body
      + frame.closing
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .heading(let level, let phrase):
      let name = anchors.name(for: phrase.text)
      if level > 1 { sections.append((level, name, phrase.text)) }
      body += "<h\(level) id=\"\(name)\">\(Prose.inline(phrase))</h\(level)>\n"
    case .paragraph, .bullets, .steps:
      let html = Prose.blocks(MarkdownWriter.text(Document([block])))
      body +=
        block.isKeyFigures ? "<ul class=\"figures\">" + html.dropFirst("<ul>".count) : html
    case .note(let phrase):
      body += "<aside class=\"note\"><p>\(Prose.inline(phrase))</p></aside>\n"
    case .table(let table): write(table)
    case .picture(let picture):
      pictures += 1
      let name = anchors.name(for: "\(frame.say(id: "gambar", en: "figure")) \(pictures)")
      let label = frame.say(id: "Gambar", en: "Figure")
      // On a phone a picture keeps its size, so that its words can be read, and is moved like a table.
      body += "<figure id=\"\(name)\">\n<div class=\"drawing\" role=\"region\" "
      body += "aria-labelledby=\"\(name)-t\" tabindex=\"0\">\(picture.drawing.inline(id: name))"
      body += "</div>\n<figcaption>\(label) \(pictures). \(Prose.inline(picture.note))"
      body += "</figcaption>\n</figure>\n"
    }
  }

  private mutating func write(_ table: Table) {
    tables += 1
    let label = frame.say(id: "Tabel", en: "Table")
    let name = anchors.name(for: "\(label) \(tables)")
    let title = sections.last.map { "\(label) \(tables). \($0.title)" } ?? "\(label) \(tables)"
    // Whoever moves by keyboard can scroll a table that is wider than the window.
    body += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(name)\" tabindex=\"0\">\n"
    body += "<table\(table.class)>\n"
    body += "<caption id=\"\(name)\">\(MarkupText.escaped(title))</caption>\n<thead>\n<tr>"
    for column in table.columns {
      body += "<th scope=\"col\"\(column.class)>\(Prose.inline(Phrase(column.heading)))</th>"
    }
    body += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      body += row.first?.isStrong == true ? "<tr class=\"total\">" : "<tr>"
      for (place, (column, cell)) in zip(table.columns, row).enumerated() {
        let isHead = place == 0 && column.alignment == .leading
        body += isHead ? "<th scope=\"row\">" : "<td\(column.class)>"
        body += Prose.inline(cell) + (isHead ? "</th>" : "</td>")
      }
      body += "</tr>\n"
    }
    body += "</tbody>\n</table>\n</div>\n"
  }

  // Two entries would tell no more than the page does.
  private var contents: String {
    guard sections.count > 2 else { return "" }
    let title = frame.say(id: "Daftar isi", en: "Contents")
    var text = "<nav class=\"contents\" aria-labelledby=\"daftar-isi\">\n<details>\n"
    text += "<summary id=\"daftar-isi\">\(title)</summary>\n<ol>\n"
    for section in sections {
      text += "<li class=\"level-\(section.level)\"><a href=\"#\(section.name)\">"
      text += "\(MarkupText.escaped(section.title))</a></li>\n"
    }
    return text + "</ol>\n</details>\n</nav>\n"
  }
}

extension Document.Block {
  /// Whether the items are figures, each with a few words: a strong number begins every one.
  fileprivate var isKeyFigures: Bool {
    guard case .bullets(let items) = self else { return false }
    return !items.isEmpty
      && items.allSatisfy { item in
        guard case .strong(let text) = item.spans.first else { return false }
        return text.first?.isNumber == true
      }
  }
}

extension Phrase {
  /// Whether all of it stands out.
  fileprivate var isStrong: Bool {
    !spans.isEmpty && spans.allSatisfy { if case .strong = $0 { true } else { false } }
  }
}

extension Table {
  // What stands close on A4; the style sheet says how close.
  fileprivate var `class`: String {
    switch columns.count {
    case ...7: ""
    case 8...10: " class=\"wide\""
    default: " class=\"wide widest\""
    }
  }
}

extension TableColumn {
  fileprivate var `class`: String { alignment == .trailing ? " class=\"number\"" : "" }
}
