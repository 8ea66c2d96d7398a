public import Basics
public import Flow
import Glibc

/// Hands out one file in blocks of whole records; any number of workers may ask.
public final class RecordSource: @unchecked Sendable {
  /// How many bytes are read at a time.
  static let blockSize = 1 << 17
  /// A line longer than this is no line of a table.
  static let longestLine = 4 << 20

  /// The number of the file within the run.
  public let file: Int
  /// About how many lines the file has, by the length of its first ones; nil where its size is unknown.
  public let estimatedLines: Int?
  /// The path as the user gave it.
  public var path: String { bytes.path }
  /// What was found out about the file.
  public let dialect: Dialect
  /// How many cells every row should have.
  let rowWidth: Int

  private let bytes: ByteSource
  private let scan: RecordScan
  private let gate = Guarded(())
  private var carry: [UInt8] = []
  /// How many bytes stand before the first data row.
  private let headingSize: Int
  private var isResting = false
  private var hasEnded = false
  private var nextLine: Int
  private var overlong: [(line: Int, count: Int)] = []

  /// Opens a file and finds out how it writes its table.
  ///
  /// An encoding that is given is not looked for. Throws exit code 11 where the file cannot be used
  /// at all.
  public init(path: String, file: Int, sniffer: Sniffer, encoding: TextEncoding? = nil)
    throws(Failure)
  {
    self.file = file
    bytes = try ByteSource(path: path, encoding: encoding)
    let head = Column<UInt8>(capacity: Sniffer.headSize)
    let count = try bytes.read(into: head.base, count: Sniffer.headSize)
    let isComplete = count < Sniffer.headSize
    var (dialect, length) = try sniffer.examine(
      path, UnsafeBufferPointer(start: head.base, count: count), isComplete: isComplete)
    dialect.encoding = bytes.encoding
    dialect.lineEnds = bytes.lineEnds
    self.dialect = dialect
    let rows = UnsafeBufferPointer(start: head.base + length, count: count - length)
    rowWidth = RowWidth(dialect).judged(rows, isComplete: isComplete)
    scan = RecordScan(
      delimiter: dialect.delimiter, quoting: dialect.quoting, cells: rowWidth)
    nextLine = dialect.firstDataLine
    hasEnded = isComplete
    carry = Array(rows)
    headingSize = length
    estimatedLines = bytes.size.flatMap { RecordSource.lines($0, byFirst: rows) }
  }

  /// The size in bytes where the input is a plain file.
  public var size: Int? { bytes.size }
  /// The bytes read so far.
  public var bytesRead: Int { gate.withLock { _ in bytes.position } }

  private static func lines(_ size: Int, byFirst rows: UnsafeBufferPointer<UInt8>) -> Int? {
    let lines = rows.baseAddress.map { ByteSurvey.lineFeeds($0, rows.count) } ?? 0
    return lines == 0 ? nil : size / max(1, rows.count / lines)
  }

  /// Closes a plain file and gives back the memory for its first rows, until the first block is asked for.
  ///
  /// A run of thousands of files has no more than a few of them open. No sample can be taken any more.
  public func rest() {
    guard bytes.rest() else { return }
    carry = []
    isResting = true
  }

  private func wake() throws(Failure) {
    isResting = false
    hasEnded = false
    try bytes.wake(skipping: headingSize)
  }

  /// The cells of one column among the first rows, for judging how the file writes it.
  ///
  /// To be asked before the first block is read.
  public func sample(column: Int) -> [String] {
    let reader = HeadReader(dialect, scan)
    return reader.cells(ofColumn: column, carry, isComplete: hasEnded)
  }

  /// Shows the cells of the first rows, one row after the other, as long as it is told to go on.
  func sampleRows(_ goesOn: ([UnsafeBufferPointer<UInt8>]) -> Bool) {
    sample { parser, record in parser.withCells(record.0, record.1, goesOn) }
  }

