import Basics
import Flow
import Standards

/// Compares what an export prints as a result with what the levels of the row give; it decides nothing.
///
/// A row is in order if its figure fits one of the sums that applications make: over all competencies
/// with a column, without the technical ones, or over the managerial ones alone, by the rule's required
/// levels or by those of the export. A missing level may have been any level, or left out.
struct PrintedReader: Sendable {
  private let match: Int?
  private let category: Int?
  private let groups: [[Int]]
  /// The group without which there is no category.
  private let deciding: Int
  /// Required levels by position level and competency.
  private let rules: [[Int64]]
  private let schemes: [CategoryScheme]
  private let categories: [String: (scheme: Int, band: Int)]
  private var memo = SpellingMemo()
  private var sums: [Sums] = []
  private var isWhole = true

  /// A sum of attained levels, between `low` and `high`, over one of required levels.
  private struct Sums {
    var low: Int64 = 0
    var high: Int64 = 0
    var required: Int64 = 0
    /// The highest sum that anybody could attain.
    var most: Int64 = 0
    /// Whether no level is missing.
    var isComplete = false
  }

  private static let otherWord = 0xFFFF

  /// Prepares the comparison; nil where a wide export prints no result.
  init?(_ layout: ExportLayout, _ shared: Shared<Standard>) {
    match = layout.isLong ? nil : layout.column(of: .printedMatch)
    category = layout.isLong ? nil : layout.column(of: .printedCategory)
    guard match != nil || category != nil else { return nil }
    let standard = shared.value
    let all = layout.competencies
    func only(_ kinds: Competency.Kind...) -> [Int] {
      all.filter { kinds.contains(standard.competencies[$0].kind) }
    }
    let groups = [all, only(.manajerial, .sosialKultural), only(.manajerial)]
      .reduce(into: [[Int]]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    self.groups = groups
    deciding = groups.firstIndex(of: only(.manajerial, .sosialKultural)) ?? 0
    rules = standard.positions.indices.map { position in
      standard.competencies.indices.map {
        Int64(standard.required(position: position, competency: $0).level)
      }
    }
    schemes = [standard.selection, standard.mapping]
    var categories: [String: (Int, Int)] = [:]
    for (number, scheme) in schemes.enumerated() {
      for (place, band) in scheme.bands.enumerated() {
        for word in [band.label, band.name.indonesian, band.name.english] {
          categories[Spelling.key(word)] = (number, place)
        }
      }
    }
    self.categories = categories
  }

  /// Remarks where a printed figure or word is not what the levels of a row give.
  mutating func compare(
    _ attained: PackedLevels, _ carried: PackedLevels, _ position: Int, _ judge: inout RowJudge,
    _ journal: inout Journal
  ) {
    sums.removeAll(keepingCapacity: true)
    isWhole = true
    for (place, group) in groups.enumerated() {
      add(group, attained, .none, position)
      if place == deciding { isWhole = group.allSatisfy { attained[$0] <= 5 } }
      if carried != .none { add(group, attained, carried, position) }
    }
    if let match, let printed = PrintedMatch(judge.cell(match)) {
      compare(printed, match, &judge, &journal)
    }
    if let category, isWhole { compareCategory(category, &judge, &journal) }
  }

  private func compare(
    _ printed: PrintedMatch, _ column: Int, _ judge: inout RowJudge, _ journal: inout Journal
  ) {
    var isPossible = false
    for sums in sums {
      if printed.fits(sums.low, sums.high, over: sums.required) { return }
      // Some applications print no more than a hundred percent.
      if printed.isWhole, sums.high >= sums.required { return }
      isPossible = isPossible || printed.fits(0, sums.most, over: sums.required)
    }
    judge.remark(isPossible ? .otherMatch : .impossibleMatch, column, &journal)
  }

  private mutating func compareCategory(
    _ column: Int, _ judge: inout RowJudge, _ journal: inout Journal
  ) {
    let cell = judge.cell(column)
    var meaning = PrintedReader.otherWord
    if let known = memo.meaning(cell) {
      meaning = known
    } else {
      if let found = categories[Spelling.key(CellText.string(cell))] {
        meaning = found.scheme << 8 | found.band
      }
      memo.remember(cell, meaning: meaning)
    }
    guard meaning != PrintedReader.otherWord else { return }
    let scheme = schemes[meaning >> 8]
    var isJudged = false
    for sums in sums where sums.isComplete {
      guard let band = scheme.band(attained: Int(sums.low), required: Int(sums.required)) else {
        continue
      }
      if band == meaning & 255 { return }
      isJudged = true
    }
    if isJudged { judge.remark(.otherCategory, column, &journal) }
  }

  private mutating func add(
    _ group: [Int], _ attained: PackedLevels, _ carried: PackedLevels, _ position: Int
  ) {
    var (all, present) = (Sums(), Sums())
    for competency in group {
      let own = carried[competency]
      let required = own <= 5 ? Int64(own) : rules[position][competency]
      let level = attained[competency]
      all.required += required
      all.most += 5
      guard level <= 5 else {
        all.high += 5
        continue
      }
      all.low += Int64(level)
      all.high += Int64(level)
      present.low += Int64(level)
      present.required += required
      present.most += 5
    }
    present.high = present.low
    all.isComplete = present.most == all.most
    sums.append(all)
    // What was left out leaves no category, but some applications print a figure.
    if !all.isComplete, present.most > 0 { sums.append(present) }
  }
}

extension RemarkKind {
  static let impossibleMatch = RemarkKind(
    "jpm_mustahil", .doubt,
    reason: Words(
      id: "JPM yang tercetak tidak mungkin: tidak ada jumlah level yang menghasilkannya",
      en: "the printed JPM cannot be: no sum of levels gives it"),
    remedy: Words(
      id: "periksa rumus di aplikasi asal: 100 × jumlah capaian / jumlah standar",
      en: "check the formula in the application: 100 × sum attained / sum required"))

  static let otherMatch = RemarkKind(
    "jpm_tidak_cocok", .doubt,
    reason: Words(
      id: "JPM yang tercetak bukan hasil dari level di barisnya; yang dipakai levelnya",
      en: "the printed JPM is not what the levels of its row give; the levels are used"),
    remedy: Words(
      id: "periksa apakah level atau standar diubah setelah JPM dihitung",
      en: "see whether levels or standards were changed after the JPM was computed"))

  static let otherCategory = RemarkKind(
    "kategori_tidak_cocok", .doubt,
    reason: Words(
      id: "kategori yang tercetak bukan kategori menurut level di barisnya; yang dipakai levelnya",
      en: "the printed category is not the one that the levels of its row give; the levels are used"
    ),
    remedy: Words(
      id: "periksa batas kategori dan standar jabatan di aplikasi asal",
      en: "check the cut-offs and the standard of the position in the application"))
}
