import Basics
public import Figures
public import Standards

/// The internal table of people, in the order of their identities.
public enum PersonTable {
  private static let heading = [
    "id_peserta", "jumlah_tercapai", "jumlah_syarat", "jpm_persen", "kategori_seleksi",
    "kategori_pemetaan", "jumlah_kompetensi_kurang",
  ]
  private static let pieceSize = 1 << 18

  /// The table; `identity` gives the text of an identity's key.
  public static func file(
    _ list: PersonList, standard: Standard, identity: @escaping @Sendable (UInt64) -> [UInt8]
  ) -> ReportFile {
    let selection = standard.selection.bands.map(\.label)
    let mapping = standard.mapping.bands.map(\.label)
    return ReportFile(path: "tabel/peserta.csv") { (sink) throws(Failure) in
      var piece = CSVText.line(heading)
      var prepared: [UInt64: [UInt8]] = [:]
      for line in sorted(list.lines, identity) {
        CSVText.append(cell: identity(line.id), to: &piece)
        let result = line.resultKey
        if let known = prepared[result] {
          piece.append(contentsOf: known)
        } else {
          let text = Array(rest(of: line, selection, mapping).utf8)
          prepared[result] = text
          piece.append(contentsOf: text)
        }
        if piece.count >= pieceSize {
          try sink(piece)
          piece.removeAll(keepingCapacity: true)
        }
      }
      try sink(piece)
    }
  }

  // Identities of eighteen digits have keys in the order of their digits.
  private static func sorted(_ lines: [PersonLine], _ identity: (UInt64) -> [UInt8]) -> [PersonLine]
  {
    if lines.allSatisfy({ $0.id < 1 << 60 }) { return lines.sorted { $0.id < $1.id } }
    return lines.map { (text: identity($0.id), line: $0) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
      .map(\.line)
  }

  private static func rest(of line: PersonLine, _ selection: [String], _ mapping: [String])
    -> String
  {
    guard line.isComplete else { return ",,,,TIDAK LENGKAP,TIDAK LENGKAP,\(line.below)\n" }
    let match = DecimalText.percent(Int64(line.attained), over: Int64(line.required), decimals: 2)
    let categories = "\(selection[Int(line.selection)]),\(mapping[Int(line.mapping)])"
    return ",\(line.attained),\(line.required),\(match),\(categories),\(line.below)\n"
  }
}

extension PersonLine {
  fileprivate var isComplete: Bool { selection != .max }

  /// Everything but the identity, in one word.
  fileprivate var resultKey: UInt64 {
    UInt64(attained) | UInt64(required) << 16 | UInt64(below) << 32 | UInt64(selection) << 40
      | UInt64(mapping) << 48
  }
}
