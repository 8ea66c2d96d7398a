public import Basics
public import Standards

/// What the columns of a file with facts of the professionalism index are for.
public struct FactLayout: Sendable {
  /// What a column is for.
  public enum Role: Sendable, Hashable {
    case field(ExportField)
    /// An input of an item, both by their places in the scoring.
    case input(item: Int, input: Int)
    /// Whether somebody is a candidate for the civil service.
    case status
  }

  /// The fields that are read; all others of an export say nothing about the index.
  public static let fields: [ExportField] = [
    .nip, .participantID, .agencyCode, .agency, .agencyKind, .position, .positionKind,
    .positionLevel, .eselon,
  ]

  /// The headings, as the file has them.
  public let headings: [String]
  private var columns: [Role: Int] = [:]

  /// Understands the headings of a file; `aliases` are those of the pipeline's own, by their keys.
  public init(
    understanding headings: [String], _ standard: Standard, _ scoring: IndexScoring,
    aliases: [String: Role] = [:]
  ) {
    self.headings = headings
    for (column, heading) in headings.enumerated() {
      guard let role = FactLayout.role(of: heading, standard, scoring, aliases) else { continue }
      if columns[role] == nil { columns[role] = column }
    }
  }

  /// What a heading means, as a number; nil where it is not understood.
  public static func meaning(
    of heading: String, _ standard: Standard, _ scoring: IndexScoring, aliases: [String: Role] = [:]
  ) -> Int? {
    role(of: heading, standard, scoring, aliases)?.hashValue
  }

  /// What a pipeline file calls a column: a field, an input of the scoring or the status; nil for any
  /// other word.
  public static func role(named name: String, _ scoring: IndexScoring) -> Role? {
    names(scoring).first { $0.name == name }?.role
  }

  /// The names of all roles.
  public static func names(_ scoring: IndexScoring) -> [(name: String, role: Role)] {
    fields.map { ($0.rawValue, .field($0)) }
      + scoring.items.enumerated().flatMap { item, facts in
        facts.inputs.enumerated().map { ($1.column, .input(item: item, input: $0)) }
      } + scoring.statusColumn.prefix(1).map { ($0, .status) }
  }

  /// The columns that were understood, with the names of their roles.
  public func understood(_ scoring: IndexScoring) -> [(column: Int, name: String)] {
    FactLayout.names(scoring).compactMap { entry in
      columns[entry.role].map { (column: $0, name: entry.name) }
    }.sorted { $0.column < $1.column }
  }

  /// How many columns tell items of the index.
  public var factColumns: Int {
    columns.keys.count { if case .input = $0 { true } else { false } }
  }

  func column(_ role: Role) -> Int? { columns[role] }

  /// The column of an input of an item; nil where the file has none.
  func column(item: Int, input: Int) -> Int? { columns[.input(item: item, input: input)] }

  /// The items that no column tells.
  public func missingItems(_ scoring: IndexScoring) -> [Int] {
    scoring.items.indices.filter { item in
      scoring.items[item].inputs.indices.allSatisfy { column(item: item, input: $0) == nil }
    }
  }

  /// Throws exit code 11 where identity, position, agency or a whole dimension has no column.
  public func requireColumns(of path: String, _ scoring: IndexScoring) throws(Failure) {
    func has(_ fields: ExportField...) -> Bool { fields.contains { columns[.field($0)] != nil } }
    var missing: [String] = []
    if !has(.nip, .participantID) { missing.append("an identity (nip or id_peserta)") }
    if !has(.positionLevel, .eselon, .positionKind, .position) {
      missing.append("a position (jenjang, eselon, jenis_jabatan or jabatan)")
    }
    if !has(.agencyCode, .agency) { missing.append("an agency (instansi_kode or instansi)") }
    let absent = missingItems(scoring)
    for (place, dimension) in scoring.dimensions.enumerated() {
      let items = scoring.items.indices.filter { scoring.items[$0].dimension == place }
      if items.allSatisfy({ absent.contains($0) }) {
        let names = items.flatMap { scoring.items[$0].inputs.map(\.column) }
        missing.append("the dimension \(dimension.code) (\(names.joined(separator: ", ")))")
      }
    }
    guard !missing.isEmpty else { return }
    throw Failure(
      path, "no column tells \(missing.joined(separator: "; ")), but the index needs it",
      remedy: "ask for an export with these columns, or name them like this in the heading",
      code: .unusableInput)
  }

  private static func role(
    of heading: String, _ standard: Standard, _ scoring: IndexScoring, _ aliases: [String: Role]
  ) -> Role? {
    let key = Spelling.key(heading)
    if let role = aliases[key] { return role }
    for (item, facts) in scoring.items.enumerated() {
      for (input, column) in facts.inputs.enumerated()
      where ([column.column] + column.spellings).contains(where: { Spelling.key($0) == key }) {
        return .input(item: item, input: input)
      }
    }
    if scoring.statusColumn.contains(where: { Spelling.key($0) == key }) { return .status }
    return standard.field(spelled: heading).flatMap { fields.contains($0) ? .field($0) : nil }
  }
}
