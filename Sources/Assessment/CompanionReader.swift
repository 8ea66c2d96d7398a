import Basics
import Standards
public import Tables

/// Reads batch, unit and superior of the people that were understood of rows.
public struct CompanionReader: Sendable {
  private let batch: Int?
  private let unit: Int?
  private let superior: Int?
  private let hasNIP: Bool
  private let registry: Registry

  /// Prepares the reading of one export; nil where it tells none of them.
  public init?(_ layout: ExportLayout, _ registry: Registry) {
    batch = layout.column(of: .trainingBatch)
    unit = layout.column(of: .unit)
    superior = layout.column(of: .superior)
    hasNIP = layout.column(of: .nip) != nil
    self.registry = registry
    guard batch != nil || unit != nil || superior != nil else { return nil }
  }

  /// Enters everybody that was understood of some rows, if there is a book.
  public func read(_ text: TextBatch, _ people: PersonBatch, into book: inout CompanionBook?) {
    guard let lines = people.provenance?.lines else { return }
    var row = 0
    for place in 0..<people.rowCount {
      while row < text.rowCount, text.line(row) < Int(lines[place]) { row += 1 }
      guard row < text.rowCount, text.line(row) == Int(lines[place]) else { continue }
      book?.enter(
        Companion(
          day: people.contexts[place].day, batch: words(text, row, batch),
          unit: words(text, row, unit), superior: identity(text, row)), for: people.ids[place])
    }
  }

  private func words(_ text: TextBatch, _ row: Int, _ column: Int?) -> String {
    guard let column else { return "" }
    let content = CellText.trimmed(text.cell(row, column))
    guard !LevelText.isPlaceholder(content) else { return "" }
    return String(decoding: content, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // A superior whose identity cannot be read is as good as none: nobody's own result depends on it.
  private func identity(_ text: TextBatch, _ row: Int) -> UInt64 {
    guard let superior else { return 0 }
    if hasNIP, case .number(let number) = IdentityText.nip(text.cell(row, superior)) {
      return Registry.key(ofNumber: number)
    }
    switch IdentityText.any(text.cell(row, superior)) {
    case .number(let number): return Registry.key(ofNumber: number)
    case .text(let text): return registry.key(ofText: text)
    case .empty, .refused: return 0
    }
  }
}
