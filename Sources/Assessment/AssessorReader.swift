import Basics
public import Flow
public import Standards
public import Tables

/// Reads what single assessors gave: from columns of their own, or from rows that name the assessor.
///
/// A row that names nobody, or names the result on which assessors agreed, is the one that counts. The
/// rows of single assessors wait in the book until it is known whether there is such a row.
public struct AssessorReader: Sendable {
  private let columns: [AssessorColumn]
  private let headings: [String]
  private let name: Int
  private let standard: Shared<Standard>
  private var meanings: [String: String] = [:]

  /// Prepares the reading of one export; nil where it tells of no single assessor.
  public init?(_ layout: ExportLayout, _ standard: Standard) {
    (columns, headings) = (layout.assessorColumns, layout.headings)
    guard !columns.isEmpty || layout.column(of: .assessor) != nil else { return nil }
    name = columns.isEmpty ? layout.column(of: .assessor) ?? -1 : -1
    self.standard = Shared(standard)
  }

  /// Enters what some rows tell, and gives back the people whose rows do not wait.
  public mutating func read(
    _ text: TextBatch, _ people: PersonBatch, into book: inout AssessorBook?,
    _ journal: inout Journal
  ) -> PersonBatch {
    guard let lines = people.provenance?.lines else { return people }
    // Columns are shared memory, so each of the two has to be made anew, and only where it is needed.
    func empty() -> PersonBatch {
      PersonBatch(capacity: people.rowCount, hasStandards: people.standards != nil)
    }
    var parted: (counting: PersonBatch, waiting: PersonBatch)?
    var row = 0
    for place in 0..<people.rowCount {
      while row < text.rowCount, text.line(row) < Int(lines[place]) { row += 1 }
      guard row < text.rowCount, text.line(row) == Int(lines[place]) else { continue }
      if name < 0 {
        enterColumns(text, row, people, place, &book, &journal)
      } else if enterRow(text, row, people, place, &book) {
        if parted == nil {
          parted = (empty(), empty())
          for earlier in 0..<place { parted?.counting.append(earlier, of: people) }
        }
        parted?.waiting.append(place, of: people)
      } else {
        parted?.counting.append(place, of: people)
      }
    }
    guard let parted else { return people }
    book?.wait(parted.waiting)
    return parted.counting
  }

  private func session(_ people: PersonBatch, _ place: Int) -> AssessorBook.Session {
    AssessorBook.Session(id: people.ids[place], day: people.contexts[place].day)
  }

  private func enterColumns(
    _ text: TextBatch, _ row: Int, _ people: PersonBatch, _ place: Int,
    _ book: inout AssessorBook?, _ journal: inout Journal
  ) {
    let position = people.contexts[place].position
    var opinions: [Int: PackedLevels] = [:]
    for column in columns {
      let cell = text.cell(row, column.column)
      switch LevelText.read(cell, standard) {
      case .level(let level):
        guard let competency = column.competency ?? people.levels[place].presentCells.first else {
          continue
        }
        opinions[column.assessor, default: .none][competency] = level
      case .empty: continue
      case .refused:
        journal.note(
          Remark(
            .levelOfAssessor, file: text.file, line: text.line(row),
            column: headings[column.column], value: CellText.collapsed(CellText.trimmed(cell))))
      }
    }
    for (assessor, levels) in opinions {
      book?.enter(
        AssessorBook.Opinion(levels: levels, position: position), of: String(assessor),
        for: session(people, place))
    }
  }

  // Whether the row is one assessor's.
  private mutating func enterRow(
    _ text: TextBatch, _ row: Int, _ people: PersonBatch, _ place: Int,
    _ book: inout AssessorBook?
  ) -> Bool {
    let content = CellText.trimmed(text.cell(row, name))
    let words = String(decoding: content, as: UTF8.self)
    let key: String
    if let known = meanings[words] {
      key = known
    } else {
      let isNobody =
        LevelText.isPlaceholder(content) || standard.value.isIntegratedResult(assessor: words)
      key = isNobody ? "" : Spelling.key(words)
      meanings[words] = key
    }
    guard !key.isEmpty else {
      book?.enterIntegrated(session(people, place))
      return false
    }
    book?.enter(
      AssessorBook.Opinion(
        levels: people.levels[place], position: people.contexts[place].position), of: key,
      for: session(people, place))
    return true
  }
}

extension RemarkKind {
  /// A cell of a single assessor that is no level.
  public static let levelOfAssessor = RemarkKind(
    "nilai_asesor_bukan_level", .cellRefused,
    reason: Words(
      id: "nilai seorang asesor bukan level 0 sampai 5, jadi tidak dibandingkan",
      en: "what an assessor gave is no level from 0 to 5, so it is not compared"),
    remedy: Words(
      id: "periksa nilainya pada lembar asesor itu", en: "check it on the assessor's own sheet"))

  /// A row of a single assessor that the integrated result stands for.
  public static let singleAssessor = RemarkKind(
    "baris_satu_asesor", .note,
    reason: Words(
      id: "baris nilai satu asesor; yang dihitung adalah baris hasil integrasinya",
      en: "a row of one assessor; the row of the integrated result counts"),
    remedy: .nothingToDo)
}
