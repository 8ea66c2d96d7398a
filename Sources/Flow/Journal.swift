public import Basics

/// What happened on the way: exact counts of remarks by kind, the first examples of each, every
/// refusal, and the line account of every file.
///
/// A value that merges, not a logger: the order in which workers report does not show.
public struct Journal: Mergeable, Equatable {
  /// How many examples are kept of each kind.
  public static let exampleCount = 5

  /// How often each kind was remarked.
  public private(set) var counts: [RemarkKind: Int] = [:]
  /// The first examples of each kind, in the order of files and lines.
  public private(set) var examples: [RemarkKind: [Remark]] = [:]
  /// The line accounts, by number of the file within the run.
  public private(set) var accounts: [Int: LineAccount] = [:]
  /// Rows of people whom a stage has left out, by reason.
  public private(set) var leftOutRows: [RemarkKind: Int] = [:]
  private var refusalList: [Remark] = []

  /// A journal with nothing in it.
  public init() {}

  /// Every refused row and cell, in the order of files and lines.
  public var refusals: [Remark] { refusalList.sorted() }

  /// Counts a remark and keeps it, if it is a refusal or among the first of its kind.
  public mutating func note(_ remark: Remark) {
    counts[remark.kind, default: 0] += 1
    keepExample(remark)
    if remark.kind.weight == .cellRefused || remark.kind.weight == .rowRefused {
      refusalList.append(remark)
    }
  }

  /// Counts something that concerns no single line, such as people whose result has expired.
  public mutating func count(_ kind: RemarkKind, times: Int = 1) {
    if times != 0 { counts[kind, default: 0] += times }
  }

  /// Counts people whom a stage leaves out, and the rows that their results rest on.
  ///
  /// A stage that drops people without it makes the account of rows not add up, and the run stops.
  public mutating func leaveOut(_ kind: RemarkKind, people: Int, rows: Int) {
    count(kind, times: people)
    if rows != 0 { leftOutRows[kind, default: 0] += rows }
  }

  /// Counts the lines of rows that go on.
  public mutating func accept(rows: Int, lines: Int, file: Int) {
    accounts[file, default: LineAccount()].accepted += lines
    accounts[file, default: LineAccount()].rows += rows
  }

  /// Refuses one row with all its lines.
  public mutating func refuse(_ remark: Remark, lines: Int) {
    note(remark)
    accounts[remark.file, default: LineAccount()].refused += lines
    accounts[remark.file, default: LineAccount()].rows += 1
    accounts[remark.file, default: LineAccount()].refusedRows += 1
    accounts[remark.file, default: LineAccount()].reasons[remark.kind, default: 0] += lines
  }

  /// Passes over lines that carry no assessment.
  public mutating func skip(_ kind: RemarkKind, lines: Int, file: Int) {
    guard lines > 0 else { return }
    counts[kind, default: 0] += lines
    accounts[file, default: LineAccount()].skipped += lines
    accounts[file, default: LineAccount()].reasons[kind, default: 0] += lines
  }

  /// Counts physical lines as they are read, and the lines of the heading.
  public mutating func read(physical: Int, header: Int = 0, file: Int) {
    accounts[file, default: LineAccount()].physical += physical
    accounts[file, default: LineAccount()].header += header
  }

  /// Takes in what another worker has seen.
  public mutating func merge(_ other: Journal) {
    counts.merge(other.counts, uniquingKeysWith: +)
    for (_, remarks) in other.examples { remarks.forEach { keepExample($0) } }
    leftOutRows.merge(other.leftOutRows, uniquingKeysWith: +)
    refusalList += other.refusalList
    for (file, account) in other.accounts {
      accounts[file, default: LineAccount()].merge(account)
    }
  }

  /// How often a kind was remarked.
  public func count(of kind: RemarkKind) -> Int { counts[kind] ?? 0 }

  /// The accounts of all files together.
  public var total: LineAccount { accounts.values.reduce(into: LineAccount()) { $0.merge($1) } }

  /// Two journals are equal if they tell the same, in whatever order it was told.
  public static func == (left: Journal, right: Journal) -> Bool {
    left.counts == right.counts && left.examples == right.examples
      && left.accounts == right.accounts && left.leftOutRows == right.leftOutRows
      && left.refusals == right.refusals
  }

  private mutating func keepExample(_ remark: Remark) {
    var kept = examples[remark.kind] ?? []
    let place = kept.firstIndex { remark < $0 } ?? kept.count
    guard place < Journal.exampleCount else { return }
    kept.insert(remark, at: place)
    if kept.count > Journal.exampleCount { kept.removeLast() }
    examples[remark.kind] = kept
  }
}
