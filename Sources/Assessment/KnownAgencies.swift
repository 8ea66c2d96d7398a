import Basics

extension StaffFrame.Entry {
  /// The code that the run's tables print for the agency: by its code, or else by its name.
  ///
  /// An agency that the run does not know keeps what the frame says.
  public func agencyCode(among known: KnownAgencies) -> String {
    known.code(of: agency) ?? (agency.code.isEmpty ? agency.name : agency.code)
  }
}

/// The agencies of a run, found by code or name.
public struct KnownAgencies: Sendable {
  private var byCode: [String: String] = [:]
  private var byName: [String: Set<String>] = [:]

  /// Takes the agencies that rows have named.
  public init(_ registry: Registry) {
    let names = registry.agencyNames
    for unit in registry.units.sorted(by: { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) })
    {
      byCode[Spelling.key(unit.code)] = byCode[Spelling.key(unit.code)] ?? unit.code
      byName[AgencyName.key(names[unit.code] ?? unit.code), default: []].insert(unit.code)
    }
  }

  /// The code of an agency; nil where it is not known, or a name has several codes.
  func code(of spelling: AgencySpelling) -> String? {
    if !spelling.code.isEmpty { return byCode[Spelling.key(spelling.code)] }
    let named = byName[AgencyName.key(spelling.name)] ?? []
    return named.count == 1
      ? named.first : named.isEmpty ? byCode[Spelling.key(spelling.name)] : nil
  }
}
