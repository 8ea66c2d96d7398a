import Basics
import Figures
import Flow
import Standards

/// People with the numbers of what stands behind their identities.
protocol PersonLines: Sendable {
  /// How many people each piece has.
  var counts: [Int] { get }
  /// The endings of all lines.
  var endings: PersonEndings { get }
  /// The keys of the identities of a piece.
  func ids(_ piece: Int) -> Column<UInt64>
  /// Calls a function with the key of everybody in a piece and the number of the line's ending.
  func forEach(in piece: Int, _ body: (_ id: UInt64, _ ending: Int) -> Void)
}

extension PersonLines {
  /// How many people there are.
  var count: Int { counts.reduce(0, +) }
}

/// The lines of people whose results are all there is to tell; millions share a few thousand of them.
struct ResultLines: PersonLines {
  private(set) var endings = PersonEndings()
  private let pieces: [PersonList.Piece]
  private let results: ResultNumbers

  init(_ list: PersonList, _ standard: Standard, workers: Int) {
    pieces = list.pieces
    let found = Workers.map(workers, on: workers) { worker in
      var results = ResultNumbers()
      for number in stride(from: worker, to: list.pieces.count, by: workers) {
        let piece = list.pieces[number]
        for row in 0..<piece.count { results.add(piece.results[row]) }
      }
      return results
    }
    results = found.reduce(into: ResultNumbers()) { all, own in
      for result in own.results { all.add(result) }
    }
    for result in results.results { endings.append(result.cells(standard)) }
  }

  var counts: [Int] { pieces.map(\.count) }

  func ids(_ piece: Int) -> Column<UInt64> { pieces[piece].ids }

  @inline(__always)
  func forEach(in piece: Int, _ body: (_ id: UInt64, _ ending: Int) -> Void) {
    let piece = pieces[piece]
    for row in 0..<piece.count {
      body(piece.ids[row], results.number(of: piece.results[row]))
    }
  }
}
