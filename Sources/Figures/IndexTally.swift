public import Assessment
import Basics
public import Flow
public import Standards

/// Sums what the indices need: of each person's match its sum and its square, by agency unit, position
/// level and sum of required levels; and products of levels by position level.
public struct IndexTally: Tally {
  private var table = KeyTable<UInt64>()
  private var cells: [IndexCounts] = []
  private var sets = KeyTable<CompetencySet>()
  private var products: [LevelProducts] = []
  private var places = KeyTable<UInt64>()
  private var gapCounts: [CompetencyCounts] = []
  private let competencies: Int
  private let blank: IndexCounts

  /// A tally of nobody.
  public init(_ standard: Standard) {
    competencies = standard.competencies.count
    blank = IndexCounts(
      selectionBands: standard.selection.bands.count, mappingBands: standard.mapping.bands.count)
  }

  /// Adds every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    for row in 0..<batch.rowCount {
      let context = batch.gaps.people.contexts[row]
      let isComplete = batch.ratings[row].isComplete
      let required = isComplete ? UInt64(batch.gaps.sums[row].required) : 0
      let number = number(
        of: UInt64(context.unit) << 32 | UInt64(context.position) << 16 | required)
      cells[number].people &+= 1
      addShortfalls(
        batch.gaps, row, to: number,
        place: place(of: UInt64(context.unit) << 32 | UInt64(context.position)))
      guard isComplete else { continue }
      addMatch(batch.gaps.sums[row], batch.ratings[row], to: number)
      addProducts(batch.gaps.people.levels[row], position: context.position)
    }
  }

  private mutating func addShortfalls(
    _ gaps: GapBatch, _ row: Int, to number: Int, place: Int
  ) {
    let (levels, required) = (gaps.people.levels[row], gaps.required[row])
    for cell in gaps.competencies {
      let (level, wanted) = (Int64(levels[cell]), Int64(required[cell]))
      guard level < PackedLevels.empty, (1...5).contains(wanted) else { continue }
      cells[number].observed &+= 1
      let depth = level < wanted ? (wanted &- level) &* 60 / wanted : 0
      gapCounts[place &* competencies &+ cell].add(depth: depth)
      guard depth > 0 else { continue }
      cells[number].below &+= 1
      cells[number].depth &+= depth
      cells[number].severity &+= depth &* depth
    }
  }

  private mutating func addMatch(_ sums: GapSums, _ rating: Rating, to number: Int) {
    let (attained, capped) = (Int64(sums.attained), Int64(sums.capped))
    cells[number].complete &+= 1
    cells[number].attained &+= attained
    cells[number].attainedSquares &+= attained &* attained
    cells[number].capped &+= capped
    cells[number].cappedSquares &+= capped &* capped
    cells[number].selection[Int(rating.selection)] &+= 1
    cells[number].mapping[Int(rating.mapping)] &+= 1
  }

  private mutating func addProducts(_ levels: PackedLevels, position: Int) {
    var mask = CellMask()
    mask.formUnion(levels)
    let set = sets.number(of: CompetencySet(position: position, cells: mask))
    let cells = mask.cells
    if set == products.count { products.append(LevelProducts(competencies: cells.count)) }
    products[set].add(levels, cells: cells)
  }

  /// Adds what another worker has summed over the same registry.
  public mutating func merge(_ other: IndexTally) {
    for (theirs, key) in other.table.keys.enumerated() {
      cells[number(of: key)].add(other.cells[theirs])
    }
    for (theirs, key) in other.places.keys.enumerated() {
      let place = place(of: key)
      for cell in 0..<competencies {
        gapCounts[place * competencies + cell].add(other.gapCounts[theirs * competencies + cell])
      }
    }
    for (theirs, key) in other.sets.keys.enumerated() {
      let set = sets.number(of: key)
      if set == products.count {
        products.append(other.products[theirs])
      } else {
        products[set].add(other.products[theirs])
      }
    }
  }

  /// The sums by agency, kind, province and position as words, no longer tied to this run.
  public func figures(units: [AgencyUnit]) -> IndexFigures {
    var figures = IndexFigures()
    for (number, key) in table.keys.enumerated() {
      let unit = units[Int(key >> 32)]
      figures.add(
        cells[number],
        to: GroupKey(
          agency: unit.code, kind: unit.kind, province: unit.province,
          position: Int(key >> 16 & 0xFFFF), required: Int64(key & 0xFFFF)))
    }
    for (place, key) in places.keys.enumerated() {
      for cell in 0..<competencies where gapCounts[place * competencies + cell].observed > 0 {
        figures.add(
          gapCounts[place * competencies + cell],
          to: CompetencyCounts.Key(
            agency: units[Int(key >> 32)].code, position: Int(key & 0xFFFF), competency: cell))
      }
    }
    for (number, key) in sets.keys.enumerated() {
      figures.add(
        products[number],
        to: LevelProducts.Key(position: key.position, competencies: key.cells.cells))
    }
    return figures
  }

  private mutating func place(of key: UInt64) -> Int {
    let place = places.number(of: key)
    if place &* competencies == gapCounts.count {
      gapCounts += [CompetencyCounts](repeating: CompetencyCounts(), count: competencies)
    }
    return place
  }

  private mutating func number(of key: UInt64) -> Int {
    let number = table.number(of: key)
    if number == cells.count { cells.append(blank) }
    return number
  }
}
