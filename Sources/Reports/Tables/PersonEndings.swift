import Basics
import Figures
import Standards

/// What stands behind the identity in a line of the table of people, made once for every result.
///
/// Millions of people share a few thousand results. They are found by two steps: one of 512 blocks by
/// the required sum and completeness, and a place in it by what is attained and what is below.
struct PersonEndings: Sendable {
  /// The endings one behind the other, each with its line end.
  private(set) var bytes: [UInt8] = []
  /// Where each ending begins in `bytes`, and last where all of them end.
  private(set) var starts = [0]
  private var blocks = [Int32](repeating: -1, count: 512)
  private var numbers: [Int32] = []

  private static let blockSize = 1 << 14

  init(_ list: PersonList, _ standard: Standard) {
    for piece in list.pieces {
      for row in 0..<piece.count { add(piece.results[row], standard) }
    }
  }

  /// How many endings there are.
  var count: Int { starts.count - 1 }

  /// How many bytes the longest ending has.
  var longest: Int { zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0 }

  /// One ending.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a result's ending.
  @inline(__always)
  func number(of result: PersonResult) -> Int {
    let block = Int(blocks[PersonEndings.block(result)])
    return Int(numbers[block &+ PersonEndings.place(result)])
  }

  @inline(__always)
  private mutating func add(_ result: PersonResult, _ standard: Standard) {
    let block = PersonEndings.block(result)
    if blocks[block] < 0 {
      blocks[block] = Int32(numbers.count)
      numbers.append(contentsOf: repeatElement(-1, count: PersonEndings.blockSize))
    }
    let place = Int(blocks[block]) &+ PersonEndings.place(result)
    guard numbers[place] < 0 else { return }
    numbers[place] = Int32(count)
    bytes.append(contentsOf: PersonEndings.text(result, standard).utf8)
    starts.append(bytes.count)
  }

  @inline(__always)
  private static func block(_ result: PersonResult) -> Int {
    Int(result.bits >> 8 & 255 | result.bits >> 16 & 256)
  }

  @inline(__always)
  private static func place(_ result: PersonResult) -> Int {
    Int(result.bits & 255 | result.bits >> 8 & 0x3F00)
  }

  private static func text(_ result: PersonResult, _ standard: Standard) -> String {
    let (attained, required) = (result.attained, result.required)
    guard result.isComplete,
      let selection = standard.selection.band(attained: attained, required: required),
      let mapping = standard.mapping.band(attained: attained, required: required)
    else { return ",,,,TIDAK LENGKAP,TIDAK LENGKAP,\(result.below)\n" }
    let match = DecimalText.percent(Int64(attained), over: Int64(required), decimals: 2)
    let categories =
      "\(standard.selection.bands[selection].label),\(standard.mapping.bands[mapping].label)"
    return ",\(attained),\(required),\(match),\(categories),\(result.below)\n"
  }
}
