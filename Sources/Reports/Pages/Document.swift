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
    /// A picture in a file beside the page, and the same in words for who does not see it.
    case picture(path: String, Phrase)
  }

  /// The parts, from top to bottom.
  public var blocks: [Block]

  /// Puts a page together.
  public init(_ blocks: [Block]) { self.blocks = blocks }
}
