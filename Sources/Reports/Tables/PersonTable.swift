import Basics
public import Figures
import Flow
public import Standards

/// The internal table of people, in the order of their identities.
public enum PersonTable {
  /// Calls a function with the text of every identity's key, in their order.
  ///
  /// It may be quickest where keys with the same high bits come one after the other.
  public typealias Identity =
    @Sendable (
      _ keys: UnsafeBufferPointer<UInt64>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) -> Void

  private static let path = "tabel/peserta.csv"
  private static let heading = [
    "id_peserta", "jumlah_tercapai", "jumlah_syarat", "jpm_persen", "kategori_seleksi",
    "kategori_pemetaan", "jumlah_kompetensi_kurang",
  ]

  /// The table; `identity` gives the texts of identities' keys.
  ///
  /// Identities of eighteen digits have keys in the order of their text, and so have those of up to
  /// seven bytes; all others are sorted as text. So many `workers` sort and write.
  public static func file(
    _ list: PersonList, standard: Standard, workers: Int = 1,
    identity: @escaping Identity
  ) -> ReportFile {
    file(path, heading, workers, identity) { ResultLines(list, standard, workers: workers) }
  }

  /// The table with columns of studies behind those of the results.
  public static func file(
    _ people: ProfileTally, columns: [PersonColumns], standard: Standard, workers: Int = 1,
    identity: @escaping Identity
  ) -> ReportFile {
    let results = people.profiles.map(\.result)
    let base = PersonColumns(Array(heading.dropFirst())) { results[$0].cells(standard) }
    return file(path: path, people, columns: [base] + columns, workers: workers, identity: identity)
  }

  /// Any table with a line for everybody.
  public static func file(
    path: String, _ people: ProfileTally, columns: [PersonColumns], workers: Int = 1,
    identity: @escaping Identity
  ) -> ReportFile {
    file(path, ["id_peserta"] + columns.flatMap(\.headings), workers, identity) {
      ProfileLines(people, columns: columns)
    }
  }

  private static func file<Lines: PersonLines>(
    _ path: String, _ heading: [String], _ workers: Int,
    _ identity: @escaping Identity,
    _ lines: @escaping @Sendable () -> Lines
  ) -> ReportFile {
    ReportFile(path: path, isLong: true) { (sink) throws(Failure) in
      try sink(CSVText.line(heading))
      try PersonOrder(lines(), workers: workers, identity: identity).write(sink)
    }
  }
}
