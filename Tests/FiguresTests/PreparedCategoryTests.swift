import Standards
import TestSupport
import Testing

@testable import Assessment

@Suite("the prepared categories")
struct PreparedCategoryTests {
  @Test("are those of the scheme, for every pair of sums", arguments: Purpose.allCases)
  func everyPair(purpose: Purpose) {
    let scheme = Crowd.ofProject.standard.scheme(purpose)
    let table = BandTable(scheme)
    let most = 5 * PackedLevels.capacity
    var wrong = 0
    for required in 1...most {
      for attained in 0...most {
        let band = Int(table.band(UInt16(attained), UInt16(required)))
        if band != scheme.band(attained: attained, required: required) { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }
}
