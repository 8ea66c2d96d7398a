import Basics
import Figures
import PipelineFile
import Reports
import Standards
import Studies
import TestSupport
import Testing

@Suite("a long export whose first rows are silent on a late competency")
struct LateCompetencyTests {
  private static let heading = "nip;kode_instansi;jenis_instansi;jenjang;tanggal;kompetensi;level"
  /// More rows than are looked at before reading, and then one of a competency far down the standard.
  private static let rows: [String] = {
    func row(_ person: Int, _ competency: String) -> String {
      "1985010120\(10_000_000 + person);B3101;Kabupaten;Pengawas;2026-02-10;\(competency);2"
    }
    return (0..<5_000).map { row($0, "INT") } + [row(17, "TP.20")]
  }()

  private func results(_ rows: [String]) throws -> RunResults {
    let text = ([Self.heading] + rows).joined(separator: "\n") + "\n"
    return try Attempt(files: ["data.csv": text]).results()
  }

  @Test("is read once more with room for it, and gives what it gives in the other order")
  func lateRow() throws {
    let (late, early) = (try results(Self.rows), try results(Self.rows.reversed()))
    let names = late.findings.competencies.map { late.findings.standard.competencies[$0].code }
    #expect(names.contains("TP.20"))
    #expect(late.findings.account.rows == Self.rows.count)
    #expect(late.findings.account.isBalanced)
    #expect(late.findings.competencies == early.findings.competencies)
    for table in ["ringkasan", "gap_kompetensi", "peserta", "instansi_jenjang"] {
      let path = "tabel/\(table).csv"
      #expect(try late.bytes(of: path) == early.bytes(of: path), "\(table)")
    }
  }
}
