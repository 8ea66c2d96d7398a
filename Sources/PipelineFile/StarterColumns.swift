import Assessment
import Basics
import Standards

/// The columns of a starter pipeline, and what follows them.
extension StarterText {
  /// Every heading: understood ones with their meaning, the others with the nearest one that is known.
  var columns: [String] {
    let guess = ColumnGuess(layout, standard)
    var understood: [String] = []
    var guessed: [(meaning: String, headings: [String])] = []
    var unread: [String] = []
    for (place, heading) in layout.headings.enumerated() {
      let shown = StarterText.quoted(heading)
      if let meaning = meaning(place) {
        understood.append("  #   \(shown): \(meaning)")
      } else if let meaning = guess.meaning(of: heading) {
        let known = guessed.firstIndex { $0.meaning == meaning }
        if let known { guessed[known].headings.append(shown) }
        if known == nil { guessed.append((meaning, [shown])) }
      } else {
        unread.append("  #   \(shown)")
      }
    }
    func block(_ id: String, _ en: String, _ lines: [String], _ key: [String] = []) -> [String] {
      lines.isEmpty ? [] : ["  # " + say(id, en)] + key + lines
    }
    return block("Kolom yang dipahami:", "Columns that are understood:", understood)
      + block(
        "Belum dipahami, dengan arti yang terdekat; jika benar, hapus '# ' di baris itu dan di "
          + "'columns':",
        "Not understood, with the nearest meaning; if it is right, take '# ' away there and before "
          + "'columns':",
        guessed.map { "  #   \($0.meaning): [\($0.headings.joined(separator: ", "))]" },
        ["  # columns:"])
      + (guessed.isEmpty && !layout.missing.isEmpty
        ? ["  # columns: {nip: [\"…\"], jenjang: [\"…\"], M.01: [\"…\"]}"] : [])
      + block(
        "Tidak dibaca; tidak ada arti yang mirip:", "Not read; no meaning is near:", unread)
  }

  private func meaning(_ place: Int) -> String? {
    if let twin = layout.twins.first(where: { $0.second == place }) {
      let first = StarterText.quoted(layout.headings[twin.first])
      return say(
        "artinya sama dengan \(first); tidak dibaca", "means the same as \(first); not read")
    }
    let guessed =
      layout.misspelt.contains(place)
      ? say(" (dibaca sebagai salah eja; periksa)", " (taken for a misspelt one; look at it)") : ""
    switch layout.roles[place] {
    case .field(let field):
      let words = standard.fields.first { $0.field == field }?.meaning[language] ?? ""
      return "\(field.rawValue), \(words)\(guessed)"
    case .level(let competency):
      let entry = standard.competencies[competency]
      return "\(entry.code), \(entry.name[language])\(guessed)"
    case .required(let competency):
      return say("standar", "standard of") + " \(standard.competencies[competency].code)\(guessed)"
    case .other: return nil
    }
  }

  var rest: [String] {
    [
      "",
      "steps:",
      "  - normalise: {doubtful-nip: keep}      # "
        + say("keep atau refuse", "keep or refuse"),
      "  - roster",
      "  - keep-valid: {expired: leave-out}     # "
        + say(
          "hasil yang lewat masa berlaku: leave-out atau keep",
          "expired results: leave-out or keep"),
      "  - match: {export-standard: by-rule}    # by-rule, always, never",
      "  - classify",
      "",
      "tallies: [groups, gaps, people, formulas, completeness, cells]",
      "reports: [tables, national-report, quality-report, run-record]",
      "",
      "limits:   # "
        + say("di luar batas ini kode keluar 3", "beyond these the run ends with exit code 3"),
      "  refused-rows: {at-most: 2 %}",
    ]
      + LimitEntry.all.dropFirst().map { "  # \($0.name): {at-most: 2 %}" }
  }
}

extension StarterText {
  static let delimiters: [UInt8: String] = Dictionary(
    uniqueKeysWithValues: SourceOptions.Delimiter.allCases.map { ($0.byte, $0.rawValue) })

  /// A text as YAML reads it back, on one line.
  static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 32 || (0x7F...0x9F).contains(scalar.value): quoted += "?"
      case "\u{2028}", "\u{2029}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }

  /// A path as an entry of `files`, in which no character is a wildcard.
  static func pattern(_ path: String) -> String {
    guard path.contains(where: { "*?[".contains($0) }) else { return quoted(path) }
    let escaped = path.map { "*?[\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return quoted(escaped)
  }

  /// What the file is called, without what tells its kind.
  static func stem(of file: String) -> String {
    file.split(separator: ".").first.map(String.init) ?? file
  }

  /// A name for the pipeline, from that of the file.
  static func name(of file: String) -> String {
    var name = ""
    for byte in stem(of: file).lowercased().utf8 {
      let isPlain = (97...122).contains(byte) || (48...57).contains(byte) || byte == 95
      if isPlain {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    let short = String(name.prefix(60))
    let trimmed = short.hasSuffix("-") ? String(short.dropLast()) : short
    return trimmed.isEmpty ? "ekspor" : trimmed
  }
}
