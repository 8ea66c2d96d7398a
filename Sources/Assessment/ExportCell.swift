public import Flow

/// What a cell of any export says, for the rooms that read other records than assessments.
public enum ExportCell {
  /// Who somebody is, by a cell.
  public enum Identity: Sendable, Equatable {
    /// A number or a pseudonym, as text.
    case known(String)
    /// Nothing is there.
    case empty
    /// The cell is damaged.
    case refused(RemarkKind)
  }

  /// The content without what spreadsheets wrap around it, inner blanks made one.
  public static func text(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    CellText.collapsed(cell)
  }

  /// Whether a cell says that nothing is there: it is empty, `-`, `N/A` and the like.
  public static func isPlaceholder(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    LevelText.isPlaceholder(CellText.trimmed(cell))
  }

  /// Reads a NIP, or any other identity.
  public static func identity(_ cell: UnsafeBufferPointer<UInt8>, isNIP: Bool) -> Identity {
    switch isNIP ? IdentityText.nip(cell) : IdentityText.any(cell) {
    case .number(let number):
      let digits = String(number)
      return .known(String(repeating: "0", count: max(0, 18 - digits.count)) + digits)
    case .text(let bytes): return .known(String(decoding: bytes, as: UTF8.self))
    case .empty: return .empty
    case .refused(let kind): return .refused(kind)
    }
  }
}
