import Basics

/// Checks percentages: whether one exists for its number of cases, and whether those of a whole add
/// up to one hundred.
struct ShareCheck {
  private let table: PublishedTable
  private let shares: [Int]

  init(_ table: PublishedTable) {
    self.table = table
    shares = table.measures(.share)
  }

  var findings: [ReconciliationFinding] {
    shares.flatMap { share in ofCounts(share) + hundredDownwards(share) } + hundredAcross
  }

  // Of three ways the first that the table allows: the count beside it over the base of the row,
  // the count over the column's sum, and any count at all over the base of the row.
  private func ofCounts(_ share: Int) -> [ReconciliationFinding] {
    if let count = count(of: share), let base = base(for: count) {
      return ratios(share) { row in (table.number(row, count), table.number(row, base)) }
    }
    for count in table.measures(.count) {
      let sum = table.parts.compactMap { table.number($0, count)?.units }.reduce(0, +)
      let printed = table.rows.indices.first { table.rows[$0].role == .whole }
        .flatMap { table.number($0, count) }
      let findings = ratios(share) { row in
        (
          table.rows[row].role == .subtotal ? nil : table.number(row, count),
          printed ?? PrintedNumber(units: sum, decimals: 0)
        )
      }
      if findings.areMostlyRight { return findings }
    }
    guard let base = table.measures.indices.first(where: { table.measures[$0].isBase }) else {
      return []
    }
    return table.rows.indices.compactMap { row in
      guard let number = table.number(row, share), let base = table.number(row, base) else {
        return nil
      }
      return exists(row, share, number, base)
    }
  }

  private func ratios(
    _ share: Int, _ of: (Int) -> (PrintedNumber?, PrintedNumber?)
  ) -> [ReconciliationFinding] {
    table.rows.indices.compactMap { row in
      guard let number = table.number(row, share), let (count, base) = unwrapped(of(row)),
        let value = Ratio(100 * count, over: base)
      else { return nil }
      return table.finding(
        row, share,
        Comparison(
          check: .share, computed: value, decimals: number.decimals,
          note: Words(
            id: "\(shown(count)) dari \(shown(base))", en: "\(shown(count)) of \(shown(base))")))
    }
  }

  private func unwrapped(_ pair: (PrintedNumber?, PrintedNumber?)) -> (Int128, Int128)? {
    guard let count = pair.0, let base = pair.1, count.decimals == 0, base.decimals == 0,
      base.units > 0
    else { return nil }
    return (count.units, base.units)
  }

  /// Whether some count of the base rounds to the percentage.
  private func exists(
    _ row: Int, _ share: Int, _ number: PrintedNumber, _ base: PrintedNumber
  ) -> ReconciliationFinding? {
    guard base.decimals == 0, base.units > 0, number.units >= 0,
      let least = PossibleCounts(number, of: base.units)
    else { return nil }
    let text: (Int128) -> String = { count in
      DecimalText.plain(100 * count, over: base.units, decimals: number.decimals)
    }
    let base = base.units
    let whole = shown(base)
    guard least.isPossible else {
      let (below, above) = (least.first - 1, least.first)
      let near = [below, above].filter { 0 <= $0 && $0 <= base }
        .map { "\(table.signs.written(text($0))) (\(shown($0))/\(whole))" }.joined(separator: ", ")
      return table.finding(
        row, share, .share, .contradicts, computed: text(min(max(below, 0), base)),
        Words(
          id: "tidak ada cacah dari \(whole) yang memberi persentase ini; terdekat \(near)",
          en: "no count of \(whole) gives this percentage; nearest are \(near)"))
    }
    return table.finding(
      row, share, .share, .agrees, computed: text(least.first),
      Words(
        id: "misalnya \(shown(least.first)) dari \(whole)",
        en: "for example \(shown(least.first)) of \(whole)"))
  }

  private func shown(_ count: Int128) -> String { table.signs.written("\(count)") }

