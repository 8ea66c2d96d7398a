import Figures

/// Numbers different results in the order of their first appearance.
///
/// They are found by two steps: one of 512 blocks by the required sum and completeness, and a place in it
/// by what is attained and what is below.
struct ResultNumbers: Sendable {
  private static let blockSize = 1 << 14

  /// Each result once.
  private(set) var results: [PersonResult] = []
  private var blocks = [Int32](repeating: -1, count: 512)
  private var numbers: [Int32] = []

  /// The number of a result that has been added.
  @inline(__always)
  func number(of result: PersonResult) -> Int {
    Int(numbers[Int(blocks[ResultNumbers.block(result)]) &+ ResultNumbers.place(result)])
  }

  /// Adds a result that may be there already.
  @inline(__always)
  mutating func add(_ result: PersonResult) {
    let block = ResultNumbers.block(result)
    if blocks[block] < 0 {
      blocks[block] = Int32(numbers.count)
      numbers.append(contentsOf: repeatElement(-1, count: ResultNumbers.blockSize))
    }
    let place = Int(blocks[block]) &+ ResultNumbers.place(result)
    guard numbers[place] < 0 else { return }
    numbers[place] = Int32(results.count)
    results.append(result)
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
