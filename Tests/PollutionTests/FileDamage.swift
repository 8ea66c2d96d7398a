import Basics
import Tables

/// Damage to whole rows and to the whole file.
enum FileDamage {
  static let clean = CleanTable().rows
  static let headings = CleanTable.headings

  /// A variant with one thing changed.
  static func variant(_ kind: String, _ note: String = "", _ change: (inout Draft) -> Void)
    -> Variant
  {
    var draft = Draft()
    change(&draft)
    return Variant(kind, note, draft)
  }

  /// A variant for every row.
  static func rows(_ kind: String, _ change: (inout Draft, Int) -> Void) -> [Variant] {
    clean.indices.map { row in variant(kind, "row \(row)") { change(&$0, row) } }
  }

  static var rowDamage: [Variant] {
    var all: [Variant] = []
    all += [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")].flatMap { delimiter, name in
      rows("one row with \(name)") { draft, row in
        draft.rows[row] = Draft.record(clean[row], delimiter)
        draft.damaged = [row]
      }
    }
    all += [([13], "CR"), ([13, 10], "CR LF"), ([10, 13], "LF CR")].flatMap { end, name in
      rows("one row ends with \(name)") { draft, row in draft.oddEnds[row] = end }
    }
    all += rows("two rows in one line") { draft, row in
      draft.oddEnds[row] = []
      draft.damaged = [row, row + 1]
    }
    all += rows("two rows in one line, with a delimiter") { draft, row in
      draft.oddEnds[row] = [44]
      draft.damaged = [row, row + 1]
    }
    all += rows("empty cells at the end left out, sixteen rows") { draft, row in
      for short in row..<min(row + 16, clean.count) {
        while draft.rows[short].last == 44 { draft.rows[short].removeLast() }
        if draft.rows[short].count < Draft.record(clean[short]).count {
          draft.damaged.insert(short)
        }
      }
    }
    all += rows("delimiter missing, and empty cells left out") { draft, row in
      var cells = clean[row].map { Draft.field($0) }
      let place = 1 + row % 14
      cells[place] += cells.remove(at: place + 1)
      draft.rows[row] = Array(cells.joined(separator: ",").utf8)
      while draft.rows[row].last == 44 { draft.rows[row].removeLast() }
      draft.damaged = [row]
    }
    all += rows("CR inside quotes") { draft, row in
      draft.rows[row] = Draft.record(clean[row].replacing(3, "Jl. Melur 116,⌫Gedung \"B\""))
      draft.encode = { replaced($0, Array("⌫".utf8), [13]) }
    }
    all += rows("backslash before quotes in one row") { draft, row in
      let cells = clean[row].replacing(3, "Gedung \"B\", Lantai \"2\"")
      draft.rows[row] = Draft.record(cells, ",", .whereNeeded, Quoting(escape: .backslash))
      draft.damaged = [row]
    }
    all += rows("trailing delimiter in one row") { draft, row in
      draft.rows[row].append(44)
      draft.damaged = [row]
    }
    all += rows("several trailing delimiters in one row") { draft, row in
      draft.rows[row] += [44, 44, 44]
      draft.damaged = [row]
    }
    all += rows("blank line") { draft, row in draft.between[row] = [[]] }
    all += rows("several blank lines") { draft, row in draft.between[row] = [[], [32, 32], []] }
    all += rows("line of delimiters") { draft, row in
      draft.between[row] = [[UInt8](repeating: 44, count: 16)]
    }
    all += rows("heading once more") { draft, row in draft.between[row] = [Draft.record(headings)] }
    all += rows("sum in the middle") { draft, row in
      draft.between[row] = [Draft.record(["Jumlah", "12"] + [String](repeating: "", count: 15))]
    }
    all += rows("line broken in the middle") { draft, row in
      let cells = clean[row].map { Draft.field($0) }
      draft.rows[row] = Array(
        (cells[..<7].joined(separator: ",") + "\n" + cells[7...].joined(separator: ",")).utf8)
      draft.damaged = [row]
    }
    all += rows("line in Windows-1252") { draft, row in
      var cells = clean[row]
      cells[3] = "Kafe Melati ⌫"
      draft.rows[row] = replaced(Draft.record(cells), Array("⌫".utf8), [0xE9])
    }
    all += rows("byte that is no text") { draft, row in
      draft.rows[row] = replaced(
        Draft.record(clean[row].replacing(16, "⌫")), Array("⌫".utf8), [0xFF, 0x81])
    }
    return all
  }

  static var cuts: [Variant] {
    let (text, starts) = Draft().text
    return (0..<90).map { place in
      let cut = starts[2] + place * (text.count - starts[2] - 2) / 90
      let row = starts.lastIndex { $0 < cut } ?? 0
      return variant("cut off in the middle", "byte \(cut)") {
        $0.cut = cut
        $0.damaged = [row]
      }
    }
  }

  static func replaced(_ bytes: [UInt8], _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    var (result, at) = ([UInt8](), 0)
    while at < bytes.count {
      if bytes[at...].starts(with: old) {
        result += new
        at += old.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }
}

extension [String] {
  func replacing(_ place: Int, _ cell: String) -> [String] {
    var cells = self
    cells[place] = cell
    return cells
  }
}
