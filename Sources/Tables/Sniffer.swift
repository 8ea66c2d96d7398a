import Basics

/// Finds the dialect of a file and its heading by looking at its first bytes.
///
/// The heading is where most columns are understood, whatever the delimiter; it may span up to three
/// rows. What is understood is for the caller to say. Fewer rows, an earlier line and the more usual
/// delimiter win a tie.
public struct Sniffer: Sendable {
  /// How many bytes are looked at.
  public static let headSize = 1 << 18
  /// How many records are tried as the heading.
  static let candidateRecords = 40
  /// How many rows a heading may span.
  static let mostHeadingRows = 3
  /// A quote that stays open for longer does not belong to a heading or a title.
  static let longestHeading = 1 << 16
  static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Says what a heading means, as a number of the caller's; nil where it is not understood.
  public typealias Meaning = @Sendable (_ heading: String) -> Int?

  private let meaning: Meaning
  private let delimiter: UInt8?
  private let quote: Quoting.Quote?
  private let escape: Quoting.Escape?

  /// A sniffer with a judge of headings, and what the pipeline fixes of the dialect.
  public init(
    delimiter: UInt8? = nil, quote: Quoting.Quote? = nil, escape: Quoting.Escape? = nil,
    meaning: @escaping Meaning
  ) {
    self.meaning = meaning
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }

  /// A heading that was tried.
  private struct Candidate {
    var found: Int
    var rows: Int
    var dialect: Dialect
    var length: Int
  }

  /// One of the first records.
  private struct Record {
    var cells: [String]
    var line: Int
    var end: Int
    var lines: Int
  }

  /// What headings were found to mean; the same words stand in many of the first records.
  private struct Memo {
    let meaning: Meaning
    private var known: [String: Int?] = [:]

    init(_ meaning: @escaping Meaning) { self.meaning = meaning }

    /// How many different things the headings mean.
    mutating func distinct(_ headings: [String]) -> Int {
      var meanings: Set<Int> = []
      for heading in headings where !heading.isEmpty && !HeadingRows.isNumbering(heading) {
        let found: Int?
        if let known = known[heading] {
          found = known
        } else {
          found = meaning(heading)
          known[heading] = .some(found)
        }
        if let found { meanings.insert(found) }
      }
      return meanings.count
    }
  }

  /// The dialect, and how many bytes of the head belong to the heading and what stands before it.
  ///
  /// Throws exit code 11 where the file is empty, is no text, or no column of it is known.
  func examine(_ path: String, _ head: UnsafeBufferPointer<UInt8>, isComplete: Bool)
    throws(Failure) -> (dialect: Dialect, length: Int)
  {
    try FileKind.requireText(path, head)
    // Some programs put a mark before the mark that is there already.
    var mark = 0
    while head[mark...].starts(with: [0xEF, 0xBB, 0xBF]) { mark += 3 }
    guard let base = head.baseAddress, head.count > mark else { throw Sniffer.emptyFile(path) }
    let declared = Sniffer.declaredDelimiter(head.dropFirst(mark))
    let tried = (delimiter ?? declared).map { [$0] } ?? Sniffer.delimiters
    let text = UnsafeBufferPointer(start: base, count: head.count)
    var quoting = Quoting(quote: quote ?? .double, escape: escape ?? .doubled)
    var found =
      best(text, mark, tried, quoting, isComplete)
      // Somebody's program declares one delimiter and writes another.
      ?? (declared == nil || delimiter != nil
        ? nil : best(text, mark, Sniffer.delimiters, quoting, isComplete))
    var isDoubtful = false
    if let first = found {
      let rows = UnsafeBufferPointer(rebasing: text[first.length...])
      let finding = QuoteFinder(first.dialect, rows, isComplete: isComplete)
        .finding(quote: quote, escape: escape)
      isDoubtful = finding.isDoubtful
      if finding.quoting != quoting {
        quoting = finding.quoting
        found = best(text, mark, [first.dialect.delimiter], quoting, isComplete) ?? found
      }
    }
    guard var best = found else {
      throw WrappedLines.isLikely(text) ? WrappedLines.failure(path) : Sniffer.unknownHeading(path)
    }
    best.dialect.quoting = quoting
    best.dialect.hasDoubtfulQuoting = isDoubtful
    best.dialect.hasByteOrderMark = mark > 0
    return (best.dialect, best.length)
  }

  /// The heading that is understood best; nil where nothing is understood.
  private func best(
    _ text: UnsafeBufferPointer<UInt8>, _ mark: Int, _ delimiters: [UInt8], _ quoting: Quoting,
    _ isComplete: Bool
  ) -> Candidate? {
    var best: Candidate?
    var memo = Memo(meaning)
    for delimiter in delimiters where mayBeat(best, delimiter, text) {
      let records = records(text, mark, delimiter, quoting, isComplete)
      for first in records.indices where mayBeat(best, records, first) {
        for candidate in candidates(records, first, delimiter, &memo) {
          let last = best.map { ($0.found, -$0.rows) } ?? (0, 0)
          if (candidate.found, -candidate.rows) > last { best = candidate }
        }
      }
    }
    return best
  }

