import Basics

/// Recognises a column of days of which a spreadsheet has converted some.
///
/// Under American settings `05/06/2026` becomes 6 May, and `25/06/2026` stays a text. So what was
/// converted has only days up to 12, and what is still a text only days beyond 12.
enum HalfConverted {
  private static let fewestOfEach = 2
  private static let fewestDays = 5

  /// Whether some days of a file look so; at least five different ones have to agree on it.
  static func isLikely(_ cells: [String]) -> Bool {
    var (converted, texts): (Set<String>, Set<String>) = ([], [])
    for cell in Set(cells) {
      let parts = cell.split { "/-. ".contains($0) }
      if let day = dayOfConverted(cell, parts) {
        guard day <= 12 else { return false }
        converted.insert(cell)
      } else if parts.count >= 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
        let first = Int(parts[0]), Int(parts[1]) != nil
      {
        guard first > 12 else { return false }
        texts.insert(cell)
      }
    }
    return min(converted.count, texts.count) >= fewestOfEach
      && converted.count + texts.count >= fewestDays
  }

  // "2026-05-06" and Excel's number of a day are no longer as they were typed.
  private static func dayOfConverted(_ cell: String, _ parts: [Substring]) -> Int? {
    if parts.count >= 3, parts[0].utf8.count == 4, Int(parts[0]) != nil {
      return Int(parts[2].prefix { $0.isNumber })
    }
    guard parts.count == 1, cell.utf8.count == 5, let number = UInt16(cell), number > 20_000 else {
      return nil
    }
    return CivilDay(number: number - 1).parts.day
  }
}
