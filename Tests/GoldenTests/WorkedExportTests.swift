import TestSupport
import Testing

@Suite("the worked exports")
struct WorkedExportTests {
  static let names = [
    "nine-competencies-with-duplicates", "five-competencies-on-the-thresholds",
    "ten-with-a-technical-one",
  ]

  @Test("give every expected value of every table, for one worker and for four", arguments: names)
  func values(name: String) throws {
    let worked = try WorkedExport(name)
    #expect(worked.expected.count == 9)
    var job = Job(worked.export)
    let alone = try job.tables()
    #expect(differences(alone, from: worked.expected) == [])
    job.workers = 4
    #expect(try job.tables().namesDiffering(from: alone) == [])
  }

  @Test("do not depend on the order of their rows", arguments: names)
  func shuffled(name: String) throws {
    let worked = try WorkedExport(name)
    let straight = try Job(worked.export).tables()
    for seed in UInt64(1)...3 {
      let rows = worked.export.rows.shuffled(seed: seed)
      let tables = try Job(TextTable(header: worked.export.header, rows: rows)).tables()
      #expect(tables.namesDiffering(from: straight) == [], "seed \(seed)")
    }
  }

  @Test(
    "do not depend on how many files they come in, in which order", arguments: names, [2, 7, 64])
  func sharded(name: String, count: Int) throws {
    let worked = try WorkedExport(name)
    let whole = try Job(worked.export).tables()
    var job = Job(WorkedExport.shards(worked.export, count: count, seed: UInt64(count)))
    job.workers = count == 7 ? 4 : 1
    let tables = try job.tables()
    #expect(differences(tables, from: worked.expected) == [])
    #expect(tables.withoutAccounts.namesDiffering(from: whole.withoutAccounts) == [])
  }

  @Test("give the same tables as long exports, whole and in shards", arguments: names, [1, 7])
  func long(name: String, count: Int) throws {
    let worked = try WorkedExport(name)
    let wide = try Job(worked.export).tables()
    let long = TextTable(header: worked.long.header, rows: worked.long.rows.shuffled(seed: 5))
    var job = Job(WorkedExport.shards(long, count: count, seed: 5))
    job.workers = count
    let tables = try job.tables()
    #expect(tables.withoutAccounts.namesDiffering(from: wide.withoutAccounts) == [])
  }

  @Test("give the same bytes in another dress: semicolons, byte order mark, CRLF", arguments: names)
  func dressed(name: String) throws {
    let worked = try WorkedExport(name)
    let plain = try Job(worked.export).tables()
    let text = worked.export.csv(separator: ";").replacing("\n", with: "\r\n")
    let dressed = Job([Job.Input("export.csv", [0xEF, 0xBB, 0xBF] + Array(text.utf8))])
    #expect(try dressed.tables().namesDiffering(from: plain) == [])
  }

  @Test(
    "hold as many people exactly on a cut-off as were planted there",
    arguments: zip(names, [[0, 0, 8, 0], [9, 0, 20, 9], [8, 6, 9, 13]]))
  func thresholds(name: String, planted: [Int]) throws {
    let people = TextTable(csv: try Job(WorkedExport(name).export).tables()["peserta"] ?? [])
    let found = [68, 78, 80, 90].map { percent in
      people.records.count { person in
        guard let attained = Int(person["jumlah_tercapai"] ?? ""),
          let required = Int(person["jumlah_syarat"] ?? "")
        else { return false }
        return attained * 100 == required * percent
      }
    }
    #expect(found == planted)
    let onEighty = people.records.filter { $0["jpm_persen"] == "80.00" }
    #expect(onEighty.allSatisfy { $0["kategori_seleksi"] == "MS" })
  }
}
