import TestSupport
import Testing

@Suite("standard input beside a file")
struct PipeTests {
  /// More rows than are looked at before reading, and then one of a competency far down the standard.
  private static let late: String = {
    func row(_ person: Int, _ competency: String) -> String {
      "1985010120\(10_000_000 + person);B3101;Kabupaten;Pengawas;2026-02-10;\(competency);2"
    }
    let rows = (0..<5_000).map { row($0, "INT") } + [row(17, "TP.20")]
    return (["nip;kode_instansi;jenis_instansi;jenjang;tanggal;kompetensi;level"] + rows)
      .joined(separator: "\n") + "\n"
  }()

  @Test("is read once, whatever the rows of the file tell of late")
  func lateCompetency() throws {
    let trial = try Trial(data: Self.late)
    try trial.folder.write(Trial.export, to: "lebar.csv")
    func run(_ input: String, _ out: String, stdin: String?) throws -> [String: [UInt8]] {
      let outcome = try trial.petakom(
        "run", "uji.yaml", "--input", input, "--input", "data.csv", "--as-of", Trial.day, "--out",
        out, stdin: stdin)
      #expect(outcome.status == 0, "\(outcome.stderr)")
      return try trial.folder.snapshot(of: "\(out)/uji/\(Trial.day)/tabel")
    }
    let (piped, plain) = (
      try run("-", "pipa", stdin: Trial.export), try run("lebar.csv", "berkas", stdin: nil)
    )
    #expect(piped["peserta.csv"] == plain["peserta.csv"] && piped["peserta.csv"] != nil)
    #expect(piped["gap_kompetensi.csv"] == plain["gap_kompetensi.csv"])
  }
}
