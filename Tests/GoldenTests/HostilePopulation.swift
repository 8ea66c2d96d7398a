import Basics
import TestSupport

/// Invented people whose rows repeat, outdate and contradict each other in every mixture.
///
/// The values come from a tiny space, so that copies, near copies and conflicts all occur often.
struct HostilePopulation {
  /// One row per assessment.
  let wide: TextTable
  /// One row per assessment and competency; some missing levels are absent rows.
  let long: TextTable

  static let competencies = ["INT", "KJS", "KOM", "OPH", "PLP", "PDO", "MPR", "PKB", "PBS"]
  private static let fields = [
    "id_peserta", "nama", "kode_instansi", "jenis_instansi", "kode_provinsi", "jenjang",
    "tanggal_asesmen",
  ]
  private static let agencies = [
    ["K01", "K/L", ""], ["K02", "K/L", ""], ["B1101", "Kabupaten", "11"], ["B1101", "Kota", "11"],
    ["P11", "Provinsi", "11"], ["P,\"12\"", "Provinsi", "12"],
  ]
  private static let days = ["2025-05-05", "2025-05-05", "2024-12-31", "2023-01-01", ""]
  private static let empty = ["", "", "-", "N/A", "6"]

  init(seed: UInt64, carriesStandard: Bool) {
    var numbers = SeededNumbers(seed: seed)
    var rows: [[String]] = []
    for person in 0..<70 {
      var habits = Habits(person, &numbers)
      for _ in 0..<[1, 1, 1, 2, 2, 3, 5].pick(&numbers) {
        rows.append(habits.row(&numbers))
        if numbers.below(4) == 0 { rows.append(rows[rows.count - 1]) }
      }
    }
    let standard = carriesStandard ? ["standar"] : []
    func standards() -> [String] { carriesStandard ? [["", "2", "2", "3"].pick(&numbers)] : [] }
    wide = TextTable(
      header: Self.fields + Self.competencies + standard,
      rows: rows.map { $0 + standards() }.shuffled(seed: seed))
    var lines: [[String]] = []
    for row in rows {
      for (competency, level) in zip(Self.competencies, row.dropFirst(Self.fields.count)) {
        if level.isEmpty, numbers.below(2) == 0 { continue }
        lines.append(Array(row.prefix(Self.fields.count)) + [competency, level] + standards())
      }
    }
    long = TextTable(
      header: Self.fields + ["kompetensi", "level"] + standard, rows: lines.shuffled(seed: ~seed))
  }

  /// What one person's rows usually say.
  private struct Habits {
    let id: String
    let agency: Int
    let position: String
    private var names = ["Budi"]

    init(_ person: Int, _ numbers: inout SeededNumbers) {
      id = ["1980010120050110\(person + 10)", "P\(person)", "peserta-nomor-\(person)"]
        .pick(&numbers)
      agency = numbers.below(HostilePopulation.agencies.count)
      position = PlainReference.positions.pick(&numbers).name
      if numbers.below(3) == 0 { names.append("Budi, S.H.") }
    }

    mutating func row(_ numbers: inout SeededNumbers) -> [String] {
      var levels = [String](repeating: "2", count: HostilePopulation.competencies.count)
      for _ in 0..<[0, 0, 1, 2, 9].pick(&numbers) {
        let level = numbers.below(7)
        levels[numbers.below(levels.count)] =
          level == 6 ? HostilePopulation.empty.pick(&numbers) : String(level)
      }
      let isElsewhere = numbers.below(5) == 0
      let place = isElsewhere ? numbers.below(HostilePopulation.agencies.count) : agency
      let isPromoted = numbers.below(20) == 0
      let level = isPromoted ? PlainReference.positions.pick(&numbers).name : position
      return [id, names.pick(&numbers)] + HostilePopulation.agencies[place] + [level]
        + [HostilePopulation.days.pick(&numbers)] + levels
    }
  }
}

extension Array {
  fileprivate func pick(_ numbers: inout SeededNumbers) -> Element { self[numbers.below(count)] }
}
