import Basics
import PipelineFile
import Tables

/// The words of a command line, sorted by the table of commands.
struct Invocation: Sendable {
  private let operands: [String]
  private let values: [String: [String]]
  private let command: Command

  /// Sorts the words behind the command; throws exit code 2 where one does not belong there.
  init(_ command: Command, _ words: [String]) throws(Failure) {
    self.command = command
    var operands: [String] = []
    var values: [String: [String]] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = command.options.first(where: { $0.name == parts[0] }) else {
        throw Usage.unknown(parts[0], "option", among: command.options.map(\.name))
      }
      guard let wanted = option.value else {
        guard parts.count == 1 else {
          throw Usage.wrong(
            option.name, "'\(parts[1])' stands behind it, but it takes no value", command.name)
        }
        values[option.name] = []
        continue
      }
      var given = parts.count > 1 ? [parts[1]] : []
      while given.isEmpty || option.takesMany && parts.count == 1, let next = rest.first,
        next == "-" || !next.hasPrefix("-") || Int(next) != nil
      {
        given.append(next)
        rest = rest.dropFirst()
      }
      guard !given.isEmpty else {
        throw Usage.wrong(
          option.name, "nothing stands behind it, but \(wanted) should", command.name)
      }
      values[option.name, default: []] += given
    }
    self.operands = operands
    self.values = values
    try checkOperands()
  }

  private func checkOperands() throws(Failure) {
    let needed = command.operands.filter { !$0.hasPrefix("[") }
    if operands.count < needed.count {
      let missing = needed[operands.count]
      // An option with many values takes every word up to the next option, operands included.
      let greedy = command.options.first { $0.takesMany && values[$0.name] != nil }
      let order = greedy.map { "write \(missing) before \($0.name); " } ?? ""
      throw Failure(
        "petakom \(command.name)", "there is no \(missing), but one is needed",
        remedy: "\(order)see 'petakom help \(command.name)'", code: .wrongUsage)
    }
    if operands.count > command.operands.count {
      throw Usage.wrong(
        operands[command.operands.count],
        "it stands behind the last operand, but \(command.name) "
          + "takes \(command.operands.isEmpty ? "none" : command.operands.joined(separator: ", "))",
        command.name)
    }
  }

  /// An operand by its place; nil where it was left out.
  func operand(_ place: Int) -> String? { place < operands.count ? operands[place] : nil }

  /// Whether a switch was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// The last value of an option.
  func value(_ option: String) -> String? { values[option]?.last }

  /// All values of an option.
  func all(_ option: String) -> [String] { values[option] ?? [] }

  /// The language of `--language`; Indonesian where nothing is said.
  func language() throws(Failure) -> Language {
    guard let word = value("--language") else { return .indonesian }
    guard let language = Language(rawValue: word) else {
      throw Usage.wrong("--language", "it is '\(word)', but should be id or en", command.name)
    }
    return language
  }

  /// The day of `--as-of`; nil where it was left out.
  func asOf() throws(Failure) -> CivilDay? {
    guard let word = value("--as-of") else { return nil }
    guard let day = CivilDay(iso: word) else {
      throw Usage.wrong(
        "--as-of", "it is '\(word)', but should be a day like 2026-06-30", command.name)
    }
    return day
  }

  /// The parser of `--parser`; the fast one where nothing is said.
  func parser() throws(Failure) -> TextReader.Parser {
    guard let word = value("--parser") else { return .fast }
    guard let parser = TextReader.Parser(rawValue: word) else {
      throw Usage.wrong("--parser", "it is '\(word)', but should be fast or libcsv", command.name)
    }
    return parser
  }

  /// The number of workers; one per core where nothing is said.
  func jobs(cores: Int) throws(Failure) -> Int {
    guard let word = value("--jobs") else { return cores }
    guard let jobs = Int(word), (1...64).contains(jobs) else {
      throw Usage.wrong("--jobs", "it is '\(word)', but should be 1 to 64", command.name)
    }
    return jobs
  }

  /// The limit of `--max-memory`; nil where nothing is said.
  func maxMemory() throws(Failure) -> MemoryLimit? {
    guard let word = value("--max-memory") else { return nil }
    let units: [Character: Int] = ["M": 1 << 20, "G": 1 << 30]
    guard let unit = word.last.flatMap({ units[Character($0.uppercased())] }),
      let number = Int(word.dropLast()), (1...1_000_000).contains(number)
    else {
      throw Usage.wrong(
        "--max-memory", "it is '\(word)', but should be a size in M or G, such as 400M or 2G",
        command.name)
    }
    return MemoryLimit(bytes: number * unit)
  }
}

/// Words a wrong command line.
enum Usage {
  static func wrong(_ place: String, _ problem: String, _ command: String) -> Failure {
    Failure(place, problem, remedy: "see 'petakom help \(command)'", code: .wrongUsage)
  }

  static func unknown(_ word: String, _ what: String, among known: [String]) -> Failure {
    Failure(
      "petakom", "'\(word)' is no \(what), but should be one",
      remedy: Spelling.hint(for: word, among: known)
        + "known are \(known.joined(separator: ", "))", code: .wrongUsage)
  }
}
