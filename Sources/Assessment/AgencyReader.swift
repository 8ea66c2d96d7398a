import Basics
import Flow
import Standards
import Tables

/// Finds the agency of a row: its code, its kind and its province.
struct AgencyReader: Sendable {
  private let standard: Shared<Standard>
  private let registry: Registry
  private let options: NormaliseOptions
  private let code: Int?
  private let name: Int?
  private let kind: Int?
  private let provinceCode: Int?
  private let provinceName: Int?
  private let columns: [Int]
  /// The columns as a range, where they stand side by side.
  private let together: ClosedRange<Int>?
  private var memo = SpellingMemo(keepsAll: true)
  /// The place in `troubled` by number of the unit; below zero where there is nothing to say.
  private var places: [Int32] = []
  private var troubled: [TroubledUnit] = []
  private var scratch: [UInt8] = []

  /// What there is to say of a row of some unit.
  private struct Trouble {
    let kind: RemarkKind
    let column: Int?
  }

  /// The troubles of one unit, with its rows that are shown and those that are only counted.
  private struct TroubledUnit {
    let troubles: [Trouble]
    var shown = 0
    var counted = 0
  }

  init(
    _ layout: ExportLayout, _ standard: Shared<Standard>, _ registry: Registry,
    _ options: NormaliseOptions
  ) {
    self.standard = standard
    self.registry = registry
    self.options = options
    code = layout.column(of: .agencyCode)
    name = layout.column(of: .agency)
    kind = layout.column(of: .agencyKind)
    provinceCode = layout.column(of: .provinceCode)
    provinceName = layout.column(of: .province)
    columns = [code, name, kind, provinceCode, provinceName].compactMap { $0 }.sorted()
    let (first, last) = (columns.first ?? 0, columns.last ?? 0)
    together = !columns.isEmpty && last - first == columns.count - 1 ? first...last : nil
  }

  /// Whether there is something to say of the rows of some unit.
  @inline(__always)
  var hasTroubles: Bool { !troubled.isEmpty }

  @inline(__always)
  private func place(of unit: Int) -> Int? {
    unit < places.count && places[unit] >= 0 ? Int(places[unit]) : nil
  }

  /// Says of a row what there is to say of its unit; after the first examples it is only counted.
  mutating func remark(_ unit: Int, _ judge: inout RowJudge, _ journal: inout Journal) {
    guard let place = place(of: unit) else { return }
    guard troubled[place].shown < Journal.exampleCount else {
      troubled[place].counted += 1
      return
    }
    troubled[place].shown += 1
    for trouble in troubled[place].troubles { judge.remark(trouble.kind, trouble.column, &journal) }
  }

  /// Hands what was only counted to the journal, at the end of a batch.
  mutating func finish(file: Int, _ journal: inout Journal) {
    guard troubled.contains(where: { $0.counted > 0 }) else { return }
    var sums: [(kind: RemarkKind, times: Int)] = []
    for place in troubled.indices where troubled[place].counted > 0 {
      for trouble in troubled[place].troubles {
        if let known = sums.firstIndex(where: { $0.kind == trouble.kind }) {
          sums[known].times += troubled[place].counted
        } else {
          sums.append((trouble.kind, troubled[place].counted))
        }
      }
      troubled[place].counted = 0
    }
    for (kind, times) in sums { journal.count(kind, times: times, inFile: file) }
  }

  /// The number of the agency unit in the registry.
  mutating func read(_ judge: inout RowJudge) throws(Failure) -> Int {
    if let together, let stretch = judge.stretch(together) {
      return try unit(of: stretch, &judge)
    }
    scratch.removeAll(keepingCapacity: true)
    for column in columns {
      scratch.append(contentsOf: judge.cell(column))
      scratch.append(31)
    }
    scratch.append(contentsOf: repeatElement(0, count: SpellingMemo.bytesBehind))
    let key = scratch
    return try key.withUnsafeBufferPointer { (key) throws(Failure) in
      try unit(of: UnsafeBufferPointer(rebasing: key.dropLast(SpellingMemo.bytesBehind)), &judge)
    }
  }

  @inline(__always)
  private mutating func unit(
    of key: UnsafeBufferPointer<UInt8>, _ judge: inout RowJudge
  ) throws(Failure) -> Int {
    if let known = memo.meaning(key) { return known }
    let unit = try lookUp(&judge)
    memo.remember(key, meaning: unit)
    return unit
  }

