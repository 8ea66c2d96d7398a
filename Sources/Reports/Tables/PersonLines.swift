import Basics
import Figures
import Standards

/// People with the numbers of what stands behind their identities.
protocol PersonLines: Sendable {
  /// How many people each piece has.
  var counts: [Int] { get }
  /// The endings of all lines.
  var endings: PersonEndings { get }
  /// The key of an identity.
  func id(_ piece: Int, _ row: Int) -> UInt64
  /// The number of a person's ending.
  func ending(_ piece: Int, _ row: Int) -> Int
}

extension PersonLines {
  /// How many people there are.
  var count: Int { counts.reduce(0, +) }
}

/// The lines of people whose results are all there is to tell.
///
/// Millions of people share a few thousand results. They are found by two steps: one of 512 blocks by
/// the required sum and completeness, and a place in it by what is attained and what is below.
struct ResultLines: PersonLines {
  private(set) var endings = PersonEndings()
  private let pieces: [PersonList.Piece]
  private var blocks = [Int32](repeating: -1, count: 512)
  private var numbers: [Int32] = []

  private static let blockSize = 1 << 14

  init(_ list: PersonList, _ standard: Standard) {
    pieces = list.pieces
    for piece in list.pieces {
      for row in 0..<piece.count { add(piece.results[row], standard) }
    }
  }

  var counts: [Int] { pieces.map(\.count) }

  @inline(__always)
  func id(_ piece: Int, _ row: Int) -> UInt64 { pieces[piece].ids[row] }

  @inline(__always)
  func ending(_ piece: Int, _ row: Int) -> Int {
    let result = pieces[piece].results[row]
    let block = Int(blocks[ResultLines.block(result)])
    return Int(numbers[block &+ ResultLines.place(result)])
  }

  @inline(__always)
  private mutating func add(_ result: PersonResult, _ standard: Standard) {
    let block = ResultLines.block(result)
    if blocks[block] < 0 {
      blocks[block] = Int32(numbers.count)
      numbers.append(contentsOf: repeatElement(-1, count: ResultLines.blockSize))
    }
    let place = Int(blocks[block]) &+ ResultLines.place(result)
    guard numbers[place] < 0 else { return }
    numbers[place] = Int32(endings.count)
    endings.append(result.cells(standard))
  }

  @inline(__always)
  private static func block(_ result: PersonResult) -> Int {
    Int(result.bits >> 8 & 255 | result.bits >> 16 & 256)
  }

  @inline(__always)
  private static func place(_ result: PersonResult) -> Int {
    Int(result.bits & 255 | result.bits >> 8 & 0x3F00)
  }
}
