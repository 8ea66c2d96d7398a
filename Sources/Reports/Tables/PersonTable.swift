import Basics
public import Figures
import Flow
public import Standards

/// The internal table of people, in the order of their identities.
public enum PersonTable {
  private static let heading = [
    "id_peserta", "jumlah_tercapai", "jumlah_syarat", "jpm_persen", "kategori_seleksi",
    "kategori_pemetaan", "jumlah_kompetensi_kurang",
  ]

  /// The table; `identity` gives the text of an identity's key.
  ///
  /// Identities of eighteen digits, and those of up to seven bytes, have keys in the order of their
  /// text; they are sorted and written by `workers` threads. Longer ones are sorted as text.
  public static func file(
    _ list: PersonList, standard: Standard, workers: Int = 1,
    identity: @escaping @Sendable (UInt64) -> [UInt8]
  ) -> ReportFile {
    ReportFile(path: "tabel/peserta.csv") { (sink) throws(Failure) in
      try sink(CSVText.line(heading))
      let endings = PersonEndings(list, standard, workers: workers)
      if let order = PersonOrder(list, endings, workers: workers) {
        try order.write(sink, identity: identity)
      } else {
        try writeText(list, endings, sink, identity)
      }
    }
  }

  private static func writeText(
    _ list: PersonList, _ endings: PersonEndings, _ sink: ReportFile.Sink,
    _ identity: (UInt64) -> [UInt8]
  ) throws(Failure) {
    var people: [(text: [UInt8], ending: Int)] = []
    people.reserveCapacity(list.count)
    for piece in list.pieces {
      for row in 0..<piece.count {
        people.append((identity(piece.ids[row]), endings.number(of: piece.results[row])))
      }
    }
    people.sort { $0.text.lexicographicallyPrecedes($1.text) }
    var text: [UInt8] = []
    for person in people {
      CSVText.append(cell: person.text, to: &text)
      text.append(contentsOf: endings[person.ending])
      guard text.count > 1 << 18 else { continue }
      try sink(text)
      text.removeAll(keepingCapacity: true)
    }
    try sink(text)
  }
}