  private mutating func lookUp(_ judge: inout RowJudge) throws(Failure) -> Int {
    let judge = judge
    func text(_ column: Int?) -> String {
      guard let column else { return "" }
      let cell = judge.cell(column)
      return LevelText.isPlaceholder(CellText.trimmed(cell)) ? "" : CellText.collapsed(cell)
    }
    // A program that took codes for numbers writes "7101.0".
    func codeText(_ column: Int?) -> String {
      let code = text(column)
      let isNumber = code.hasSuffix(".0") && code.dropLast(2).utf8.allSatisfy { $0 &- 48 <= 9 }
      return isNumber && code.utf8.count > 2 ? String(code.dropLast(2)) : code
    }
    var found: [Trouble] = []
    let agencyName = text(name)
    let givenCode = codeText(code)
    let known = listed(AgencySpelling(name: agencyName, code: givenCode))
    let (givenKind, givenProvince) = (text(kind), codeText(provinceCode))
    let ownProvince = provinceLabel(givenProvince, text(provinceName), &found)
    let unit = AgencyUnit(
      code: known?.code ?? (givenCode.isEmpty ? registry.code(ofName: agencyName) : givenCode),
      kind: kindLabel(givenKind.isEmpty ? known?.kind ?? "" : givenKind, agencyName, &found),
      province: ownProvince.isEmpty ? provinceLabel(known?.province ?? "", "", &found) : ownProvince
    )
    let number = try registry.unit(unit, name: agencyName, listedName: known?.name ?? "")
    if unit.code.isEmpty, let column = name ?? code {
      found.append(Trouble(kind: .noAgency, column: column))
    }
    if !found.isEmpty, place(of: number) == nil {
      if number >= places.count {
        places += repeatElement(-1, count: number + 1 - places.count)
      }
      places[number] = Int32(troubled.count)
      troubled.append(TroubledUnit(troubles: found))
    }
    return number
  }

  /// What the reference list says, if there is one; whom it does not know is remembered.
  private func listed(_ spelling: AgencySpelling) -> AgencyList.Entry? {
    guard let list = options.agencies, !spelling.isEmpty else { return nil }
    let entry = list.entry(of: spelling)
    registry.noteSought(spelling, isKnown: entry != nil)
    return entry
  }

  private func kindLabel(_ text: String, _ agencyName: String, _ found: inout [Trouble]) -> String {
    if let known = standard.value.agencyKind(spelled: text) {
      return standard.value.agencyKinds[known].label
    }
    if !text.isEmpty {
      registry.noteUnknownKind(text)
      found.append(Trouble(kind: .unknownAgencyKind, column: kind))
      return text
    }
    guard let known = standard.value.agencyKind(ofAgencyNamed: agencyName) else { return "" }
    return standard.value.agencyKinds[known].label
  }

  // Codes stay as the file has them unless the pipeline or the name says whose they are; then they
  // become BPS codes.
  private func provinceLabel(_ code: String, _ name: String, _ found: inout [Trouble]) -> String {
    let standard = standard.value
    func unknown(_ text: String, _ column: Int?) -> String {
      registry.noteUnknownProvince(text)
      found.append(Trouble(kind: .unknownProvince, column: column))
      return text
    }
    guard !code.isEmpty else {
      guard !name.isEmpty else { return "" }
      // A code stands in the column of the name.
      if name.utf8.allSatisfy({ $0 &- 48 <= 9 }) { return provinceLabel(name, "", &found) }
      if let known = standard.province(spelled: name) { return standard.provinces[known].bps }
      return unknown(name, provinceName)
    }
    let bps = standard.province(code: code, system: .bps)
    let kemendagri = standard.province(code: code, system: .kemendagri)
    if bps == nil, kemendagri == nil, let known = standard.province(spelled: code) {
      // "32 - Jawa Barat" in the column of the code.
      return standard.provinces[known].bps
    }
    if let system = options.provinceCodes {
      let known = system == .bps ? bps : kemendagri
      return known.map { standard.provinces[$0].bps } ?? unknown(code, provinceCode ?? provinceName)
    }
    if bps == nil, kemendagri == nil { return unknown(code, provinceCode ?? provinceName) }
    guard bps != kemendagri else { return code }
    let named = name.isEmpty ? nil : standard.province(spelled: name)
    if let named, named == bps || named == kemendagri { return standard.provinces[named].bps }
    found.append(Trouble(kind: .ambiguousProvince, column: provinceCode ?? provinceName))
    return code
  }
}
