import Standards
import TestSupport
import Testing

@Suite("The shipped standards")
struct ShippedStandardsTests {
  @Test("hold the position levels and agency kinds under the names that tables print")
  func names() throws {
    let standard = try Standard.shipped()
    let levels = """
      JPT Utama,JPT Madya,JPT Pratama,Administrator,Pengawas,Pelaksana,Ahli Utama,Ahli Madya,\
      Ahli Muda,Ahli Pertama,Penyelia,Mahir,Terampil,Pemula
      """
    #expect(standard.positions.map(\.name).joined(separator: ",") == levels)
    let kinds = "Kementerian,LPNK,Sekretariat LN,Sekretariat LNS,Provinsi,Kota,Kabupaten,K/L"
    #expect(standard.agencyKinds.map(\.label).joined(separator: ",") == kinds)
    #expect(standard.agencyKinds.count { $0.tier == .daerah } == 3)
  }

  @Test("hold 36 named competencies and six technical slots, in canonical order")
  func competencies() throws {
    let standard = try Standard.shipped()
    let codes = standard.competencies.map(\.code)
    let first = "M.01,M.02,M.03,M.04,M.05,M.06,M.07,M.08,SK.01,TEK1"
    #expect(codes.prefix(10).joined(separator: ",") == first)
    #expect(codes.count == 42)
    #expect(codes.dropFirst(15).first == "TP.01")
    let short = standard.competencies.compactMap(\.abbreviation).prefix(9)
    #expect(short.joined(separator: " ") == "INT KJS KOM OPH PLP PDO MPR PKB PBS")
  }

  @Test("hold 38 provinces in the order of their BPS codes")
  func provinces() throws {
    let codes = try Standard.shipped().provinces.map(\.bps)
    #expect(codes.count == 38)
    #expect(codes == codes.sorted())
  }

  @Test("hold every field of an export")
  func fields() throws {
    #expect(try Standard.shipped().fields.map(\.field) == ExportField.allCases)
  }
}
