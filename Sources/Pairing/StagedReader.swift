public import Assessment
public import Basics
public import Flow
public import Standards
public import Tables

/// Reads rows as assessments before and after: from two sets of columns, from a column that names the
/// stage, or without a stage where the days shall tell.
///
/// `Normalise` understands the rows, as in every other run.
public struct StagedReader {
  /// How one file tells the stage of its rows.
  public enum Source: Sendable {
    /// Every row holds both assessments; the layouts are those of the first and of the second.
    case columns(before: ExportLayout, after: ExportLayout, own: Set<String>)
    /// A column names the stage.
    case column(ExportLayout, column: Int)
    /// The whole file is of one stage, or of none.
    case file(ExportLayout, AssessmentStage?)

    /// The layouts, one for each way in which a row is read.
    public var layouts: [ExportLayout] {
      switch self {
      case .columns(let before, let after, _): [before, after]
      case .column(let layout, _), .file(let layout, _): [layout]
      }
    }

    /// Whether rows of the file have a stage.
    public var tellsStage: Bool { if case .file(_, nil) = self { false } else { true } }
  }

  private let source: Source
  private var readers: [Normalise]
  private var words: [String: AssessmentStage?] = [:]

  /// A reader of one file.
  public init(
    _ source: Source, standard: Standard, registry: Registry, options: NormaliseOptions
  ) {
    self.source = source
    readers = source.layouts.map {
      Normalise($0, standard: standard, registry: registry, options: options)
    }
  }

  /// Enters the assessments of a batch; refused rows and cells go to the journal once.
  public mutating func read(
    _ text: TextBatch, into list: inout AssessmentList, journal: inout Journal
  ) throws(Failure) {
    switch source {
    case .columns(_, _, let own): try readHalves(text, own, &list, &journal)
    case .column(let layout, let column):
      try readStages(text, column, layout.headings[column], &list, &journal)
    case .file(_, let stage):
      let people = try readers[0].process(text, journal: &journal)
      for row in 0..<people.rowCount { list.add(row, of: people, stage) }
    }
  }

  // A row that one of the readings refuses is refused as a whole, and its lines are counted once.
  private mutating func readHalves(
    _ text: TextBatch, _ own: Set<String>, _ list: inout AssessmentList, _ journal: inout Journal
  ) throws(Failure) {
    var (first, second) = (Journal(), Journal())
    let before = try readers[0].process(text, journal: &first)
    let after = try readers[1].process(text, journal: &second)
    let (kept, keptToo) = (StagedReader.places(before), StagedReader.places(after))
    let refused = (0..<text.rowCount).filter { row in
      kept[text.line(row)] != nil && keptToo[text.line(row)] == nil
    }
    if refused.isEmpty {
      journal.merge(first)
    } else {
      let rest = Set(refused)
      let others = (0..<text.rowCount).filter { !rest.contains($0) }
      _ = try readers[0].process(text.only(others), journal: &journal)
      _ = try readers[1].process(text.only(refused), journal: &journal)
    }
    for remark in second.refusals
    where remark.kind.weight == .cellRefused && own.contains(remark.column)
      && kept[remark.line] != nil && keptToo[remark.line] != nil
    {
      journal.note(remark)
    }
    for row in 0..<text.rowCount {
      guard let mine = kept[text.line(row)], let theirs = keptToo[text.line(row)] else { continue }
      list.addHalf(mine, of: before, .before)
      list.addHalf(theirs, of: after, .after)
    }
  }

  // What is no row, such as a sum below the table, names no stage either, and is passed over as ever.
  private mutating func readStages(
    _ text: TextBatch, _ column: Int, _ heading: String, _ list: inout AssessmentList,
    _ journal: inout Journal
  ) throws(Failure) {
    var (clear, odd, stages): ([Int], [Int], [AssessmentStage]) = ([], [], [])
    for row in 0..<text.rowCount {
      if let stage = stage(text.text(row, column)) {
        clear.append(row)
        stages.append(stage)
      } else {
        odd.append(row)
      }
    }
    if !odd.isEmpty {
      var scratch = Journal()
      let people = try readers[0].process(text.only(odd), journal: &scratch)
      let usable = StagedReader.places(people)
      let refused = odd.filter { usable[text.line($0)] != nil }
      for row in refused {
        journal.refuse(
          Remark(
            .unknownStage, file: text.file, line: text.line(row), column: heading,
            value: text.text(row, column)), lines: Int(text.lineCounts[row]))
      }
      let others = odd.filter { usable[text.line($0)] == nil }
      if !others.isEmpty { _ = try readers[0].process(text.only(others), journal: &journal) }
    }
    let people = try readers[0].process(text.only(clear), journal: &journal)
    let places = StagedReader.places(people)
    for (row, stage) in zip(clear, stages) {
      if let place = places[text.line(row)] { list.add(place, of: people, stage) }
    }
  }

  private mutating func stage(_ cell: String) -> AssessmentStage? {
    if let known = words[cell] { return known }
    let stage = AssessmentStage(cell: cell)
    words[cell] = .some(stage)
    return stage
  }

  /// The places of the entries by the line of their row.
  private static func places(_ people: PersonBatch) -> [Int: Int] {
    guard let lines = people.provenance?.lines else { return [:] }
    return Dictionary(
      (0..<people.rowCount).map { (Int(lines[$0]), $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension RemarkKind {
  /// A row does not say whether it is of the assessment before or after.
  public static let unknownStage = RemarkKind(
    "tahap_tidak_dikenal", .rowRefused,
    reason: Words(
      id: "tahap kosong atau tidak dikenal, jadi tidak jelas asesmen awal atau akhir",
      en: "the stage is empty or not known, so it is open which assessment the row is of"),
    remedy: Words(
      id: "tulis awal atau akhir pada kolom tahap", en: "write awal or akhir in the stage column"))
}
