public import Basics
import Reports
import Standards
import Studies
import Tables

/// The check of a file with published figures against itself.
public struct Reconciliation: Sendable {
  let study: ReconciliationStudy
  private let path: String
  private let tables: [PublishedTable]
  private let scales: [CategoryScale]

  /// Reads the file, and judges categories by the standards of a day.
  ///
  /// Throws exit code 11 where it is no table or has no rows, 12 where no standards are in force on the day.
  public init(
    path: String, standards: String, asOf: CivilDay, notation: PrintedNumber.Notation? = nil
  ) throws(Failure) {
    let standard = try Rulebook.load(folder: standards).inForce(on: asOf)
    let bands = try IndexBands.load(folder: standards, on: asOf)
    let file = try SmallTable(path: path)
    tables = try PublishedTables.read(
      path, columns: file.columns, rows: file.rows.map { ($0.line, $0.cells) }, notation: notation)
    guard !tables.isEmpty else {
      throw Failure(
        path, "the table has a heading and no rows, but should hold figures",
        remedy: "write the figures below the heading, one row per line", code: .unusableInput)
    }
    self.path = path
    scales = [
      CategoryScale(bands), CategoryScale(standard.selection), CategoryScale(standard.mapping),
    ]
    study = ReconciliationStudy(tables, scales: scales)
  }

  /// The names of the file's tables.
  var tableNames: [String] { tables.map(\.name) }

  /// The check of some of the tables.
  func study(of names: Set<String>) -> ReconciliationStudy {
    ReconciliationStudy(tables.filter { names.contains($0.name) }, scales: scales)
  }

  /// Whether some figures contradict each other or are suspected to be wrong.
  public var hasTrouble: Bool { study.hasTrouble }

  /// Every finding as CSV.
  public func rows(_ language: Language) -> [UInt8] {
    ReconciliationTable.csv(study, language)
  }

  /// What was found, in lines.
  public func description(_ language: Language) -> String {
    ReconciliationText(study, path: path, language).lines.joined(separator: "\n")
  }
}
