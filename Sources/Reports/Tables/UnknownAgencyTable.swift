import Basics

/// A spelling of an agency that the reference list does not know, and what it most likely means.
public struct UnknownAgency: Sendable, Equatable {
  /// The name as the rows write it; empty where they give only a code.
  public var name: String
  /// The code as the rows write it; empty where they give none.
  public var code: String
  /// The nearest name that the list knows; empty where none is near.
  public var nearestName: String
  /// The code that belongs to it.
  public var nearestCode: String

  /// Puts a spelling and its nearest agency together.
  public init(name: String, code: String, nearestName: String, nearestCode: String) {
    self.name = name
    self.code = code
    self.nearestName = nearestName
    self.nearestCode = nearestCode
  }
}

/// The internal table of agencies that the reference list does not know, once each.
public enum UnknownAgencyTable {
  /// The table, in the order of the list.
  public static func file(_ agencies: [UnknownAgency]) -> ReportFile {
    ReportFile(
      path: "tabel/instansi_tidak_dikenal.csv",
      heading: ["nama", "kode", "nama_terdekat", "kode_terdekat"],
      rows: agencies.map { [$0.name, $0.code, $0.nearestName, $0.nearestCode] })
  }
}