  private func hundredDownwards(_ share: Int) -> [ReconciliationFinding] {
    let parts = table.parts
    let printed = parts.compactMap { table.number($0, share) }
    guard parts.count > 1, printed.count == parts.count, let row = parts.last else { return [] }
    let whole = table.rows.indices.first { table.rows[$0].role == .whole }
    let total = whole.flatMap { table.number($0, share) }
    guard
      let sum = SumCheck.comparison(
        of: printed,
        Words(id: "jumlah persentase \(parts.count) baris", en: "\(parts.count) rows together"))
    else { return [] }
    // Percentages of the same whole come near to one hundred; others are nobody's parts.
    let range = total == nil ? 99...101 : 0...Int64.max
    guard total == nil || total?.value == Ratio(100), sum.computed >= Ratio(range.lowerBound),
      sum.computed <= Ratio(range.upperBound)
    else { return [] }
    return [hundred(whole ?? row, share, sum)]
  }

  private var hundredAcross: [ReconciliationFinding] {
    guard shares.count > 1, let last = shares.last else { return [] }
    let findings = table.rows.indices.compactMap { row -> ReconciliationFinding? in
      let printed = shares.compactMap { table.number(row, $0) }
      guard printed.count == shares.count else { return nil }
      return SumCheck.comparison(
        of: printed,
        Words(id: "jumlah \(shares.count) kolom persen", en: "\(shares.count) columns together")
      ).map { sum in
        var finding = hundred(row, last, sum)
        finding.printed = ""
        return finding
      }
    }
    return findings.areMostlyRight ? findings : []
  }

  private func hundred(_ row: Int, _ share: Int, _ sum: Comparison) -> ReconciliationFinding {
    let whole = Comparison(
      check: .hundred, computed: sum.computed, slack: sum.slack, decimals: sum.decimals,
      note: sum.note)
    let verdict = whole.verdict(PrintedNumber(units: 100, decimals: 0))
    // A sum of 99.6 rounds to 100 and is none: rounding must explain it.
    let exact = sum.computed == Ratio(100) ? .agrees : verdict == .agrees ? rounding(sum) : verdict
    var finding = table.finding(
      row, share, .hundred, exact,
      computed: DecimalText.plain(
        sum.computed.numerator, over: sum.computed.denominator, decimals: sum.decimals), sum.note)
    finding.printed = table.rows[row].role == .whole ? finding.printed : ""
    return finding
  }

  private func rounding(_ sum: Comparison) -> ReconciliationFinding.Verdict {
    let off = Ratio(100).adding(
      Ratio(-sum.computed.numerator, over: sum.computed.denominator) ?? .zero)
    let size = off.flatMap {
      Ratio($0.numerator < 0 ? -$0.numerator : $0.numerator, over: $0.denominator)
    }
    return size.map { $0 <= sum.slack } ?? false ? .rounding : .contradicts
  }

  private func count(of share: Int) -> Int? {
    let stem = table.measures[share].stem
    guard !stem.isEmpty else { return nil }
    return table.measures(.count).first { table.measures[$0].stem == stem }
  }

  private func base(for count: Int) -> Int? {
    table.measures.indices.first { table.measures[$0].isBase && $0 != count }
  }
}

/// The counts of a number of cases that round to a percentage.
struct PossibleCounts {
  /// The lowest count whose percentage is not below the printed one.
  let first: Int128
  /// Whether that one rounds to it.
  let isPossible: Bool

  /// Nil where the numbers are too large to be compared.
  init?(_ percent: PrintedNumber, of base: Int128) {
    let scale = 200 * PrintedNumber(units: 0, decimals: percent.decimals).scale
    let (low, over) = (2 * percent.units - 1).multipliedReportingOverflow(by: base)
    let (high, overAgain) = (2 * percent.units + 1).multipliedReportingOverflow(by: base)
    guard !over, !overAgain, base > 0 else { return nil }
    // count ≥ low / scale and count < high / scale
    first = low <= 0 ? 0 : (low + scale - 1) / scale
    isPossible = first <= base && first * scale < high
  }
}
