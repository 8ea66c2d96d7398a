public import Assessment
import Basics
public import Flow
public import Standards
public import Tables

/// Reads rows of text as facts about people.
public struct FactReader {
  private let layout: FactLayout
  private let standard: Standard
  private let scoring: IndexScoring
  private let rule: BetweenBands
  private let agencies: AgencyList?

  /// A reader of one file under a rule for values between printed bands; a reference list gives
  /// agencies their codes, names and kinds.
  public init(
    _ layout: FactLayout, standard: Standard, scoring: IndexScoring, rule: BetweenBands,
    agencies: AgencyList? = nil
  ) {
    self.agencies = agencies
    self.layout = layout
    self.standard = standard
    self.scoring = scoring
    self.rule = rule
  }

  /// Enters the people of a batch into a roster.
  ///
  /// A cell that cannot be used counts as missing, a row without identity or position is refused;
  /// the journal tells of both.
  public func read(_ batch: TextBatch, into roster: inout FactRoster, journal: inout Journal) {
    for row in 0..<batch.rowCount {
      let lines = Int(batch.lineCounts[row])
      if let kind = enter(batch, row, &roster, &journal) {
        journal.refuse(
          Remark(kind, file: batch.file, line: batch.line(row), column: "", value: ""),
          lines: lines)
      } else {
        journal.accept(rows: 1, lines: lines, file: batch.file)
      }
    }
  }

  private func enter(
    _ batch: TextBatch, _ row: Int, _ roster: inout FactRoster, _ journal: inout Journal
  ) -> RemarkKind? {
    let identity: String
    switch self.identity(batch, row) {
    case .known(let text): identity = text
    case .empty: return .factsOfNobody
    case .refused(let kind): return kind
    }
    if let status = text(batch, row, .status), scoring.isLeftOut(status: status) {
      roster.leaveOut(.candidate)
      return nil
    }
    if isContractStaff(identity), standard.day < scoring.contractStaffSince {
      roster.leaveOut(.contractStaff)
      return nil
    }
    guard let group = group(batch, row, &journal) else { return .noPositionGroup }
    guard let agency = agency(batch, row, &roster) else { return .factsWithoutAgency }
    var answers: [Int?] = []
    var others: [Int?] = []
    let other: BetweenBands = rule == .lowerBound ? .roundHalfUp : .lowerBound
    for item in scoring.items.indices {
      let asked = scoring.items[item].isAsked(of: group)
      answers.append(asked ? answer(item, group, rule, batch, row, &journal, tells: true) : nil)
      others.append(asked ? answer(item, group, other, batch, row, &journal, tells: false) : nil)
    }
    roster.enter(
      PersonFacts(
        identity: identity, agency: roster.number(of: agency), group: group, answers: answers,
        otherAnswers: others))
    return nil
  }

  private func identity(_ batch: TextBatch, _ row: Int) -> ExportCell.Identity {
    if let column = layout.column(.field(.nip)) {
      let identity = ExportCell.identity(batch.cell(row, column), isNIP: true)
      if identity != .empty { return identity }
    }
    guard let column = layout.column(.field(.participantID)) else { return .empty }
    return ExportCell.identity(batch.cell(row, column), isNIP: false)
  }

  // The identity number of contract staff has a contract code from 21 upwards where that of others
  // has a month.
  private func isContractStaff(_ identity: String) -> Bool {
    guard identity.utf8.count == 18, identity.utf8.allSatisfy({ $0 &- 48 <= 9 }) else {
      return false
    }
    return (Int(identity.dropFirst(12).prefix(2)) ?? 0) >= 21
  }

  private func group(_ batch: TextBatch, _ row: Int, _ journal: inout Journal) -> Int? {
    let kind = text(batch, row, .field(.positionKind))
    let isFunctional = kind.flatMap { standard.isFunctional(positionKind: $0) }
    let level =
      text(batch, row, .field(.positionLevel))
      .flatMap { standard.position(spelled: $0, isFunctional: isFunctional) }
      ?? text(batch, row, .field(.eselon)).flatMap { standard.position(eselon: $0) }
    let ofKind = kind.flatMap { scoring.group(spelled: $0) }
    if let group = level.flatMap({ scoring.group(ofPosition: $0) }) {
      if let ofKind, ofKind != group, let column = layout.column(.field(.positionKind)) {
        journal.note(
          Remark(
            .positionsDisagree, file: batch.file, line: batch.line(row),
            column: layout.headings[column], value: kind ?? ""))
      }
      return group
    }
    if let ofKind { return ofKind }
    return text(batch, row, .field(.position)).flatMap { standard.position(titled: $0) }
      .flatMap { scoring.group(ofPosition: $0) }
  }

