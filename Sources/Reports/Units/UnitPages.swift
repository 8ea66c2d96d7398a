import Basics
public import Studies

/// A page for every province, agency and position level, and one on the method; internal.
public enum UnitPages {
  /// All pages, in the order of the tables.
  public static func all(_ findings: Findings) -> [Page] {
    guard let units = findings.pagedUnits else { return [] }
    let agencies = parts(units.provinceAgencies, by: 0)
    let positions = parts(units.provincePositions, by: 0)
    let positionsOfAgencies = parts(findings.groups.agencyPositions, by: 0)
    let agenciesOfPositions = parts(findings.groups.agencyPositions, by: 1)
    let provincesOfAgencies = parts(units.provinceAgencies, by: 1)
    func page(
      _ name: String?, _ result: GroupResult,
      _ document: @escaping @Sendable (UnitTeller) -> Document
    ) -> Page {
      Page(name ?? "", label: Words(id: "", en: ""), isInMenu: false) { language in
        document(UnitTeller(findings, language, of: result))
      }
    }
    let names = Narrator(findings: findings, language: .indonesian)
    return [method(findings)]
      + findings.groups.provinces.map { result in
        let code = result.key[0]
        return page(names.page(ofProvince: code), result) {
          $0.province(positions[code] ?? [], agencies[code] ?? [])
        }
      }
      + findings.groups.positions.map { result in
        let name = result.key[0]
        return page(names.page(ofPosition: name), result) {
          $0.position(agenciesOfPositions[name] ?? [])
        }
      }
      + findings.groups.agencies.map { result in
        let code = result.key[0]
        return page(names.page(ofAgency: code), result) {
          $0.agency(
            positionsOfAgencies[code] ?? [],
            provinces: (provincesOfAgencies[code] ?? []).map { $0.key[0] })
        }
      }
  }

  /// The name of a unit's file; a unit without a code has one that no code can have.
  static func file(_ code: String) -> String { code.isEmpty ? "_tanpa" : FileName.of(code) }

  private static func method(_ findings: Findings) -> Page {
    Page("metode", label: Words(id: "Metode dan istilah", en: "Method and glossary")) { language in
      let narrator = Narrator(findings: findings, language: language)
      let title = narrator.say(id: "Metode dan istilah", en: "Method and glossary")
      return Document(
        [.heading(level: 1, Phrase(title))] + narrator.methodSection()
          + narrator.glossarySection())
    }
  }

  private static func parts(
    _ groups: some Sequence<GroupResult>, by key: Int
  ) -> [String: [GroupResult]] {
    Dictionary(grouping: groups) { $0.key[key] }
  }
}
