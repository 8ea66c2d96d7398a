import Basics
import Standards

/// Reads a heading that says more than the name of its competency: `[M.03] Komunikasi (Std)`.
///
/// Every word has to be understood: `Integritas - Gap` is no level of integrity.
struct HeadingWords {
  private enum Part {
    case competency(Int)
    case required
    case attained
    /// A word that goes with a required level as well as with an attained one.
    case either
    case ordinal
  }

  private static let required: Set<String> = [
    "standar", "standard", "std", "syarat", "dipersyaratkan", "disyaratkan", "persyaratan", "skj",
    "target", "rcl", "required",
  ]
  private static let attained: Set<String> = [
    "capaian", "cap", "hasil", "rating", "realisasi", "aktual", "peserta", "individu", "pegawai",
    "asesmen", "assessment", "penilaian", "tercapai", "dicapai", "attained",
  ]
  private static let either: Set<String> = [
    "level", "lvl", "lv", "nilai", "skor", "kompetensi", "manajerial", "managerial", "sosial",
    "kultural", "sosiokultural", "sosialkultural", "yang", "competency",
  ]
  private static let numerals: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "a", "b", "c", "d", "e", "f", "g", "h",
  ]
  private static let mostWords = 12

  private let standard: Standard

  init(_ standard: Standard) { self.standard = standard }

  /// The required or attained level that a heading is about; nil where a word of it is not understood.
  func role(of heading: String) -> ColumnRole? {
    guard heading.utf8.count <= 120, let parts = parts(words(heading)) else { return nil }
    var (competency, isRequired, isAttained): (Int?, Bool, Bool) = (nil, false, false)
    for part in parts {
      switch part {
      case .competency(let found):
        guard competency == nil || competency == found else { return nil }
        competency = found
      case .required: isRequired = true
      case .attained: isAttained = true
      case .either, .ordinal: break
      }
    }
    guard let competency, !(isRequired && isAttained) else { return nil }
    return isRequired ? .required(competency) : .level(competency)
  }

  private func words(_ heading: String) -> [String] {
    var words = heading.split { !$0.isLetter && !$0.isNumber && $0 != "&" }
      .map { Spelling.key($0) }.filter { !$0.isEmpty }
    // "Integritas2" is how a spreadsheet tells a second "Integritas" apart; "TEK1" is a code.
    if let last = words.last, let letter = last.lastIndex(where: \.isLetter),
      last.distance(from: last.startIndex, to: letter) >= 5,
      last.index(after: letter) < last.endIndex
    {
      words[words.count - 1] = String(last[...letter])
      words.append(String(last[last.index(after: letter)...]))
    }
    // "(1-5)" tells the scale.
    if words.count > 2, words.last == "5", ["0", "1"].contains(words[words.count - 2]) {
      words.removeLast(2)
    }
    return words
  }

  private func parts(_ words: [String]) -> [Part]? {
    guard (2...HeadingWords.mostWords).contains(words.count) else { return nil }
    var (parts, at): ([Part], Int) = ([], 0)
    while at < words.count {
      if let (end, competency) = competency(words, at) {
        parts.append(.competency(competency))
        at = end
      } else if let part = part(words[at]) {
        parts.append(part)
        at += 1
      } else if isOrdinal(words, at, parts) {
        parts.append(.ordinal)
        at += 1
      } else {
        return nil
      }
    }
    return parts
  }

  // The longest name wins: "Orientasi pada Hasil" is no result of something.
  private func competency(_ words: [String], _ at: Int) -> (end: Int, competency: Int)? {
    for end in (at + 1...words.count).reversed() {
      let text = words[at..<end].joined()
      if HeadingWords.either.contains(text) { continue }
      if let found = standard.competency(spelled: text) { return (end, found) }
    }
    return nil
  }

  private func part(_ word: String) -> Part? {
    if HeadingWords.required.contains(word) { return .required }
    if HeadingWords.attained.contains(word) { return .attained }
    return HeadingWords.either.contains(word) ? .either : nil
  }

  // "1. Integritas", and "Integritas.1" where a program tells equal headings apart.
  private func isOrdinal(_ words: [String], _ at: Int, _ parts: [Part]) -> Bool {
    let isNumber = words[at].utf8.count <= 2 && words[at].utf8.allSatisfy { $0 &- 48 <= 9 }
    if at == 0 { return isNumber || HeadingWords.numerals.contains(words[at]) }
    guard isNumber, at == words.count - 1, case .competency = parts.last else { return false }
    return true
  }
}
