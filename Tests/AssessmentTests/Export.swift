import Basics
import Flow
import Standards
import Tables
import TestSupport

@testable import Assessment

/// The standards that ship, on the day of most tests.
let standard = try! Standard.shipped()

/// The place of a competency that is known.
func place(_ competency: String) -> Int {
  guard let place = standard.competency(spelled: competency) else {
    preconditionFailure("no competency: \(competency)")
  }
  return place
}

/// One export, read from a file by the real reader and understood by the real stage.
struct Export {
  var people: [PersonBatch] = []
  var journal = Journal()
  let registry: Registry
  let layout: ExportLayout

  init(
    _ csv: String, file: Int = 0, registry: Registry = Registry(),
    options: NormaliseOptions = NormaliseOptions()
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(csv, to: "ekspor.csv")
    let sniffer = Sniffer { ExportLayout.meaning(of: $0, standard) }
    let source = try RecordSource(path: path, file: file, sniffer: sniffer)
    self.registry = registry
    var layout = ExportLayout(understanding: source.dialect.columns, standard)
    layout.judgeTitles(standard) { source.sample(column: $0) }
    try layout.requireColumns(of: "ekspor.csv")
    self.layout = layout
    var stage = Normalise(layout, standard: standard, registry: registry, options: options)
    let reader = TextReader(source)
    while let batch = try reader.next(journal: &journal) {
      people.append(try stage.process(batch, journal: &journal))
    }
    source.closeAccount(&journal)
  }

  init(_ table: TextTable, options: NormaliseOptions = NormaliseOptions()) throws {
    try self.init(table.csv(), options: options)
  }

  /// All entries, in the order of the file.
  var entries: [Person] {
    people.flatMap { batch in (0..<batch.rowCount).map { Person(batch, $0, registry) } }
  }

  /// The remarks that have a place, as `line code column`, in the order of lines.
  var remarks: [String] {
    journal.examples.values.joined().sorted().map {
      "\($0.line) \($0.kind.code)\($0.column.isEmpty ? "" : " " + $0.column)"
    }
  }

  /// How often each kind occurred, by its code.
  var counts: [String: Int] {
    Dictionary(uniqueKeysWithValues: journal.counts.map { ($0.key.code, $0.value) })
  }
}

/// What is known of one person, in words.
struct Person: Hashable, Comparable, CustomStringConvertible {
  var id: String
  var day: String
  var position: String
  var unit: AgencyUnit
  /// The level of every competency that is there, by its code; 6 is empty.
  var levels: [String: UInt64]
  var standards: [String: UInt64] = [:]
  var rows: UInt32 = 0

  static func < (left: Person, right: Person) -> Bool {
    left.id == right.id ? "\(left)" < "\(right)" : left.id < right.id
  }

  /// The levels in the order of the standard: `M.01=3 M.02=-`.
  var told: String { Person.told(levels) }

  static func told(_ levels: [String: UInt64]) -> String {
    levels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value == 6 ? "-" : "\($0.value)")" }
      .joined(separator: " ")
  }

  var description: String {
    "\(id) \(day) \(position) \(unit.code): \(told) / \(Person.told(standards)) (\(rows))"
  }
}

extension Person {
  init(_ batch: PersonBatch, _ row: Int, _ registry: Registry) {
    let context = batch.contexts[row]
    id = String(decoding: registry.text(of: batch.ids[row]), as: UTF8.self)
    day = context.day.description
    position = standard.positions[context.position].name
    unit = registry.units[context.unit]
    levels = Person.named(batch.levels[row])
    standards = batch.standards.map { Person.named($0[row]) } ?? [:]
    rows = batch.rows?[row] ?? 0
  }

  private static func named(_ levels: PackedLevels) -> [String: UInt64] {
    Dictionary(
      uniqueKeysWithValues: levels.presentCells.map {
        (standard.competencies[$0].code, levels[$0])
      })
  }
}
