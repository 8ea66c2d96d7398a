import Basics

/// The signs with which a file writes its figures: before decimals, and between thousands.
public struct FigureSigns: Sendable, Hashable {
  private let decimal: String
  private let group: String

  /// The signs of a notation; thousands are grouped where one of the texts groups them.
  init(_ notation: PrintedNumber.Notation, texts: [String]) {
    decimal = notation == .point ? "." : ","
    let mark: Character = notation == .point ? "," : "."
    let marks: [Character] = [mark, " ", "\u{A0}", "\u{202F}"]
    let numbers = texts.filter { PrintedNumber($0, notation) != nil }
    group =
      marks.first { mark in numbers.contains { FigureSigns.groups($0, by: mark) } }
      .map(String.init) ?? ""
  }

  /// Writes a plain decimal such as `6001.0` with these signs; any other text stays as it is.
  public func written(_ plain: String) -> String {
    let digits = plain.drop { $0 == "-" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 48 <= 9 } })
    else { return plain }
    let whole = parts[0]
    var text = plain.hasPrefix("-") ? "-" : ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text += group }
      text.append(digit)
    }
    return parts.count > 1 ? "\(text)\(decimal)\(parts[1])" : text
  }

  // A blank may also stand after a currency or before a percent sign.
  private static func groups(_ text: String, by mark: Character) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { before, after in
      (before.last?.isNumber ?? false) && (after.first?.isNumber ?? false)
    }
  }
}
