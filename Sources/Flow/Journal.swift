public import Basics

/// What happened on the way: exact counts of remarks by kind and file, the first examples, every
/// refusal, and the line account of every file.
///
/// A value that merges, not a logger: the order in which workers report does not show.
public struct Journal: Mergeable, Equatable {
  /// How many examples are kept of each kind.
  public static let exampleCount = 5

  private struct Place: Hashable {
    let kind: RemarkKind
    /// The number of the file; nil where no single file is meant.
    let file: Int?
  }

  fileprivate struct Tidings: Equatable {
    var count = 0
    private(set) var examples: [Remark] = []
    // Of millions of remarks nearly all come later than this; then nothing else is looked at.
    private var lastLine = Int.max
  }

  private var tidings: [Place: Tidings] = [:]
  /// The line accounts, by number of the file within the run.
  public private(set) var accounts: [Int: LineAccount] = [:]
  /// Rows of people whom a stage has left out, by reason.
  public private(set) var leftOutRows: [RemarkKind: Int] = [:]
  /// Every refused row and cell, in the order of files and lines.
  public private(set) var refusals = RefusalList()

  /// A journal with nothing in it.
  public init() {}

  /// How often each kind was remarked.
  public var counts: [RemarkKind: Int] {
    tidings.reduce(into: [:]) { $0[$1.key.kind, default: 0] += $1.value.count }
  }

  /// The first examples of each kind, in the order of files and lines.
  public var examples: [RemarkKind: [Remark]] {
    let all = tidings.reduce(into: [RemarkKind: [Remark]]()) {
      if !$1.value.examples.isEmpty { $0[$1.key.kind, default: []] += $1.value.examples }
    }
    return all.mapValues { Array($0.sorted().prefix(Journal.exampleCount)) }
  }

  /// How often each kind was remarked in one file; nil asks for what concerns no single file.
  public func counts(inFile file: Int?) -> [RemarkKind: Int] {
    tidings.reduce(into: [:]) { if $1.key.file == file { $0[$1.key.kind] = $1.value.count } }
  }

  /// The first examples of a kind in one file, in the order of lines.
  public func examples(of kind: RemarkKind, inFile file: Int) -> [Remark] {
    tidings[Place(kind: kind, file: file)]?.examples ?? []
  }

  /// How many cells were refused in rows that are used otherwise.
  public var refusedCells: Int {
    tidings.reduce(0) { $0 + ($1.key.kind.weight == .cellRefused ? $1.value.count : 0) }
  }

  /// Counts a remark and keeps it, if it is a refusal or among the first of its kind.
  public mutating func note(_ remark: Remark) {
    tidings[Place(kind: remark.kind, file: remark.file), default: Tidings()].add(remark)
    if remark.kind.weight == .cellRefused || remark.kind.weight == .rowRefused {
      refusals.add(remark)
    }
  }

  /// Moves refusals that take more than a little memory to a shelf.
  public mutating func putRefusalsAside(on shelf: RefusalShelf) { refusals.putAside(on: shelf) }

  /// Counts something that concerns no single line, such as people whose result has expired, and
  /// often no single file.
  public mutating func count(_ kind: RemarkKind, times: Int = 1, inFile file: Int? = nil) {
    if times != 0 { tidings[Place(kind: kind, file: file), default: Tidings()].count += times }
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
    tidings[Place(kind: kind, file: file), default: Tidings()].count += lines
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
    for (place, theirs) in other.tidings { tidings[place, default: Tidings()].merge(theirs) }
    leftOutRows.merge(other.leftOutRows, uniquingKeysWith: +)
    refusals.merge(other.refusals)
    for (file, account) in other.accounts {
      accounts[file, default: LineAccount()].merge(account)
    }
  }

  /// How often a kind was remarked.
  public func count(of kind: RemarkKind) -> Int {
    tidings.reduce(0) { $1.key.kind == kind ? $0 + $1.value.count : $0 }
  }

  /// The accounts of all files together.
  public var total: LineAccount { accounts.values.reduce(into: LineAccount()) { $0.merge($1) } }

  /// Two journals are equal if they tell the same, in whatever order it was told.
  public static func == (left: Journal, right: Journal) -> Bool {
    left.tidings == right.tidings && left.accounts == right.accounts
      && left.leftOutRows == right.leftOutRows && left.refusals == right.refusals
  }
}

extension Journal.Tidings {
  fileprivate mutating func add(_ remark: Remark) {
    count += 1
    keep(remark)
  }

  fileprivate mutating func merge(_ other: Self) {
    count += other.count
    other.examples.forEach { keep($0) }
  }

  private mutating func keep(_ remark: Remark) {
    guard remark.line <= lastLine else { return }
    let place = examples.firstIndex { remark < $0 } ?? examples.count
    guard place < Journal.exampleCount else { return }
    examples.insert(remark, at: place)
    if examples.count > Journal.exampleCount { examples.removeLast() }
    if examples.count == Journal.exampleCount { lastLine = examples[examples.count - 1].line }
  }
}
