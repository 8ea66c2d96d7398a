/// Recognises `="1961…"`, the way in which exports keep a spreadsheet from reading digits as a number.
enum SpreadsheetGuard {
  /// Whether every quote of a record belongs to such a guard or to a properly quoted cell.
  static func explains(_ record: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8) -> Bool {
    var at = 0
    while at < count {
      let start = at
      var quotes: [Int] = []
      while at < count, record[at] != delimiter, record[at] != 10, record[at] != 13 {
        if record[at] == 34 { quotes.append(at) }
        at += 1
      }
      if !quotes.isEmpty, !isGuard(record, start, at, quotes) { return false }
      at += 1
    }
    return true
  }

  private static func isGuard(
    _ record: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ quotes: [Int]
  ) -> Bool {
    guard quotes.count == 2, quotes[1] == end - 1 else { return false }
    return quotes[0] == start || quotes[0] == start + 1 && record[start] == 61
  }
}
