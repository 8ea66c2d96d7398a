public import Basics
import Settings

/// The standards in force on one day.
public struct Standard: Sendable {
  /// The day.
  public var day: CivilDay
  /// What was read, in the order of `RuleSet`.
  public let sources: [RuleSource]
  /// The categories of an assessment for selection.
  public let selection: CategoryScheme
  /// The categories of an assessment for mapping.
  public let mapping: CategoryScheme
  /// How long a result may be used.
  public let validity: Validity

  var competencyList: CompetencyList
  let positionList: PositionList
  let provinceList: ProvinceList
  let agencyKindList: AgencyKindList
  let fieldList: FieldList
  let purposes: SpellingIndex
  private let table: RequiredLevelTable

  /// The competencies in canonical order: managerial, socio-cultural, technical.
  public var competencies: [Competency] { competencyList.competencies }
  /// The places of the competencies that every position requires: all but the technical ones.
  public var requiredOfAll: [Int] {
    competencies.indices.filter { competencies[$0].kind != .teknis }
  }
  /// The groups of managerial competencies.
  public var rumpun: [Rumpun] { competencyList.rumpun }
  /// The position levels in the order of tables.
  public var positions: [PositionLevel] { positionList.positions }
  /// Where the equivalence of echelons and position levels comes from.
  public var eselonProvenance: Provenance { positionList.eselonProvenance }
  /// The provinces in the order of their BPS codes.
  public var provinces: [Province] { provinceList.provinces }
  /// Where the provinces stand on a map of tiles, where that is said.
  public var provinceTiles: TileMap? { provinceList.tiles }
  /// The kinds of agencies in the order of tables.
  public var agencyKinds: [AgencyKind] { agencyKindList.kinds }
  /// The fields of an export with their headings.
  public var fields: [FieldSpelling] { fieldList.fields }

  /// The level that a position level requires of a competency, both by their index.
  public func required(position: Int, competency: Int) -> RequiredLevel {
    table[position, competency]
  }

  /// The categories of a purpose.
  public func scheme(_ purpose: Purpose) -> CategoryScheme {
    purpose == .seleksi ? selection : mapping
  }

  /// A stable number of all that is in force; figures with different numbers do not belong together.
  public var fingerprint: UInt64 {
    sources.reduce(0) { Hashing.finalised($0 ^ $1.fingerprint) }
  }

  /// Takes from the files what holds on a day.
  ///
  /// What has not changed since the standard before is taken over from it.
  init(
    on day: CivilDay, following before: Standard? = nil,
    from files: (RuleSet) throws(Failure) -> RuleFile
  ) throws(Failure) {
    self.day = day
    func take<Contents>(
      _ set: RuleSet, _ earlier: Contents?,
      reading body: (inout Fields, Provenance) throws(Failure) -> Contents
    ) throws(Failure) -> (source: RuleSource, contents: Contents, isKept: Bool) {
      let file = try files(set)
      if let earlier, let before, !file.begins(after: before.day, until: day),
        let source = before.sources.first(where: { $0.set == set })
      {
        return (source, earlier, true)
      }
      let (source, contents) = try file.read(body)
      return (source, contents, false)
    }
    let competencies = try take(.competencies, before?.competencyList) {
      (fields, file) throws(Failure) in
      try CompetencyList(&fields, file, on: day)
    }
    let positions = try take(.positionLevels, before?.positionList) {
      (fields, file) throws(Failure) in
      try PositionList(&fields, file, on: day)
    }
    let isTableKept = competencies.isKept && positions.isKept
    let table = try take(.requiredLevels, isTableKept ? before?.table : nil) {
      (fields, file) throws(Failure) in
      try RequiredLevelTable(
        &fields, file, on: day, positions: positions.contents,
        competencies: competencies.contents.competencies)
    }
    let bands = try files(.categoryBands).read { (fields, file) throws(Failure) in
      try CategoryBands(&fields, file)
    }
    let validity = try take(.validity, before?.validity) { (fields, file) throws(Failure) in
      try Validity(&fields, file)
    }
    let provinces = try take(.provinces, before?.provinceList) {
      (fields, file) throws(Failure) in
      try ProvinceList(&fields, file, on: day)
    }
    let agencyKinds = try take(.agencyKinds, before?.agencyKindList) {
      (fields, file) throws(Failure) in
      try AgencyKindList(&fields, file, on: day)
    }
    let fields = try take(.fields, before?.fieldList) { (fields, _) throws(Failure) in
      try FieldList(&fields)
    }
    competencyList = competencies.contents
    positionList = positions.contents
    self.table = table.contents
    (selection, mapping) = (bands.contents.selection, bands.contents.mapping)
    purposes = bands.contents.spellings
    self.validity = validity.contents
    provinceList = provinces.contents
    agencyKindList = agencyKinds.contents
    fieldList = fields.contents
    sources = [
      competencies.source, positions.source, table.source, bands.source, validity.source,
      provinces.source, agencyKinds.source, fields.source,
    ]
    if !competencies.isKept || !fields.isKept { try refuseAmbiguousHeadings() }
  }

  /// A heading is a field or a competency, never both.
  private func refuseAmbiguousHeadings() throws(Failure) {
    for claim in fieldList.spellings.claims where competencyList.spellings[key: claim.key] != nil {
      throw Failure(
        claim.place.description,
        "the heading '\(claim.key)' is a competency too, but a heading has one meaning",
        remedy: "take it away from the fields or from the competencies", code: .wrongStandards)
    }
  }
}
