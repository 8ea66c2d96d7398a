import Basics
public import Flow
public import Standards
import Tables

/// Finds the competency that a row of a long export is about.
struct CompetencyReader: Sendable {
  private let standard: Shared<Standard>
  private let column: Int?
  private var memo = SpellingMemo()

  private static let unknown = 0xFFFF

  init(_ layout: ExportLayout, _ standard: Shared<Standard>) {
    self.standard = standard
    column = layout.column(of: .competency)
  }

  /// The place of the competency in the standard; the row is refused where it is not known.
  mutating func read(_ judge: inout RowJudge) -> Int? {
    guard let column else { return nil }
    let cell = judge.cell(column)
    let found: Int
    if let known = memo.meaning(cell) {
      found = known
    } else {
      found = standard.value.competency(ofRow: CellText.collapsed(cell)) ?? CompetencyReader.unknown
      memo.remember(cell, meaning: found)
    }
    guard found != CompetencyReader.unknown else {
      if SumOfLevels.isNamed(cell) {
        judge.passOver(.unknownCompetency, column)
      } else {
        judge.refuse(.unknownCompetency, column)
      }
      return nil
    }
    return found
  }
}

extension Standard {
  /// The competency that a row of a long export names.
  ///
  /// "1. Integritas", "[M.01] Integritas": as in a heading, but it must not speak of a standard.
  public func competency(ofRow text: String) -> Int? {
    if let found = competency(spelled: text) { return found }
    guard case .level(let found) = HeadingWords(self).role(of: text) else { return nil }
    return text.contains("%") ? nil : found
  }
}

extension RemarkKind {
  /// A row of a long export names a competency that the standard does not know.
  public static let unknownCompetency = RemarkKind(
    "kompetensi_tidak_dikenal", .rowRefused,
    reason: Words(id: "kompetensi tidak dikenal", en: "the competency is not known"),
    remedy: Words(
      id: "tulis kode (M.01 … SK.01) atau nama kompetensi menurut aturan",
      en: "write the code (M.01 … SK.01) or the name of the regulation"))
}
