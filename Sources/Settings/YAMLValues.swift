public import Basics

/// What a value is read as. Each accessor fails at the value's own place.
extension YAMLNode {
  /// Any single value as text, quoted or not.
  public func string() throws(Failure) -> String {
    try scalar(as: "a text").text
  }

  /// A whole number within bounds; digits only, never a quoted text.
  public func int(in bounds: ClosedRange<Int> = Int.min...Int.max) throws(Failure) -> Int {
    let (text, isPlain) = try scalar(as: "a whole number")
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
    guard isNumber, let number = Int(text) else {
      throw mismatch(summary, "a whole number", remedy: "write digits only, such as 3")
    }
    guard isPlain else {
      throw mismatch(summary, "a whole number", remedy: "take the quotation marks away")
    }
    guard digits == "0" || !digits.hasPrefix("0") else {
      throw mismatch(summary, "a whole number", remedy: "write it without leading zeros")
    }
    guard bounds.contains(number) else {
      let allowed =
        bounds.upperBound == .max
        ? "at least \(bounds.lowerBound)" : "\(bounds.lowerBound) to \(bounds.upperBound)"
      throw mismatch(summary, allowed, remedy: "write a whole number in these bounds")
    }
    return number
  }

  /// `true` or `false`; no other word is a boolean.
  public func bool() throws(Failure) -> Bool {
    let (text, isPlain) = try scalar(as: "true or false")
    guard isPlain, text == "true" || text == "false" else {
      throw mismatch(
        summary, "true or false", remedy: "write true or false, without quotation marks")
    }
    return text == "true"
  }

  /// A day of the calendar, `2026-05-06`.
  public func day() throws(Failure) -> CivilDay {
    let text = try scalar(as: "a day").text
    guard let day = CivilDay(iso: text) else {
      throw mismatch(summary, "a day of the calendar", remedy: "write year-month-day: 2026-05-06")
    }
    return day
  }

  /// A percentage with its sign, `2 %` or `0.5 %`, as an exact fraction of one.
  public func percent() throws(Failure) -> Fraction {
    let (text, isPlain) = try scalar(as: "a percentage")
    let parts = text.split(separator: " ", omittingEmptySubsequences: true).joined()
    let halves = parts.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let decimals = halves.count == 2 ? halves[1].utf8.count : 0
    let digits = halves.joined()
    guard isPlain, parts.hasSuffix("%"), (1...2).contains(halves.count),
      halves.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 12,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let numerator = Int64(digits),
      let fraction = Fraction(numerator, over: repeatElement(10, count: decimals).reduce(100, *))
    else {
      throw mismatch(
        summary, "a percentage", remedy: "write it with its sign, such as 2 % or 0.5 %")
    }
    return fraction
  }

  /// One word of a fixed choice.
  public func choice<Choice>(of choices: Choice.Type) throws(Failure) -> Choice
  where Choice: CaseIterable & RawRepresentable<String> {
    if case .scalar(let text, _) = content, let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let text = try scalar(as: "one of \(allowed.joined(separator: ", "))").text
    throw mismatch(
      summary, "one of a fixed choice",
      remedy: Spelling.hint(for: text, among: allowed)
        + "allowed are \(allowed.joined(separator: ", "))")
  }

  /// Words of a fixed choice in the order in which they stand, each at most once.
  public func choices<Choice>(of choices: Choice.Type) throws(Failure) -> [Choice]
  where Choice: CaseIterable & RawRepresentable<String> {
    var chosen: [Choice] = []
    for item in try list() {
      let choice = try item.choice(of: choices)
      guard !chosen.contains(where: { $0.rawValue == choice.rawValue }) else {
        throw item.failure(
          "'\(choice.rawValue)' is named twice, but once is enough", remedy: "leave one out")
      }
      chosen.append(choice)
    }
    return chosen
  }

  /// The same words in both languages: `{id: …, en: …}`.
  public func words() throws(Failure) -> Words {
    try read { (fields) throws(Failure) in
      Words(id: try fields.required("id").string(), en: try fields.required("en").string())
    }
  }

  /// The values of a list.
  public func list() throws(Failure) -> [YAMLNode] {
    guard case .sequence(let items) = content else {
      throw mismatch(
        summary, "a list", remedy: "write [one, two], or one value per line with '- ' before it")
    }
    return items
  }

  /// A list of texts.
  public func strings() throws(Failure) -> [String] {
    var strings: [String] = []
    for item in try list() { strings.append(try item.string()) }
    return strings
  }

  /// The keys and values of a mapping whose keys are free to choose.
  public func entries() throws(Failure) -> [YAMLEntry] {
    guard case .mapping(let entries) = content else {
      throw mismatch(summary, "a mapping", remedy: "write lines of the form 'key: value'")
    }
    return entries
  }
}

extension YAMLNode {
  private func scalar(as wanted: String) throws(Failure) -> (text: String, isPlain: Bool) {
    guard case .scalar(let text, let isPlain) = content else {
      throw mismatch(summary, wanted, remedy: "write one value after the colon")
    }
    guard !text.isEmpty, !(isPlain && (text == "~" || text == "null")) else {
      throw mismatch("nothing", wanted, remedy: "write the value, or leave the line out")
    }
    return (text, isPlain)
  }

  /// What stands here, for a message: a long text is cut.
  private var summary: String {
    switch content {
    // A long text or one with many digits may be a row of an export that was given by mistake.
    case .scalar(let text, _) where text.count > 80 || text.count(where: \.isNumber) >= 12:
      return "a text that is no setting (an export?)"
    case .scalar(let text, let isPlain):
      let shown = text.count > 40 ? String(text.prefix(40)) + "…" : text
      return isPlain ? "'\(shown)'" : "the quoted text '\(shown)'"
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    }
  }

  private func mismatch(_ found: String, _ wanted: String, remedy: String) -> Failure {
    failure("\(found) stands here, but it should be \(wanted)", remedy: remedy)
  }
}
