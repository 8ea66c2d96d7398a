import TestSupport
import Testing

/// A table of values that were computed elsewhere; `Fixtures/change/compute.py` tells how.
enum ChangeFixture {
  static func rows(_ name: String) -> [[String]] {
    Project.text("Tests/StudiesTests/Fixtures/change/\(name).csv")
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }
}

/// Whether two figures agree to nine digits; both may be missing.
func agree(_ found: Double?, _ expected: String) -> Bool {
  guard let expected = Double(expected) else { return found == nil }
  guard let found else { return false }
  return abs(found - expected) <= max(1e-9 * abs(expected), 1e-300)
}
