import Basics
public import Flow
import Standards
import Tables

/// Finds the position level of a row, from its level, its eselon and the kind of position.
struct PositionReader: Sendable {
  private let standard: Shared<Standard>
  private let position: Int?
  private let eselon: Int?
  private let kind: Int?
  /// The job title, where nothing else tells of the level.
  private let title: Int?
  /// The only column that tells of the level, where there is but one.
  private let only: Int?
  /// The level of every row, where the pipeline says it.
  private let fixed: Int?
  private var memo = SpellingMemo()
  private var scratch: [UInt8] = []

  private static let unknown = 0xFFFF

  init(_ layout: ExportLayout, _ standard: Shared<Standard>) {
    self.standard = standard
    position = layout.column(of: .positionLevel)
    eselon = layout.column(of: .eselon)
    kind = layout.column(of: .positionKind)
    title = layout.titleColumn
    fixed = layout.fixedPosition
    let columns = [position, eselon, title, title == nil ? kind : nil].compactMap { $0 }
    only = columns.count == 1 ? columns.first : nil
  }

  /// The place of the position level in the standard; the row is refused where it is not known.
  mutating func read(_ judge: inout RowJudge) -> Int {
    if let fixed { return fixed }
    let found: Int
    if let only {
      found = meaning(of: judge.cell(only), &judge)
    } else {
      scratch.removeAll(keepingCapacity: true)
      for column in [position, eselon, kind] {
        if let column { scratch.append(contentsOf: judge.cell(column)) }
        scratch.append(31)
      }
      scratch.append(contentsOf: repeatElement(0, count: SpellingMemo.bytesBehind))
      let key = scratch
      found = key.withUnsafeBufferPointer {
        meaning(of: UnsafeBufferPointer(rebasing: $0.dropLast(SpellingMemo.bytesBehind)), &judge)
      }
    }
    if found == PositionReader.unknown {
      let column = [position, eselon, title].compactMap { $0 }.first { !judge.cell($0).isEmpty }
      judge.refuse(
        column == nil ? .noPosition : column == title ? .noLevelInTitle : .unknownPosition,
        column ?? position ?? eselon ?? title)
      return 0
    }
    return found
  }

  @inline(__always)
  private mutating func meaning(
    of key: UnsafeBufferPointer<UInt8>, _ judge: inout RowJudge
  ) -> Int {
    if let known = memo.meaning(key) { return known }
    let found = lookUp(judge) ?? PositionReader.unknown
    memo.remember(key, meaning: found)
    return found
  }

  private func lookUp(_ judge: RowJudge) -> Int? {
    if let title { return standard.value.position(titled: CellText.collapsed(judge.cell(title))) }
    if let position {
      let text = CellText.collapsed(judge.cell(position))
      let isFunctional = kind.flatMap {
        standard.value.isFunctional(positionKind: CellText.collapsed(judge.cell($0)))
      }
      if let found = standard.value.position(spelled: text, isFunctional: isFunctional) {
        return found
      }
      // A level that is written but not known is not overruled by the eselon column.
      let isEmpty = LevelText.isPlaceholder(CellText.trimmed(judge.cell(position)))
      if !isEmpty { return nil }
    }
    guard let eselon else { return nil }
    return standard.value.position(eselon: CellText.collapsed(judge.cell(eselon)))
  }
}

extension RemarkKind {
  /// A position level is written that the standard does not know.
  public static let unknownPosition = RemarkKind(
    "jenjang_tidak_dikenal", .rowRefused,
    reason: Words(
      id: "jenjang jabatan tidak dikenal, sehingga standarnya tidak pasti",
      en: "the position level is not known, so neither is its standard"),
    remedy: Words(
      id: "tulis salah satu dari 14 jenjang, misalnya Administrator atau Ahli Muda",
      en: "write one of the 14 levels, such as Administrator or Ahli Muda"))

  static let noLevelInTitle = RemarkKind(
    "jenjang_tidak_di_jabatan", .rowRefused,
    reason: Words(
      id: "nama jabatan tidak menyebut jenjangnya, dan tidak ada kolom jenjang atau eselon",
      en: "the job title does not say its level, and there is no column for level or echelon"),
    remedy: Words(
      id: "sertakan kolom jenjang jabatan saat mengekspor",
      en: "include the position level when exporting"))

  static let noPosition = RemarkKind(
    "jenjang_kosong", .rowRefused,
    reason: Words(id: "jenjang jabatan kosong", en: "the position level is empty"),
    remedy: Words(
      id: "isi jenjang jabatan, misalnya Administrator atau Ahli Muda",
      en: "fill in the position level, such as Administrator or Ahli Muda"))
}
