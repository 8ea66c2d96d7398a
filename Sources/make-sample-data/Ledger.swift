/// What a file holds, counted while it is written.
struct Ledger {
  /// A column of the printed table.
  enum Entry: String, CaseIterable {
    case bytes = "bita"
    case physicalLines = "baris_fisik"
    case emptyLines = "baris_kosong"
    case dataRows = "baris_data"
    case participantRows = "baris_peserta"
    case copies = "salinan_identik"
    case renamedCopies = "salinan_beda_nama"
    case older = "asesmen_lama"
    case conflicts = "baris_konflik"
    case copiesFromElsewhere = "salinan_antarberkas"
    case olderFromElsewhere = "lama_antarberkas"
    case badNumbers = "nip_rusak"
    case unknownLevels = "jenjang_tak_dikenal"
    case ragged = "baris_timpang"
    case participants = "peserta"
    case completeParticipants = "peserta_lengkap"
    case expired = "peserta_kedaluwarsa"
    case absentRows = "baris_absen"
    case blankLevels = "tingkat_kosong"
    case refusedLevels = "tingkat_ditolak"
    case wordyLevels = "tingkat_berkata"
  }

  private var counts: [Entry: Int] = [:]

  subscript(entry: Entry) -> Int {
    get { counts[entry, default: 0] }
    set { counts[entry] = newValue }
  }

  /// Counts one row and the records it became; cells are counted for participants only.
  mutating func count(_ row: Row, records: Int) {
    self[.dataRows] += records
    self[Ledger.entry(row.fate)] += records
    guard row.fate == .participant else { return }
    self[.participants] += 1
    if AssessmentDays.isExpired(row.day) { self[.expired] += 1 }
    var isComplete = true
    for cell in row.cells {
      let trouble = Ledger.trouble(in: cell)
      if let trouble { self[trouble] += 1 }
      isComplete = isComplete && (trouble == nil || trouble == .wordyLevels)
    }
    if isComplete { self[.completeParticipants] += 1 }
  }

  /// The sum of two files.
  mutating func add(_ other: Ledger) {
    for entry in Entry.allCases { self[entry] += other[entry] }
  }

  /// The numbers in the order of the table.
  var line: String { Entry.allCases.map { String(self[$0]) }.joined(separator: ",") }

  private static func trouble(in cell: String?) -> Entry? {
    guard let cell else { return .absentRows }
    if ["", "-", "N/A"].contains(cell) { return .blankLevels }
    if let level = Int(cell), (0...5).contains(level) { return nil }
    return cell.hasPrefix("Level ") || cell.hasSuffix(",0") ? .wordyLevels : .refusedLevels
  }

  private static func entry(_ fate: Fate) -> Entry {
    switch fate {
    case .participant: .participantRows
    case .copy: .copies
    case .renamedCopy: .renamedCopies
    case .older: .older
    case .conflict: .conflicts
    case .copyFromElsewhere: .copiesFromElsewhere
    case .olderFromElsewhere: .olderFromElsewhere
    case .badNumber: .badNumbers
    case .unknownLevel: .unknownLevels
    case .ragged: .ragged
    }
  }
}
