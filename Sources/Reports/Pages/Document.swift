/// A page before it is Markdown, HTML or anything else.
public struct Document: Sendable, Hashable {
  /// A part of a page.
  public enum Block: Sendable, Hashable {
    /// A heading; the page's own has level 1.
    case heading(level: Int, Phrase)
    /// A paragraph.
    case paragraph(Phrase)
    /// Items without an order.
    case bullets([Phrase])
    /// Items in their order.
    case steps([Phrase])
    /// A table.
    case table(Table)
    /// Something that must not be overlooked.
    case note(Phrase)
    /// A picture; a table beside it has its numbers.
    case picture(Picture)
  }

  /// The parts, from top to bottom.
  public var blocks: [Block]

  /// Puts a page together.
  public init(_ blocks: [Block]) { self.blocks = blocks }

  /// The pictures, from top to bottom.
  public var pictures: [Picture] {
    blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
  }

  /// The same parts with every phrase put through a function; heads of tables stay as they are.
  func mapPhrases(_ change: (Phrase) -> Phrase) -> Document {
    Document(
      blocks.map { block in
        switch block {
        case .heading(let level, let phrase): .heading(level: level, change(phrase))
        case .paragraph(let phrase): .paragraph(change(phrase))
        case .note(let phrase): .note(change(phrase))
        case .picture(let picture): .picture(picture.noted(change(picture.note)))
        case .bullets(let items): .bullets(items.map(change))
        case .steps(let items): .steps(items.map(change))
        case .table(let table):
          .table(Table(table.columns, rows: table.rows.map { $0.map(change) }))
        }
      })
  }
}
