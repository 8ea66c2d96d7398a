import Basics
import Flow
import Standards

/// Remembers what cells with more than a digit say of a level, such as `3.0` and `Level 3`.
///
/// An export writes millions of them in a few ways; each way is read once per worker.
struct LevelSpellings: Sendable {
  private static let empty = 6
  private static let firstKind = 7
  private let standard: Shared<Standard>
  private var memo = SpellingMemo()
  private var kinds: [RemarkKind] = []

  init(_ standard: Shared<Standard>) { self.standard = standard }

  /// What a cell of a `TextBatch` turns out to be.
  mutating func read(_ cell: UnsafeBufferPointer<UInt8>) -> LevelText.Reading {
    if let known = memo.meaning(cell) { return reading(known) }
    let found = LevelText.read(cell, standard)
    memo.remember(cell, meaning: meaning(found))
    return found
  }

  private func reading(_ meaning: Int) -> LevelText.Reading {
    if meaning >= LevelSpellings.firstKind {
      return .refused(kinds[meaning - LevelSpellings.firstKind])
    }
    return meaning == LevelSpellings.empty ? .empty : .level(UInt64(meaning))
  }

  private mutating func meaning(_ reading: LevelText.Reading) -> Int {
    switch reading {
    case .level(let level): return Int(level)
    case .empty: return LevelSpellings.empty
    case .refused(let kind):
      let place = kinds.firstIndex(of: kind) ?? kinds.count
      if place == kinds.count { kinds.append(kind) }
      return LevelSpellings.firstKind + place
    }
  }
}
