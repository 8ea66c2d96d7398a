import Basics
import Figures
import Flow
import Testing

@testable import Assessment
@testable import Reports

@Suite("the lines of people")
struct PersonOrderTests {
  /// Kinds of identities that are mixed.
  enum Kind: CaseIterable {
    case numbers, anyNumbers, short, long, digits, alike, uuids, odd
  }

  static let mixtures: [[Kind]] =
    Kind.allCases.map { [$0] } + [
      [.numbers, .long], [.numbers, .digits], [.numbers, .anyNumbers, .digits, .odd],
      [.numbers, .short], [.numbers, .alike], [.anyNumbers, .uuids], [.short, .long],
      [.short, .odd],
      Kind.allCases,
    ]

  static func identity(_ kind: Kind, _ numbers: inout SeededNumbers) -> [UInt8] {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(numbers.below(10)) }.joined()
    }
    func pick(_ choices: [String]) -> String { choices[numbers.below(choices.count)] }
    let bytes: [UInt8] = [32, 33, 34, 44, 45, 47, 48, 57, 58, 65, 122, 126, 128, 195, 255]
    switch kind {
    case .numbers: return Array("1985\(digits(14))".utf8)
    case .anyNumbers:
      return Array((pick(["", "000000000000", "9999999999999"]) + digits(18)).utf8.prefix(18))
    case .short:
      return Array((pick(["P", "7", "p-", ",", "\"", "é"]) + digits(numbers.below(5))).utf8)
    case .long: return Array("peserta-\(digits(2 + numbers.below(9)))".utf8)
    case .digits:
      let count = [1, 4, 12, 16, 17, 18, 19, 20, 25][numbers.below(9)]
      return Array(("1985" + digits(count)).prefix(count).utf8)
        + Array(pick(["", "", "A", "-", " -", "/1", "é", ",", ":"]).utf8)
    case .alike: return Array("1985-0000-\(digits(6))".utf8)
    case .uuids: return Array("\(digits(3))\(pick(["a", "f", "4"]))c-12-\(digits(9))".utf8)
    case .odd: return (0...numbers.below(12)).map { _ in bytes[numbers.below(bytes.count)] }
    }
  }

  /// Different identities of some kinds, as an export may hold them.
  static func identities(_ count: Int, _ kinds: [Kind], seed: UInt64) -> [[UInt8]] {
    var numbers = SeededNumbers(seed: seed)
    var known: Set<[UInt8]> = []
    return (0..<count).map { _ in identity(kinds[numbers.below(kinds.count)], &numbers) }
      .filter { known.insert($0).inserted }
  }

  private func written(
    _ lines: SampleLines, workers: Int, sizes: PersonOrder.Sizes = .small
  ) throws -> [UInt8] {
    let registry = lines.registry
    let order = PersonOrder(lines, workers: workers, sizes: sizes) {
      registry.withTexts(of: $0, $1)
    }
    var text: [UInt8] = []
    try order.write { (piece) throws(Failure) in text += piece }
    return text
  }

  @Test(
    "stand in the order of the identities' bytes, whatever kinds are mixed", arguments: mixtures,
    [1, 2, 5])
  func order(kinds: [Kind], workers: Int) throws {
    for (seed, count) in [0, 1, 2, 40, 700].enumerated() {
      let lines = SampleLines(Self.identities(count, kinds, seed: UInt64(seed)), seed: UInt64(seed))
      let (found, expected) = (try written(lines, workers: workers), lines.expected)
      #expect(found == expected, "\(count) people")
    }
  }

  @Test("stand in order in stretches of the usual size, too")
  func usualSizes() throws {
    let some = Self.identities(12_000, [.alike, .numbers, .long, .digits], seed: 9)
    let lines = SampleLines(some, seed: 9)
    let isEqual = try written(lines, workers: 2, sizes: .init()) == lines.expected
    #expect(isEqual)
  }

  @Test("stand in order where a single text is among numbers", arguments: 0..<40 as Range<UInt64>)
  func single(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let text = Self.identity([.long, .digits, .short, .odd][Int(seed % 4)], &numbers)
    let lines = SampleLines(
      [text] + Self.identities(300, [.numbers], seed: seed), seed: seed)
    let found = try written(lines, workers: 2)
    #expect(found == lines.expected)
  }

  @Test("are left to the order of texts where keys and endings do not fit into one word")
  func manyEndings() {
    let lines = SampleLines(Self.identities(500, [.anyNumbers], seed: 3), seed: 3)
    let buckets = KeyBuckets(lines, endings: 1 << 30, bucketSize: 8, workers: 2)
    #expect(buckets.high == 0)
    #expect(buckets.end.place == 0)
  }

  @Test("quote short identities as long ones", arguments: [["P,1"], ["P,1", "peserta,1"]])
  func quotes(texts: [String]) throws {
    let lines = SampleLines(texts.map { Array($0.utf8) }, seed: 1, endings: 1)
    let found = try written(lines, workers: 1)
    #expect(String(decoding: found, as: UTF8.self) == texts.map { "\"\($0)\",0\n" }.joined())
  }
}

extension PersonOrder.Sizes {
  /// So few that a small sample has many of everything.
  static let small = PersonOrder.Sizes(bucket: 8, share: 16, stretch: 32)
}

/// Invented people in pieces of several sizes, each with one of some endings.
struct SampleLines: PersonLines {
  let registry = Registry()
  private(set) var endings = PersonEndings()
  /// The lines, sorted and written the slow and obvious way.
  private(set) var expected: [UInt8] = []
  private var pieces: [(count: Int, ids: Column<UInt64>, endings: [Int])] = []

  init(_ identities: [[UInt8]], seed: UInt64, endings count: Int = 5) {
    var numbers = SeededNumbers(seed: seed)
    for number in 0..<count { endings.append(["\(number)"]) }
    let people = identities.map { (text: $0, ending: numbers.below(count)) }
    var first = 0
    while first < people.count {
      let piece = people[first..<min(people.count, first + numbers.below(300))]
      let ids = Column<UInt64>(capacity: piece.count)
      for (place, person) in piece.enumerated() { ids[place] = key(of: person.text) }
      pieces.append((piece.count, ids, piece.map(\.ending)))
      first += piece.count
    }
    for person in people.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) {
      CSVText.append(cell: person.text, to: &expected)
      expected += Array(",\(person.ending)\n".utf8)
    }
  }

  private func key(of text: [UInt8]) -> UInt64 {
    text.withUnsafeBufferPointer { bytes in
      IdentityText.eighteenDigits(bytes).map { Registry.key(ofNumber: $0) }
        ?? registry.key(ofText: bytes)
    }
  }

  var counts: [Int] { pieces.map(\.count) }

  func ids(_ piece: Int) -> Column<UInt64> { pieces[piece].ids }

  func forEach(in piece: Int, _ body: (_ id: UInt64, _ ending: Int) -> Void) {
    for row in 0..<pieces[piece].count { body(pieces[piece].ids[row], pieces[piece].endings[row]) }
  }
}
