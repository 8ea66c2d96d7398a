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
    figures.reserve(cells: table.keys.count)
    var cell: [Int64] = []
    for (number, key) in table.keys.enumerated() {
      let own = pairs[number * layout.pairs..<(number + 1) * layout.pairs]
      let first = number * GroupTally.sumCount
      cell.removeAll(keepingCapacity: true)
      cell.append(sums[first])
      cell.append(own.reduce(0) { $0 + Int64($1) })
      cell.append(contentsOf: sums[first + 1..<first + GroupTally.sumCount])
      for people in own { cell.append(Int64(people)) }
      figures.add(
        cell[...], agency: numbers[Int(key >> 32)], position: Int(key >> 16 & 0xFFFF),
        required: Int64(key & 0xFFFF))
    }
    return figures
  }
}
