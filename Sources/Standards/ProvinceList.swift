import Basics
import Settings

/// The provinces in force on a day, with their spellings and codes.
struct ProvinceList: Sendable {
  var provinces: [Province] = []
  /// The BPS codes of all provinces, those of later days too.
  private(set) var allCodes: Set<String> = []
  /// The map of tiles, where the file has one.
  private(set) var tiles: TileMap?
  private var spellings = SpellingIndex()
  private var codes: [CodeSystem: SpellingIndex] = [:]
  private let prefixes: [String]

  init(_ fields: inout Fields, _ file: Provenance, on day: CivilDay) throws(Failure) {
    // The longest first: "Pemerintah Provinsi" before "Provinsi".
    prefixes = try fields.required("prefixes").strings().map { Spelling.key($0) }
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    for member in try fields.required("provinces").list() { try read(member, file, on: day) }
    if let node = fields.optional("tile-map") {
      let list = self
      tiles = try node.read { (fields) throws(Failure) in try TileMap(&fields, file, list) }
    }
  }

  func index(spelled text: String) -> Int? {
    let key = Spelling.key(text)
    if let index = spellings[key: key] { return index }
    let digits = key.prefix { $0.isNumber }
    if !digits.isEmpty { return index(spelled: String(key.dropFirst(digits.count)), code: digits) }
    guard let prefix = prefixes.first(where: { key.hasPrefix($0) }) else { return nil }
    return spellings[key: String(key.dropFirst(prefix.count))]
  }

  // "32 - Jawa Barat": code and name have to be of one province.
  private func index(spelled name: String, code: Substring) -> Int? {
    guard !name.isEmpty, let found = index(spelled: name) else { return nil }
    return [provinces[found].bps, provinces[found].kemendagri].contains(String(code)) ? found : nil
  }

  func index(code: String, system: CodeSystem) -> Int? { codes[system]?[code] }

  private mutating func read(
    _ node: YAMLNode, _ outer: Provenance, on day: CivilDay
  ) throws(Failure) {
    let index = provinces.count
    let (province, claims) = try node.read { (fields) throws(Failure) in
      let name = try fields.required("name")
      let (bps, kemendagri) = (try fields.required("bps"), try fields.required("kemendagri"))
      let province = Province(
        bps: try bps.string(), kemendagri: try kemendagri.string(), name: try name.string(),
        shortName: try fields.optional("short")?.string(),
        provenance: try Provenance(&fields, within: outer))
      let others = fields.optional("spellings")
      return (
        province,
        { (list: inout ProvinceList) throws(Failure) in
          try list.codes[.bps, default: SpellingIndex()].claim(province.bps, for: index, at: bps)
          try list.codes[.kemendagri, default: SpellingIndex()]
            .claim(province.kemendagri, for: index, at: kemendagri)
          try list.spellings.claim(province.name, for: index, at: name)
          try list.spellings.claim(others, for: index)
        }
      )
    }
    allCodes.insert(province.bps)
    guard province.provenance.since <= day else {
      // What is not in force yet has to be right all the same.
      var apart = self
      try claims(&apart)
      return
    }
    try claims(&self)
    provinces.append(province)
  }
}
