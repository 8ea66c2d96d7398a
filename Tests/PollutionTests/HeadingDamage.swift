import Basics

/// Damage to the heading and to the columns.
enum HeadingDamage {
  private static let clean = CleanTable().rows
  private static let headings = CleanTable.headings
  private static let everybody = Set(clean.indices)

  /// The table with columns in an order; -1 is a column of the change's own.
  private static func columns(
    _ kind: String, _ note: String, _ order: [Int], heading: String = "", cell: String = ""
  ) -> Variant {
    func row(_ cells: [String], _ own: String) -> [String] {
      order.map { $0 < 0 ? own : cells[$0] }
    }
    return Variant(kind, note, Draft(row(headings, heading), clean.map { row($0, cell) }))
  }

  private static func heading(
    _ kind: String, _ note: String, damaged: Set<Int> = [], _ records: [[UInt8]]
  ) -> Variant {
    FileDamage.variant(kind, note) {
      $0.before = records
      $0.damaged = damaged
    }
  }

  static var order: [Variant] {
    let order = Array(headings.indices)
    var all: [Variant] = []
    all += (0..<40).map { seed in
      var (numbers, shuffled) = (SeededNumbers(seed: UInt64(seed)), order)
      for last in order.indices.reversed().dropLast() {
        shuffled.swapAt(last, numbers.below(last + 1))
      }
      return columns("columns in another order", "seed \(seed)", shuffled)
    }
    all += order.flatMap { column in
      [
        columns("a column twice", "\(column)", order + [column]),
        columns("a column twice", "\(column) first", [column] + order),
        columns(
          "an unknown column", "\(column)", order[..<column] + [-1] + order[column...],
          heading: "Warna Map", cell: "biru"),
        columns(
          "an empty column", "\(column)", order[..<column] + [-1] + order[column...]),
      ]
    }
    return all
  }

  static var spelling: [Variant] {
    let cases: [(String, (String) -> String)] = [
      ("upper case", { $0.uppercased() }), ("lower case", { $0.lowercased() }),
      ("underscores", { $0.replacing(" ", with: "_") }), ("blanks", { "  \($0) " }),
      ("no-break spaces", { $0.replacing(" ", with: "\u{A0}") + "\u{A0}" }),
      ("zero-width spaces", { "\u{200B}" + $0 }),
      ("line breaks", { $0.replacing(" ", with: "\n") }),
    ]
    var all: [Variant] = []
    all += cases.map { name, write in
      heading("headings with \(name)", "", [Draft.record(headings.map(write))])
    }
    all += CleanTable.levels.flatMap { column in
      [2, 4, 6].compactMap { letter -> Variant? in
        var name = headings[column]
        name.remove(at: name.index(name.startIndex, offsetBy: letter))
        return heading(
          "misspelt heading", name, [Draft.record(headings.replacing(column, name))])
      }
    }
    all += headings.indices.dropLast().flatMap { column -> [Variant] in
      var (joined, split) = (headings, headings)
      joined.replaceSubrange(column...column + 1, with: [headings[column] + headings[column + 1]])
      split.insert("", at: column + 1)
      return [
        heading(
          "delimiter missing in the heading", "\(column)", damaged: everybody,
          [Draft.record(joined)]),
        heading(
          "delimiter too many in the heading", "\(column)", damaged: everybody,
          [Draft.record(split)]),
      ]
    }
    return all
  }

  static var several: [Variant] {
    let upper = headings.indices.map { CleanTable.levels.contains($0) ? "Kompetensi" : "" }
    let merged = upper.enumerated().map { $0 == CleanTable.levels.lowerBound ? $1 : "" }
    let identity = headings.indices.map { $0 < 7 ? "Data Peserta" : upper[$0] }
    let numbers = headings.indices.map { "\($0 + 1)" }
    let outer = headings.enumerated().map { CleanTable.levels.contains($0) ? "Kompetensi" : $1 }
    let inner = headings.enumerated().map { CleanTable.levels.contains($0) ? $1 : "" }
    let merge = outer.enumerated().map { $0 > CleanTable.levels.lowerBound && $0 < 16 ? "" : $1 }
    let rows: [(String, [[String]])] = [
      ("merged, empty", [merged, headings]), ("merged, repeated", [upper, headings]),
      ("two groups", [identity, headings]), ("over two rows, repeated", [outer, inner]),
      ("over two rows, empty", [merge, inner]), ("numbered", [headings, numbers]),
      ("numbered in brackets", [headings, numbers.map { "(\($0))" }]),
      ("two rows, numbered", [merge, inner, numbers]), ("twice", [headings, headings]),
    ]
    return rows.flatMap { name, records in
      [",", ";"].flatMap { delimiter in
        [[UInt8(10)], [13, 10]].map { end in
          var draft = Draft(headings, clean, delimiter: delimiter)
          draft.before = records.map { Draft.record($0, delimiter) }
          draft.lineEnd = end
          return Variant("heading of several rows", "\(name) \(delimiter)", draft)
        }
      }
    } + trailing
  }

  private static var trailing: [Variant] {
    (1...3).flatMap { count -> [Variant] in
      let more = [UInt8](repeating: 44, count: count)
      return [
        FileDamage.variant("trailing delimiters in all lines", "\(count)") {
          $0.before = $0.before.map { $0 + more }
          $0.rows = $0.rows.map { $0 + more }
        },
        FileDamage.variant("trailing delimiters in all rows", "\(count)") {
          $0.rows = $0.rows.map { $0 + more }
        },
        FileDamage.variant("trailing delimiters in the heading", "\(count)") {
          $0.before = $0.before.map { $0 + more }
        },
      ]
    }
  }
}
