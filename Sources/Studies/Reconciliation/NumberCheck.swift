import Basics

/// Names what stands among numbers and is none, such as `1O` for 10.
struct NumberCheck {
  private static let blanks: Set<String> = [
    "na", "nihil", "tad", "tidakada", "kosong", "none", "null", "nil",
  ]
  private let table: PublishedTable

  init(_ table: PublishedTable) { self.table = table }

  var findings: [ReconciliationFinding] {
    table.measures.indices.filter(holdsNumbers).flatMap { measure in
      texts(measure).map { row in
        table.finding(
          row, measure, .number, .uncheckable,
          Words(id: "bukan angka, padahal seharusnya angka", en: "no number, but should be one"))
      }
    }
  }

  // A name that tells numbers and one number will do; without such a name most cells must be some.
  private func holdsNumbers(_ measure: Int) -> Bool {
    guard [.count, .amount, .mean, .share].contains(table.measures[measure].kind) else {
      return false
    }
    let numbers = table.rows.indices.count { table.number($0, measure) != nil }
    let isNamed = Measure(name: table.measures[measure].name).kind != .unknown
    return numbers > (isNamed ? 0 : texts(measure).count)
  }

  private func texts(_ measure: Int) -> [Int] {
    table.rows.indices.filter { row in
      guard let cell = table.cell(row, measure), cell.number == nil else { return false }
      return cell.text.contains { $0.isLetter || $0.isNumber }
        && !NumberCheck.blanks.contains(Spelling.key(cell.text))
    }
  }
}
