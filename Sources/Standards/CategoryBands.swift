import Basics
import Settings

/// The category schemes of both purposes.
struct CategoryBands: Sendable {
  let selection: CategoryScheme
  let mapping: CategoryScheme
  /// Spellings of the purposes, by their place in `Purpose.allCases`.
  let spellings: SpellingIndex

  init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
    let list = try fields.required("schemes")
    let clusters = try fields.required("clusters").read { (fields) throws(Failure) in
      try Provenance(&fields, within: file)
    }
    var schemes: [Purpose: CategoryScheme] = [:]
    var spellings = SpellingIndex()
    for node in try list.list() {
      let scheme = try CategoryBands.scheme(node, file, clusters, &spellings)
      guard schemes.updateValue(scheme, forKey: scheme.purpose) == nil else {
        throw node.failure(
          "the purpose '\(scheme.purpose.rawValue)' stands here again, but it has one scheme",
          remedy: "take one of the two away")
      }
    }
    guard let selection = schemes[.seleksi], let mapping = schemes[.pemetaan] else {
      throw list.failure(
        "a scheme is missing, but both purposes need one",
        remedy: "give a scheme for seleksi and one for pemetaan")
    }
    self.selection = selection
    self.mapping = mapping
    self.spellings = spellings
  }

  private static func scheme(
    _ node: YAMLNode, _ file: Provenance, _ clusters: Provenance, _ spellings: inout SpellingIndex
  ) throws(Failure) -> CategoryScheme {
    var index = spellings
    let scheme = try node.read { (fields) throws(Failure) in
      let purpose = try fields.required("purpose").choice(of: Purpose.self)
      let number = Purpose.allCases.firstIndex(of: purpose) ?? 0
      try index.claim(purpose.rawValue, for: number, at: node)
      try index.claim(fields.optional("spellings"), for: number)
      return CategoryScheme(
        purpose: purpose, name: try fields.required("name").words(),
        bands: try bands(try fields.required("bands")),
        provenance: try Provenance(&fields, within: file), clusterProvenance: clusters)
    }
    spellings = index
    return scheme
  }

  /// Reads bands from best to worst, and refuses a hole or an overlap at its line.
  private static func bands(_ node: YAMLNode) throws(Failure) -> [CategoryBand] {
    var bands: [CategoryBand] = []
    for item in try node.list() {
      let (band, from, below) = try item.read { (fields) throws(Failure) in
        let from = try fields.required("from")
        let below = fields.optional("below")
        let band = CategoryBand(
          label: try fields.required("label").string(),
          abbreviation: try fields.required("abbreviation").string(),
          name: try fields.required("name").words(), from: try from.percent(),
          below: try below?.percent(), cluster: try fields.required("cluster").string())
        return (band, from, below)
      }
      try check(band, after: bands.last, in: item, below: below)
      if let end = band.below, end <= band.from {
        throw from.failure(
          "the band begins at \(try from.string()), but it should begin below its end",
          remedy: "exchange 'from' and 'below', or correct one of them")
      }
      bands.append(band)
    }
    guard let last = bands.last else {
      throw node.failure("there is no band, but one is needed", remedy: "list the bands")
    }
    if last.from.numerator != 0, let item = try node.list().last {
      throw (item.value(ofKey: "from") ?? item).failure(
        "nothing holds a match below this, but the worst band should begin at 0 %",
        remedy: "write 'from: 0 %', or add a band below")
    }
    return bands
  }

  private static func check(
    _ band: CategoryBand, after better: CategoryBand?, in item: YAMLNode, below: YAMLNode?
  ) throws(Failure) {
    guard let better else {
      guard let below else { return }
      throw below.failure(
        "the best band ends here, but a match may be as high as it likes",
        remedy: "take the key 'below' away from the first band")
    }
    guard let below, let end = band.below else {
      throw item.failure(
        "'below' is missing, but every band except the best has an end",
        remedy: "write where the next better band begins")
    }
    guard end < better.from || better.from < end else { return }
    let between = "between '\(band.label)' and '\(better.label)'"
    throw below.failure(
      end < better.from
        ? "the bands leave a hole \(between), but every match needs a category"
        : "the bands overlap \(between), but a match has one category",
      remedy: "write the percentage at which '\(better.label)' begins")
  }
}
