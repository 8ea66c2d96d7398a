import Basics
public import Flow
public import Standards
public import Tables

/// Reads performance and potential of the people that were understood of rows.
public struct TalentReader: Sendable {
  /// A column with its scale.
  public typealias Column = (place: Int, scale: TalentScale)

  private let headings: [String]
  private let performance: Column?
  private let potential: Column?
  private var memos: [[String: TalentValue]] = [[:], [:]]

  /// Prepares the reading of one export; nil where it has neither.
  public init?(_ layout: ExportLayout, performance: Column?, potential: Column?) {
    guard performance != nil || potential != nil else { return nil }
    headings = layout.headings
    (self.performance, self.potential) = (performance, potential)
  }

  /// Enters everybody that was understood of some rows, if there is a book.
  public mutating func read(
    _ text: TextBatch, _ people: PersonBatch, into book: inout TalentBook?, _ journal: inout Journal
  ) {
    guard let (file, lines) = people.provenance else { return }
    var row = 0
    for place in 0..<people.rowCount {
      while row < text.rowCount, text.line(row) < Int(lines[place]) { row += 1 }
      guard row < text.rowCount, text.line(row) == Int(lines[place]) else { continue }
      book?.enter(
        TalentBook.Entry(
          day: people.contexts[place].day,
          performance: value(text, row, performance, 0, file, &journal),
          potential: value(text, row, potential, 1, file, &journal)), for: people.ids[place])
    }
  }

  private mutating func value(
    _ text: TextBatch, _ row: Int, _ column: Column?, _ memo: Int, _ file: Int,
    _ journal: inout Journal
  ) -> TalentValue {
    guard let column else { return .missing }
    let cell = CellText.trimmed(text.cell(row, column.place))
    guard !LevelText.isPlaceholder(cell) else { return .missing }
    let words = CellText.collapsed(cell)
    let value = memos[memo][words] ?? column.scale.value(words)
    memos[memo][words] = value
    if value == .unknownWord {
      journal.note(
        Remark(
          .unknownTalentWord, file: file, line: text.line(row), column: headings[column.place],
          value: words))
    }
    return value
  }
}

extension RemarkKind {
  /// A word for performance or potential that the axis does not know.
  public static let unknownTalentWord = RemarkKind(
    "kinerja_potensi_tidak_dikenal", .doubt,
    reason: Words(
      id: "isi kolom kinerja atau potensial bukan nilai yang pasti dan bukan kata yang dikenal",
      en: "a cell of performance or potential is neither a certain score nor a known word"),
    remedy: Words(
      id: "tulis angka dari 0 tanpa tanda ribuan, atau kata yang ada pada standar 'talent-boxes'",
      en:
        "write a number from 0 without a mark of thousands, or a word of the standard 'talent-boxes'"
    ))
}
