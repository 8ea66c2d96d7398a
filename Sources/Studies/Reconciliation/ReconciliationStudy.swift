import Basics

/// Checks tables of published figures against themselves.
public struct ReconciliationStudy: Sendable {
  /// The tables in the order of the file.
  public let tables: [PublishedTable]
  /// What was found out, table by table.
  public let findings: [ReconciliationFinding]

  /// Checks every table; categories are judged by the first scale that knows all names of a table.
  public init(_ tables: [PublishedTable], scales: [CategoryScale]) {
    self.tables = tables
    findings = tables.flatMap { table -> [ReconciliationFinding] in
      let checks = [
        NumberCheck(table).findings, SumCheck(table).findings, ShareCheck(table).findings,
        MeanCheck(table).findings, MagnitudeCheck(table).findings,
        CategoryCheck(table, scales).findings,
      ]
      return checks.flatMap(\.self)
    }
  }

  /// Whether some printed figures contradict each other or are suspected.
  public var hasTrouble: Bool { findings.contains { $0.verdict.isTrouble } }

  /// How many findings have a verdict.
  public func count(_ verdict: ReconciliationFinding.Verdict) -> Int {
    findings.count { $0.verdict == verdict }
  }

  /// The tables in which nothing printed can be checked against anything else.
  public var untouched: [PublishedTable] {
    tables.filter { table in !findings.contains { $0.table == table.name } }
  }
}

/// A figure that is compared with what comes out of others.
struct Comparison {
  var check: ReconciliationFinding.Check
  /// The exact value that comes out.
  var computed: Ratio
  /// How far the computed value may be off, since what it comes of is rounded.
  var slack: Ratio = .zero
  /// How many decimals the computed value is written with.
  var decimals: Int
  var note: Words

  /// How a printed figure compares: whether it is the computed value rounded half up, or within
  /// what rounding may do.
  func verdict(_ printed: PrintedNumber) -> ReconciliationFinding.Verdict {
    let text = DecimalText.plain(
      computed.numerator, over: computed.denominator, decimals: printed.decimals)
    if text == printed.text { return .agrees }
    guard slack != .zero, let most = slack.adding(printed.halfUnit) else { return .contradicts }
    return distance(printed).map { $0 <= most } ?? false ? .rounding : .contradicts
  }

  private func distance(_ printed: PrintedNumber) -> Ratio? {
    difference(printed).flatMap {
      Ratio($0.numerator < 0 ? -$0.numerator : $0.numerator, over: $0.denominator)
    }
  }

  /// Printed less computed.
  func difference(_ printed: PrintedNumber) -> Ratio? {
    Ratio(-computed.numerator, over: computed.denominator).flatMap { printed.value.adding($0) }
  }
}

extension PublishedTable {
  /// Words the comparison of a printed figure; nil where there is none.
  func finding(
    _ row: Int, _ measure: Int, _ comparison: Comparison
  ) -> ReconciliationFinding? {
    guard let cell = cell(row, measure), let number = cell.number else { return nil }
    let verdict = comparison.verdict(number)
    func text(_ ratio: Ratio?) -> String {
      ratio.map {
        DecimalText.plain($0.numerator, over: $0.denominator, decimals: comparison.decimals)
      } ?? ""
    }
    return finding(
      row, measure, comparison.check, verdict, computed: text(comparison.computed),
      difference: verdict == .agrees ? "" : text(comparison.difference(number)), comparison.note)
  }

  /// Words a finding about a printed figure.
  func finding(
    _ row: Int, _ measure: Int, _ check: ReconciliationFinding.Check,
    _ verdict: ReconciliationFinding.Verdict, computed: String = "", difference: String = "",
    _ note: Words
  ) -> ReconciliationFinding {
    let cell = cell(row, measure)
    return ReconciliationFinding(
      table: name, row: rows[row].label, line: line(row, measure), measure: measures[measure].name,
      check: check, printed: cell?.text ?? "", computed: computed, difference: difference,
      verdict: verdict, note: note, signs: signs)
  }
}
