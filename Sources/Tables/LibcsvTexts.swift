import Basics

extension LibcsvParser {
  /// The cells of one record as text; empty where it is no row.
  func texts(_ record: UnsafePointer<UInt8>, _ count: Int) -> [String] {
    let (cells, spans, bytes) = cells(record, count)
    return (0..<cells).map { LibcsvParser.text(spans[$0], bytes) }
  }

  /// One cell of a record as text; nil where there is none.
  func text(ofCell cell: Int, _ record: UnsafePointer<UInt8>, _ count: Int) -> String? {
    let (cells, spans, bytes) = cells(record, count)
    return cell < cells ? LibcsvParser.text(spans[cell], bytes) : nil
  }

  /// Shows the cells of one record; none where it is no row.
  func withCells<Answer>(
    _ record: UnsafePointer<UInt8>, _ count: Int,
    _ body: ([UnsafeBufferPointer<UInt8>]) -> Answer
  ) -> Answer {
    let (cells, spans, bytes) = cells(record, count)
    return withExtendedLifetime(bytes) {
      body((0..<cells).map { spans[$0].bytes(in: bytes.base) })
    }
  }

  private func cells(_ record: UnsafePointer<UInt8>, _ count: Int) -> (
    Int, Column<CellSpan>, Column<UInt8>
  ) {
    let bytes = Column<UInt8>(capacity: count + 16)
    let spans = Column<CellSpan>(capacity: count + 2)
    var used = 0
    let outcome = parse(record, count, bytes: bytes.base, used: &used, spans: spans.base)
    if case .row(let cells, _) = outcome { return (cells, spans, bytes) }
    return (0, spans, bytes)
  }

  private static func text(_ span: CellSpan, _ bytes: Column<UInt8>) -> String {
    String(decoding: span.bytes(in: bytes.base), as: UTF8.self)
  }
}
