import Basics
public import Standards
public import Tables

/// Finds out which cells of an export can be used; every worker has one of its own for each file.
///
/// It judges cells the way `Normalise` does, but remarks on nothing. Frequent spellings are judged
/// once.
public struct CellCheck: Sendable {
  private enum Demand: Sendable { case nip, identity, level, required, day, filled }

  private static let mostSpellings = 4096
  private let demands: [Demand]
  private let identities: [Int]
  private let filled: Int?
  private let competency: Int?
  private let dayOrder: DayOrder
  private let standard: Shared<Standard>
  private var memos: [SpellingMemo]

  /// Prepares the check of one export.
  public init(_ layout: ExportLayout, _ standard: Standard) {
    self.standard = Shared(standard)
    demands = layout.roles.map { role in
      switch role {
      case .level, .field(.level): .level
      case .required, .field(.required): .required
      case .field(.nip): .nip
      case .field(.participantID): .identity
      case .field(.day): .day
      case .field, .other: .filled
      }
    }
    identities = [layout.column(of: .nip), layout.column(of: .participantID)].compactMap { $0 }
    filled = layout.tellingColumn
    competency = layout.isLong ? layout.column(of: .competency) : nil
    dayOrder = layout.dayOrder
    memos = layout.roles.map { _ in SpellingMemo() }
  }

  /// Puts rows and the people understood of them together.
  public mutating func check(_ text: TextBatch, _ people: PersonBatch) -> ReadBatch {
    var batch = ReadBatch(
      file: text.file, columnCount: text.columnCount, capacity: text.rowCount, people: people)
    for row in 0..<text.rowCount {
      for column in 0..<text.columnCount {
        let isUsable = isUsable(text.cell(row, column), column)
        batch.usable[column &* batch.capacity &+ batch.rowCount] = isUsable
      }
      if !isClosing(text, row, batch) { batch.rowCount += 1 }
    }
    return batch
  }

  private mutating func isUsable(_ cell: UnsafeBufferPointer<UInt8>, _ column: Int) -> Bool {
    if cell.isEmpty { return false }
    let demand = demands[column]
    let cell = demand == .day ? DayStamp.day(of: cell) : cell
    if demand == .level && cell.count == 1 || demand == .nip || demand == .identity
      || memos[column].count == CellCheck.mostSpellings
    {
      return judged(cell, demand)
    }
    if let known = memos[column].meaning(cell) { return known != 0 }
    let isUsable = judged(cell, demand)
    memos[column].remember(cell, meaning: isUsable ? 1 : 0)
    return isUsable
  }

  private func judged(_ cell: UnsafeBufferPointer<UInt8>, _ demand: Demand) -> Bool {
    switch demand {
    case .nip:
      if case .number = IdentityText.nip(cell) { true } else { false }
    case .identity:
      switch IdentityText.any(cell) {
      case .number, .text: true
      case .empty, .refused: false
      }
    case .level:
      if case .level = LevelText.read(cell, standard) { true } else { false }
    case .required:
      if case .level(let level) = LevelText.read(cell, standard) { level > 0 } else { false }
    case .day:
      if case .day = DayText.read(cell, order: dayOrder) { true } else { false }
    case .filled: !LevelText.isPlaceholder(CellText.trimmed(cell))
    }
  }

  private func isClosing(_ text: TextBatch, _ row: Int, _ batch: ReadBatch) -> Bool {
    if let competency, SumOfLevels.isNamed(text.cell(row, competency)) { return true }
    let isNobody = identities.allSatisfy { column in
      guard !batch.isUsable(batch.rowCount, column) else { return false }
      let cell = text.cell(row, column)
      return demands[column] == .nip
        ? IdentityText.saysNobody(cell) : LevelText.isPlaceholder(CellText.trimmed(cell))
    }
    return isNobody && RowJudge.isNoRow(text, row, filled: filled)
  }
}
