import Basics

/// Packs refusals as they come: numbers as short as they are, kinds and columns by their number.
struct RefusalPacker: Sendable {
  /// What the numbers in the bytes stand for.
  struct Terms: Sendable {
    var kinds: [RemarkKind] = []
    var columns: [String] = []
  }

  /// A heading by its bytes; as strings, two ways of writing one letter would be the same.
  private struct Heading: Hashable {
    let text: String

    static func == (left: Heading, right: Heading) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var terms = Terms()
  private var kindPlaces: [RemarkKind: Int] = [:]
  private var columnPlaces: [Heading: Int] = [:]
  private var bytes: [UInt8] = []
  private var first: Remark?
  private var last = (file: 0, line: 0, column: "")
  private var isInOrder = true
  // Most refusals are of the same kind as the one before. Its object is among the terms, so nothing else
  // can come to lie in its place.
  private var lastKind = (object: ObjectIdentifier?.none, place: 0)
  private var count = 0

  /// How many bytes the refusals take.
  var byteCount: Int { bytes.count }

  /// Adds a refusal behind the others.
  mutating func add(_ remark: Remark) {
    if count > 0, !isBehindLast(remark) { isInOrder = false }
    append(kind(remark.kind))
    append(remark.file)
    // Lines mostly follow one another; the lowest bit tells which way.
    let step = remark.line - last.line
    append(step << 1 ^ step >> 63)
    append(column(remark.column))
    append(remark.value.utf8.count)
    bytes.append(contentsOf: remark.value.utf8)
    if first == nil { first = remark }
    last = (remark.file, remark.line, remark.column)
    count += 1
  }

  /// The refusals in their order; nil where there are none.
  func packed() -> RefusalPiece? {
    guard !isInOrder, let piece else { return piece }
    var sorted = RefusalPacker()
    for remark in Array(piece.remarks).sorted() { sorted.add(remark) }
    return sorted.piece
  }

  /// The refusals as they came.
  private var piece: RefusalPiece? {
    first.map { RefusalPiece($0, count: count, terms, KeptBytes(copying: bytes)) }
  }

  // Kinds and values are not looked at: two refusals of one cell are sorted.
  private func isBehindLast(_ remark: Remark) -> Bool {
    if remark.file != last.file { return remark.file > last.file }
    if remark.line != last.line { return remark.line > last.line }
    return remark.column > last.column
  }

  private mutating func kind(_ kind: RemarkKind) -> Int {
    if kind.object == lastKind.object { return lastKind.place }
    let place = kindPlaces[kind] ?? terms.kinds.count
    if place == terms.kinds.count {
      terms.kinds.append(kind)
      kindPlaces[kind] = place
    }
    lastKind = (terms.kinds[place].object, place)
    return place
  }

  private mutating func column(_ column: String) -> Int {
    if let place = columnPlaces[Heading(text: column)] { return place }
    terms.columns.append(column)
    columnPlaces[Heading(text: column)] = terms.columns.count - 1
    return terms.columns.count - 1
  }

  // Seven bits to a byte, the lowest first; the highest bit says that more follow.
  private mutating func append(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

/// Some refusals in their order, packed.
struct RefusalPiece: Sendable {
  /// The first of them.
  let first: Remark
  /// How many they are.
  let count: Int
  fileprivate let terms: RefusalPacker.Terms
  fileprivate var bytes: KeptBytes

  fileprivate init(_ first: Remark, count: Int, _ terms: RefusalPacker.Terms, _ bytes: KeptBytes) {
    (self.first, self.count, self.terms, self.bytes) = (first, count, terms, bytes)
  }

  /// How many bytes they take.
  var byteCount: Int { bytes.count }
  /// Whether they lie in a file.
  var isAside: Bool { bytes.isInFile }
  /// The refusals, from the first on.
  var remarks: Remarks { Remarks(self) }

  /// Moves them to a shelf, if there is room on it.
  mutating func putAside(on shelf: RefusalShelf) {
    if let kept = shelf.keep(bytes) { bytes = kept }
  }

  /// Unpacks one refusal after the other.
  struct Remarks: Sequence, IteratorProtocol {
    /// The refusal that comes next.
    private(set) var head: Remark
    private let piece: RefusalPiece
    private var place = 0
    private var isOver = false

    fileprivate init(_ piece: RefusalPiece) {
      (self.piece, head) = (piece, piece.first)
      place = 0
      read(after: 0)
    }

    /// Turns to the next refusal; false where there is none.
    mutating func advance() -> Bool {
      guard place < piece.bytes.count else {
        piece.bytes.rest()
        isOver = true
        return false
      }
      read(after: head.line)
      return true
    }

    mutating func next() -> Remark? {
      guard !isOver else { return nil }
      let remark = head
      _ = advance()
      return remark
    }

    private mutating func read(after line: Int) {
      let kind = piece.terms.kinds[number()]
      let file = number()
      let step = number()
      let column = piece.terms.columns[number()]
      let count = number()
      let value = UnsafeRawBufferPointer(start: piece.bytes.base + place, count: count)
      place += count
      head = Remark(
        kind, file: file, line: line + (step >> 1 ^ -(step & 1)), column: column,
        value: String(decoding: value, as: UTF8.self))
    }

    private mutating func number() -> Int {
      var (number, shift): (UInt64, UInt64) = (0, 0)
      while true {
        let byte = piece.bytes.base.load(fromByteOffset: place, as: UInt8.self)
        place += 1
        number |= UInt64(byte & 127) << shift
        if byte < 128 { return Int(Int64(bitPattern: number)) }
        shift += 7
      }
    }
  }
}
