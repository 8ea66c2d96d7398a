public import Basics
import Figures

/// What the tables print of one group of people.
public struct GroupResult: Sendable, Equatable {
  /// The values of the key columns.
  public let key: [String]
  /// People, with or without a complete result.
  public let people: Int64
  /// People with a complete result; every share rests on them.
  public let complete: Int64
  /// Complete people by category of selection, best first.
  public let selection: [Int64]
  /// Complete people by category of mapping, best first.
  public let mapping: [Int64]
  /// Σ attained levels.
  public let attained: Int64
  /// Σ required levels.
  public let required: Int64
  /// Mean of the people's JPM.
  public let meanMatch: ExactMean
  /// Mean of the people's capped match.
  public let meanCappedMatch: ExactMean

  /// Adds up the cells of a group.
  init(key: [String], cells: [GroupCell]) {
    self.key = key
    var (people, complete, attained, required) = (Int64(0), Int64(0), Int64(0), Int64(0))
    var sums: [(required: Int64, attained: Int64, capped: Int64)] = []
    var selection = [Int64](repeating: 0, count: cells.first?.counts.selection.count ?? 0)
    var mapping = [Int64](repeating: 0, count: cells.first?.counts.mapping.count ?? 0)
    for cell in cells {
      people += cell.counts.people
      complete += cell.counts.complete
      attained += cell.counts.attained
      required += cell.key.required * cell.counts.complete
      let place = sums.firstIndex { $0.required >= cell.key.required } ?? sums.count
      if place == sums.count || sums[place].required != cell.key.required {
        sums.insert((cell.key.required, 0, 0), at: place)
      }
      sums[place].attained += cell.counts.attained
      sums[place].capped += cell.counts.capped
      for band in selection.indices { selection[band] += cell.counts.selection[band] }
      for band in mapping.indices { mapping[band] += cell.counts.mapping[band] }
    }
    self.people = people
    self.complete = complete
    self.attained = attained
    self.required = required
    self.selection = selection
    self.mapping = mapping
    meanMatch = ExactMean(terms: sums.map { ($0.required, $0.attained) }, count: complete)
    meanCappedMatch = ExactMean(terms: sums.map { ($0.required, $0.capped) }, count: complete)
  }

  /// People without a complete result.
  public var incomplete: Int64 { people - complete }

  /// The joint JPM, Σ attained / Σ required.
  public var jointMatch: Fraction? { Fraction(attained, over: required) }
}
