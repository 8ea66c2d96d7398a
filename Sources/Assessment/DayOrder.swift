/// Whether `03/04/2026` is in April or in March.
public enum DayOrder: String, Sendable, Hashable, CaseIterable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"

  /// What some days of a file say about their order.
  public enum Evidence: Sendable, Hashable {
    /// Some day can only be read day first, and none only month first.
    case dayFirst
    /// Some day can only be read month first, and none only day first.
    case monthFirst
    /// Some can only be read one way, and some only the other.
    case mixed
    /// Every one could be read both ways.
    case open
  }

  /// The order that a file's days show; day first, as is usual in Indonesia, where they show none.
  static func judged(_ cells: [String]) -> (DayOrder, Evidence?) {
    var (dayFirst, monthFirst, open) = (0, 0, 0)
    for cell in cells where cell.utf8.prefix(3).contains(where: isSeparator) {
      let parts = cell.utf8.split(whereSeparator: isSeparator).prefix(3)
      guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
        let first = Int(Substring(parts[0])), let second = Int(Substring(parts[1]))
      else { continue }
      switch (first > 12, second > 12) {
      case (true, false): dayFirst += 1
      case (false, true): monthFirst += 1
      case (false, false): open += first == second ? 0 : 1
      default: break
      }
    }
    switch (dayFirst > 0, monthFirst > 0) {
    case (true, true): return (.dayFirst, .mixed)
    case (true, false): return (.dayFirst, .dayFirst)
    case (false, true): return (.monthFirst, .monthFirst)
    case (false, false): return (.dayFirst, open > 0 ? .open : nil)
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { 45...47 ~= byte || byte == 32 }
}
