/// Tells from the names of columns alone which sum and which number a mean is made of.
struct MeanNames {
  private static let values: Set<String> = [
    "nilai", "skor", "poin", "indeks", "index", "jpm", "score",
  ]

  private let table: PublishedTable

  init(_ table: PublishedTable) { self.table = table }

  /// The pairs of a sum and a number that the names allow; none where the mean is not called one.
  func pairs(of mean: Int) -> [(amount: Int, count: Int)] {
    guard table.measures[mean].saysAverage else { return [] }
    return table.measures.indices.filter { isSum($0) }.flatMap { amount in
      table.measures(.count).filter {
        $0 != amount && isNumberOfCases($0, beside: amount) && belongs(amount, to: mean, over: $0)
      }.map { (amount, $0) }
    }.filter { pair in
      // A total of whole numbers may as well be one of people, unless there are no others.
      table.measures[pair.amount].kind == .amount || !table.measures[pair.amount].stem.isEmpty
        || table.measures(.count).allSatisfy { $0 == pair.amount || $0 == pair.count }
    }
  }

  // "Jumlah" alone is a number of cases only beside a "total".
  private func isNumberOfCases(_ measure: Int, beside amount: Int? = nil) -> Bool {
    let name = table.measures[measure]
    if name.words == ["n"] { return true }
    if name.words == ["jumlah"], let amount {
      return table.measures[amount].words.contains("total")
    }
    return Measure(name: name.name).kind == .count && !name.stem.isEmpty
      && name.words.allSatisfy { !["jp", "target"].contains($0) }
  }

  private func isSum(_ measure: Int) -> Bool {
    let name = table.measures[measure]
    return name.isAdditive && name.saysTotal && !isNumberOfCases(measure)
      && !SumCheck(table).isSumOfColumns(measure)
  }

  /// Whether sum and mean are of the same thing, which a bare name says only of a table's one mean.
  private func belongs(_ amount: Int, to mean: Int, over count: Int) -> Bool {
    let thing = Set(table.measures[amount].stem)
    let counted = table.measures[count].stem
    let ofMean = Set(table.measures[mean].stem)
      .subtracting(Measure.averages).subtracting(Measure.people).subtracting(counted)
    if !thing.isEmpty, thing == ofMean { return true }
    let others = table.measures(.mean).filter { other in
      table.parts.contains { table.number($0, other) != nil }
    }
    return others.allSatisfy { $0 == mean } && thing.isSubset(of: MeanNames.values)
      && ofMean.isSubset(of: MeanNames.values)
  }
}
