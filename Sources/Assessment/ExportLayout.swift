public import Basics
public import Standards

/// Which column of one export holds what.
public struct ExportLayout: Sendable {
  /// The role of every column, in the order of the file.
  public let roles: [ColumnRole]
  /// The headings, as the file has them.
  public let headings: [String]
  /// Whether one row holds one competency of a person, and not all of them.
  public let isLong: Bool
  /// The competencies that have a column of their own, ascending; none in a long export.
  public let competencies: [Int]

  private static let standardWords = [
    "standarlevel", "levelstandar", "standard", "standar", "syarat",
  ]
  private static let levelWords = [
    "capaianlevel", "levelcapaian", "capaian", "level", "nilai", "hasil", "skor", "rating",
  ]

  /// How many of the headings the standard knows; the sniffer finds the heading line by it.
  public static func knownCount(_ headings: [String], _ standard: Standard) -> Int {
    headings.count { role(of: $0, standard, aliases: [:]) != .other }
  }

  /// Assigns the columns of a file to fields and competencies.
  ///
  /// Throws exit code 11 where a column that nobody can do without is missing, or two columns claim
  /// the same place: a wrong guess would be worse than a question.
  public init(
    headings: [String], file: String, standard: Standard, aliases: [String: ColumnRole] = [:]
  ) throws(Failure) {
    self.headings = headings
    let roles = headings.map { ExportLayout.role(of: $0, standard, aliases: aliases) }
    self.roles = roles
    var wide: Set<Int> = []
    for case .level(let competency) in roles { wide.insert(competency) }
    let hasCell = roles.contains(.field(.competency)) && roles.contains(.field(.level))
    isLong = wide.isEmpty && hasCell
    competencies = wide.sorted()
    try ExportLayout.refuseTwins(roles, headings, file)
    try requireColumns(file, standard)
  }

  /// The column of a field; nil where the export has none.
  public func column(of field: ExportField) -> Int? { roles.firstIndex(of: .field(field)) }

  /// The columns that are not read.
  public var unread: [String] {
    zip(roles, headings).compactMap { $0 == .other && !$1.isEmpty ? $1 : nil }
  }

  /// The role that a heading gives its column.
  public static func role(
    of heading: String, _ standard: Standard, aliases: [String: ColumnRole]
  ) -> ColumnRole {
    let key = Spelling.key(heading)
    guard !key.isEmpty else { return .other }
    if let named = aliases[key] { return named }
    if let field = standard.field(spelled: heading) { return .field(field) }
    if let competency = standard.competency(spelled: heading) { return .level(competency) }
    if let competency = bare(key, standardWords, standard) { return .required(competency) }
    if let competency = bare(key, levelWords, standard) { return .level(competency) }
    return .other
  }

  // "Standar Integritas" and "Integritas (Standar)" both name the competency.
  private static func bare(_ key: String, _ words: [String], _ standard: Standard) -> Int? {
    for word in words {
      let rest: Substring? =
        key.hasPrefix(word)
        ? key.dropFirst(word.count) : key.hasSuffix(word) ? key.dropLast(word.count) : nil
      if let rest, let found = standard.competency(spelled: String(rest)) { return found }
    }
    return nil
  }

  private static func refuseTwins(_ roles: [ColumnRole], _ headings: [String], _ file: String)
    throws(Failure)
  {
    for (place, role) in roles.enumerated() where role != .other {
      guard let first = roles.firstIndex(of: role), first < place else { continue }
      throw Failure(
        file,
        "columns \(first + 1) ('\(headings[first])') and \(place + 1) ('\(headings[place])') mean "
          + "the same, but each should be there once",
        remedy: "leave one of them out, or rename the one that is not meant",
        code: .unusableInput)
    }
  }

  private func requireColumns(_ file: String, _ standard: Standard) throws(Failure) {
    func has(_ fields: ExportField...) -> Bool { fields.contains { column(of: $0) != nil } }
    var missing: [String] = []
    if !has(.nip, .participantID) { missing.append("an identity (nip or id_peserta)") }
    if !has(.positionLevel, .eselon) { missing.append("a position level (jenjang or eselon)") }
    if competencies.isEmpty && !isLong {
      missing.append("competencies (a column for each, or kompetensi and level)")
    }
    guard !missing.isEmpty else { return }
    let unread = unread.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    throw Failure(
      file,
      "there is no column for \(missing.joined(separator: ", nor for ")), but every row needs one",
      remedy: "rename the column, or name it under 'columns:' in the pipeline file"
        + (unread.isEmpty ? "" : "; not understood: \(unread)"), code: .unusableInput)
  }
}
