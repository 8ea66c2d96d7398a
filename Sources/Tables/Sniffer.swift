import Basics

/// Finds the dialect of a file and its heading by looking at its first bytes.
///
/// The heading is the record in which most columns are understood, whatever the delimiter; what is
/// understood is for the caller to say. An earlier line and the more usual delimiter win a tie.
public struct Sniffer: Sendable {
  /// How many bytes are looked at.
  public static let headSize = 1 << 18
  /// How many records are tried as the heading.
  static let candidateRecords = 40
  /// A quote that stays open for longer does not belong to a heading or a title.
  static let longestHeading = 1 << 16
  static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Says how many of the headings are understood.
  public typealias Recognise = @Sendable ([String]) -> Int

  private let recognise: Recognise
  private let delimiter: UInt8?

  /// A sniffer with a judge of headings, and a delimiter if the pipeline fixes one.
  public init(delimiter: UInt8? = nil, recognise: @escaping Recognise) {
    self.recognise = recognise
    self.delimiter = delimiter
  }

  /// The dialect, and how many bytes of the head belong to the heading and what stands before it.
  ///
  /// Throws exit code 11 where the file is empty, is no text, or no column of it is known.
  func examine(_ path: String, _ head: UnsafeBufferPointer<UInt8>, isComplete: Bool)
    throws(Failure) -> (dialect: Dialect, length: Int)
  {
    try FileKind.requireText(path, head)
    let mark = head.count >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0
    guard let base = head.baseAddress, head.count > mark else { throw Sniffer.emptyFile(path) }
    var best: (found: Int, dialect: Dialect, length: Int)?
    for candidate in delimiter.map({ [$0] }) ?? Sniffer.delimiters {
      let scan = RecordScan(delimiter: candidate, cells: nil, longest: Sniffer.longestHeading)
      let parser = LibcsvParser(delimiter: candidate)
      var (at, line) = (mark, 0)
      for _ in 0..<Sniffer.candidateRecords where at < head.count {
        guard let extent = scan.record(base, at, head.count, isComplete: isComplete) else { break }
        let columns = parser.texts(base + at, extent.end - at)
        let found = recognise(columns)
        if found > best?.found ?? 0 {
          let dialect = Dialect(
            delimiter: candidate, hasByteOrderMark: mark > 0,
            hasCarriageReturns: extent.end - at >= 2 && base[extent.end - 2] == 13,
            titleLines: line, headerLines: extent.lines, columns: columns)
          best = (found, dialect, extent.end)
        }
        at = extent.end
        line += extent.lines
      }
    }
    guard let best else { throw unknownHeading(path, base + mark, head.count - mark) }
    return (best.dialect, best.length)
  }

  private static func emptyFile(_ path: String) -> Failure {
    Failure(
      path, "the file is empty, but should hold a heading and rows",
      remedy: "ask the sender for the export again", code: .unusableInput)
  }

  private func unknownHeading(_ path: String, _ p: UnsafePointer<UInt8>, _ count: Int) -> Failure {
    let lineEnd = RecordScan.find(10, p, 0, count) ?? count
    let line = String(
      decoding: UnsafeBufferPointer(start: p, count: min(lineEnd, 80)), as: UTF8.self)
    // The first line may be a row with a person in it, so only words without digits are shown.
    let words = line.split { $0.isNumber || $0.isNewline }.joined(separator: "…")
    return Failure(
      path,
      "no column is known (line 1 reads '\(words)'), but there should be an identity, a position "
        + "level and competencies",
      remedy: "see that the heading is there; name your own headings under 'columns:' in the "
        + "pipeline file", code: .unusableInput)
  }
}

extension LibcsvParser {
  /// The cells of one record as text; empty where it is no row.
  func texts(_ record: UnsafePointer<UInt8>, _ count: Int) -> [String] {
    let bytes = Column<UInt8>(capacity: count + 16)
    let spans = Column<CellSpan>(capacity: count + 2)
    var used = 0
    guard
      case .row(let cells, _) = parse(
        record, count, bytes: bytes.base, used: &used, spans: spans.base)
    else { return [] }
    return (0..<cells).map { cell in
      let span = spans[cell]
      return String(
        decoding: UnsafeBufferPointer(start: bytes.base + Int(span.start), count: Int(span.count)),
        as: UTF8.self)
    }
  }
}
