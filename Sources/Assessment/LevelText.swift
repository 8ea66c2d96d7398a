import Basics
import Flow
import Standards

/// Reads a cell with a level: a whole number from 0 to 5.
enum LevelText {
  /// What a cell turned out to be.
  enum Reading: Equatable {
    case level(UInt64)
    case empty
    case refused(RemarkKind)
  }

  private static let placeholders: Set<String> = [
    "na", "kosong", "null", "nil", "none", "nan", "tidakdiases", "tidakdinilai", "belumdiases",
    "belumdinilai", "tidakada", "tidakhadir", "takdiases", "tidakdiukur", "belumada", "div0",
  ]
  /// Words before the number that say what it is.
  static let prefixes = ["level", "lvl", "lv", "tingkat", "l"]

  /// Reads a cell; `-`, `N/A` and the like are empty, not zero.
  ///
  /// The standard knows the names of levels; without it no name is read.
  static func read(_ cell: UnsafeBufferPointer<UInt8>, _ standard: Shared<Standard>? = nil)
    -> Reading
  {
    if cell.count == 1, cell[0] &- 48 <= 5 { return .level(UInt64(cell[0] &- 48)) }
    let content = CellText.trimmed(cell)
    if isPlaceholder(content) { return .empty }
    let text = String(decoding: content, as: UTF8.self)
    let reading = plain(text)
    guard case .refused = reading, let words = LevelWords(text) else { return reading }
    return words.reading(standard)
  }

  // "3", "3,0" and "Level 3".
  private static func plain(_ cell: String) -> Reading {
    var text = cell.lowercased().filter { !$0.isWhitespace }
    if let prefix = prefixes.first(where: { text.hasPrefix($0) }) {
      text = String(text.dropFirst(prefix.count).drop { $0 == "-" || $0 == "." || $0 == ":" })
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 9,
      let number = Int(parts[0]), parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 48 <= 9 } })
    else {
      return .refused(isNumber(text) ? .levelOutOfRange : .notLevel)
    }
    if parts.count == 2, parts[1].contains(where: { $0 != "0" }) {
      return .refused(.fractionalLevel)
    }
    return number <= 5 ? .level(UInt64(number)) : .refused(.levelOutOfRange)
  }

  /// Whether a cell says that nothing is there.
  static func isPlaceholder(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    if content.isEmpty { return true }
    // No such word has a digit but "#DIV/0!", and most cells that are asked about have others.
    if content.count > 24 || content.contains(where: { $0 &- 49 < 9 }) { return false }
    let key = Spelling.key(String(decoding: content, as: UTF8.self))
    return placeholders.contains(key)
      || content.allSatisfy { $0 == 45 || $0 == 95 || $0 == 46 || $0 == 32 }
      || content.elementsEqual("–".utf8) || content.elementsEqual("—".utf8)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { $0 &- 48 <= 9 }
  }
}

extension RemarkKind {
  static let levelOutOfRange = RemarkKind(
    "level_di_luar_0_5", .cellRefused,
    reason: Words(
      id: "level di luar 0 sampai 5; dianggap tidak ada",
      en: "the level is outside 0 to 5; it counts as missing"),
    remedy: Words(id: "periksa level di laporan asesmen", en: "check the level in the report"))

  static let fractionalLevel = RemarkKind(
    "level_pecahan", .cellRefused,
    reason: Words(
      id: "level pecahan; level menurut aturan bilangan bulat, jadi dianggap tidak ada",
      en: "a fractional level; levels are whole by regulation, so it counts as missing"),
    remedy: Words(
      id: "isi level bulat dari laporan asesmen", en: "fill in the whole level of the report"))

  static let notLevel = RemarkKind(
    "level_bukan_angka", .cellRefused,
    reason: Words(
      id: "isi sel bukan level; dianggap tidak ada",
      en: "the cell holds no level; it counts as missing"),
    remedy: Words(
      id: "isi dengan angka 0 sampai 5, atau kosongkan", en: "fill in 0 to 5, or leave it empty"))

  static let severalLevels = RemarkKind(
    "level_lebih_dari_satu", .cellRefused,
    reason: Words(
      id: "sel memuat lebih dari satu angka atau nama level, jadi levelnya tidak pasti",
      en: "the cell holds more than one number or name of a level, so it is open which one holds"),
    remedy: Words(
      id: "isi hanya level yang dicapai, angka 0 sampai 5",
      en: "fill in the attained level alone, a number from 0 to 5"))

  static let levelTurnedDay = RemarkKind(
    "level_menjadi_tanggal", .cellRefused,
    reason: Words(
      id: "lembar kerja mengubah level menjadi tanggal, misalnya 3-1 menjadi 03-Jan",
      en: "a spreadsheet has turned the level into a day, such as 3-1 into 03-Jan"),
    remedy: Words(
      id: "format kolomnya sebagai Teks di Excel, lalu isi ulang level dari laporan asesmen",
      en: "format the column as Text in Excel, then fill in the level of the report again"))
}
