public import Basics
import Settings

/// How the professionalism index (IP ASN) is scored.
public struct IndexScoring: Sendable {
  /// One of the parts of the index.
  public struct Dimension: Sendable, Hashable {
    /// The code: `kualifikasi`.
    public var code: String
    /// The name.
    public var name: Words
    /// The most points, in hundredths.
    public var most: Int
  }

  /// A kind of positions that is asked for the same items.
  public struct Group: Sendable, Hashable {
    /// The code: `struktural`.
    public var code: String
    /// The name.
    public var name: Words
    /// The position levels in it, by their places in the standard.
    public var positions: [Int]
  }

  /// The dimensions.
  public let dimensions: [Dimension]
  /// The position groups.
  public let groups: [Group]
  /// The items.
  public let items: [IndexItem]
  /// The categories.
  public let bands: IndexBands
  /// The headings of the column that tells candidates from others.
  public let statusColumn: [String]
  /// The day since which contract staff (PPPK) are included.
  public let contractStaffSince: CivilDay
  /// What was read.
  public let sources: [RuleSource]
  private let groupSpellings: SpellingIndex
  private let leftOut: Set<String>

  /// The position group of a kind of position as exports write it.
  public func group(spelled text: String) -> Int? { groupSpellings[text] }

  /// The position group of a position level.
  public func group(ofPosition position: Int) -> Int? {
    groups.firstIndex { $0.positions.contains(position) }
  }

  /// Whether people of a status, such as CPNS, have no index.
  public func isLeftOut(status text: String) -> Bool { leftOut.contains(Spelling.key(text)) }

  /// The points of the answers to all items, by dimension, in hundredths; nil where an item of the
  /// dimension that the group is asked for has no answer.
  public func points(_ answers: [Int?], group: Int, isExcused: Bool = false) -> [Int?] {
    dimensions.indices.map { dimension in
      var sum = 0
      for (place, item) in items.enumerated()
      where item.dimension == dimension && item.isAsked(of: group) {
        guard let answer = answers[place], let points = item.answers[answer].points[group] else {
          return nil
        }
        sum += isExcused ? item.answers[answer].excused ?? points : points
      }
      return min(sum, dimensions[dimension].most)
    }
  }

  /// Reads what is in force on the day of a standard.
  public static func load(folder: String, standard: Standard) throws(Failure) -> IndexScoring {
    let files = try OptionalRules(folder: folder, subfolder: "professionalism")
    func inForce(_ set: RuleSet) throws(Failure) -> RuleFile {
      try files.inForce(
        set, on: standard.day, neededBy: "the professionalism index", instead: "take a later day")
    }
    let bands = try inForce(.indexBands).read { (fields, file) throws(Failure) in
      try IndexBands(&fields, file)
    }
    var source = bands.source
    let scoring = try inForce(.indexScoring)
    var result: IndexScoring?
    source = try scoring.read { (fields, file) throws(Failure) in
      result = try IndexScoring(&fields, file, standard, bands.contents)
    }.source
    guard let read = result else { preconditionFailure("a file that was read has contents") }
    return IndexScoring(read, sources: [source, bands.source])
  }

  private init(_ other: IndexScoring, sources: [RuleSource]) {
    (dimensions, groups, items, bands) = (other.dimensions, other.groups, other.items, other.bands)
    (statusColumn, leftOut) = (other.statusColumn, other.leftOut)
    (contractStaffSince, groupSpellings) = (other.contractStaffSince, other.groupSpellings)
    self.sources = sources
  }

  private init(
    _ fields: inout Fields, _ file: Provenance, _ standard: Standard, _ bands: IndexBands
  ) throws(Failure) {
    self.bands = bands
    sources = []
    var (groups, spellings): ([Group], SpellingIndex) = ([], SpellingIndex())
    for node in try fields.required("position-groups").list() {
      try node.read { (fields) throws(Failure) in
        let code = try fields.required("group")
        let name = try fields.required("name").words()
        var positions: [Int] = []
        for level in try fields.required("levels").list() {
          positions.append(try standard.position(named: level))
        }
        try spellings.claim(try code.string(), for: groups.count, at: code)
        try spellings.claim(fields.optional("spellings"), for: groups.count)
        groups.append(Group(code: try code.string(), name: name, positions: positions))
      }
    }
    (self.groups, groupSpellings) = (groups, spellings)
    (statusColumn, leftOut) = try fields.required("candidates").read { (fields) throws(Failure) in
      _ = try Provenance(&fields, within: file)
      let headings =
        try [fields.required("column").string()] + fields.required("spellings").strings()
      return (headings, Set(try fields.required("left-out").strings().map { Spelling.key($0) }))
    }
    contractStaffSince = try fields.required("contract-staff").read { (fields) throws(Failure) in
      _ = try Provenance(&fields, within: file)
      return try fields.required("included-since").day()
    }
    var dimensions: [Dimension] = []
    let list = try fields.required("dimensions")
    for node in try list.list() {
      dimensions.append(
        try node.read { (fields) throws(Failure) in
          Dimension(
            code: try fields.required("dimension").string(),
            name: try fields.required("name").words(),
            most: try fields.required("most").hundredths())
        })
    }
    self.dimensions = dimensions
    guard dimensions.reduce(0, { $0 + $1.most }) == 100_00 else {
      throw list.failure(
        "the dimensions do not add up to 100, but the index does",
        remedy: "correct the key 'most' of the dimensions")
    }
    let itemList = try fields.required("items")
    items = try IndexItemReader(file, groups: groups, dimensions: dimensions).items(itemList)
    for (place, dimension) in dimensions.enumerated() {
      for (number, group) in groups.enumerated() {
        let most = items.filter { $0.dimension == place }.reduce(0) { $0 + $1.most(of: number) }
        guard most == dimension.most else {
          throw itemList.failure(
            "the items of '\(dimension.code)' give '\(group.code)' at most "
              + "\(DecimalText.plain(Int128(most), over: 100, decimals: 1)) points, but should give "
              + DecimalText.plain(Int128(dimension.most), over: 100, decimals: 1),
            remedy: "correct the points of the items, or the dimension")
        }
      }
    }
  }
}

extension YAMLNode {
  /// A number of points, `15` or `22.5`, in hundredths.
  func hundredths() throws(Failure) -> Int {
    let text = try string()
    guard let number = PrintedNumber(text, .point), number.decimals <= 2, !number.isPercent,
      (0...1_000_00).contains(number.units * 100 / number.scale)
    else {
      throw failure(
        "'\(text)' stands here, but it should be a number of points",
        remedy: "write it like 15 or 22.5")
    }
    return Int(number.units * 100 / number.scale)
  }
}
