/// Writes a document as Markdown with the tables of GitHub.
///
/// Nothing that stands in a document can end its cell, open a link or become HTML.
public enum MarkdownWriter {
  /// The document as text; it ends with a line feed.
  public static func text(_ document: Document) -> String {
    document.blocks.map(block).joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let phrase):
      String(repeating: "#", count: level) + " " + MarkdownText.inline(phrase)
    case .paragraph(let phrase): MarkdownText.line(phrase)
    case .bullets(let items): items.map { "- " + MarkdownText.line($0) }.joined(separator: "\n")
    case .steps(let items):
      items.enumerated().map { "\($0.offset + 1). " + MarkdownText.line($0.element) }
        .joined(separator: "\n")
    case .table(let table): lines(of: table).joined(separator: "\n")
    case .note(let phrase): "> " + MarkdownText.line(phrase)
    case .picture(let picture): "![\(MarkdownText.inline(picture.note))](\(picture.path))"
    }
  }

  private static func lines(of table: Table) -> [String] {
    let head = table.columns.map { MarkdownText.inline(Phrase($0.heading)) }
    let body = table.rows.map { $0.map(MarkdownText.inline) }
    let widths = table.columns.indices.map { column in
      ([head] + body).reduce(3) { max($0, $1[column].count) }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { column, cell in
        let room = String(repeating: " ", count: widths[column] - cell.count)
        return table.columns[column].alignment == .trailing ? room + cell : cell + room
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = table.columns.indices.map { column in
      table.columns[column].alignment == .trailing
        ? String(repeating: "-", count: widths[column] - 1) + ":"
        : String(repeating: "-", count: widths[column])
    }
    return [line(head), line(rule)] + body.map(line)
  }
}
