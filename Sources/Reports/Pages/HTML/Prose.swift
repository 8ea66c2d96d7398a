import CCMARK

/// Turns running text into HTML by way of CommonMark, as cmark understands it.
///
/// cmark is asked for nothing unsafe: HTML within a text and addresses that run something are left out.
enum Prose {
  /// Paragraphs, lists and quotations.
  static func blocks(_ markdown: String) -> String {
    var markdown = markdown
    return markdown.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) { text in
        guard let html = cmark_markdown_to_html(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
        else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
      }
    }
  }

  /// A phrase for any place within a line.
  static func inline(_ phrase: Phrase) -> String {
    guard let place = phrase.spans.firstIndex(where: \.isSign),
      case .sign(let sign, let spoken) = phrase.spans[place]
    else { return plain(phrase) }
    let before = inline(Phrase(Array(phrase.spans[..<place])))
    let after = inline(Phrase(Array(phrase.spans[(place + 1)...])))
    let words = MarkupText.escaped(spoken)
    return "\(before)<span role=\"img\" aria-label=\"\(words)\" title=\"\(words)\">"
      + "\(MarkupText.escaped(sign))</span>\(after)"
  }

  private static func plain(_ phrase: Phrase) -> String {
    guard !phrase.spans.isEmpty else { return "" }
    let paragraph = blocks(MarkdownText.line(phrase))
    let (start, end) = ("<p>", "</p>\n")
    guard paragraph.hasPrefix(start), paragraph.hasSuffix(end) else { return paragraph }
    return String(paragraph.dropFirst(start.count).dropLast(end.count))
  }
}

extension Span {
  fileprivate var isSign: Bool { if case .sign = self { true } else { false } }
}
