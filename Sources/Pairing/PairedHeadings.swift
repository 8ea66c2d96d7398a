public import Assessment
public import Standards

/// The headings of an export, parted into those of the assessment before and those of the one after.
///
/// A heading that is understood as it stands, or not at all, belongs to both. What goes with one
/// stage alone is blank among the headings of the other, so that the usual reader does the rest.
public struct PairedHeadings: Sendable {
  private let common: [String]
  private let headings: [AssessmentStage: [String]]
  /// The stages that have a column of levels of their own, the first stage first.
  public let stages: [AssessmentStage]

  /// Parts the headings of a file.
  public init(_ headings: [String], _ standard: Standard, aliases: [String: ColumnRole] = [:]) {
    var common = headings
    var parted = [AssessmentStage: [String]]()
    for stage in AssessmentStage.allCases { parted[stage] = headings }
    for (column, heading) in headings.enumerated() {
      guard let (own, rest) = PairedHeadings.split(heading, standard, aliases) else { continue }
      common[column] = ""
      for stage in AssessmentStage.allCases { parted[stage]?[column] = stage == own ? rest : "" }
    }
    let shared = ExportLayout(understanding: common, standard, aliases: aliases).levelColumns
    stages = AssessmentStage.allCases.filter { stage in
      let all = ExportLayout(understanding: parted[stage] ?? [], standard, aliases: aliases)
      return all.levelColumns > shared
    }
    (self.common, self.headings) = (common, parted)
  }

  /// The headings as the assessment of one stage has them.
  public func of(_ stage: AssessmentStage) -> [String] { headings[stage] ?? common }

  /// Whether a column is about one stage alone.
  public func isOfOneStage(_ column: Int) -> Bool { common[column].isEmpty }

  /// What a heading means, whichever stage it is of, as a number; nil where it is not understood.
  ///
  /// The sniffer finds the heading of a file by it.
  public static func meaning(
    of heading: String, _ standard: Standard, aliases: [String: ColumnRole] = [:]
  ) -> Int? {
    if let known = ExportLayout.meaning(of: heading, standard, aliases: aliases) { return known }
    guard let (stage, rest) = split(heading, standard, aliases) else { return nil }
    return ExportLayout.meaning(of: rest, standard, aliases: aliases)
      .map { $0 + 10_000 * (Int(stage.rawValue) + 1) }
  }

  private static func split(
    _ heading: String, _ standard: Standard, _ aliases: [String: ColumnRole]
  ) -> (stage: AssessmentStage, rest: String)? {
    guard ExportLayout.meaning(of: heading, standard, aliases: aliases) == nil,
      let (stage, rest) = AssessmentStage.split(heading: heading),
      ExportLayout.meaning(of: rest, standard, aliases: aliases) != nil
    else { return nil }
    return (stage, rest)
  }
}
