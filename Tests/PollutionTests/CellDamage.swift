/// Damage to one cell of one row.
enum CellDamage {
  private static let clean = CleanTable().rows

  /// Variants that change the written field of one column in one row; nil leaves the variant out.
  private static func variants(
    _ kind: String, columns: [Int], isDamage: Bool = true,
    _ change: (_ field: String, _ cell: String) -> String?
  ) -> [Variant] {
    clean.indices.flatMap { row in
      columns.compactMap { column -> Variant? in
        var fields = clean[row].map { Draft.field($0) }
        guard let changed = change(fields[column], clean[row][column]) else { return nil }
        fields[column] = changed
        var draft = Draft()
        draft.rows[row] = Array(fields.joined(separator: ",").utf8)
        if isDamage { draft.damaged = [row] }
        return Variant(kind, "row \(row), column \(column)", draft)
      }
    }
  }

  private static let some = [0, 1, 2, 3, 6, 7, 12, 15, 16]

  static var quotes: [Variant] {
    var all: [Variant] = []
    all += variants("quote too many, beginning of a cell", columns: some) { field, _ in "\"" + field
    }
    all += variants("quote too many, middle of a cell", columns: some) { field, _ in
      guard field.utf8.count > 1 else { return nil }
      let half = field.index(field.startIndex, offsetBy: field.count / 2)
      return field[..<half] + "\"" + field[half...]
    }
    all += variants("quote too many, end of a cell", columns: some) { field, _ in
      field.isEmpty ? nil : field + "\""
    }
    all += variants("closing quote missing", columns: some) { field, cell in
      field.hasPrefix("\"") ? String(field.dropLast()) : "\"" + cell
    }
    all += variants("opening quote missing", columns: some) { field, cell in
      field.hasPrefix("\"") ? String(field.dropFirst()) : cell + "\""
    }
    all += variants("quote alone in a cell", columns: [3, 8, 16]) { _, cell in
      cell.isEmpty ? "\"" : nil
    }
    all += variants("apostrophe instead of a quote", columns: [1, 3]) { field, _ in
      field.hasPrefix("\"") ? "'" + field.dropFirst().dropLast() + "'" : nil
    }
    return all
  }

  static var delimiters: [Variant] {
    // The delimiter in front of a field belongs to it here.
    var all: [Variant] = []
    all += variants("delimiter missing in one row", columns: [0, 2, 5, 8, 11, 14]) { field, _ in
      field + "⌫"
    }.map { joined($0) }
    all += variants("delimiter too many in one row", columns: some) { field, _ in field + "," }
    all += variants("other delimiter once in one row", columns: [0, 4, 7, 14]) { field, _ in
      field + "⌫"
    }.map { joined($0, by: ";") }
    return all
  }

  /// Takes out the delimiter behind the mark `⌫`.
  private static func joined(_ variant: Variant, by other: String = "") -> Variant {
    variant.replacing(Array("⌫,".utf8), with: Array(other.utf8))
  }

  static var characters: [Variant] {
    let marks = [
      ("no-break space", "\u{A0}"), ("zero-width space", "\u{200B}"),
      ("zero-width no-break space", "\u{FEFF}"), ("narrow no-break space", "\u{202F}"),
    ]
    var all: [Variant] = []
    all += marks.flatMap { name, mark in
      variants(name + " behind a cell", columns: [0, 2, 5, 6, 8]) { field, cell in
        cell.isEmpty ? nil : field + mark
      }
        + variants(name + " before a cell", columns: [0, 5, 6, 9]) { field, cell in
          field.hasPrefix("\"") || cell.isEmpty ? nil : mark + field
        }
    }
    all += variants("NUL in a cell", columns: [0, 1, 8]) { field, _ in field + "\0" }
    all += variants("full-width digit", columns: [0, 9]) { field, cell in
      cell.isEmpty ? nil : cell.replacing("1", with: "１").replacing("3", with: "３")
    }
    all += variants("curly quotes round a cell", columns: [1, 3]) { field, cell in "“\(cell)”" }
    all += variants("curly quotes in a cell", columns: [1, 16]) { field, cell in
      cell.contains { ",\n\"".contains($0) } ? nil : cell + " “Ucok”"
    }
    all += variants("full-width quotes round a cell", columns: [1]) { field, cell in "＂\(cell)＂" }
    all += variants("blanks round a cell", columns: [0, 2, 5, 6, 9], isDamage: false) { field, _ in
      "  \(field) "
    }
    all += variants("tab behind a cell", columns: [0, 5, 6, 9], isDamage: false) { field, _ in
      field + "\t"
    }
    all += variants("very long cell", columns: [3]) { _, _ in
      "\"" + String(repeating: "Jl. Panjang, \n", count: 4000) + "\""
    }
    return all
  }

  static var values: [Variant] {
    func nips(_ kind: String, _ write: @escaping (String) -> String) -> [Variant] {
      variants("NIP " + kind, columns: [0], isDamage: false) { field, _ in write(field) }
    }
    func levels(_ kind: String, _ write: @escaping (String) -> String) -> [Variant] {
      variants("level written " + kind, columns: [7, 12, 15], isDamage: false) { field, cell in
        cell.isEmpty ? nil : write(cell)
      }
    }
    var all: [Variant] = []
    all += nips("guarded, quoted", { "\"=\"\"\($0)\"\"\"" }) + nips("guarded") { "=\"\($0)\"" }
    all += nips("behind an apostrophe") { "'" + $0 }
    all += nips(
      "with blanks", { "\($0.prefix(8)) \($0.dropFirst(8).prefix(6)) \($0.dropFirst(14))" })
    all += variants("NIP in scientific notation", columns: [0]) { _, _ in "1.98501E+17" }
    all += variants("NIP with its tail lost", columns: [0]) { field, _ in field.dropLast(3) + "000"
    }
    all += levels("3,0") { "\"\($0),0\"" } + levels("3.0") { "\($0).0" }
    all += levels("3,0 without quotes", { "\($0),0" }).map { $0.asDamage }
    all += levels("Level 3") { "Level \($0)" } + levels("L3") { "L\($0)" }
    all += variants("level out of range", columns: [9]) { _, _ in "8" }
    all += variants("day that does not exist", columns: [6]) { _, _ in "2026-02-30" }
    all += variants("day in words", columns: [6], isDamage: false) { _, day in
      "\(Int(day.suffix(2)) ?? 0) \(months[Int(day.dropFirst(5).prefix(2)) ?? 0]) 2026"
    }
    all += variants("day with slashes", columns: [6], isDamage: false) { _, day in
      "\(day.suffix(2))/\(day.dropFirst(5).prefix(2))/2026"
    }
    return all
  }

  private static let months = ["", "Januari", "Feb", "Maret", "April", "Mei", "Juni"]
}

extension Draft {
  /// One cell as it is written, quoted if it must be.
  static func field(_ cell: String) -> String {
    String(decoding: Draft.record([cell]), as: UTF8.self)
  }
}
