import Basics
import Flow
import TestSupport

@testable import Assessment

/// One data row of an invented export, wide or long.
struct DataRow: Hashable {
  var id: String
  var name = ""
  var agency = "B1"
  var position = "Pengawas"
  var day = "2026-01-01"
  var isLong = false
  /// The cell of every competency the row is about, as a digit or empty.
  var levels: [String: String] = [:]
  var standards: [String: String] = [:]
}

/// The roster's rule once more, the slow and obvious way.
struct RosterModel {
  var people: [Person] = []
  var account = RosterAccount()

  private struct Fact: Hashable {
    var row: DataRow
  }

  init(_ rows: [DataRow]) {
    let longCompetencies = Set(rows.filter(\.isLong).flatMap(\.levels.keys))
    for (id, mine) in Dictionary(grouping: rows, by: \.id) {
      // A name says nothing about the assessment.
      let different = Set(
        mine.map { row in
          var row = row
          row.name = ""
          row.standards = row.standards.filter { !$0.value.isEmpty }
          return row
        })
      account.differentRows += different.count
      account.identicalRows += mine.count - different.count
      guard let latest = different.map(\.day).max() else { continue }
      let current = different.filter { $0.day == latest }
      account.olderRows += different.count - current.count
      if RosterModel.contradict(current) {
        account.conflictRows += current.count
        account.conflictPeople += 1
        continue
      }
      account.usedRows += current.count
      if Set(mine.map(\.name)).subtracting([""]).count > 1 { account.differentNames += 1 }
      people.append(RosterModel.person(id, current, longCompetencies))
    }
    people.sort()
  }

  private static func contradict(_ rows: Set<DataRow>) -> Bool {
    let places = Set(rows.map { [$0.agency, $0.position] })
    let levels = rows.flatMap { row in row.levels.map { [$0.key, $0.value] } }
    let standards = rows.flatMap { row in row.standards.map { [$0.key, $0.value] } }
    return places.count > 1 || hasTwo(levels) || hasTwo(standards)
  }

  // Whether some competency has two different cells.
  private static func hasTwo(_ cells: [[String]]) -> Bool {
    Set(cells).count > Set(cells.map { $0[0] }).count
  }

  private static func person(
    _ id: String, _ rows: Set<DataRow>, _ longCompetencies: Set<String>
  ) -> Person {
    let one = rows.first!
    var levels: [String: UInt64] = [:]
    if rows.allSatisfy(\.isLong) { for code in longCompetencies { levels[code] = 6 } }
    for (code, cell) in rows.flatMap(\.levels) { levels[code] = UInt64(cell) ?? 6 }
    var standards: [String: UInt64] = [:]
    for (code, cell) in rows.flatMap(\.standards) { standards[code] = UInt64(cell) }
    return Person(
      id: id, day: one.day, position: one.position,
      unit: AgencyUnit(code: one.agency, kind: "", province: ""), levels: levels,
      standards: standards, rows: UInt32(rows.count))
  }
}

/// What the roster made of some people.
struct Settled: Equatable {
  var people: [Person] = []
  var account = RosterAccount()

  /// Lets so many workers at once take in one shard each, or one after the other.
  init(
    _ shards: [[PersonBatch]], _ registry: Registry, hasStandards: Bool, competencies: Int,
    expectedPeople: Int = 0, gathersRows: Bool = true, atOnce: Bool = false
  ) {
    let roster = Roster(
      hasStandards: hasStandards, competencies: competencies, expectedPeople: expectedPeople,
      gathersRows: gathersRows)
    let work: @Sendable (Int) -> Void = { worker in
      let desk = Roster.Desk(roster)
      for batch in shards[worker] { desk.absorb(batch) }
      desk.finish()
    }
    if atOnce { Workers.run(shards.count, work) } else { shards.indices.forEach(work) }
    for partition in 0..<roster.partitionCount {
      let batch = roster.settle(partition, account: &account)
      for row in 0..<batch.rowCount { people.append(Person(batch, row, registry)) }
    }
    people.sort()
  }
}

/// Rows that were read from real CSV, one batch each so that they can be dealt out.
struct Population: Sendable {
  var batches: [PersonBatch] = []
  let registry = Registry()
  let hasStandards: Bool

  init(_ rows: [DataRow]) throws {
    hasStandards = rows.contains { !$0.standards.isEmpty }
    var places: [Int: PersonBatch] = [:]
    // A wide export for every set of columns, and one long export.
    let exports = Dictionary(grouping: rows.indices) { index in
      rows[index].isLong ? [] : rows[index].levels.keys.sorted()
    }
    for (columns, members) in exports {
      let csv = columns.isEmpty ? Population.long(rows, members) : Population.wide(rows, members)
      let export = try Export(csv, registry: registry)
      precondition(export.journal.total.refused == 0, "the invented rows are clean")
      var singles: [PersonBatch] = []
      for batch in export.people {
        for row in 0..<batch.rowCount {
          var single = PersonBatch(capacity: 1, hasStandards: batch.standards != nil)
          single.append(row, of: batch)
          singles.append(single)
        }
      }
      for (member, single) in zip(members, singles) { places[member] = single }
    }
    batches = rows.indices.map { places[$0]! }
  }

  /// The people when the rows come in this order and these shards.
  func settled(
    _ shards: [[Int]], competencies: Int = PackedLevels.capacity, expectedPeople: Int = 0,
    gathersRows: Bool = true, atOnce: Bool = false
  ) -> Settled {
    Settled(
      shards.map { $0.map { batches[$0] } }, registry, hasStandards: hasStandards,
      competencies: competencies, expectedPeople: expectedPeople, gathersRows: gathersRows,
      atOnce: atOnce)
  }

  private static func start(_ row: DataRow) -> [String] {
    [row.id, row.name, row.agency, row.position, row.day]
  }

  private static let start = ["id_peserta", "nama", "instansi_kode", "jenjang", "tanggal"]

  private static func wide(_ rows: [DataRow], _ members: [Int]) -> String {
    let codes = rows[members[0]].levels.keys.sorted()
    let header = start + codes + codes.map { "Standar \($0)" }
    return TextTable(
      header: header,
      rows: members.map { member in
        let row = rows[member]
        return start(row) + codes.map { row.levels[$0] ?? "" }
          + codes.map { row.standards[$0] ?? "" }
      }
    ).csv()
  }

  private static func long(_ rows: [DataRow], _ members: [Int]) -> String {
    TextTable(
      header: start + ["kompetensi", "level", "standar"],
      rows: members.map { member in
        let row = rows[member]
        let code = row.levels.keys.first ?? ""
        return start(row) + [code, row.levels[code] ?? "", row.standards[code] ?? ""]
      }
    ).csv()
  }
}
