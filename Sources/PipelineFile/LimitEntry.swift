import Assessment
import Basics
import Figures
import Flow
import Standards

/// What the limits of a pipeline are held against.
struct LimitCounts: Sendable {
  let account: InputAccount
  /// Rows whose NIP cannot be one.
  let doubtfulNIPs: Int
  /// Different spellings of agencies that a reference list does not know.
  let unknownAgencies: Int
  /// Different spellings of agencies that were looked up in a reference list.
  let soughtAgencies: Int
  /// Level cells that could not be used, required levels included.
  let refusedCells: Int
  /// Level cells of all data rows, required levels included.
  let cells: Int
  /// Competencies of the regulation that a wide file has no column for, or long ones no row.
  let lackingCompetencies: Int
  /// Competencies of the regulation, once for every wide file and once for all long ones.
  let expectedCompetencies: Int

  init(
    _ account: InputAccount, _ journal: Journal, _ files: [InputFile], _ standard: Standard,
    unknownAgencies: Int, soughtAgencies: Int
  ) {
    self.account = account
    refusedCells = journal.refusedCells
    cells = files.enumerated().reduce(0) { sum, file in
      sum + file.element.layout.levelColumns * (journal.accounts[file.offset]?.rows ?? 0)
    }
    let absent = journal.count(of: .competencyWithoutRow)
    lackingCompetencies = files.reduce(absent) { $0 + $1.layout.lacking.count }
    let parts = files.count { !$0.layout.isLong } + (files.contains { $0.layout.isLong } ? 1 : 0)
    expectedCompetencies = parts * standard.requiredOfAll.count
    self.unknownAgencies = unknownAgencies
    self.soughtAgencies = soughtAgencies
    doubtfulNIPs = RemarkKind.doubtfulNIPs.reduce(0) { $0 + journal.count(of: $1) }
  }

  /// Counts of facts, which have entries instead of levels.
  init(
    ofFacts account: InputAccount, refusedCells: Int, cells: Int, unknownAgencies: Int,
    soughtAgencies: Int
  ) {
    self.account = account
    (self.refusedCells, self.cells) = (refusedCells, cells)
    (self.unknownAgencies, self.soughtAgencies) = (unknownAgencies, soughtAgencies)
    (doubtfulNIPs, lackingCompetencies, expectedCompetencies) = (0, 0, 0)
  }
}

/// A limit of the catalogue.
struct LimitEntry: Sendable {
  let name: String
  /// What it counts, in the plural.
  let counted: Words
  /// What a percentage refers to, in the plural.
  let among: Words
  let count: @Sendable (LimitCounts) -> (count: Int, total: Int)

  /// The limits of a pipeline over assessments.
  static let all: [LimitEntry] = [
    refusedRows,
    LimitEntry(
      name: "doubtful-nips",
      counted: Words(
        id: "baris yang delapan belas digitnya tidak mungkin NIP",
        en: "rows whose eighteen digits cannot be a NIP"), among: dataRows
    ) { ($0.doubtfulNIPs, $0.account.rows) },
    LimitEntry(
      name: "incomplete-people",
      counted: Words(id: "peserta yang kekurangan level", en: "people who lack a level"),
      among: Words(id: "peserta dalam tabel", en: "people in the tables")
    ) { ($0.account.incomplete, $0.account.people) },
    conflictingPeople, unknownAgencies,
    LimitEntry(
      name: "refused-cells",
      counted: Words(
        id: "sel level yang tidak dapat dipakai", en: "level cells that could not be used"),
      among: Words(id: "sel level pada baris data", en: "level cells of the data rows")
    ) { ($0.refusedCells, $0.cells) },
    LimitEntry(
      name: "competencies-without-column",
      counted: Words(
        id: "kompetensi peraturan tanpa kolom, atau tanpa baris pada ekspor panjang",
        en: "competencies of the regulation without a column, or in long exports without a row"),
      among: Words(
        id: "kompetensi peraturan, berkas demi berkas",
        en: "competencies of the regulation, file by file")
    ) { ($0.lackingCompetencies, $0.expectedCompetencies) },
  ]

  /// The limits of a pipeline over two assessments.
  static let ofChange: [LimitEntry] = [refusedRows, conflictingPeople]

  /// The limits of a pipeline over facts of the professionalism index.
  static let ofFacts: [LimitEntry] = [
    refusedRows,
    LimitEntry(
      name: "incomplete-people",
      counted: Words(
        id: "pegawai tanpa data pada salah satu dimensi",
        en: "people without data in one of the dimensions"),
      among: Words(id: "pegawai dalam tabel", en: "people in the tables")
    ) { ($0.account.incomplete, $0.account.people) },
    conflictingPeople, unknownAgencies,
    LimitEntry(
      name: "refused-cells",
      counted: Words(
        id: "isian yang tidak dapat dipakai", en: "entries that could not be used"),
      among: Words(
        id: "isian yang ditanyakan pada baris data", en: "entries of the data rows")
    ) { ($0.refusedCells, $0.cells) },
  ]

  private static let dataRows = Words(id: "baris data", en: "data rows")

  private static let refusedRows = LimitEntry(
    name: "refused-rows", counted: Words(id: "baris yang ditolak", en: "refused rows"),
    among: dataRows
  ) { ($0.account.refused, $0.account.rows) }

  private static let conflictingPeople = LimitEntry(
    name: "conflicting-people",
    counted: Words(
      id: "orang yang disisihkan karena hasil terakhirnya bertentangan",
      en: "people left out because their latest results contradict each other"),
    among: Words(
      id: "orang, termasuk yang disisihkan", en: "people, those left out included")
  ) { ($0.account.conflictPeople, $0.account.people + $0.account.conflictPeople) }

  private static let unknownAgencies = LimitEntry(
    name: "unknown-agencies",
    counted: Words(
      id: "ejaan instansi yang tidak ada di daftar rujukan",
      en: "spellings of agencies that the reference list does not know"),
    among: Words(id: "ejaan instansi yang berbeda", en: "different spellings of agencies")
  ) { ($0.unknownAgencies, $0.soughtAgencies) }
}
