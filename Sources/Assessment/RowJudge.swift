import Basics
public import Flow
import Standards
import Tables

/// The verdict on a row while its cells are read; one judge goes through the rows of a batch.
///
/// Every trouble is remarked, but the lines of a refused row are counted once, with the first reason.
struct RowJudge {
  private let batch: TextBatch
  // The batch's own memory, which it keeps while the judge is at work; asking it for every cell would
  // count a reference each time.
  private let bytes: UnsafePointer<UInt8>
  private let spans: UnsafePointer<CellSpan>
  private var cells: UnsafePointer<CellSpan>
  private var row = 0
  private let headings: [String]
  private let standard: Shared<Standard>
  private var refusals: [(kind: RemarkKind, column: Int?)] = []
  /// Whether the row is none, though it stands in the table.
  private(set) var isPassedOver = false
  private var hasRemarks = false

  init(_ batch: TextBatch, _ headings: [String], _ standard: Shared<Standard>) {
    self.batch = batch
    self.standard = standard
    self.headings = headings
    bytes = UnsafePointer(batch.bytes.base)
    spans = UnsafePointer(batch.spans.base)
    cells = spans
  }

  /// Turns to another row, of which nothing is known yet.
  @inline(__always)
  mutating func turn(to row: Int) {
    self.row = row
    cells = spans + row &* batch.columnCount
    if !refusals.isEmpty { refusals.removeAll(keepingCapacity: true) }
    isPassedOver = false
    hasRemarks = false
  }

  /// Whether nothing has been said about the row yet.
  @inline(__always)
  var isSilent: Bool { refusals.isEmpty && !hasRemarks }

  /// Whether nothing speaks against the row.
  @inline(__always)
  var isFree: Bool { refusals.isEmpty }

  /// Whether the row begins with at least so many cells of the row before.
  @inline(__always)
  func isRepeated(_ columns: Int) -> Bool { Int(batch.repeated[row]) >= columns }

  @inline(__always)
  func cell(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    cells[column].bytes(in: bytes)
  }

  /// The bytes from one column to another, if these cells stand behind one another as in the file; nil
  /// where they do not.
  ///
  /// Equal stretches hold equal cells, because what separates the cells is part of them.
  @inline(__always)
  func stretch(_ columns: ClosedRange<Int>) -> UnsafeBufferPointer<UInt8>? {
    let start = cells[columns.lowerBound].start
    var end = start &+ cells[columns.lowerBound].count
    var column = columns.lowerBound &+ 1
    while column <= columns.upperBound {
      let span = cells[column]
      guard span.start > end, span.start &- end <= 4 else { return nil }
      end = span.start &+ span.count
      column &+= 1
    }
    return UnsafeBufferPointer(start: bytes + Int(start), count: Int(end &- start))
  }

  /// Refuses a row that says of nobody; one with next to nothing in it, such as a signature, is no row.
  ///
  /// What is no row is not judged further, so that its cells are accounted for only once.
  ///
  /// A row whose column `filled` holds something is one in any case.
  mutating func refuseWithoutIdentity(_ column: Int?, filled: Int?) {
    refuse(.noIdentity, column)
    isPassedOver = isNoRow(filled: filled)
  }

  /// Whether the row, if it says of nobody, is no row at all.
  func isNoRow(filled: Int?) -> Bool { RowJudge.isNoRow(batch, row, filled: filled) }

  /// Whether a row without identity is no row at all: it is wide, and next to nothing stands in it.
  static func isNoRow(_ batch: TextBatch, _ row: Int, filled: Int?) -> Bool {
    guard batch.columnCount >= 6, filled.map({ batch.cell(row, $0).isEmpty }) ?? true else {
      return false
    }
    return (0..<batch.columnCount).count { !batch.cell(row, $0).isEmpty } <= 2
  }

  /// Refuses a row with a sum of what other rows say, which is no row.
  mutating func passOver(_ kind: RemarkKind, _ column: Int) {
    refuse(kind, column)
    isPassedOver = true
  }

  // "Dinas Kesehatan" alone in its row stands above the people of the unit.
  private var isUnitHeading: Bool {
    let filled = (0..<batch.columnCount).filter { !batch.cell(row, $0).isEmpty }
    guard let last = filled.last else { return false }
    // A running number may stand before it.
    let isNumbered = filled.count == 2 && batch.cell(row, filled[0]).count <= 4
    return (filled.count == 1 || isNumbered)
      && standard.value.isUnit(named: CellText.collapsed(batch.cell(row, last)))
  }

  mutating func refuse(_ kind: RemarkKind, _ column: Int?) { refusals.append((kind, column)) }

  mutating func remark(_ kind: RemarkKind, _ column: Int?, _ journal: inout Journal) {
    hasRemarks = true
    journal.note(remarkOf(kind, column))
  }

