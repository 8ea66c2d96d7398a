import Basics
import Flow

/// Reads a cell with the day of an assessment.
///
/// Understood are `2026-05-06`, `06/05/2026` in the order of the file, `6 Mei 2026`, `6-May-26`,
/// `May 6, 2026` and Excel's day numbers, each also with a time of day behind it. A day that does not exist is refused.
enum DayText {
  /// What a cell turned out to be.
  enum Reading: Equatable {
    case day(CivilDay)
    case empty
    case refused(RemarkKind)
  }

  /// Reads a cell.
  static func read(_ cell: UnsafeBufferPointer<UInt8>, order: DayOrder = .dayFirst) -> Reading {
    let content = CellText.trimmed(cell)
    if let day = isoDay(content) { return day }
    if LevelText.isPlaceholder(content) { return .empty }
    guard content.count <= 40 else { return .refused(.notDay) }
    let parts = words(String(decoding: content, as: UTF8.self))
    // Excel writes the time of day behind a comma or a point.
    if parts.count == 1 || parts.count == 2 && parts.allSatisfy(isDigits) {
      return excelDay(parts[0])
    }
    guard parts.count >= 3 else { return .refused(.notDay) }
    // Behind the third word only a time of day may stand, and a weekday before the first.
    let first = Int(parts[0])
    let begin = first == nil && month(parts[0]) == nil && parts.count >= 4 ? 1 : 0
    guard isTimeOfDay(parts[(begin + 3)...]) else { return .refused(.notDay) }
    return civil(Array(parts[begin..<begin + 3]), order)
  }

  /// The day of a cell that is just `2026-05-06`; the usual case, and the cheapest.
  @inline(__always)
  static func plainDay(_ cell: UnsafeBufferPointer<UInt8>, _ months: CivilMonths) -> CivilDay? {
    guard cell.count == 10, let base = UnsafeRawPointer(cell.baseAddress) else { return nil }
    // "0000-00-" and "00": what is left are the digits' values, the last place being zero.
    let first = base.loadUnaligned(as: UInt64.self).littleEndian ^ 0x2D30_302D_3030_3030
    let last = base.loadUnaligned(fromByteOffset: 8, as: UInt16.self).littleEndian ^ 0x3030
    let digits = (first &+ 0x7F76_767F_7676_7676 | first) & 0x8080_8080_8080_8080
    let rest = (last &+ 0x7676 | last) & 0x8080
    guard digits == 0, rest == 0 else { return nil }
    func digit(_ place: UInt64) -> Int { Int(truncatingIfNeeded: first >> (8 &* place) & 15) }
    let century = 10 &* digit(0) &+ digit(1)
    return months.day(
      year: 100 &* century &+ 10 &* digit(2) &+ digit(3), month: 10 &* digit(5) &+ digit(6),
      day: 10 &* Int(last & 15) &+ Int(last >> 8))
  }

  // `2026-05-06`, which most programs write; nil for every other way.
  private static func isoDay(_ text: UnsafeBufferPointer<UInt8>) -> Reading? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return nil
    }
    var digits = 0
    for (place, byte) in text.enumerated() where place != 4 && place != 7 {
      guard byte &- 48 <= 9 else { return nil }
      digits = 10 * digits + Int(byte - 48)
    }
    let day = CivilDay(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    return day.map { .day($0) } ?? .refused(.noSuchDay)
  }

  // `10:30:00`, `10.30 WIB`; a second date is none, since then nobody knows which one is meant.
  private static func isTimeOfDay(_ words: ArraySlice<Substring>) -> Bool {
    let hasColon = words.contains { $0.utf8.contains(UInt8(ascii: ":")) }
    return words.allSatisfy { word in
      if timeWords.contains(Spelling.key(word)) { return true }
      if hasColon { return word.utf8.allSatisfy { $0 &- 48 <= 10 || $0 == UInt8(ascii: "+") } }
      return isDigits(word) && word.utf8.count <= 2
    }
  }

  private static let timeWords: Set<String> = [
    "am", "pm", "pukul", "jam", "wib", "wita", "wit", "utc", "gmt", "z",
  ]

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { $0 &- 48 <= 9 }
  }

  private static func words(_ text: String) -> [Substring] {
    let date = text.split(separator: "T", maxSplits: 1)
    let isStamp =
      date.count == 2 && date[0].utf8.count == 10
      && date[0].utf8.first.map { $0 &- 48 <= 9 } == true
    return (isStamp ? date[0] : text[...]).split { " -/.,\u{A0}".contains($0) }
  }

  private static func civil(_ parts: [Substring], _ order: DayOrder) -> Reading {
    var parts = parts
    // "May 6, 2026"
    if number(parts[0]) == nil, number(parts[1]) != nil { parts.swapAt(0, 1) }
    let isAllNumbers = number(parts[0]) != nil && number(parts[1]) != nil
    if isAllNumbers, order == .monthFirst, parts[0].utf8.count <= 2 { parts.swapAt(0, 1) }
    guard let month = month(parts[1]) else { return .refused(.notDay) }
    let isYearFirst = parts[0].utf8.count == 4
    guard let yearText = isYearFirst ? parts.first : parts.last,
      let year = year(yearText), let day = number(isYearFirst ? parts[2] : parts[0])
    else { return .refused(.notDay) }
    guard let found = CivilDay(year: year, month: month, day: day) else {
      return .refused(.noSuchDay)
    }
    return .day(found)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 4 && isDigits(text) ? Int(text) : nil
  }

  private static func year(_ text: Substring) -> Int? {
    guard let year = number(text) else { return nil }
    return text.utf8.count == 4 ? year : text.utf8.count == 2 ? 2000 + year : nil
  }

  /// Whether a word is the name of a month, or its beginning.
  static func isMonth(_ word: String) -> Bool {
    number(word[...]) == nil && month(word[...]) != nil
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = number(text) { return number }
    let word = Spelling.key(text)
    guard word.utf8.count >= 3 else { return nil }
    if let extra = ["agt": 8, "ags": 8, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2][word] {
      return extra
    }
    let place = CivilDay.months.firstIndex {
      Spelling.key($0.indonesian).hasPrefix(word) || Spelling.key($0.english).hasPrefix(word)
    }
    return place.map { $0 + 1 }
  }

  // Excel counts from 1900 and believes in a 29 February 1900; exports have no day before March.
  private static func excelDay(_ text: Substring) -> Reading {
    guard text.utf8.count == 5, let number = Int(text), (20_000...65_000).contains(number) else {
      return .refused(.notDay)
    }
    return .day(CivilDay(number: UInt16(number - 1)))
  }
}

extension RemarkKind {
  static let noSuchDay = RemarkKind(
    "tanggal_tidak_ada", .rowRefused,
    reason: Words(
      id: "tanggal itu tidak ada dalam kalender menurut urutan di berkas ini",
      en: "the calendar has no such day in the order of this file"),
    remedy: Words(id: "periksa tanggal asesmen", en: "check the day of the assessment"))

  static let notDay = RemarkKind(
    "tanggal_tidak_terbaca", .rowRefused,
    reason: Words(id: "tanggal tidak terbaca", en: "the day cannot be read"),
    remedy: Words(
      id: "tulis tanggal seperti 2026-05-06", en: "write the day like 2026-05-06"))
}
