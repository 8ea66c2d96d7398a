import Basics
import Figures
import Flow
import Standards
import Synchronization

/// What stands behind the identity in a line of the table of people, made once for every result.
///
/// Millions of people share a few thousand results.
struct PersonEndings: Sendable {
  /// The endings one behind the other, each with its line end.
  private(set) var bytes: [UInt8] = []
  /// Where each ending begins in `bytes`, and last where all of them end.
  private(set) var starts = [0]
  private var results = ResultNumbers()

  init(_ list: PersonList, _ standard: Standard, workers: Int) {
    let all = Mutex(ResultNumbers())
    Workers.run(workers) { worker in
      var own = ResultNumbers()
      for number in stride(from: worker, to: list.pieces.count, by: workers) {
        let piece = list.pieces[number]
        for row in 0..<piece.count { own.add(piece.results[row]) }
      }
      let found = own
      all.withLock { all in found.results.forEach { all.add($0) } }
    }
    results = all.withLock { $0 }
    for result in results.results {
      bytes.append(contentsOf: PersonEndings.text(result, standard).utf8)
      starts.append(bytes.count)
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
  func number(of result: PersonResult) -> Int { results.number(of: result) }

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
