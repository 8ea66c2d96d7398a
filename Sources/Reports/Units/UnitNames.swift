import Basics
import Standards
import Studies

/// What single units are called, and where their pages are.
extension Narrator {
  /// The name of a province's page; nil in runs without pages of units.
  func page(ofProvince code: String) -> String? {
    findings.pagedUnits.map { _ in "provinsi/\(UnitPages.file(code))" }
  }

  /// The name of an agency's page; nil in runs without pages of units.
  func page(ofAgency code: String) -> String? {
    findings.pagedUnits.map { _ in "instansi/\(UnitPages.file(code))" }
  }

  /// The name of a position level's page; nil in runs without pages of units.
  func page(ofPosition name: String) -> String? {
    findings.pagedUnits.map { _ in "jenjang/\(UnitPages.file(name.lowercased()))" }
  }

  /// What the report calls an agency.
  func agencyName(_ code: String) -> String {
    if code.isEmpty { return say(id: "Tanpa instansi", en: "Without an agency") }
    let name = findings.agencyNames[code] ?? ""
    return name.isEmpty ? code : name
  }
}

extension Findings {
  /// The crossings, where internal pages of single units tell of them.
  var pagedUnits: UnitStudy? { hasUnitPages ? units : nil }
}
