import Basics

extension LibcsvParser {
  /// The cells of one record as text; empty where it is no row.
  func texts(_ record: UnsafePointer<UInt8>, _ count: Int) -> [String] {
    let bytes = Column<UInt8>(capacity: count + 16)
    let spans = Column<CellSpan>(capacity: count + 2)
    var used = 0
    let outcome = parse(record, count, bytes: bytes.base, used: &used, spans: spans.base)
    guard case .row(let cells, _) = outcome else { return [] }
    return (0..<cells).map { cell in
      let span = spans[cell]
      return String(
        decoding: UnsafeBufferPointer(start: bytes.base + Int(span.start), count: Int(span.count)),
        as: UTF8.self)
    }
  }
}
