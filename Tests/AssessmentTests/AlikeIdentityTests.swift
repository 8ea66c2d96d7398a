import TestSupport
import Testing

@testable import Assessment

@Suite("identities that are nearly the same")
struct AlikeIdentityTests {
  static let cases: [(ids: String, count: Int)] = [
    ("P-01 p-01 P-02", 2), ("1001 1001.0 1002.0", 2), ("p-lima-belas P-Lima-Belas P-LIMA-BELAS", 3),
    ("P-01 P-1 P01", 0), ("198501012010011001 198501012010011002", 0), ("a b c", 0),
  ]

  @Test("are counted where they differ only by case or by a fraction", arguments: cases)
  func count(ids: String, count: Int) throws {
    let rows = ids.split(separator: " ").map { [String($0), "Pengawas", "2"] }
    let export = try Export(TextTable(header: ["id_peserta", "jenjang", "M.01"], rows: rows))
    var (whole, parts) = (AlikeIdentities(), AlikeIdentities())
    for batch in export.people {
      whole.absorb(batch, export.registry)
      var part = AlikeIdentities()
      part.absorb(batch, export.registry)
      parts.merge(part)
    }
    #expect(whole.count == count)
    #expect(parts.count == count)
  }
}
