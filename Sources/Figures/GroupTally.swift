public import Assessment
import Basics
public import Flow
public import Standards

/// Counts people by agency unit, position level and sum of required levels.
///
/// Everything the group tables print is a sum of these cells: numbers of people, categories, attained
/// and capped levels. Merged by addition.
public struct GroupTally: Tally {
  private var table = KeyTable<UInt64>()
  private var cells: [Int64] = []
  private let layout: GroupCounts.Layout

  /// A tally with nothing counted.
  public init(_ standard: Standard) {
    layout = GroupCounts.Layout(
      selection: standard.selection.bands.count, mapping: standard.mapping.bands.count)
  }

  /// Counts every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    let (width, mappingBands) = (layout.width, layout.mapping)
    for row in 0..<batch.rowCount {
      let context = batch.gaps.people.contexts[row]
      let sums = batch.gaps.sums[row]
      let rating = batch.ratings[row]
      let required = rating.isComplete ? UInt64(sums.required) : 0
      let key = UInt64(context.unit) << 32 | UInt64(context.position) << 16 | required
      let number = table.number(of: key)
      if number &* width == cells.count {
        cells.append(contentsOf: repeatElement(0, count: width))
      }
      let base = number &* width
      cells[base] &+= 1
      guard rating.isComplete else { continue }
      cells[base &+ 1] &+= 1
      cells[base &+ 2] &+= Int64(sums.attained)
      cells[base &+ 3] &+= Int64(sums.capped)
      let pair = Int(rating.selection) &* mappingBands &+ Int(rating.mapping)
      cells[base &+ 4 &+ pair] &+= 1
    }
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: GroupTally) {
    let width = layout.width
    for (theirs, key) in other.table.keys.enumerated() {
      let number = table.number(of: key)
      if number * width == cells.count { cells.append(contentsOf: repeatElement(0, count: width)) }
      for place in 0..<width {
        cells[number * width + place] += other.cells[theirs * width + place]
      }
    }
  }

  /// The counts by agency, kind, province and position as words, no longer tied to this run.
  public func figures(units: [AgencyUnit]) -> GroupFigures {
    var figures = GroupFigures(layout: layout)
    // Units that print alike are one.
    let numbers = units.map {
      figures.number(of: GroupAgency(code: $0.code, kind: $0.kind, province: $0.province))
    }
    for (number, key) in table.keys.enumerated() {
      figures.add(
        cells[number * layout.width..<(number + 1) * layout.width],
        agency: numbers[Int(key >> 32)], position: Int(key >> 16 & 0xFFFF),
        required: Int64(key & 0xFFFF))
    }
    return figures
  }
}
