import Basics
import Standards

/// Checks whether a printed category is the one of the printed value.
struct CategoryCheck {
  private let table: PublishedTable
  private let scales: [CategoryScale]

  init(_ table: PublishedTable, _ scales: [CategoryScale]) {
    self.table = table
    self.scales = scales
  }

  var findings: [ReconciliationFinding] {
    table.measures(.category).flatMap { category -> [ReconciliationFinding] in
      let rows = table.rows.indices.filter { table.cell($0, category) != nil }
      let known = scales.first { scale in
        rows.allSatisfy { table.cell($0, category).flatMap { scale.place(named: $0.text) } != nil }
      }
      guard let scale = known else {
        return rows.prefix(1).map {
          table.finding(
            $0, category, .category, .uncheckable,
            Words(
              id: "nama kategori tidak termasuk satu skala yang dikenal",
              en: "the names of the categories belong to no single known scale"))
        }
      }
      return rows.compactMap { finding($0, category, scale) }
    }
  }

  private func finding(
    _ row: Int, _ category: Int, _ scale: CategoryScale
  ) -> ReconciliationFinding? {
    guard let cell = table.cell(row, category), let printed = scale.place(named: cell.text) else {
      return nil
    }
    let values = (table.measures(.mean) + table.measures(.share))
      .compactMap { table.number(row, $0) }
    guard let number = values.first, let value = fraction(number.units, number) else {
      return table.finding(
        row, category, .category, .uncheckable,
        Words(id: "tidak ada nilai yang tercetak", en: "no value is printed"))
    }
    let shown = table.signs.written(number.text)
    guard let place = scale.place(of: value) else {
      return table.finding(
        row, category, .category, .contradicts,
        Words(id: "\(shown) di luar skala", en: "\(shown) is outside the scale"))
    }
    var (verdict, why) = (
      ReconciliationFinding.Verdict.contradicts, Words(id: "", en: "")
    )
    if place == printed {
      verdict = .agrees
    } else if scale.rule != nil,
      BetweenBands.allCases.contains(where: { scale.place(of: value, $0) == printed })
    {
      verdict = .rounding
      why = Words(
        id: "; nilai di antara dua pita, cocok menurut aturan lain",
        en: "; the value is between two bands, and right by the other rule")
    } else if isWithinRounding(number, scale, printed) {
      verdict = .rounding
      why = Words(
        id: "; mungkin sebelum dibulatkan", en: "; perhaps before it was rounded")
    }
    return table.finding(
      row, category, .category, verdict, computed: scale.label(place),
      Words(
        id: "\(shown) menurut \(scale.name.indonesian)\(why.indonesian)",
        en: "\(shown) by \(scale.name.english)\(why.english)"))
  }

  // The value before rounding was at least half a unit lower, and less than half a unit higher.
  private func isWithinRounding(
    _ number: PrintedNumber, _ scale: CategoryScale, _ printed: Int
  ) -> Bool {
    let tenfold = PrintedNumber(units: 0, decimals: number.decimals + 1)
    return [number.units * 10 - 5, number.units * 10 + 4].contains { units in
      fraction(units, tenfold).flatMap { scale.place(of: $0) } == printed
    }
  }

  private func fraction(_ units: Int128, _ number: PrintedNumber) -> Fraction? {
    guard let above = Int64(exactly: units), let below = Int64(exactly: number.scale) else {
      return nil
    }
    return Fraction(above, over: below)
  }
}
