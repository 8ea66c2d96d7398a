public import Assessment
import Basics
public import Flow
public import Standards

/// Counts people by agency unit, position level and sum of required levels.
///
/// Everything the group tables print is a sum of these cells: numbers of people, categories, attained
/// and capped levels. Merged by addition.
public struct GroupTally: Tally {
  /// How many sums a key has: people, attained and capped levels.
  private static let sumCount = 3
  private var table = KeyTable<UInt64>()
  private var sums: [Int64] = []
  /// Complete people by both categories; few share a key, so that half a word is enough for them.
  private var pairs: [UInt32] = []
  private let layout: GroupCounts.Layout

  /// A tally with nothing counted.
  public init(_ standard: Standard) {
    layout = GroupCounts.Layout(
      selection: standard.selection.bands.count, mapping: standard.mapping.bands.count)
  }

  /// Counts every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    // Keys first: what is counted of them lies far apart, and is then fetched for several people at once.
    let numbers = Column<Int32>(capacity: batch.rowCount)
    for row in 0..<batch.rowCount {
      let context = batch.gaps.people.contexts[row]
      let required = batch.ratings[row].isComplete ? UInt64(batch.gaps.sums[row].required) : 0
      let key = UInt64(context.unit) << 32 | UInt64(context.position) << 16 | required
      numbers[row] = Int32(truncatingIfNeeded: table.number(of: key))
    }
    makeRoom()
    let (width, mappingBands) = (layout.pairs, layout.mapping)
    sums.withUnsafeMutableBufferPointer { sums in
      pairs.withUnsafeMutableBufferPointer { pairs in
        for row in 0..<batch.rowCount {
          let number = Int(numbers[row])
          let first = number &* GroupTally.sumCount
          sums[first] += 1
          let rating = batch.ratings[row]
          guard rating.isComplete else { continue }
          let own = batch.gaps.sums[row]
          sums[first &+ 1] += Int64(own.attained)
          sums[first &+ 2] += Int64(own.capped)
          let pair = Int(rating.selection) &* mappingBands &+ Int(rating.mapping)
          pairs[number &* width &+ pair] += 1
        }
      }
    }
  }

  // Zeros for keys that are new.
  private mutating func makeRoom() {
    let keys = table.keys.count
    sums.append(
      contentsOf: repeatElement(0, count: keys * GroupTally.sumCount - sums.count))
    pairs.append(contentsOf: repeatElement(0, count: keys * layout.pairs - pairs.count))
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: GroupTally) {
    let numbers = other.table.keys.map { table.number(of: $0) }
    makeRoom()
    let width = layout.pairs
    for (theirs, number) in numbers.enumerated() {
      for place in 0..<GroupTally.sumCount {
        sums[number * GroupTally.sumCount + place] +=
          other.sums[theirs * GroupTally.sumCount + place]
      }
      for pair in 0..<width { pairs[number * width + pair] += other.pairs[theirs * width + pair] }
    }
  }

  /// The counts by agency, kind, province and position as words, no longer tied to this run.
  public func figures(units: [AgencyUnit]) -> GroupFigures {
    var figures = GroupFigures(layout: layout)
    // Units that print alike are one.
    let numbers = units.map {
      figures.number(of: GroupAgency(code: $0.code, kind: $0.kind, province: $0.province))
    }
    figures.add(table, counts, agencies: numbers)
    return figures
  }

  /// What is counted of every key, as figures have it.
  private var counts: [Int64] {
    let (width, pairCount) = (layout.width, layout.pairs)
    return [Int64](unsafeUninitializedCapacity: table.keys.count * width) { counts, used in
      counts.initialize(repeating: 0)
      for number in table.keys.indices {
        let (cell, sum, pair) = (
          number * width, number * GroupTally.sumCount, number * pairCount
        )
        counts[cell] = sums[sum]
        counts[cell + 2] = sums[sum + 1]
        counts[cell + 3] = sums[sum + 2]
        for place in 0..<pairCount {
          let people = Int64(pairs[pair + place])
          counts[cell + 1] += people
          counts[cell + 4 + place] = people
        }
      }
      used = table.keys.count * width
    }
  }
}
