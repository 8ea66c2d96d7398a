import Basics
import PipelineFile
import Reports
import Studies
import TestSupport
import Testing

@Suite("indices of a pipeline")
struct IndexPipelineTests {
  private static let heading = "nip;kode_instansi;instansi;jenis_instansi;jenjang;tanggal;INT;KJS\n"

  private static let rows =
    heading + """
      198501012010011001;B3101;Kabupaten Hulu;Kabupaten;Pengawas;2026-02-10;2;2
      198602022011012002;B3101;Kabupaten Hulu;Kabupaten;Pengawas;2026-02-10;2;1
      198703032012011003;B3102;Kabupaten Hilir;Kabupaten;Pelaksana;2026-02-10;1;1

      """

  private func attempt(_ frame: String?, reports: String = "[tables, index-report]") throws
    -> Attempt
  {
    var files = ["data.csv": Self.rows]
    files["kerangka.csv"] = frame
    let options = frame == nil ? "indices" : "{indices: {frame: kerangka.csv}}"
    return try Attempt(
      Attempt.pipeline(
        tallies: "[groups, gaps, moments]", reports: reports, more: "studies: [\(options)]"),
      files: files)
  }

  @Test("find the agencies of a frame by code, and by name however it is written")
  func agencies() throws {
    let frames = [
      "kode_instansi,jenis,jenjang,jumlah_pegawai\nb3101,Kabupaten,Pengawas,4\n",
      "instansi,jenis,jenjang,jumlah_pegawai\nPemkab Hulu,Kabupaten,Pengawas,4\n",
      "instansi,jenis,jenjang,jumlah_pegawai\nB3101,Kabupaten,Pengawas,4\n",
    ]
    for frame in frames {
      let study = try #require(try attempt(frame).results().findings.indices)
      #expect(study.nation.strata?.insideFrame == 2, "\(frame)")
      #expect(study.outsideFrame == 1, "\(frame)")
      #expect(study.groups(.agency).map(\.staff) == [4, nil], "\(frame)")
    }
  }

  @Test("add up rows of a frame that mean one position level")
  func echelons() throws {
    let frame =
      "kode_instansi,jenis,jenjang,jumlah_pegawai\n"
      + "B3101,Kabupaten,Eselon IV.a,4\nB3101,Kabupaten,Eselon IV.b,3\n"
    let study = try #require(try attempt(frame).results().findings.indices)
    #expect(study.nation.strata?.strata.map(\.staff) == [7])
  }

  @Test("without a frame speak of the assessed only")
  func noFrame() throws {
    let results = try attempt(nil).results()
    let table = String(decoding: try results.bytes(of: "tabel/indeks.csv"), as: UTF8.self)
    #expect(table.contains("jpm_terbatas_peserta"))
    #expect(!table.contains("_populasi"))
    #expect(!table.contains("kerangka"))
    let page = String(decoding: try results.bytes(of: "indeks.en.md"), as: UTF8.self)
    #expect(page.contains("No staff frame was given"))
  }

  @Test("are refused with exit code 11 where the frame is missing or cannot be used")
  func unusable() throws {
    let found = TestSupport.failure { _ = try attempt("instansi,jenis\nA,Kota\n").results() }
    let failure = try #require(found)
    #expect(failure.code == .unusableInput)
    #expect(failure.place.hasSuffix("kerangka.csv"))
    let lacking = try Attempt(
      Attempt.pipeline(
        tallies: "[groups, gaps, moments]", more: "studies: [{indices: {frame: tiada.csv}}]"))
    let missing = TestSupport.failure { _ = try lacking.results() }
    #expect(missing?.code == .unusableInput)
    #expect(missing?.place.hasSuffix("tiada.csv") == true)
  }

  @Test("tell in the record which frame they rest on")
  func record() throws {
    let frame = "kode_instansi,jenis,jenjang,jumlah_pegawai\nB3101,Kabupaten,Pengawas,4\n"
    // The folder has to outlive the record, which reads the inputs again for their digests.
    let attempt = try self.attempt(frame, reports: "[tables, run-record]")
    let results = try attempt.results()
    let record = try withExtendedLifetime(attempt) {
      String(decoding: try results.bytes(of: "run.json"), as: UTF8.self)
    }
    let lists = try #require(record.split(separator: "\"reference_lists\"").last)
    #expect(lists.contains("kerangka.csv"))
    #expect(lists.contains("\(frame.utf8.count)"))
  }

  @Test("need their tally and their study")
  func needs() throws {
    let noTally = try Attempt(Attempt.pipeline(more: "studies: [indices]"))
    let found = TestSupport.failure { _ = try noTally.pipeline() }
    #expect(found?.problem.contains("'indices' rests on the tally 'moments'") == true)
    let noStudy = try Attempt(
      Attempt.pipeline(tallies: "[groups, gaps, moments]", reports: "[index-report]"))
    let lacking = TestSupport.failure { _ = try noStudy.pipeline() }
    #expect(lacking?.problem.contains("'index-report' rests on the study 'indices'") == true)
  }

  @Test("never print what is no number, whoever was assessed", arguments: [1, 2, 3])
  func neverNaN(count: Int) throws {
    let lines = Self.rows.split(separator: "\n").prefix(count + 1)
    let frames = [
      nil, "kode_instansi,jenis,jenjang,jumlah_pegawai\nB3101,Kabupaten,Pengawas,1\n",
      "kode_instansi,jenis,jenjang,jumlah_pegawai\nB3101,Kabupaten,Pengawas,0\nX,Kota,Mahir,2\n",
    ]
    for frame in frames {
      let attempt = try self.attempt(frame)
      try attempt.folder.write(lines.joined(separator: "\n") + "\n", to: "data.csv")
      let results = try attempt.results()
      for path in ["tabel/indeks.csv", "indeks.md", "indeks.en.md"] {
        let text = String(decoding: try results.bytes(of: path), as: UTF8.self).lowercased()
        #expect(!text.isEmpty)
        #expect(
          ["nan", "inf", "nil"].filter { word in
            text.split { !$0.isLetter }.contains { $0 == word }
          } == [], "\(path)")
      }
    }
  }
}