  // Goes through the first rows as long as it is told to.
  private func sample(
    _ goesOn: (LibcsvParser, (UnsafePointer<UInt8>, Int)) -> Bool
  ) {
    let parser = LibcsvParser(delimiter: dialect.delimiter, quoting: dialect.quoting)
    carry.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count, let base = bytes.baseAddress,
        let extent = scan.record(base, at, bytes.count, isComplete: hasEnded),
        goesOn(parser, (base + at, extent.end - at))
      {
        at = extent.end
      }
    }
  }

  /// Fills a buffer with the next block; false at the end of the file.
  func next(_ buffer: BlockBuffer) throws(Failure) -> Bool {
    let outcome = gate.withLock { _ in
      Result { () throws(Failure) -> Bool in try fill(buffer) }
    }
    return try outcome.get()
  }

  /// Tells the journal how many physical lines were read, once all blocks are through.
  public func closeAccount(_ journal: inout Journal) {
    journal.read(physical: nextLine - 1, header: dialect.headerLines, file: file)
    journal.skip(.titleLine, lines: dialect.titleLines, file: file)
    bytes.doubts.tell(&journal, file: file)
    if dialect.hasDoubtfulQuoting {
      journal.note(
        Remark(.doubtfulQuoting, file: file, line: dialect.headingLine, column: "", value: ""))
    }
    for (line, count) in overlong {
      journal.refuse(
        Remark(.overlongLine, file: file, line: line, column: "", value: "\(count) byte"), lines: 1)
    }
  }

  private func fill(_ buffer: BlockBuffer) throws(Failure) -> Bool {
    if isResting { try wake() }
    defer { if hasEnded && carry.isEmpty { _ = bytes.rest() } }
    guard !hasEnded || !carry.isEmpty else { return false }
    buffer.reserve(carry.count + RecordSource.blockSize)
    carry.withUnsafeBufferPointer { carry in
      if let base = carry.baseAddress { buffer.base.update(from: base, count: carry.count) }
    }
    var count = carry.count
    carry = []
    var end = 0
    while end == 0 {
      if !hasEnded {
        buffer.reserve(count + RecordSource.blockSize, keeping: count)
        let got = try bytes.read(into: buffer.base + count, count: RecordSource.blockSize)
        hasEnded = got < RecordSource.blockSize
        count += got
      }
      end = hasEnded ? count : lastRecordEnd(buffer.base, count)
      if end == 0 && !hasEnded && count > RecordSource.longestLine
        && RecordScan.find(10, buffer.base, 0, count) == nil
      {
        count = try passOverLine(buffer, count)
      }
      if hasEnded && count == 0 { return false }
    }
    carry = Array(UnsafeBufferPointer(start: buffer.base + end, count: count - end))
    buffer.count = end
    buffer.firstLine = nextLine
    buffer.mayHoldNUL = bytes.holdsNUL
    nextLine += RecordSource.lines(buffer.base, end)
    return true
  }

  /// The end of the last record that is wholly among the bytes.
  private func lastRecordEnd(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var at = 0
    while let quote = RecordScan.find(dialect.quoting.byte, p, at, count) {
      let lineStart = RecordScan.lineStart(p, at, quote)
      guard let extent = scan.record(p, lineStart, count, isComplete: false) else {
        return lineStart
      }
      at = extent.end
    }
    return RecordScan.lineStart(p, at, count)
  }

  /// Drops an endless line up to its end; the account refuses it.
  private func passOverLine(_ buffer: BlockBuffer, _ count: Int) throws(Failure) -> Int {
    var length = count
    while true {
      let got = try bytes.read(into: buffer.base, count: RecordSource.blockSize)
      hasEnded = got < RecordSource.blockSize
      let lineEnd = RecordScan.find(10, buffer.base, 0, got)
      length += lineEnd ?? got
      guard lineEnd != nil || hasEnded else { continue }
      overlong.append((nextLine, length))
      nextLine += 1
      let rest = got - (lineEnd.map { $0 + 1 } ?? got)
      if rest > 0 { memmove(buffer.base, buffer.base + got - rest, rest) }
      return rest
    }
  }

  private static func lines(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let lines = ByteSurvey.lineFeeds(p, count)
    return count > 0 && p[count - 1] != 10 ? lines + 1 : lines
  }
}

extension RemarkKind {
  /// A line above the heading.
  public static let titleLine = RemarkKind(
    "baris_judul", .linesSkipped,
    reason: Words(id: "baris di atas kepala tabel", en: "a line above the heading"),
    remedy: .nothingToDo)

  /// A line that is longer than any row can be.
  public static let overlongLine = RemarkKind(
    "baris_terlalu_panjang", .rowRefused,
    reason: Words(
      id: "baris lebih panjang dari 4 MB tanpa akhir baris",
      en: "the line is longer than 4 MB without an end"),
    remedy: Words(
      id: "periksa apakah berkas rusak, lalu ekspor ulang",
      en: "see whether the file is damaged and export it again"))
}
