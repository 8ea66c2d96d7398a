import TestSupport
import Testing

@testable import Assessment

@Suite("a NIP")
struct NIPTests {
  @Test("of a PNS tells start and sex")
  func pns() {
    let nip = NIP(number: 198_501_312_010_012_007)
    #expect(nip.startYear == 2010)
    #expect(nip.employment == .pns)
    #expect(nip.sex == 2)
    #expect(nip.doubt == nil)
  }

  @Test("of a PPPK has a contract code in place of the month")
  func pppk() {
    let nip = NIP(number: 199_003_032_022_211_015)
    #expect(nip.employment == .pppk)
    #expect(nip.startYear == 2022)
    #expect(nip.sex == 1)
    #expect(nip.doubt == nil)
  }

  static let doubts: [(UInt64, NIP.Doubt?)] = [
    (198_502_302_010_011_001, .birthDate), (198_513_012_010_011_001, .birthDate),
    (198_501_002_010_011_001, .birthDate), (170_001_012_010_011_001, .birthDate),
    (198_402_292_010_011_001, nil), (198_502_292_010_011_001, .birthDate),
    (198_501_012_010_001_001, .employment), (198_501_012_010_131_001, .employment),
    (198_501_012_010_201_001, .employment), (198_501_012_010_121_001, nil),
    (198_501_012_010_211_001, nil), (198_501_012_010_991_001, nil),
    (198_501_012_010_010_001, .sex), (198_501_012_010_013_001, .sex),
    (198_501_012_000_011_001, .age), (198_501_012_001_011_001, nil),
    (195_001_012_010_011_001, nil), (195_001_012_011_011_001, .age),
    (198_501_011_980_011_001, .age),
  ]

  @Test("is doubted for the first thing that cannot be true", arguments: doubts)
  func doubt(number: UInt64, doubt: NIP.Doubt?) {
    #expect(NIP(number: number).doubt == doubt)
  }
}
