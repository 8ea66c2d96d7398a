import Basics
public import Figures
import Flow
public import Standards

/// The internal table of people, in the order of their identities.
public enum PersonTable {
  private static let path = "tabel/peserta.csv"
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
    file(path, heading, workers, identity) { ResultLines(list, standard, workers: workers) }
  }

  /// The table with columns of studies behind those of the results.
  public static func file(
    _ people: ProfileTally, columns: [PersonColumns], standard: Standard, workers: Int = 1,
    identity: @escaping @Sendable (UInt64) -> [UInt8]
  ) -> ReportFile {
    let results = people.profiles.map(\.result)
    let base = PersonColumns(Array(heading.dropFirst())) { results[$0].cells(standard) }
    return file(path: path, people, columns: [base] + columns, workers: workers, identity: identity)
  }

  /// Any table with a line for everybody.
  public static func file(
    path: String, _ people: ProfileTally, columns: [PersonColumns], workers: Int = 1,
    identity: @escaping @Sendable (UInt64) -> [UInt8]
  ) -> ReportFile {
    file(path, ["id_peserta"] + columns.flatMap(\.headings), workers, identity) {
      ProfileLines(people, columns: columns)
    }
  }

  private static func file<Lines: PersonLines>(
    _ path: String, _ heading: [String], _ workers: Int,
    _ identity: @escaping @Sendable (UInt64) -> [UInt8],
    _ lines: @escaping @Sendable () -> Lines
  ) -> ReportFile {
    ReportFile(path: path, isLong: true) { (sink) throws(Failure) in
      try sink(CSVText.line(heading))
      let lines = lines()
      if let order = PersonOrder(lines, workers: workers) {
        try order.write(sink, identity: identity)
      } else {
        try writeText(lines, sink, identity)
      }
    }
  }

  private static func writeText(
    _ lines: some PersonLines, _ sink: ReportFile.Sink, _ identity: (UInt64) -> [UInt8]
  ) throws(Failure) {
    var people: [(text: [UInt8], ending: Int)] = []
    people.reserveCapacity(lines.count)
    for piece in lines.counts.indices {
      lines.forEach(in: piece) { people.append((identity($0), $1)) }
    }
    people.sort { $0.text.lexicographicallyPrecedes($1.text) }
    let endings = lines.endings
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
