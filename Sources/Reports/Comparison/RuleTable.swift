import Basics
public import Standards

/// The internal table of the rules by which a run has judged: required levels and cut-offs.
public enum RuleTable {
  /// What a line is about.
  public enum Rule: String, Sendable, CaseIterable {
    /// The level that a position level requires of a competency.
    case standar
    /// The lowest match of a category of selection.
    case seleksi
    /// The lowest match of a category of mapping.
    case pemetaan
  }

  /// Where it stands below the folder of a run.
  public static let path = "tabel/aturan.csv"
  /// Its headings.
  public static let headings = ["aturan", "nama", "kompetensi", "nilai"]

  /// The table, with the competencies of the run.
  public static func file(_ standard: Standard, competencies: [Int]) -> ReportFile {
    let levels = standard.positions.indices.flatMap { position in
      competencies.map { competency in
        [
          Rule.standar.rawValue, standard.positions[position].name,
          standard.competencies[competency].code,
          String(standard.required(position: position, competency: competency).level),
        ]
      }
    }
    let bands = [(Rule.seleksi, standard.selection), (.pemetaan, standard.mapping)].flatMap {
      (rule, scheme) in
      scheme.bands.map { band in
        [rule.rawValue, band.label, "", "\(band.from.numerator)/\(band.from.denominator)"]
      }
    }
    return ReportFile(path: path, heading: headings, rows: levels + bands)
  }
}
