@testable import Assessment

/// Values that several tests of studies use.
enum StudySamples {
  static let units = [
    AgencyUnit(code: "b1", kind: "Kota", province: "31"),
    AgencyUnit(code: "B2", kind: "K/L", province: ""),
    AgencyUnit(code: "Éa", kind: "Provinsi", province: "9"),
    AgencyUnit(code: "Zz", kind: "Kabupaten", province: "11"),
  ]
}
