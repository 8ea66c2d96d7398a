import Basics

/// Finds amounts that are short or long by a power of ten beside their neighbours, such as one in
/// thousands among others in units, and what that does to their sum.
struct MagnitudeCheck {
  private let table: PublishedTable

  init(_ table: PublishedTable) { self.table = table }

  var findings: [ReconciliationFinding] {
    table.measures(.amount).flatMap { amount -> [Suspect] in
      let counts = table.measures(.count)
      let totals = counts.filter { table.measures[$0].isTotal }
      for count in totals + counts {
        let found = suspects(amount, count)
        if !found.isEmpty { return found + sums(amount, found) }
      }
      return []
    }.map(\.finding)
  }

  private struct Suspect {
    var row: Int
    /// What is printed, and what it would be in the unit of its neighbours.
    var corrected: Ratio
    var finding: ReconciliationFinding
  }

  // A quotient that is a hundred times smaller or larger than each of at least two others, and
  // comes within three times of them by just one power of ten.
  private func suspects(_ amount: Int, _ count: Int) -> [Suspect] {
    let quotients = table.parts.compactMap { row -> (row: Int, value: Ratio)? in
      guard let sum = table.number(row, amount), let cases = table.number(row, count),
        cases.decimals == 0, let below = Int64(exactly: cases.units), below > 0, sum.units > 0
      else { return nil }
      return sum.value.divided(by: below).map { (row, $0) }
    }
    guard quotients.count > 2 else { return [] }
    return quotients.compactMap { row, value in
      let others = quotients.filter { $0.row != row }.map(\.value)
      guard let least = others.min(), let most = others.max(),
        let printed = table.number(row, amount)
      else { return nil }
      let isShort = times(value, 100).map { $0 <= least } ?? false
      let isLong = times(most, 100).map { $0 <= value } ?? false
      guard isShort || isLong, times(least, 100).map({ most < $0 }) ?? false else { return nil }
      let powers = (2...9).map { (0..<$0).reduce(Int128(1)) { power, _ in power * 10 } }
      let fitting = powers.filter { power in
        guard let scaled = isShort ? times(value, power) : over(value, power),
          let low = over(least, 3), let high = times(most, 3)
        else { return false }
        return low <= scaled && scaled <= high
      }
      guard let power = fitting.first, fitting.count == 1,
        let corrected = isShort ? times(printed.value, power) : over(printed.value, power)
      else { return nil }
      let what = "\(table.measures[amount].name) / \(table.measures[count].name)"
      let (own, low, high) = (shown(value), shown(least), shown(most))
      let finding = table.finding(
        row, amount, .magnitude, .suspect, computed: text(corrected, printed.decimals),
        difference: difference(printed.value, corrected, printed.decimals),
        Words(
          id: "\(what) = \(own), padahal baris lain \(low) sampai \(high); mungkin "
            + (isShort ? "kurang" : "lebih") + " faktor \(power)",
          en: "\(what) = \(own), but other rows have \(low) to \(high); perhaps too "
            + (isShort ? "small" : "large") + " by the factor \(power)"))
      return Suspect(row: row, corrected: corrected, finding: finding)
    }
  }

  /// The sums that hold a suspected figure, as printed and with the corrected one.
  private func sums(_ amount: Int, _ suspects: [Suspect]) -> [Suspect] {
    table.rows.indices.compactMap { row in
      let parts = table.parts(of: row)
      guard table.rows[row].role != .part, let printed = table.number(row, amount),
        suspects.contains(where: { parts.contains($0.row) })
      else { return nil }
      var sum: Ratio? = .zero
      for part in parts {
        let corrected = suspects.first { $0.row == part }?.corrected
        guard let value = corrected ?? table.number(part, amount)?.value else { return nil }
        sum = sum?.adding(value)
      }
      guard let sum else { return nil }
      let finding = table.finding(
        row, amount, .magnitude, .suspect, computed: text(sum, printed.decimals),
        difference: difference(printed.value, sum, printed.decimals),
        Words(
          id: "jumlah dengan angka yang dibetulkan di atas",
          en: "sum with the corrected figures above"))
      return Suspect(row: row, corrected: sum, finding: finding)
    }
  }

  private func times(_ value: Ratio, _ factor: Int128) -> Ratio? {
    let (above, isOver) = value.numerator.multipliedReportingOverflow(by: factor)
    return isOver ? nil : Ratio(above, over: value.denominator)
  }

  private func over(_ value: Ratio, _ factor: Int128) -> Ratio? {
    Int64(exactly: factor).flatMap { value.divided(by: $0) }
  }

  private func difference(_ printed: Ratio, _ other: Ratio, _ decimals: Int) -> String {
    Ratio(-other.numerator, over: other.denominator).flatMap { printed.adding($0) }
      .map { text($0, decimals) } ?? ""
  }

  private func shown(_ value: Ratio) -> String { table.signs.written(text(value)) }

  private func text(_ value: Ratio, _ decimals: Int = 2) -> String {
    DecimalText.plain(value.numerator, over: value.denominator, decimals: decimals)
  }
}
