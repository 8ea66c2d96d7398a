import Basics

/// Checks whether parts add up: rows to the row of their sum, columns to the column of theirs.
struct SumCheck {
  private let table: PublishedTable

  init(_ table: PublishedTable) { self.table = table }

  var findings: [ReconciliationFinding] {
    table.measures.indices.flatMap { measure in
      downwards(measure) + across(measure)
    }
  }

  private func downwards(_ measure: Int) -> [ReconciliationFinding] {
    guard table.measures[measure].isAdditive else { return [] }
    return table.rows.indices.compactMap { row in
      let parts = table.parts(of: row)
      guard table.rows[row].role != .part, table.number(row, measure) != nil, parts.count > 1 else {
        return nil
      }
      let printed = parts.compactMap { table.number($0, measure) }
      guard printed.count > 1 else { return nil }
      guard printed.count == parts.count else {
        return table.finding(
          row, measure, .sum, .uncheckable,
          Words(
            id: "hanya \(printed.count) dari \(parts.count) bagian tercetak",
            en: "only \(printed.count) of \(parts.count) parts are printed"))
      }
      return SumCheck.comparison(
        of: printed, Words(id: "jumlah \(parts.count) baris", en: "sum of \(parts.count) rows")
      ).flatMap { table.finding(row, measure, $0) }
    }
  }

  // A total of some rows only is checked where it is one in most rows, or names say of what.
  private func across(_ total: Int) -> [ReconciliationFinding] {
    let measure = table.measures[total]
    guard measure.isAdditive, measure.isTotal else { return [] }
    let others = table.measures.indices.filter { other in
      let part = table.measures[other]
      return other != total && part.kind == measure.kind && !part.isTotal
    }
    let stem = measure.stem
    if !stem.isEmpty, !measure.isBase {
      let named = others.filter { table.measures[$0].words.starts(with: stem) }
      if named.count > 1 { return across(total, named) }
      guard measure.isHeadcount else { return [] }
    }
    let findings = across(total, others)
    let isComplete = Partition.isComplete(others.map { table.measures[$0].name })
    return isComplete || findings.areMostlyRight ? findings : []
  }

  /// Whether a total is the sum of other columns in some row, whatever their names say of them.
  func isSumOfColumns(_ total: Int) -> Bool {
    let others = table.measures.indices.filter { other in
      let part = table.measures[other]
      return other != total && !part.isTotal && !part.saysAverage
        && ![.share, .other].contains(part.kind)
    }
    let counts = others.filter { table.measures[$0].kind == .count }
    let points = others.filter { table.measures[$0].kind != .count }
    return [others, counts, points].contains { parts in
      let numeric = parts.filter { part in
        table.rows.indices.contains { table.number($0, part) != nil }
      }
      return across(total, numeric).contains { $0.verdict != .contradicts }
    }
  }

  private func across(_ total: Int, _ parts: [Int]) -> [ReconciliationFinding] {
    guard parts.count > 1 else { return [] }
    return table.rows.indices.compactMap { row in
      let printed = parts.compactMap { table.number(row, $0) }
      guard printed.count == parts.count, table.number(row, total) != nil else { return nil }
      return SumCheck.comparison(
        of: printed, Words(id: "jumlah \(parts.count) kolom", en: "sum of \(parts.count) columns")
      ).flatMap { table.finding(row, total, $0) }
    }
  }

  /// The sum of printed figures; counts leave no room for rounding.
  static func comparison(of printed: [PrintedNumber], _ note: Words) -> Comparison? {
    var (sum, slack): (Ratio?, Ratio?) = (.zero, .zero)
    for number in printed {
      sum = sum?.adding(number.value)
      if number.decimals > 0 { slack = slack?.adding(number.halfUnit) }
    }
    guard let sum, let slack else { return nil }
    return Comparison(
      check: .sum, computed: sum, slack: slack, decimals: printed.map(\.decimals).max() ?? 0,
      note: note)
  }
}

extension [ReconciliationFinding] {
  /// Whether a relation that no name tells holds in at least two rows and in most of them.
  var areMostlyRight: Bool {
    let right = count { !$0.verdict.isTrouble && $0.verdict != .uncheckable }
    return right > 1 && right * 2 > count
  }
}
