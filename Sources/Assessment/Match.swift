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
  private let exportStandard: ExportStandard

  /// Prepares the required levels of the competencies that occur in the input.
  public init(_ standard: Standard, competencies: [Int], exportStandard: ExportStandard) {
    self.competencies = competencies
    self.exportStandard = exportStandard
    required = standard.positions.indices.map { position in
      standard.competencies.indices.map { standard.required(position: position, competency: $0) }
    }
  }

  /// Computes required levels and sums of every person.
  public func process(_ batch: PersonBatch, journal: inout Journal) throws(Failure) -> GapBatch {
    let result = GapBatch(
      people: batch, required: Column(capacity: batch.rowCount),
      sums: Column(capacity: batch.rowCount), competencies: competencies)
    let tables = required.map { rules in
      competencies.map { (cell: $0, level: UInt64(rules[$0].level)) }
    }
    for row in 0..<batch.rowCount {
      let levels = batch.levels[row]
      let position = batch.contexts[row].position
      var needed = PackedLevels.none
      var sums = GapSums()
      for (cell, rule) in tables[position] {
        let level = levels[cell]
        guard level != PackedLevels.absent else { continue }
        let carried = batch.standards.map { $0[row][cell] } ?? PackedLevels.absent
        let target =
          carried >= 6 ? rule : decide(carried, rule, required[position][cell], &journal)
        needed[cell] = target
        sums.required &+= UInt16(target)
        guard level != PackedLevels.empty else {
          sums.missing &+= 1
          continue
        }
        sums.attained &+= UInt16(level)
        sums.capped &+= UInt16(min(level, target))
        sums.below &+= level < target ? 1 : 0
      }
      result.required[row] = needed
      result.sums[row] = sums
    }
    return result
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
