import Basics

/// The rows of one file before they are written, and who among them is still without trouble.
struct Export {
  let region: Region
  private(set) var rows: [Row]
  private var untouched: [Int]

  init(region: Region, rows: [Row]) {
    self.region = region
    self.rows = rows
    untouched = Array(rows.indices)
  }

  /// In a long file a copy or a contradiction concerns one competency, not nine.
  var isLong: Bool { region == .sumatra }

  /// Takes people who have no trouble yet, so that no two troubles meet in one person.
  private mutating func take(_ count: Int, where suits: (Row) -> Bool = { _ in true }) -> [Int] {
    let chosen = Array(untouched.filter { suits(rows[$0]) }.prefix(count))
    precondition(chosen.count == count, "too few people for the troubles planned")
    let taken = Set(chosen)
    untouched.removeAll { taken.contains($0) }
    return chosen
  }

  /// Adds another row about somebody.
  mutating func add(_ row: Row, as fate: Fate) {
    var row = row
    row.fate = fate
    rows.append(row)
  }

  /// Changes so many people who have no trouble yet.
  mutating func change(_ count: Int, _ edit: (inout Row) -> Void) {
    for place in take(count) { edit(&rows[place]) }
  }

  /// Adds to so many people another row, made from the one they have.
  mutating func repeatRows(
    _ count: Int, as fate: Fate, where suits: (Row) -> Bool = { _ in true },
    _ make: (inout Row) -> Void
  ) {
    for place in take(count, where: suits) {
      var row = rows[place]
      make(&row)
      if fate == .conflict { rows[place].fate = .conflict }
      add(row, as: fate)
    }
  }

  /// The rows that also concern another file.
  mutating func takeForElsewhere(_ visit: Visit) -> [Row] {
    let isTransfer = visit.fate == .olderFromElsewhere
    let chosen = take(visit.count) { row in
      !isTransfer || (row.hasHistory && row.level.family != .leaders)
    }
    return chosen.map { rows[$0] }
  }

  /// Takes in people of another file: as they stand there, or with an assessment of earlier years.
  mutating func receive(_ visitors: [Row], as fate: Fate, _ random: inout SeededNumbers) {
    let homes = rows.filter { $0.fate == .participant && $0.agency.region == region }
    for visitor in visitors {
      var row = visitor
      if fate == .olderFromElsewhere {
        row.agency = random.pick(homes).agency
        row.title = PositionTitles.draw(row.level, in: row.agency.kind, &random)
        row.makeOlder(&random)
      }
      add(row, as: fate)
    }
  }

  /// Brings the rows into the order the server sends them in.
  mutating func arrange(_ random: inout SeededNumbers) {
    switch region {
    case .centre, .java:
      rows.sort { $0.place(in: region) < $1.place(in: region) }
    default: random.mix(&rows)
    }
  }
}

extension Row {
  /// Sorts by agency, with the people of other regions at the end.
  fileprivate func place(in home: Region) -> (Int, String, String, CivilDay, String) {
    let levels = cells.map { $0 ?? "" }.joined(separator: ",")
    return (agency.region == home ? 0 : 1, agency.code, number, day, levels)
  }
}
