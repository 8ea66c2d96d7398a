import Basics
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

  @Test("are few among many that differ otherwise")
  func many() {
    let (registry, count) = (Registry(), 6000)
    var people = PersonBatch(capacity: count, hasStandards: false)
    for number in 0..<count {
      let text = number % 2 == 0 ? "P-\(number)" : "peserta-\(number)"
      people.ids[number] = key(text, registry)
    }
    people.ids[17] = key("PESERTA-19", registry)
    people.ids[4000] = key("p-4002.0", registry)
    people.rowCount = count
    var alike = AlikeIdentities()
    alike.absorb(people, registry)
    #expect(alike.count == 4)
  }

  private func key(_ text: String, _ registry: Registry) -> UInt64 {
    Array(text.utf8).withUnsafeBufferPointer { registry.key(ofText: $0) }
  }
}
