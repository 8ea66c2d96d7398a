/// What a public release has told: every count with its true value, kept to be compared with the next.
///
/// It is internal. A line holds table, row, column, the true count, what it is a part of, and what was
/// printed, with tabs between them.
public struct ReleaseRecord: Sendable, Equatable {
  /// Where a count stands, in words.
  public struct Key: Sendable, Hashable {
    /// The table.
    public let table: String
    /// The row.
    public let row: String
    /// The column.
    public let column: String

    /// Puts a key together; what would break a line of the record becomes a blank.
    public init(table: String, row: String, column: String) {
      self.table = Key.word(table)
      self.row = Key.word(row)
      self.column = Key.word(column)
    }

    // Codes come from outside and may hold anything.
    private static func word(_ text: String) -> String {
      String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
  }

  /// A count of a release.
  public struct Entry: Sendable, Equatable {
    /// Where it stands.
    public let key: Key
    /// The true count; of a mean, how many people it is of.
    public let value: Int64
    /// The true count of what it is a part of.
    public let base: Int64
    /// What was printed: a number or the mark.
    public let printed: String

    /// Puts an entry together.
    public init(key: Key, value: Int64, base: Int64, printed: String) {
      self.key = key
      self.value = value
      self.base = base
      self.printed = printed
    }

    /// Whether a number was printed.
    public var isShown: Bool { printed != ReleasedCount.mark }
  }

  /// The counts, in the order of the tables.
  public let entries: [Entry]

  private static let heading = "tabel\tbaris\tkolom\tnilai\tdasar\tterbit"

  /// Takes the counts of a release.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Reads a record; nil where the text is none.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard let first = lines.first, first == Self.heading else { return nil }
    var entries: [Entry] = []
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let value = Int64(cells[3]), let base = Int64(cells[4]) else {
        return nil
      }
      entries.append(
        Entry(
          key: Key(table: cells[0], row: cells[1], column: cells[2]), value: value, base: base,
          printed: cells[5]))
    }
    self.entries = entries
  }

  /// The record as text.
  public var text: String {
    entries.reduce(into: Self.heading + "\n") { text, entry in
      let key = entry.key
      text += "\(key.table)\t\(key.row)\t\(key.column)\t"
      text += "\(entry.value)\t\(entry.base)\t\(entry.printed)\n"
    }
  }
}

/// A count of two releases that differs by so few people that they might be found out.
public struct DifferencingRisk: Sendable, Equatable {
  /// Where the count stands.
  public let key: ReleaseRecord.Key
  /// By how many it has moved.
  public let change: Int64
  /// By how many that which it is a part of has moved.
  public let baseChange: Int64
}

extension ReleaseRecord {
  /// The counts printed in both releases that moved by few people, while what they are a part of
  /// moved by few, too; and the means printed otherwise of about the same people.
  public func risks(since last: ReleaseRecord, rules: DisclosureRules = DisclosureRules())
    -> [DifferencingRisk]
  {
    let before = Dictionary(last.entries.map { ($0.key, $0) }) { first, _ in first }
    return entries.compactMap { entry in
      guard let old = before[entry.key], entry.isShown, old.isShown else { return nil }
      let (change, baseChange) = (entry.value - old.value, entry.base - old.base)
      // A count that has not moved prints the same; a mean need not.
      guard change != 0 || entry.printed != old.printed, abs(change) < rules.leastCount,
        abs(baseChange) < rules.leastCount
      else { return nil }
      return DifferencingRisk(key: entry.key, change: change, baseChange: baseChange)
    }
  }
}
