import Basics
import Flow

/// An agency as the rows name it: its code, its kind and its province together.
///
/// A code that occurs with two kinds or in two provinces is two units: tables group by what the row
/// itself says.
public struct AgencyUnit: Sendable, Hashable {
  /// The agency's code, or its name where the export has no codes.
  public var code: String
  /// The kind as the tables print it; empty where it is not known.
  public var kind: String
  /// The province's code; empty for central agencies.
  public var province: String
}

/// The names all workers share: agency units, and identities that are no eighteen digits.
///
/// It is asked once per new spelling and worker. Numbers depend on who asks first and never leave the run.
public final class Registry: Sendable {
  private struct State {
    var units: [AgencyUnit] = []
    var places: [AgencyUnit: Int] = [:]
    var names: [String: Set<String>] = [:]
    var listedNames: [String: String] = [:]
    var nameKeys: Set<String> = []
    var soughtAgencies: Set<AgencySpelling> = []
    var unknownAgencies: Set<AgencySpelling> = []
    var unknownKinds: Set<String> = []
    var unknownProvinces: Set<String> = []
  }

  private let state = Guarded(State())
  let texts = IdentityTexts(tag: Registry.longTag)

  /// A registry that knows nobody.
  public init() {}

  /// The number of a unit; a new one is entered.
  ///
  /// A name that a reference list gives comes before those of the rows.
  func unit(_ unit: AgencyUnit, name: String, listedName: String) throws(Failure) -> Int {
    let place: Int? = state.withLock { state in
      if !listedName.isEmpty {
        state.listedNames[unit.code] = min(state.listedNames[unit.code] ?? listedName, listedName)
      }
      if !name.isEmpty { state.names[unit.code, default: []].insert(name) }
      if let known = state.places[unit] { return known }
      guard state.units.count < PersonContext.mostUnits else { return nil }
      state.units.append(unit)
      state.places[unit] = state.units.count - 1
      return state.units.count - 1
    }
    guard let place else {
      throw Failure(
        "agencies",
        "there are more than \(PersonContext.mostUnits) different agencies, but one "
          + "run holds no more", remedy: "see whether another column was taken for the agency code",
        code: .unusableInput)
    }
    return place
  }

  /// The stand-in code of an agency without one: the key of its name.
  func code(ofName name: String) -> String {
    let key = AgencyName.key(name)
    state.withLock { state in _ = state.nameKeys.insert(key) }
    return key
  }

  /// Remembers a kind of agency that the standard does not know.
  func noteUnknownKind(_ text: String) { state.withLock { _ = $0.unknownKinds.insert(text) } }

  /// Remembers a province that the standard does not know.
  func noteUnknownProvince(_ text: String) {
    state.withLock { _ = $0.unknownProvinces.insert(text) }
  }

  /// Remembers a spelling that was looked up in a reference list, and whether it is known there.
  func noteSought(_ spelling: AgencySpelling, isKnown: Bool) {
    state.withLock { state in
      state.soughtAgencies.insert(spelling)
      if !isKnown { state.unknownAgencies.insert(spelling) }
    }
  }

  /// How many different spellings of agencies were looked up in a reference list.
  public var soughtAgencies: Int { state.withLock { $0.soughtAgencies.count } }

  /// The spellings of agencies that the reference list does not know, ascending.
  public var unknownAgencies: [AgencySpelling] { state.withLock { $0.unknownAgencies.sorted() } }

  /// The kinds of agency that the standard does not know, ascending.
  public var unknownKinds: [String] { state.withLock { $0.unknownKinds.sorted() } }

  /// The provinces that the standard does not know, ascending.
  public var unknownProvinces: [String] { state.withLock { $0.unknownProvinces.sorted() } }

  /// All units by their number, as the tables print them.
  ///
  /// An agency that some rows name without its code gets the code that other rows give to the same
  /// name, if there is just one; otherwise its name stands for the code.
  public var units: [AgencyUnit] {
    state.withLock { state in
      if state.nameKeys.isEmpty { return state.units }
      var codes: [String: Set<String>] = [:]
      for (code, names) in state.names where !state.nameKeys.contains(code) {
        for name in names {
          // A name without a letter or digit is like any other of its kind, and so says nothing.
          let key = AgencyName.key(name)
          if !key.isEmpty { codes[key, default: []].insert(code) }
        }
      }
      return state.units.map { unit in
        guard !unit.code.isEmpty, state.nameKeys.contains(unit.code) else { return unit }
        var printed = unit
        let given = codes[unit.code] ?? []
        printed.code = (given.count == 1 ? given.first : state.names[unit.code]?.plainest) ?? ""
        return printed
      }
    }
  }

  /// The first number of a unit that tables print alike, for every number; empty where each differs.
  public var alikeUnits: [Int] {
    let units = units
    var first: [AgencyUnit: Int] = [:]
    for (number, unit) in units.enumerated() where first[unit] == nil { first[unit] = number }
    return first.count == units.count ? [] : units.map { first[$0] ?? 0 }
  }

  /// One name for every agency code: the reference list's, else the plainest.
  public var agencyNames: [String: String] {
    state.withLock { state in
      state.names.compactMapValues(\.plainest).merging(state.listedNames) { $1 }
    }
  }

  /// How many agencies occur with several spellings of the name.
  public var agenciesWithSeveralNames: Int {
    state.withLock { state in
      state.names.values.count { $0.count > 1 && Set($0.map { Spelling.key($0) }).count > 1 }
    }
  }

  /// How many agency codes are like another one but for case, zeros in front and marks: `B01` and `b1`.
  public var alikeCodes: Int {
    let codes = state.withLock { state in
      Set(state.units.map(\.code)).subtracting(state.nameKeys)
    }
    let alike = Dictionary(grouping: codes) { Registry.withoutLeadingZeros(Spelling.key($0)) }
    return alike.values.reduce(0) { $1.count > 1 ? $0 + $1.count : $0 }
  }

  // "b01" and "b1": zeros before the first other digit say nothing.
  private static func withoutLeadingZeros(_ key: String) -> String {
    let letters = key.prefix { !$0.isNumber }
    let rest = key.dropFirst(letters.count)
    let digits = rest.drop { $0 == "0" }
    return String(letters + (digits.isEmpty ? rest.suffix(1) : digits))
  }
}
