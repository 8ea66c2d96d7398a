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
  init(key: [String], cells: [(key: GroupKey, counts: GroupCounts)]) {
    self.key = key
    var (people, complete, attained, required) = (Int64(0), Int64(0), Int64(0), Int64(0))
    var (matches, capped) = ([Int64: Int64](), [Int64: Int64]())
    var selection = [Int64](repeating: 0, count: cells.first?.counts.selection.count ?? 0)
    var mapping = [Int64](repeating: 0, count: cells.first?.counts.mapping.count ?? 0)
    for cell in cells {
      people += cell.counts.people
      complete += cell.counts.complete
      attained += cell.counts.attained
      required += cell.key.required * cell.counts.complete
      matches[cell.key.required, default: 0] += cell.counts.attained
      capped[cell.key.required, default: 0] += cell.counts.capped
      for band in selection.indices { selection[band] += cell.counts.selection[band] }
      for band in mapping.indices { mapping[band] += cell.counts.mapping[band] }
    }
    self.people = people
    self.complete = complete
    self.attained = attained
    self.required = required
    self.selection = selection
    self.mapping = mapping
    meanMatch = ExactMean(sums: matches, count: complete)
    meanCappedMatch = ExactMean(sums: capped, count: complete)
  }

  /// People without a complete result.
  public var incomplete: Int64 { people - complete }

  /// The joint JPM, Σ attained / Σ required.
  public var jointMatch: Fraction? { Fraction(attained, over: required) }
}
