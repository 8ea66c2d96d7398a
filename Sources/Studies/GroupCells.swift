import Figures

/// The cells of a run with what tells the groups they belong to.
struct GroupCells: Sendable {
  typealias Place = (agency: Int, position: Int, required: Int64)

  let figures: GroupFigures
  /// The agency's number, the position level and the required sum of every cell.
  let places: [Place]
  let layout: GroupCounts.Layout

  init(_ figures: GroupFigures) {
    self.figures = figures
    places = (0..<figures.cellCount).map { figures.place($0) }
    layout = figures.layout ?? GroupCounts.Layout(selection: 0, mapping: 0)
  }

  /// What is summed up of the cells, each in one stretch of memory.
  struct Columns {
    let places: UnsafeBufferPointer<Place>
    let counts: UnsafeBufferPointer<Int64>
  }

  /// Calls a function with the memory of the cells; to ask for it at each group would cost more than the sums.
  func withColumns<Result>(_ body: (Columns) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      figures.withCounts { body(Columns(places: places, counts: $0)) }
    }
  }
}
