public import Basics
import Flow
public import Standards
import Tables

/// A reference list of agencies: it gives codes to names, and tells which names and codes are known.
public struct AgencyList: Sendable {
  /// An agency of the list.
  public struct Entry: Sendable, Hashable {
    /// The code.
    public var code: String
    /// The name as the list has it.
    public var name: String
    /// The kind as the list has it; empty where it has none.
    public var kind: String
    /// The province's code as the list has it; empty where it has none.
    public var province: String
  }

  /// The path of the list, as the pipeline has it.
  public let path: String
  private(set) var entries: [Entry] = []
  private var byCode: [String: Int] = [:]
  private var byName: [String: Int] = [:]

  /// Reads a list: a table with `kode_instansi` and `nama_instansi`, and, if it has them,
  /// `jenis_instansi` and `kode_provinsi`.
  ///
  /// A code may occur with several names. Throws exit code 11 where a row cannot be used, or one name
  /// has two codes: a wrong guess would be worse.
  public init(path: String, _ standard: Standard) throws(Failure) {
    self.path = path
    let source = try RecordSource(
      path: path, file: 0, sniffer: Sniffer { ExportLayout.meaning(of: $0, standard) })
    let layout = ExportLayout(understanding: source.dialect.columns, standard)
    guard let code = layout.column(of: .agencyCode), let name = layout.column(of: .agency) else {
      throw Failure(
        path, "there is no column for the code or for the name, but a list of agencies needs both",
        remedy: "head the columns kode_instansi and nama_instansi", code: .unusableInput)
    }
    let kind = layout.column(of: .agencyKind)
    let province = layout.column(of: .provinceCode)
    var journal = Journal()
    let reader = TextReader(source, everyLineIsRow: true)
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount {
        func text(_ column: Int?) -> String {
          column.map { CellText.collapsed(batch.cell(row, $0)) } ?? ""
        }
        try add(
          Entry(code: text(code), name: text(name), kind: text(kind), province: text(province)),
          line: batch.line(row))
      }
    }
    if let refused = journal.refusals.first {
      throw unusable("line \(refused.line) cannot be read (\(refused.kind.reason.english))")
    }
    guard !entries.isEmpty else { throw unusable("no agency stands in it") }
  }

  private mutating func add(_ entry: Entry, line: Int) throws(Failure) {
    guard !entry.code.isEmpty else {
      throw unusable("line \(line) has no code")
    }
    let code = Spelling.key(entry.code)
    let place = byCode[code] ?? entries.count
    if place == entries.count {
      entries.append(entry)
      byCode[code] = place
    }
    guard !entry.name.isEmpty else { return }
    let name = AgencyName.key(entry.name)
    if let other = byName[name], other != place {
      throw unusable(
        "line \(line) gives '\(entry.name)' the code '\(entry.code)', and an earlier line gives it "
          + "'\(entries[other].code)'")
    }
    byName[name] = place
  }

  private func unusable(_ what: String) -> Failure {
    Failure(
      path, "\(what), but every row of a list of agencies should give a name its one code",
      remedy: "mend the list, then run again", code: .unusableInput)
  }

  /// The agency that a row means: by its code, and only where it has none by its name.
  public func entry(of spelling: AgencySpelling) -> Entry? {
    let place =
      spelling.code.isEmpty
      ? byName[AgencyName.key(spelling.name)] : byCode[Spelling.key(spelling.code)]
    return place.map { entries[$0] }
  }

  /// The agency that an unknown spelling most likely means; nil where none is near, or two are equally.
  ///
  /// Of a place's name one letter in four may be wrong, at most three. A name that lacks its kind, or
  /// has another, is near where only one agency of the list has the place.
  public func nearest(to spelling: AgencySpelling) -> Entry? {
    let (kind, place) = AgencyName.parts(spelling.name)
    guard !place.isEmpty else { return nil }
    if let known = byName[AgencyName.key(spelling.name)] { return entries[known] }
    let limit = min(3, max(1, place.utf8.count / 4))
    var best: (distance: Int, places: Set<Int>) = (limit + 1, [])
    var namesakes: Set<Int> = []
    for (key, entry) in byName {
      let parts = key.split(separator: " ").map(String.init)
      let other = (kind: parts.count > 1 ? parts[0] : "", place: parts.last ?? "")
      if other.place == place { namesakes.insert(entry) }
      guard other.kind == kind, abs(other.place.utf8.count - place.utf8.count) <= limit else {
        continue
      }
      let distance = Spelling.distance(place, other.place)
      if distance < best.distance { best = (distance, []) }
      if distance == best.distance { best.places.insert(entry) }
    }
    if best.distance <= limit { return AgencyList.only(best.places).map { entries[$0] } }
    return AgencyList.only(namesakes).map { entries[$0] }
  }

  private static func only(_ places: Set<Int>) -> Int? { places.count == 1 ? places.first : nil }
}
