import Standards
import Studies

/// The internal table of groups by rule: `tabel/kelompok_aturan.csv`.
enum GroupingTable {
  private static let heading = ["jenjang", "dasar", "kelompok", "n"]

  static func file(_ study: GroupingStudy, _ standard: Standard) -> ReportFile {
    var rows: [[String]] = []
    for position in study.categoryCounts.keys.sorted() {
      let name = standard.positions[position].name
      let categories = study.categoryCounts[position] ?? [:]
      for group in Array(standard.scheme(study.purpose).bands.indices).map(Optional.some) + [nil] {
        rows.append([name, "kategori", groupName(group), String(categories[group] ?? 0)])
      }
      let rumpun = study.rumpunCounts[position] ?? [:]
      for group in RumpunGroup.all(standard) {
        rows.append([name, "rumpun", group.code(standard), String(rumpun[group] ?? 0)])
      }
    }
    return ReportFile(path: "tabel/kelompok_aturan.csv", heading: heading, rows: rows)
  }

  private static func groupName(_ group: Int?) -> String {
    group.map { CategoryGrouping.letter($0) } ?? GroupingStudy.unassigned
  }
}

extension GroupingStudy {
  /// How tables name a group that nobody can be put into for lack of levels.
  static let unassigned = "belum_dapat_ditentukan"

  /// The columns of the table of people.
  func columns(_ standard: Standard) -> PersonColumns {
    PersonColumns(["kelompok_kategori", "rumpun"]) { number in
      [
        categories[number].map { CategoryGrouping.letter($0) } ?? "",
        rumpun[number] == .unassigned ? "" : rumpun[number].code(standard),
      ]
    }
  }
}

extension RumpunGroup {
  /// Every group, in the order of tables.
  static func all(_ standard: Standard) -> [RumpunGroup] {
    standard.rumpun.indices.map { .rumpun($0) } + [.noGap, .unassigned]
  }

  /// How tables name it.
  func code(_ standard: Standard) -> String {
    switch self {
    case .rumpun(let place): standard.rumpun[place].code
    case .noGap: TrainingGroups.noGap
    case .unassigned: GroupingStudy.unassigned
    }
  }
}
