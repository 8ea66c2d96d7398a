import Basics

/// Checks means: those of parts against sum and number, those of the whole against the parts.
struct MeanCheck {
  private let table: PublishedTable
  private let means: [Int]

  init(_ table: PublishedTable) {
    self.table = table
    means = table.measures(.mean)
  }

  var findings: [ReconciliationFinding] { means.flatMap { ofParts($0) + ofWhole($0) } }

  // Which sum belongs to a mean is told by the rows themselves, where it comes out in most of them,
  // and else by the names.
  private func ofParts(_ mean: Int) -> [ReconciliationFinding] {
    for amount in table.measures.indices where table.measures[amount].isAdditive {
      for count in table.measures(.count) where count != amount {
        let findings = ofParts(mean, amount, count)
        if findings.areMostlyRight { return findings }
      }
    }
    let named = MeanNames(table).pairs(of: mean).map { ofParts(mean, $0.amount, $0.count) }
    return named.max { $0.count { !$0.verdict.isTrouble } < $1.count { !$0.verdict.isTrouble } }
      ?? []
  }

  private func ofParts(_ mean: Int, _ amount: Int, _ count: Int) -> [ReconciliationFinding] {
    table.parts.compactMap { row in
      ratio(row, mean, amount, count).flatMap { table.finding(row, mean, $0) }
    }
  }

  private func ratio(_ row: Int, _ mean: Int, _ amount: Int, _ count: Int) -> Comparison? {
    guard let number = table.number(row, mean), let sum = table.number(row, amount),
      let cases = table.number(row, count), cases.decimals == 0, cases.units > 0,
      let below = Int64(exactly: cases.units), let value = sum.value.divided(by: below),
      let slack = sum.halfUnit.divided(by: below)
    else { return nil }
    let names = "\(table.measures[amount].name) / \(table.measures[count].name)"
    let half = isHalf(value, decimals: number.decimals)
    let up = table.signs.written(
      DecimalText.plain(value.numerator, over: value.denominator, decimals: number.decimals))
    return Comparison(
      check: .mean, computed: value, slack: sum.decimals > 0 ? slack : .zero,
      decimals: half ? number.decimals + 1 : number.decimals,
      note: Words(
        id: names + (half ? "; tepat di tengah, setengah ke atas memberi \(up)" : ""),
        en: names + (half ? "; exactly in the middle, half up gives \(up)" : "")))
  }

  private func isHalf(_ value: Ratio, decimals: Int) -> Bool {
    let scale = PrintedNumber(units: 0, decimals: decimals).scale
    let rest = (value.numerator * scale) % value.denominator
    return rest * 2 == value.denominator
  }

  private func ofWhole(_ mean: Int) -> [ReconciliationFinding] {
    table.rows.indices.compactMap { row in
      guard table.rows[row].role == .whole, let number = table.number(row, mean) else { return nil }
      let all = candidates(mean)
      let own = ofOwnRow(row, mean)
      guard !all.isEmpty else { return own }
      let shown = { (language: Language) -> String in
        all.map {
          "\($0.note[language]) = "
            + table.signs.written(
              DecimalText.plain(
                $0.computed.numerator, over: $0.computed.denominator, decimals: number.decimals))
        }.joined(separator: "; ")
      }
      let verdicts = all.map { $0.verdict(number) }
      let best =
        verdicts.firstIndex(of: .agrees) ?? verdicts.firstIndex(of: .rounding)
      if best == nil, let own, all.count == 1 || !own.verdict.isTrouble { return own }
      guard var finding = table.finding(row, mean, all[best ?? 0]) else { return nil }
      finding.note = Words(id: shown(.indonesian), en: shown(.english))
      // Without numbers of cases other weights than equal ones may have been meant.
      if best == nil, all.count == 1 { finding.verdict = .uncheckable }
      return finding
    }
  }

  /// What the sum and the number of the same row say, where names tell which they are.
  private func ofOwnRow(_ row: Int, _ mean: Int) -> ReconciliationFinding? {
    let all = MeanNames(table).pairs(of: mean).compactMap { pair in
      ratio(row, mean, pair.amount, pair.count).flatMap { table.finding(row, mean, $0) }
    }
    return all.first { !$0.verdict.isTrouble } ?? all.first
  }

  /// The means of the whole that the table lets one compute; the one of equal parts comes last.
  private func candidates(_ mean: Int) -> [Comparison] {
    let printed = means.first { candidate in
      table.parts.contains { table.number($0, candidate) != nil }
    }
    var all: [Comparison] = []
    for count in table.measures(.count) {
      for amount in table.measures(.amount) {
        if let value = overWhole(amount, count) { all.append(value) }
      }
      if let printed, let value = weighted(printed, count) { all.append(value) }
    }
    if let printed, let value = weighted(printed, nil) { all.append(value) }
    return all
  }

  private func overWhole(_ amount: Int, _ count: Int) -> Comparison? {
    guard
      let row = table.rows.indices.first(where: {
        table.rows[$0].role == .whole
          && table.number($0, amount) != nil && table.number($0, count) != nil
      }),
      let sum = table.number(row, amount), let cases = table.number(row, count),
      cases.decimals == 0, let below = Int64(exactly: cases.units),
      let value = sum.value.divided(by: below)
    else { return nil }
    let names = "\(table.measures[amount].name) / \(table.measures[count].name)"
    return Comparison(
      check: .mean, computed: value, decimals: sum.decimals, note: Words(id: names, en: names))
  }

  private func weighted(_ mean: Int, _ count: Int?) -> Comparison? {
    let parts = table.parts
    guard parts.count > 1 else { return nil }
    var (sum, cases, decimals): (Ratio?, Int64, Int) = (.zero, 0, 0)
    for row in parts {
      guard let value = table.number(row, mean) else { return nil }
      var weight: Int64 = 1
      if let count {
        guard let number = table.number(row, count), number.decimals == 0, number.units >= 0,
          let whole = Int64(exactly: number.units)
        else { return nil }
        weight = whole
      }
      sum = Ratio(
        value.units * Int128(weight), over: PrintedNumber(units: 0, decimals: value.decimals).scale
      )
      .flatMap { sum?.adding($0) }
      cases += weight
      decimals = max(decimals, value.decimals)
    }
    guard cases > 0, let value = sum?.divided(by: cases) else { return nil }
    let half = Ratio(1, over: 2 * PrintedNumber(units: 0, decimals: decimals).scale) ?? .zero
    return Comparison(
      check: .mean, computed: value, slack: count == nil ? .zero : half, decimals: decimals,
      note: count.map {
        let name = table.measures[$0].name
        return Words(id: "rata-rata berbobot \(name)", en: "mean weighted by \(name)")
      } ?? Words(id: "rata-rata sederhana baris", en: "plain mean of the rows"))
  }
}
