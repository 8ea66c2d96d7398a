public import Basics
import Flow
public import Standards
import Tables

/// A staff frame (kerangka pegawai): how many staff each agency has at each position level.
public struct StaffFrame: Sendable {
  /// The staff of an agency at a position level.
  public struct Entry: Sendable, Hashable {
    /// The agency as the frame names it.
    public var agency: AgencySpelling
    /// The kind of agency as tables print it.
    public var kind: String
    /// The province's code; nil where the frame has no provinces, empty for central agencies.
    public var province: String?
    /// The place of the position level in the standard.
    public var position: Int
    /// The staff.
    public var staff: Int64
  }

  /// The entries in the order of the file.
  public private(set) var entries: [Entry] = []
  private let path: String
  private var lines: [[String]: Int] = [:]

  private static let staffHeading: [String: ColumnRole] = Dictionary(
    uniqueKeysWithValues: ["jenis", "jenisinstansi"].map { ($0, .field(.agencyKind)) })
  private static let staffSpellings = [
    "jumlahpegawai", "jumlahasn", "jumlahpns", "pegawai", "jmlpegawai", "banyakpegawai", "staf",
  ]

  /// Reads a frame: a table with `instansi` or `kode_instansi`, `jenis`, `jenjang` and
  /// `jumlah_pegawai`, and, if it has it, `kode_provinsi`.
  ///
  /// Rows of one agency and position level are added up unless they name the level alike. Throws exit
  /// code 11 where a row cannot be used: a frame that is partly understood would weigh wrongly.
  public init(path: String, _ standard: Standard) throws(Failure) {
    self.path = path
    let source = try RecordSource(
      path: path, file: 0,
      sniffer: Sniffer {
        StaffFrame.isStaff($0)
          ? Int.max : ExportLayout.meaning(of: $0, standard, aliases: StaffFrame.staffHeading)
      })
    let columns = try Columns(source.dialect.columns, path, standard)
    var journal = Journal()
    let reader = TextReader(source, everyLineIsRow: true)
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount {
        try add(columns, line: batch.line(row), standard) {
          CellText.collapsed(batch.cell(row, $0))
        }
      }
    }
    if let refused = journal.refusals.first {
      throw unusable("line \(refused.line) cannot be read (\(refused.kind.reason.english))")
    }
    guard entries.contains(where: { $0.staff > 0 }) else { throw unusable("no staff stands in it") }
  }

  private static func isStaff(_ heading: String) -> Bool {
    staffSpellings.contains(Spelling.key(heading))
  }

  private struct Columns {
    let code: Int?
    let name: Int?
    let kind: Int
    let province: Int?
    let position: Int
    let staff: Int

    init(_ headings: [String], _ path: String, _ standard: Standard) throws(Failure) {
      let layout = ExportLayout(
        understanding: headings, standard, aliases: StaffFrame.staffHeading)
      code = layout.column(of: .agencyCode)
      name = layout.column(of: .agency)
      province = layout.column(of: .provinceCode)
      let kind = layout.column(of: .agencyKind)
      let position = layout.column(of: .positionLevel)
      let staff = headings.firstIndex { StaffFrame.isStaff($0) }
      let missing = [
        code == nil && name == nil ? "instansi" : nil, kind == nil ? "jenis" : nil,
        position == nil ? "jenjang" : nil, staff == nil ? "jumlah_pegawai" : nil,
      ].compactMap(\.self)
      guard let kind, let position, let staff, missing.isEmpty else {
        throw Failure(
          path,
          "there is no column for \(missing.joined(separator: ", nor for ")), but a staff frame "
            + "needs all of instansi, jenis, jenjang and jumlah_pegawai",
          remedy: "head the columns so", code: .unusableInput)
      }
      (self.kind, self.position, self.staff) = (kind, position, staff)
    }
  }

  private mutating func add(
    _ columns: Columns, line: Int, _ standard: Standard, _ text: (Int) -> String
  ) throws(Failure) {
    let agency = AgencySpelling(
      name: columns.name.map(text) ?? "", code: columns.code.map(text) ?? "")
    guard !agency.isEmpty else { throw unusable("line \(line) names no agency") }
    let level = text(columns.position)
    guard let position = standard.position(spelled: level, isFunctional: nil) else {
      let nearest = standard.position(nearestTo: level)
        .map { "; did you mean '\(standard.positions[$0].name)'?" }
      throw unusable("line \(line) has the position level '\(level)'\(nearest ?? "")")
    }
    guard let staff = StaffFrame.whole(text(columns.staff)) else {
      throw unusable("line \(line) has '\(text(columns.staff))' staff")
    }
    let named = text(columns.kind)
    let kind = standard.agencyKind(spelled: named).map { standard.agencyKinds[$0].label } ?? named
    let owner = [Spelling.key(agency.code), agency.code.isEmpty ? AgencyName.key(agency.name) : ""]
    if let earlier = lines[owner + [Spelling.key(level)]] {
      throw unusable("line \(line) repeats agency and position level of line \(earlier)")
    }
    if let earlier = lines[owner], kind != entries[earlier].kind {
      throw unusable(
        "line \(line) gives an agency the kind '\(kind)', and an earlier line "
          + "'\(entries[earlier].kind)'")
    }
    lines[owner + [Spelling.key(level)]] = line
    lines[owner] = lines[owner] ?? entries.count
    entries.append(
      Entry(
        agency: agency, kind: kind, province: columns.province.map(text), position: position,
        staff: staff))
  }

  // "1.234", "1,234" and "1 234" are thousands; "12.0" is what a spreadsheet makes of 12.
  private static func whole(_ text: String) -> Int64? {
    let parts = text.split(omittingEmptySubsequences: false) { ".,  ".contains($0) }
    guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    if parts.count == 2, parts[1].allSatisfy({ $0 == "0" }), parts[1].count < 3 {
      return Int64(first)
    }
    guard parts.count == 1 || (first.count <= 3 && parts.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    return Int64(parts.joined()).flatMap { $0 <= 1_000_000_000 ? $0 : nil }
  }

  private func unusable(_ what: String) -> Failure {
    Failure(
      path,
      "\(what), but every row of a staff frame should give one agency and one position level a whole "
        + "number of staff", remedy: "mend the frame, then run again", code: .unusableInput)
  }
}
