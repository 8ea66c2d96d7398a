import Basics
import Reports
import Studies

extension Document.Block {
  /// What kind of part it is, and how large.
  var shape: String {
    switch self {
    case .heading(let level, _): "heading \(level)"
    case .paragraph: "paragraph"
    case .note: "note"
    case .picture: "picture"
    case .bullets(let items): "\(items.count) bullets"
    case .steps(let items): "\(items.count) steps"
    case .table(let table):
      "table \(table.rows.count) × \(table.columns.map(\.alignment))"
    }
  }

  /// Every text of the part except the heads of tables.
  var texts: [String] {
    switch self {
    case .heading(_, let phrase), .paragraph(let phrase), .note(let phrase): [phrase.text]
    case .picture(let picture): [picture.note.text]
    case .bullets(let items), .steps(let items): items.map(\.text)
    case .table(let table): table.rows.flatMap { $0.map(\.text) }
    }
  }

  /// The heads of a table.
  var headings: [String] {
    guard case .table(let table) = self else { return [] }
    return table.columns.map(\.heading)
  }
}

/// The numbers of a text in one notation, ascending as text.
func numbers(in text: String, _ language: Language) -> [String] {
  let (group, point): (Character, Character) = language == .indonesian ? (".", ",") : (",", ".")
  var (found, current) = ([String](), "")
  let characters = Array(text)
  for (place, character) in characters.enumerated() {
    let next = place + 1 < characters.count ? characters[place + 1] : " "
    if character.isASCII, character.isNumber {
      current.append(character)
    } else if !current.isEmpty, character == point, next.isNumber {
      current.append(".")
    } else if !current.isEmpty, character == group, next.isNumber {
      continue
    } else if !current.isEmpty {
      found.append(current)
      current = ""
    }
  }
  return (found + (current.isEmpty ? [] : [current])).sorted()
}

/// The pipes of a line that end a cell.
func unescapedPipes(_ line: Substring) -> Int {
  var (count, isEscaped) = (0, false)
  for character in line {
    if character == "|", !isEscaped { count += 1 }
    isEscaped = character == "\\" && !isEscaped
  }
  return count
}

extension ReportFile {
  /// The whole file.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write { bytes += $0 }
    return bytes
  }
}

extension NationalReport {
  /// The report as Markdown.
  static func markdown(_ findings: Findings, _ language: Language) -> String {
    MarkdownWriter.text(document(findings, language))
  }
}

extension QualityReport {
  /// The report as Markdown.
  static func markdown(_ findings: Findings, _ language: Language) -> String {
    MarkdownWriter.text(document(findings, language))
  }
}