  private func records(
    _ text: UnsafeBufferPointer<UInt8>, _ mark: Int, _ delimiter: UInt8, _ quoting: Quoting,
    _ isComplete: Bool
  ) -> [Record] {
    guard let base = text.baseAddress else { return [] }
    let scan = RecordScan(
      delimiter: delimiter, quoting: quoting, cells: nil, longest: Sniffer.longestHeading)
    let parser = LibcsvParser(delimiter: delimiter, quoting: quoting)
    var (at, line) = (mark, 0)
    var records: [Record] = []
    for _ in 0..<Sniffer.candidateRecords where at < text.count {
      guard let extent = scan.record(base, at, text.count, isComplete: isComplete) else { break }
      let cells = parser.texts(base + at, extent.end - at)
      records.append(Record(cells: cells, line: line, end: extent.end, lines: extent.lines))
      at = extent.end
      line += extent.lines
    }
    return records
  }

  // Where a delimiter does not occur, every record is one cell.
  private func mayBeat(
    _ best: Candidate?, _ delimiter: UInt8, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let best, best.found > 1, let base = text.baseAddress else { return true }
    return RecordScan.find(delimiter, base, 0, text.count) != nil
  }

  // No heading means more things than it has cells, and what ties with one row is no better.
  private func mayBeat(_ best: Candidate?, _ records: [Record], _ first: Int) -> Bool {
    guard let best else { return true }
    let widest = records[first...].prefix(Sniffer.mostHeadingRows).map(\.cells.count).max() ?? 0
    return widest > best.found || widest == best.found && best.rows > 1
  }

  /// The headings that begin at a record: of one row, and of more where every row is understood in part.
  ///
  /// A last row that means nothing by itself counts where it tells columns apart: `Std` below `Integritas`.
  private func candidates(
    _ records: [Record], _ first: Int, _ delimiter: UInt8, _ memo: inout Memo
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    let topFound = memo.distinct(records[first].cells)
    guard topFound > 0, !records[first].cells.contains(where: Sniffer.isIdentity) else {
      return []
    }
    for rows in 1...Sniffer.mostHeadingRows where first + rows <= records.count {
      let parts = records[first..<first + rows]
      guard rows == 1 || !parts.dropFirst().contains(where: { Sniffer.holdsData($0.cells) }) else {
        break
      }
      let headings = HeadingRows(parts.map(\.cells), meaning: meaning).headings
      let found = rows == 1 ? topFound : memo.distinct(headings)
      let isPlain = parts.allSatisfy { memo.distinct($0.cells) > 0 }
      guard isPlain || found > (candidates.map(\.found).max() ?? 0) else { continue }
      var dialect = Dialect(
        delimiter: delimiter, hasByteOrderMark: false, titleLines: records[first].line,
        headerLines: parts.reduce(0) { $0 + $1.lines }, columns: headings)
      if rows > 1 { dialect.headingRows = parts.map(\.cells) }
      candidates.append(
        Candidate(
          found: found, rows: rows, dialect: dialect, length: records[first + rows - 1].end))
    }
    return candidates
  }

  // A long number is an identity, and never stands in a heading.
  private static func holdsData(_ cells: [String]) -> Bool {
    cells.contains { cell in cell.utf8.count { $0 &- 48 <= 9 } >= 8 }
  }

  // Where the heading is missing, the first row of a long export still names a competency.
  private static func isIdentity(_ cell: String) -> Bool {
    cell.utf8.count { $0 &- 48 <= 9 } >= 15 && !cell.contains(where: \.isLetter)
  }

  /// The delimiter that a first line `sep=;` declares, as Excel writes it.
  private static func declaredDelimiter(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    let line = head.prefix(8)
    let start = line.first == 34 ? line.dropFirst() : line
    guard start.count >= 5,
      start.prefix(4).map({ $0 | 32 }).elementsEqual([115, 101, 112, 61 | 32])
    else { return nil }
    return start.dropFirst(4).first
  }

  private static func emptyFile(_ path: String) -> Failure {
    Failure(
      path, "the file is empty, but should hold a heading and rows",
      remedy: "ask the sender for the export again", code: .unusableInput)
  }

  // The first line may be a row with a person in it, so nothing of it is shown.
  private static func unknownHeading(_ path: String) -> Failure {
    Failure(
      path,
      "no column is known among the first lines, but there should be an identity, a position level "
        + "and competencies",
      remedy:
        "see that the heading is there, and that comma, semicolon, tab or vertical bar parts its "
        + "cells; name your own headings under 'columns:' in the pipeline file",
      code: .unusableInput)
  }
}
