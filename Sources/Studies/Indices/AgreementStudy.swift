public import Basics
public import Figures

/// How far two assessors of the same people agree, by position level and competency.
public struct AgreementStudy: Sendable, Equatable {
  /// The agreement about one competency.
  public struct Result: Sendable, Equatable {
    /// The place of the position level in the standard; nil for all together.
    public let position: Int?
    /// The place of the competency in the standard.
    public let competency: Int
    /// How far the two agree.
    public let agreement: Agreement
  }

  /// People, by how many assessors there are of them.
  public let figures: AgreementFigures
  /// By position level, then competency; those over all position levels come last.
  public let results: [Result]

  /// Computes the agreement of every table.
  public init(_ figures: AgreementFigures) {
    self.figures = figures
    let keys = figures.tables.keys.sorted {
      ($0.position, $0.competency) < ($1.position, $1.competency)
    }
    var overall: [Int: [Int64]] = [:]
    var results: [Result] = []
    for key in keys {
      let table = figures.tables[key] ?? []
      results.append(
        Result(
          position: key.position, competency: key.competency, agreement: Agreement(table)))
      overall[key.competency] = overall[key.competency].map { zip($0, table).map(+) } ?? table
    }
    self.results =
      results
      + overall.sorted { $0.key < $1.key }.map {
        Result(position: nil, competency: $0.key, agreement: Agreement($0.value))
      }
  }

  /// The agreement by competency over all position levels.
  public var overall: [Result] { results.filter { $0.position == nil } }
}

/// The agreement of two assessors, exact until it is printed.
///
/// Cohen 1968, doi:10.1037/h0026256 (κ with quadratic weights); McGraw, Wong 1996,
/// doi:10.1037/1082-989X.1.1.30 (ICC(A,1): single ratings, absolute agreement).
public struct Agreement: Sendable, Equatable {
  /// The 6 × 6 table, row by row.
  public let table: [Int64]
  /// People with a level of both.
  public let count: Int64
  /// People to whom both gave the same level.
  public let same: Int64
  /// κ with quadratic weights; nil where both gave everybody one and the same level.
  public let kappa: Ratio?
  /// ICC(A,1); nil for fewer than two people, and where no level differs.
  public let intraclass: Ratio?

  /// Computes the agreement of a table.
  init(_ table: [Int64]) {
    self.table = table
    count = table.reduce(0, +)
    same = (0..<6).reduce(0) { $0 + table[7 * $1] }
    kappa = Agreement.kappa(table.map { Int128($0) })
    intraclass = Agreement.intraclass(table.map { Int128($0) })
  }

  /// The share of people to whom both gave the same level; nil of nobody.
  public var exact: Ratio? { Ratio(Int128(same), over: Int128(count)) }

  /// Why a figure is empty; none where none is.
  public var notes: [IndexNote] {
    if count == 0 { return [.nobody] }
    if kappa == nil { return [.noSpread] }
    return count == 1 ? [.singlePair] : []
  }

  // 1 − n Σ (u − v)² T_uv ÷ ΣΣ (u − v)² T_u. T_.v
  private static func kappa(_ table: [Int128]) -> Ratio? {
    let rows = (0..<6).map { u in table[6 * u..<6 * u + 6].reduce(0, +) }
    let columns = (0..<6).map { v in (0..<6).reduce(Int128(0)) { $0 + table[6 * $1 + v] } }
    var (found, expected) = (Int128(0), Int128(0))
    for u in 0..<6 {
      for v in 0..<6 {
        let weight = Int128((u - v) * (u - v))
        found += weight * table[6 * u + v]
        expected += weight * rows[u] * columns[v]
      }
    }
    return Ratio(expected - rows.reduce(0, +) * found, over: expected)
  }

  // With x, y the two levels, over the common factor 1/(2n(n − 1)): MSR is n Σ (x + y)² − (Σ x + Σ y)²,
  // MSE is n Σ (x − y)² − (Σ x − Σ y)², and MSC is (n − 1)(Σ x − Σ y)².
  private static func intraclass(_ table: [Int128]) -> Ratio? {
    var (n, sum, difference) = (Int128(0), Int128(0), Int128(0))
    var (sumSquares, differenceSquares) = (Int128(0), Int128(0))
    for u in 0..<6 {
      for v in 0..<6 {
        let people = table[6 * u + v]
        let (plus, minus) = (Int128(u + v), Int128(u - v))
        n += people
        sum += plus * people
        difference += minus * people
        sumSquares += plus * plus * people
        differenceSquares += minus * minus * people
      }
    }
    guard n > 1 else { return nil }
    let between = n * sumSquares - sum * sum
    let rest = n * differenceSquares - difference * difference
    let assessors = (n - 1) * difference * difference
    return Ratio(n * (between - rest), over: n * (between + rest) + 2 * (assessors - rest))
  }
}