  /// The level in a cell that holds one digit from 0 to 5, as almost all do; 7 for any other cell.
  @inline(__always)
  func plainLevel(_ column: Int) -> UInt64 {
    let cell = cell(column)
    return cell.count == 1 && cell[0] &- 48 <= 5 ? UInt64(cell[0] &- 48) : PackedLevels.absent
  }

  /// Reads an attained level; what is none is remarked and counts as empty.
  @inline(__always)
  mutating func level(
    _ column: Int, _ spellings: inout LevelSpellings, _ journal: inout Journal
  ) -> UInt64 {
    let level = plainLevel(column)
    return level != PackedLevels.absent ? level : oddLevel(column, &spellings, &journal)
  }

  /// Reads an attained level that is not just one digit.
  @inline(never)
  mutating func oddLevel(
    _ column: Int, _ spellings: inout LevelSpellings, _ journal: inout Journal
  ) -> UInt64 {
    switch spellings.read(cell(column)) {
    case .level(let level): return level
    case .empty: return PackedLevels.empty
    case .refused(let kind):
      remark(kind, column, &journal)
      return PackedLevels.empty
    }
  }

  /// Reads a required level that the export carries; 7 where it carries none.
  mutating func required(
    _ column: Int, _ spellings: inout LevelSpellings, _ journal: inout Journal
  ) -> UInt64 {
    switch spellings.read(cell(column)) {
    case .level(let level) where level > 0: return level
    case .empty: return PackedLevels.absent
    case .level, .refused:
      remark(.notRequiredLevel, column, &journal)
      return PackedLevels.absent
    }
  }

  /// Whether the row must stay behind; if so, its lines and reasons go to the journal.
  func isRefused(_ journal: inout Journal) -> Bool {
    guard let first = refusals.first else { return false }
    if isPassedOver {
      journal.skip(
        isUnitHeading ? .unitHeading : .closingLine, lines: Int(batch.lineCounts[row]),
        file: batch.file)
      return true
    }
    journal.refuse(remarkOf(first.kind, first.column), lines: Int(batch.lineCounts[row]))
    for other in refusals.dropFirst() { journal.note(remarkOf(other.kind, other.column)) }
    return true
  }

  private func remarkOf(_ kind: RemarkKind, _ column: Int?) -> Remark {
    Remark(
      kind, file: batch.file, line: batch.line(row), column: column.map { headings[$0] } ?? "",
      value: column.map { batch.text(row, $0) } ?? "")
  }
}

extension RemarkKind {
  static let noIdentity = RemarkKind(
    "identitas_kosong", .rowRefused,
    reason: Words(id: "tidak ada NIP atau id peserta", en: "there is no NIP or participant id"),
    remedy: Words(id: "isi NIP, atau hapus barisnya", en: "fill in the NIP, or delete the row"))

  static let unitHeading = RemarkKind(
    "baris_unit_kerja", .linesSkipped,
    reason: Words(
      id: "hanya nama unit kerja di atas baris pegawainya",
      en: "only the name of a unit, above the rows of its people"),
    remedy: Words(
      id: "tidak perlu apa-apa; isi unit tidak dibaca dari baris seperti ini",
      en: "nothing to do; no unit is read from such a row"))

  /// All kinds of numbers of eighteen digits that cannot be a NIP, used or refused.
  public static let doubtfulNIPs = NIP.Doubt.allCases.flatMap { [doubtfulNIP($0), refusedNIP($0)] }

  /// A number of eighteen digits that cannot be a NIP, used all the same.
  static func doubtfulNIP(_ doubt: NIP.Doubt) -> RemarkKind {
    RemarkKind(
      "nip_meragukan_" + doubt.rawValue, .doubt, reason: words(doubt),
      remedy: Words(id: "periksa NIP di sumbernya", en: "check the NIP in its source"))
  }

  /// A number of eighteen digits that cannot be a NIP, refused as the pipeline asks.
  static func refusedNIP(_ doubt: NIP.Doubt) -> RemarkKind {
    RemarkKind(
      "nip_ditolak_" + doubt.rawValue, .rowRefused, reason: words(doubt),
      remedy: Words(id: "periksa NIP di sumbernya", en: "check the NIP in its source"))
  }

  private static func words(_ doubt: NIP.Doubt) -> Words {
    switch doubt {
    case .birthDate:
      Words(
        id: "delapan angka pertama NIP bukan tanggal lahir yang ada",
        en: "the first eight digits of the NIP are no day of birth")
    case .employment:
      Words(
        id: "angka ke-13 dan 14 NIP bukan bulan (PNS) atau kode kontrak (PPPK)",
        en: "digits 13 and 14 of the NIP are neither a month (PNS) nor a contract code (PPPK)")
    case .sex:
      Words(
        id: "angka ke-15 NIP bukan 1 atau 2 (jenis kelamin)",
        en: "digit 15 of the NIP is neither 1 nor 2 (sex)")
    case .age:
      Words(
        id: "menurut NIP, mulai bekerja sebelum 16 atau sesudah 60 tahun",
        en: "by the NIP, service began before 16 or after 60 years of age")
    }
  }
}
