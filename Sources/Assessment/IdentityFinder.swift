import Standards
public import Tables

/// Finds the rows of one identity, however the cells write it.
public struct IdentityFinder: Sendable {
  private let nip: Int?
  private let participant: Int?
  private let wanted: [UInt8]

  /// Prepares the search for an identity in exports of a layout.
  public init(_ layout: ExportLayout, _ id: String) {
    nip = layout.column(of: .nip)
    participant = layout.column(of: .participantID)
    wanted = Array(id.utf8)
  }

  /// The rows that carry it.
  public func rows(in batch: TextBatch) -> [Int] {
    let (asNIP, asText) = wanted.withUnsafeBufferPointer {
      (IdentityText.nip($0), IdentityText.any($0))
    }
    return (0..<batch.rowCount).filter { row in
      nip.map { isSame(IdentityText.nip(batch.cell(row, $0)), asNIP) } ?? false
        || participant.map { isSame(IdentityText.any(batch.cell(row, $0)), asText) } ?? false
    }
  }

  private func isSame(_ cell: IdentityText.Reading, _ sought: IdentityText.Reading) -> Bool {
    switch (cell, sought) {
    case (.number(let left), .number(let right)): left == right
    case (.text(let left), .text): left.elementsEqual(wanted)
    default: false
    }
  }
}
