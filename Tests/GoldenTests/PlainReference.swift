import Basics
import TestSupport

/// The whole job once more, slowly and obviously: rows are dictionaries, fractions are exact.
///
/// It shares nothing with the program but the arithmetic of whole fractions, so that a figure on
/// which both agree was reached in two ways.
struct PlainReference {
  /// One data row, after its cells are understood.
  struct Fact: Hashable {
    var id: String
    var day: String
    var place: [String]
    var position: String
    var levels: [String: Int?]
    var standards: [String: Int]
  }

  /// One person with one result.
  struct Person {
    var id: String
    var place: [String]
    var position: String
    var cells: [(competency: String, level: Int?, required: Int)]

    var isComplete: Bool { cells.allSatisfy { $0.level != nil } }
    var attained: Int { cells.reduce(0) { $0 + ($1.level ?? 0) } }
    var required: Int { cells.reduce(0) { $0 + $1.required } }
    var capped: Int { cells.reduce(0) { $0 + min($1.level ?? 0, $1.required) } }
    var below: Int { cells.count { $0.level ?? 5 < $0.required } }
  }

  /// The position levels, what they require, and whether an export's own standard wins.
  static let positions: [(name: String, required: Int, isOpen: Bool)] = [
    ("JPT Utama", 5, false), ("JPT Madya", 5, false), ("JPT Pratama", 4, false),
    ("Administrator", 3, false), ("Pengawas", 2, false), ("Pelaksana", 1, true),
    ("Ahli Utama", 5, true), ("Ahli Madya", 4, true), ("Ahli Muda", 3, true),
    ("Ahli Pertama", 2, true), ("Penyelia", 3, true), ("Mahir", 2, true), ("Terampil", 1, true),
    ("Pemula", 1, true),
  ]
  static let codes = Dictionary(
    uniqueKeysWithValues: zip(
      HostilePopulation.competencies,
      ["M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "SK.01"]))

  private(set) var people: [Person] = []
  let competencies: [String]
  private(set) var counts: [String: Int] = [:]

  init(_ table: TextTable) {
    let isLong = table.header.contains("kompetensi")
    let named = isLong ? table["kompetensi"] : table.header
    competencies = HostilePopulation.competencies.filter { named.contains($0) }
    let facts = table.records.map { PlainReference.fact($0, isLong, competencies) }
    let different = Set(facts)
    counts = ["terbaca": facts.count, "salinan": facts.count - different.count]
    for (id, all) in Dictionary(grouping: different, by: \.id) {
      let latest = all.map(\.day).max() ?? ""
      let current = all.filter { $0.day == latest }
      counts["lama", default: 0] += all.count - current.count
      if let person = person(id, current) {
        people.append(person)
        counts["dipakai", default: 0] += current.count
      } else {
        counts["konflik", default: 0] += current.count
        counts["orang konflik", default: 0] += 1
      }
    }
    people.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func fact(_ row: [String: String], _ isLong: Bool, _ competencies: [String])
    -> Fact
  {
    func text(_ column: String) -> String { row[column] ?? "" }
    func level(_ text: String) -> Int? { ["0", "1", "2", "3", "4", "5"].firstIndex(of: text) }
    var fact = Fact(
      id: text("id_peserta"), day: text("tanggal_asesmen"),
      place: [text("kode_instansi"), text("jenis_instansi"), text("kode_provinsi")],
      position: text("jenjang"), levels: [:], standards: [:])
    for competency in isLong ? [text("kompetensi")] : competencies {
      fact.levels[competency] = .some(level(isLong ? text("level") : text(competency)))
      fact.standards[competency] = level(text("standar"))
    }
    return fact
  }

  // Nil where the rows of the latest day contradict each other.
  private func person(_ id: String, _ facts: [Fact]) -> Person? {
    guard Set(facts.map { $0.place + [$0.position] }).count == 1 else { return nil }
    guard let rule = Self.positions.first(where: { $0.name == facts[0].position }) else {
      return nil
    }
    var person = Person(id: id, place: facts[0].place, position: rule.name, cells: [])
    for competency in competencies {
      let levels = Set(facts.compactMap { $0.levels[competency] })
      let standards = Set(facts.compactMap { $0.standards[competency] })
      guard levels.count < 2, standards.count < 2 else { return nil }
      let own = rule.isOpen ? standards.first : nil
      person.cells.append((competency, levels.first ?? nil, own ?? rule.required))
    }
    return person
  }
}
