import Basics
import Flow
import Standards
import Tables

/// Finds the day of a row; every spelling of a day but `2026-05-06` is read once per
/// worker, whatever time of day stands behind it.
struct DayReader: Sendable {
  private let column: Int?
  private let order: DayOrder
  private let months = CivilMonths()
  private var memo = SpellingMemo()

  private static let empty = -1
  private static let noSuchDay = -2
  private static let notDay = -3

  init(_ layout: ExportLayout) {
    column = layout.column(of: .day)
    order = layout.dayOrder
  }

  /// The day; unknown where the cell is empty, and the row is refused where it holds no day.
  mutating func read(_ judge: inout RowJudge, _ journal: inout Journal) -> CivilDay {
    guard let column else { return .unknown }
    let cell = DayStamp.day(of: judge.cell(column))
    if let day = DayText.plainDay(cell, months) { return day }
    let found: Int
    if let known = memo.meaning(cell) {
      found = known
    } else {
      found = DayReader.code(DayText.read(cell, order: order))
      memo.remember(cell, meaning: found)
    }
    if found >= 0 { return CivilDay(number: UInt16(found)) }
    switch found {
    case DayReader.empty: if !judge.isPassedOver { judge.remark(.noDay, column, &journal) }
    case DayReader.noSuchDay: judge.refuse(.noSuchDay, column)
    default: judge.refuse(.notDay, column)
    }
    return .unknown
  }

  private static func code(_ reading: DayText.Reading) -> Int {
    switch reading {
    case .day(let day): Int(day.number)
    case .empty: empty
    case .refused(let kind): kind == .noSuchDay ? noSuchDay : notDay
    }
  }
}

extension RemarkKind {
  static let noDay = RemarkKind(
    "tanggal_kosong", .note,
    reason: Words(
      id: "tanpa tanggal asesmen, jadi masa berlakunya tidak diketahui",
      en: "without a day of assessment, so its validity is unknown"),
    remedy: Words(id: "isi tanggal asesmen", en: "fill in the day of the assessment"))
}
