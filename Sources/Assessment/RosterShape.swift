/// How many words a record has, and where its required levels begin, behind the last word if it has none.
protocol RecordWords {
  var words: Int { get }
  var standards: Int { get }
}

/// Records with one word of attained levels, known when the program is compiled.
struct ThreeWords: RecordWords {
  var words: Int { 3 }
  var standards: Int { 3 }
}

/// Records with two words of attained levels.
struct FourWords: RecordWords {
  var words: Int { 4 }
  var standards: Int { 4 }
}

/// What a person's record in the roster holds, word by word.
///
/// Identity, context, one or two words of attained levels, and as many of the export's own standard
/// where there is one. One word holds 21 competencies.
struct RosterShape: RecordWords {
  /// Where the attained levels begin.
  static let levels = 2

  let hasStandards: Bool
  /// How many words levels take.
  let halves: Int
  /// How many words a record has.
  let words: Int
  /// The places from which a person is looked for; where two records fill a cache line, each second one,
  /// so that both are fetched at once.
  let placeMask: Int

  init(hasStandards: Bool, competencies: Int = PackedLevels.capacity) {
    self.hasStandards = hasStandards
    halves = competencies <= 21 ? 1 : 2
    words = RosterShape.levels + (hasStandards ? 2 : 1) * halves
    placeMask = words == 4 ? ~1 : ~0
  }

  /// Whether there is room for the levels of some competencies.
  func holds(_ cells: CellMask) -> Bool { halves == 2 || cells.high == 0 }

  /// Where the required levels begin; behind the last word where there are none.
  @inline(__always)
  var standards: Int { RosterShape.levels &+ halves }

  /// The attained levels of a record.
  @inline(__always)
  func levels(_ record: UnsafePointer<UInt64>) -> PackedLevels {
    read(record + RosterShape.levels)
  }

  /// The required levels of a record.
  @inline(__always)
  func standard(_ record: UnsafePointer<UInt64>) -> PackedLevels {
    hasStandards ? read(record + standards) : .none
  }

  /// Writes the levels of a record.
  @inline(__always)
  func write(
    _ levels: PackedLevels, _ standard: PackedLevels, to record: UnsafeMutablePointer<UInt64>
  ) {
    record[2] = levels.low
    if halves == 2 { record[3] = levels.high }
    guard hasStandards else { return }
    record[standards] = standard.low
    if halves == 2 { record[standards &+ 1] = standard.high }
  }

  @inline(__always)
  private func read(_ words: UnsafePointer<UInt64>) -> PackedLevels {
    PackedLevels(low: words[0], high: halves == 2 ? words[1] : PackedLevels.none.high)
  }
}
