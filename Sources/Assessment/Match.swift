public import Basics
public import Flow
public import Standards

/// Matches people with the required levels of their position, competency by competency.
///
/// Where the export carries a standard of its own, it wins only where the rule's own level is
/// merely believed (`may-be-overridden`), unless the pipeline says otherwise. Every difference is
/// remarked.
public struct Match: Stage {
  /// The word in a pipeline file.
  public static let name = "match"

  /// Whose required level decides where the export carries one.
  public enum ExportStandard: String, CaseIterable, Sendable {
    case byRule = "by-rule"
    case always
    case never
  }

  private let competencies: [Int]
  private let required: [[RequiredLevel]]
  /// The rule's levels by position; "not there" for competencies that do not occur.
  private let rules: [PackedLevels]
  private let exportStandard: ExportStandard

  /// Prepares the required levels of the competencies that occur in the input.
  public init(_ standard: Standard, competencies: [Int], exportStandard: ExportStandard) {
    self.competencies = competencies
    self.exportStandard = exportStandard
    required = standard.positions.indices.map { position in
      standard.competencies.indices.map { standard.required(position: position, competency: $0) }
    }
    rules = required.map { levels in
      competencies.reduce(into: PackedLevels.none) { $0[$1] = UInt64(levels[$1].level) }
    }
  }

  /// Computes required levels and sums of every person.
  public func process(_ batch: PersonBatch, journal: inout Journal) throws(Failure) -> GapBatch {
    let result = GapBatch(
      people: batch, required: Column(capacity: batch.rowCount),
      sums: Column(capacity: batch.rowCount), competencies: competencies)
    for row in 0..<batch.rowCount {
      let position = batch.contexts[row].position
      let levels = batch.levels[row]
      var needed = rules[position].whereBothPresent(levels)
      if let carried = batch.standards?[row], carried != .none {
        decide(carried, position, &needed, &journal)
      }
      result.required[row] = needed
      result.sums[row] = GapSums(levels, required: needed)
    }
    return result
  }

  /// Puts the levels that an export carries in place of the rule's, where they win.
  private func decide(
    _ carried: PackedLevels, _ position: Int, _ needed: inout PackedLevels,
    _ journal: inout Journal
  ) {
    for cell in competencies where carried[cell] < 6 && needed[cell] != PackedLevels.absent {
      needed[cell] = decide(carried[cell], needed[cell], required[position][cell], &journal)
    }
  }

  private func decide(
    _ carried: UInt64, _ rule: UInt64, _ required: RequiredLevel, _ journal: inout Journal
  ) -> UInt64 {
    guard carried != rule else { return rule }
    let isExportTaken =
      exportStandard == .always || exportStandard == .byRule && required.mayBeOverridden
    journal.count(isExportTaken ? .exportStandardTaken : .exportStandardLeft)
    return isExportTaken ? carried : rule
  }
}

extension RemarkKind {
  /// The export's own required level was used instead of the rule's.
  public static let exportStandardTaken = RemarkKind(
    "standar_ekspor_dipakai", .note,
    reason: Words(
      id: "standar dari ekspor berbeda dan dipakai, karena standar aturan baru dugaan",
      en: "the export's standard differs and was used, since the rule's is only believed"),
    remedy: .nothingToDo)

  /// The export's own required level differs from the rule's, and the rule's was used.
  public static let exportStandardLeft = RemarkKind(
    "standar_ekspor_diabaikan", .doubt,
    reason: Words(
      id: "standar dari ekspor berbeda dari standar resmi; standar resmi yang dipakai",
      en: "the export's standard differs from the official one; the official one was used"),
    remedy: Words(
      id: "periksa standar jabatan di aplikasi asal", en: "check the standard in the application"))
}
