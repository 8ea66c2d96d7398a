import Basics

/// An agency that exists only in these files.
struct Agency: Sendable {
  var code: String
  var kind: AgencyKind
  var name: String
  var region: Region
  /// Where a regional agency lies; nil for the centre.
  var province: Province?
  /// A street that nobody will find; it may have two lines.
  var address: String
  /// By how many hundredths of a level its people stand above or below others, per competency.
  var leanings: [Int]
  /// The Mondays its assessment weeks begin on.
  var campaigns: [CivilDay]

  /// Completes an entry of the tables with what chance decides.
  init(_ entry: AgencyEntry, code: String, _ random: inout SeededNumbers) {
    self.code = code
    kind = entry.kind
    name = entry.name
    region = entry.region
    province = entry.province.map(Province.coded)
    let street = random.pick(["Melur", "Kenanga Raya", "Cemara", "Damar", "Pinang", "Waru"])
    let joint = random.below(3) == 0 ? ",\nGedung " : ", Gedung "
    address = "Jl. \(street) No. \(1 + random.below(180))" + joint + random.pick(["A", "B", "C"])
    let common = random.normal(spread: 12)
    leanings = Competency.all.map { _ in common + random.normal(spread: 10) }
    campaigns = (0..<6).map { _ in AssessmentDays.monday(from: 2024, 1, to: 2026, 5, &random) }
  }
}

/// One line of the tables of agencies.
struct AgencyEntry: Sendable {
  var kind: AgencyKind
  var name: String
  var region: Region
  var province: Int?

  /// An agency of the central government.
  static func central(_ kind: AgencyKind, _ name: String) -> AgencyEntry {
    AgencyEntry(kind: kind, name: name, region: .centre)
  }

  /// The government of a province, city or regency.
  static func local(
    _ region: Region, _ province: Int, _ kind: AgencyKind, _ place: String
  ) -> AgencyEntry {
    let title = kind == .province ? "Provinsi" : kind == .city ? "Kota" : "Kabupaten"
    return AgencyEntry(
      kind: kind, name: "Pemerintah \(title) \(place)", region: region, province: province)
  }
}
