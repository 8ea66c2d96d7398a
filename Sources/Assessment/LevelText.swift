import Basics
import Flow

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
  private static let prefixes = ["level", "lvl", "lv", "tingkat", "l"]

  /// Reads a cell; `-`, `N/A` and the like are empty, not zero.
  static func read(_ cell: UnsafeBufferPointer<UInt8>) -> Reading {
    if cell.count == 1, cell[0] &- 48 <= 5 { return .level(UInt64(cell[0] &- 48)) }
    let content = CellText.trimmed(cell)
    if isPlaceholder(content) { return .empty }
    var text = String(decoding: content, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
    if let prefix = prefixes.first(where: { text.hasPrefix($0) }) {
      text = String(text.dropFirst(prefix.count).drop { $0 == "-" || $0 == "." || $0 == ":" })
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 9,
      let whole = Int(parts[0]), parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 48 <= 9 } })
    else {
      return .refused(isNumber(text) ? .levelOutOfRange : .notLevel)
    }
    if parts.count == 2, parts[1].contains(where: { $0 != "0" }) {
      return .refused(.fractionalLevel)
    }
    return whole <= 5 ? .level(UInt64(whole)) : .refused(.levelOutOfRange)
  }

  /// Whether a cell says that nothing is there.
  static func isPlaceholder(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    if content.isEmpty { return true }
    if content.count > 24 { return false }
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
}
