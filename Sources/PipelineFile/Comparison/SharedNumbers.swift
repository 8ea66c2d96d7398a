/// Numbers for names, the same in both runs of a comparison.
struct SharedNumbers: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a name; a new one gets the next.
  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

/// What the lines of two runs call by a number.
struct SharedNames: Sendable {
  var agencies = SharedNumbers()
  var kinds = SharedNumbers()
  var positions = SharedNumbers()
  var competencies = SharedNumbers()
  /// Categories of selection and of mapping.
  var categories = [SharedNumbers(), SharedNumbers()]
}
