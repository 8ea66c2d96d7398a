import Basics
import PipelineFile
import Studies
import TestSupport
import Testing

@testable import Flow

@Suite("a file in which nearly every cell is refused")
struct VeryDirtyFileTests {
  private static let rowCount = 15_000
  private static let word =
    "akan dinilai kemudian oleh asesor dari luar, setelah jadwal wawancara yang baru disepakati "
    + "oleh semua pihak"

  private static let text: String = {
    let rows = (0..<rowCount).map {
      "1985010120\(10_001_001 + $0);x;B3101;Kabupaten;Pengawas;2026-02-10;\(word);\($0 % 3 + 7)\n"
    }
    let usable = "198602022011012002;Contoh Dua;B3101;Kabupaten;Pengawas;2026-02-10;2;1\n"
    return Attempt.heading + rows.joined() + usable
  }()

  @Test("puts its refusals on the disk, and lists every one of them all the same")
  func shelf() throws {
    let attempt = try Attempt(files: ["data.csv": Self.text])
    let shelf = RefusalShelf(folder: attempt.folder.path)
    let aside = try attempt.run().results(refusalsTo: shelf)
    let held = try attempt.results()
    #expect(aside.findings.refusals.asideCount > Self.rowCount)
    #expect(aside.findings.refusals == held.findings.refusals)
    #expect(aside.findings.refusals.count { $0.value == Self.word } == Self.rowCount)
    #expect(try attempt.folder.snapshot().keys.sorted() == ["data.csv", "uji.yaml"])
    let (table, same) = (
      try aside.bytes(of: "tabel/ditolak.csv"), try held.bytes(of: "tabel/ditolak.csv")
    )
    #expect(table == same)
    #expect(table.count { $0 == 10 } == 1 + aside.findings.refusals.count)
  }
}
