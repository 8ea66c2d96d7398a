import Testing

@testable import Assessment

@Suite("a printed job person match")
struct PrintedMatchTests {
  private func read(_ cell: String) -> PrintedMatch? {
    Array(cell.utf8).withUnsafeBufferPointer { PrintedMatch($0) }
  }

  /// What is printed, the sum of levels attained and the sum required.
  static let fitting: [(printed: String, attained: Int64, required: Int64)] = [
    ("88,89", 24, 27), ("88.89 %", 24, 27), ("88.88", 24, 27), ("88,9%", 24, 27), ("89", 24, 27),
    ("88", 24, 27), ("0,8889", 24, 27), ("0.888888888888889", 24, 27),
    ("88.88888888888889", 24, 27), ("59.99999999999999", 12, 20), ("60.00000000000001", 12, 20),
    ("60", 12, 20), ("60,00", 12, 20), ("0,6", 12, 20), ("100", 27, 27), ("1", 27, 27),
    ("1.0", 27, 27), ("104,44", 47, 45), ("1,0444", 47, 45), ("0", 0, 27), ("0,00 %", 0, 27),
    ("=\"88,89\"", 24, 27), (" 88,89 ", 24, 27), ("80", 36, 45), ("68,89", 31, 45),
  ]

  @Test("stands for the match that is printed so, however it was rounded", arguments: fitting)
  func fits(printed: String, attained: Int64, required: Int64) {
    #expect(read(printed)?.fits(attained, attained, over: required) == true)
  }

  static let other: [(printed: String, attained: Int64, required: Int64)] = [
    ("88,90", 24, 27), ("88,87", 24, 27), ("90", 24, 27), ("87", 24, 27), ("0,8890", 24, 27),
    ("0,8889 %", 24, 27), ("60", 13, 20), ("1", 26, 27), ("100", 26, 27), ("0", 1, 27),
    ("2400", 24, 27),
  ]

  @Test("is no other match, not even by one unit of its last digit", arguments: other)
  func fitsNot(printed: String, attained: Int64, required: Int64) {
    #expect(read(printed)?.fits(attained, attained, over: required) == false)
  }

  @Test("exists for a sum of required levels only where some whole sum gives it")
  func exists() {
    // Of 27 there is nothing between 24/27 = 88.89 and 25/27 = 92.59.
    #expect(read("88,89")?.fits(0, 45, over: 27) == true)
    #expect(read("90,00")?.fits(0, 45, over: 27) == false)
    #expect(read("90,00")?.fits(0, 45, over: 20) == true)
    #expect(read("90,00")?.fits(0, 45, over: 0) == false)
  }

  @Test("agrees with trying every sum and every way of rounding")
  func exhaustive() {
    for required in Int64(1)...45 {
      for digits in 0...1200 {
        guard let printed = read("\(digits / 10),\(digits % 10) %") else { continue }
        let found = (Int64(0)...60).contains { attained in
          let (whole, rest) = (1000 * attained / required, 1000 * attained % required)
          return whole == Int64(digits) || rest > 0 && whole + 1 == Int64(digits)
        }
        if printed.fits(0, 60, over: required) != found {
          Issue.record("\(digits) over \(required): \(found)")
        }
      }
    }
  }

  @Test(
    "is not read where there is no number",
    arguments: ["", "-", "Optimal", "8a", "88,89,1", "1.234,5", "198501012010011001", "%", ",5"])
  func noNumber(cell: String) { #expect(read(cell) == nil) }
}