  private func agency(
    _ batch: TextBatch, _ row: Int, _ roster: inout FactRoster
  ) -> FactAgency? {
    let written = AgencySpelling(
      name: text(batch, row, .field(.agency)) ?? "",
      code: text(batch, row, .field(.agencyCode)) ?? "")
    guard !written.name.isEmpty || !written.code.isEmpty else { return nil }
    let listed = agencies?.entry(of: written)
    if agencies != nil { roster.noteSought(written, isKnown: listed != nil) }
    let ownCode = written.code.isEmpty ? Spelling.key(written.name) : written.code
    let name = [listed?.name, written.name, written.code].compactMap(\.self).first { !$0.isEmpty }
    let kind =
      listed.flatMap { standard.agencyKind(spelled: $0.kind) }
      ?? text(batch, row, .field(.agencyKind)).flatMap { standard.agencyKind(spelled: $0) }
      ?? name.flatMap { standard.agencyKind(ofAgencyNamed: $0) }
    return FactAgency(
      code: listed?.code ?? ownCode, name: name ?? ownCode,
      kind: kind.map { standard.agencyKinds[$0].label } ?? "")
  }

  /// The answer of the first column that has one.
  ///
  /// Where another column of the item gives other points, the journal tells of it.
  private func answer(
    _ item: Int, _ group: Int, _ rule: BetweenBands, _ batch: TextBatch, _ row: Int,
    _ journal: inout Journal, tells: Bool
  ) -> Int? {
    let facts = scoring.items[item]
    var (first, blank): (Int?, Int?) = (nil, nil)
    for (place, input) in facts.inputs.enumerated() {
      guard let column = layout.column(item: item, input: place) else { continue }
      let cell = batch.cell(row, column)
      func note(_ kind: RemarkKind) {
        guard tells else { return }
        journal.note(
          Remark(
            kind, file: batch.file, line: batch.line(row), column: layout.headings[column],
            value: ExportCell.text(cell)))
      }
      guard let answer = input.answer(cell: cell, facts.answers, rule) else {
        if ExportCell.isPlaceholder(cell) {
          blank = blank ?? input.blank
        } else {
          note(.unknownFact)
        }
        continue
      }
      guard let known = first else {
        first = answer
        continue
      }
      if facts.answers[known].points[group] != facts.answers[answer].points[group] {
        note(.factsDisagree)
      }
    }
    return first ?? blank
  }

  private func text(_ batch: TextBatch, _ row: Int, _ role: FactLayout.Role) -> String? {
    guard let column = layout.column(role) else { return nil }
    let cell = batch.cell(row, column)
    return ExportCell.isPlaceholder(cell) ? nil : ExportCell.text(cell)
  }
}

extension IndexInput {
  /// The answer that a cell gives; nil where it gives none.
  fileprivate func answer(
    cell: UnsafeBufferPointer<UInt8>, _ answers: [IndexAnswer], _ rule: BetweenBands
  ) -> Int? {
    let text = ExportCell.text(cell)
    let number = PrintedNumber(text, .point) ?? PrintedNumber(text, .comma)
    switch kind {
    case .number, .banded:
      guard let number, !number.isPercent, !PrintedNumber.mayBeThousands(text) else { return nil }
      return answer(of: number.value, in: answers, rule)
    case .word:
      // Spreadsheets write codes as 1.0 or 1,0.
      let whole = number.flatMap { $0.value.denominator == 1 ? "\($0.value.numerator)" : nil }
      return answer(spelled: text) ?? whole.flatMap { answer(spelled: $0) }
    case .heaviest:
      if let answer = answer(spelled: text) { return answer }
      let words = text.split { ";,/+|&".contains($0) }
      let found = words.compactMap { answer(spelled: String($0)) }
      guard !words.isEmpty, found.count == words.count else { return nil }
      return found.min { left, right in
        (answers[left].points.compactMap(\.self).max() ?? 0)
          < (answers[right].points.compactMap(\.self).max() ?? 0)
      }
    }
  }
}
