@testable import Disclosure

/// Invented people of agencies and position levels with their sums of levels.
struct ScoredPeople {
  let table: CountTable
  /// What is possible at each position level.
  let scales: [ScoreScale]
  private let counts: [[Int64]]
  /// Sums in parts of 1/540, which all required sums divide.
  private let matches: [[Int64]]

  static let parts: Int64 = 540

  init(_ chance: inout Chance, agencies: Int, kinds: Int, positions: Int) {
    let cuts: [(numerator: Int64, denominator: Int64)] = [(80, 100), (68, 100), (0, 100)]
    scales = (0..<positions).compactMap { _ in
      ScoreScale(required: 9 * Int64(1 + chance.next(below: 5)), greatest: 45, from: cuts)
    }
    var rows = [[Int64]](repeating: [0, 0, 0], count: agencies)
    var opposite = [[Int64]](repeating: [0, 0, 0], count: positions)
    var counts = [[Int64]](repeating: .init(repeating: 0, count: positions), count: agencies)
    var matches = counts
    for agency in 0..<agencies {
      for position in 0..<positions {
        let scale = scales[position]
        for column in 0..<3 {
          let size = [2, 6, 30, 60][chance.next(below: 4)]
          for _ in 0..<chance.next(below: size) {
            let scores = scale.scores[column]
            let most = min(scores.upperBound, scale.required + 3)
            let score =
              scores.lowerBound + Int64(chance.next(below: Int(most - scores.lowerBound) + 1))
            rows[agency][column] += 1
            opposite[position][column] += 1
            counts[agency][position] += 1
            matches[agency][position] += score * Self.parts / scale.required
          }
        }
      }
    }
    table = CountTable(rows, groups: rows.indices.map { $0 % kinds }, opposite: opposite)
    (self.counts, self.matches) = (counts, matches)
  }

  /// Two agencies and two position levels where everybody in one level has the highest sum: its mean
  /// tells that the categories below are empty.
  static var exposed: ScoredPeople {
    let highest = ScoreScale(required: 45, scores: [36...45, 31...35, 0...30])
    let middle = ScoreScale(required: 27, scores: [22...45, 19...21, 0...18])
    return ScoredPeople(
      table: CountTable(
        [[110, 30, 20], [100, 20, 40]], groups: [0, 1], opposite: [[100, 0, 0], [110, 50, 60]]),
      scales: [highest, middle], counts: [[50, 110], [50, 110]],
      matches: [[50 * parts, 80 * parts], [50 * parts, 80 * parts]])
  }

  private init(
    table: CountTable, scales: [ScoreScale], counts: [[Int64]], matches: [[Int64]]
  ) {
    (self.table, self.scales) = (table, scales)
    (self.counts, self.matches) = (counts, matches)
  }

  /// The mean of some agencies and position levels in tenths of a per cent; nil where nobody is there.
  private func tenths(_ agencies: [Int], _ positions: [Int]) -> Int64? {
    var (people, sum) = (Int64(0), Int64(0))
    for agency in agencies {
      for position in positions {
        people += counts[agency][position]
        sum += matches[agency][position]
      }
    }
    let whole = people * Self.parts
    return people > 0 ? (2000 * sum + whole) / (2 * whole) : nil
  }

  /// The mean behind a sum of the table.
  func tenths(_ place: Place) -> Int64? {
    let (agencies, positions) = (Array(counts.indices), Array(scales.indices))
    return switch place {
    case .rowTotal(let row): tenths([row], positions)
    case .groupTotal(let group): tenths(agencies.filter { table.groups[$0] == group }, positions)
    case .oppositeTotal(let row): tenths(agencies, [row])
    case .total: tenths(agencies, positions)
    default: nil
    }
  }
}
