import Assessment
import Basics
import Flow
import Standards
import Tables
import TestSupport

/// The people of one file, as a run understands them.
struct Understanding {
  /// What counts of one person.
  struct Person: Equatable {
    var day: String
    var position: String
    /// Letters and digits alone: which of several spellings is printed is not at issue here.
    var agency: String
    var levels: [String: UInt64]
  }

  /// The people by identity, with the physical line of each.
  private(set) var people: [String: (person: Person, line: Int)] = [:]
  /// How many entries there are; more than people where somebody occurs twice.
  private(set) var entries = 0
  private(set) var journal = Journal()

  static let standard = try! Standard.shipped()
  static let sniffer = Sniffer { ExportLayout.meaning(of: $0, standard) }

  init(path: String) throws(Failure) {
    let standard = Understanding.standard
    let source = try RecordSource(path: path, file: 0, sniffer: Understanding.sniffer)
    var layout = try ExportLayout(
      headings: source.dialect.columns, file: path, standard: standard)
    if let day = layout.column(of: .day) { layout.judgeDays(source.sample(column: day)) }
    let registry = Registry()
    var stage = Normalise(layout, standard: standard, registry: registry)
    let reader = TextReader(source, tail: layout.tail(of: source, standard))
    while let text = try reader.next(journal: &journal) {
      let batch = try stage.process(text, journal: &journal)
      let units = registry.units
      for row in 0..<batch.rowCount {
        let context = batch.contexts[row]
        var levels: [String: UInt64] = [:]
        for place in batch.levels[row].presentCells {
          levels[standard.competencies[place].code] = batch.levels[row][place]
        }
        let id = String(decoding: registry.text(of: batch.ids[row]), as: UTF8.self)
        let person = Person(
          day: "\(context.day)", position: standard.positions[context.position].name,
          agency: Spelling.key("\(units[context.unit])"), levels: levels)
        people[id] = (person, Int(batch.provenance?.lines[row] ?? 0))
        entries += 1
      }
    }
    source.closeAccount(&journal)
    for remark in layout.remarks(file: 0, line: source.dialect.headingLine) {
      journal.note(remark)
    }
  }
}
