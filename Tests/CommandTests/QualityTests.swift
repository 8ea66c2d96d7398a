import TestSupport
import Testing

@Suite("The quality of an export")
struct QualityTests {
  private static let pipeline = """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source:
      files: [data.csv]
    steps: [normalise, roster, keep-valid, match, classify]
    tallies: [groups, gaps, people, completeness, cells]
    reports: [tables, quality-report]

    """

  /// An export full of troubles with the NIP; the last row is in order.
  private static let export =
    Trial.header
    + [
      "1,98501E+17", "198501012010011000", "19850101201001100", "130123456",
      "198513012010011001", "198501012010131001", "198501012010019001", "199501012010011001",
      "'198602022011012002", "=\"\"198602022011012003\"\"", "19860202 201101 2 004", "",
      "198602022011012005",
    ].map {
      "\"\($0)\";Contoh \($0);B3101;Kabupaten \($0);Kabupaten;31;Pengawas;2026-02-10"
        + ";2;2;2;2;2;2;2;2;2\n"
    }.joined()

  private func trial() throws -> Trial {
    try Trial(pipeline: Self.pipeline, data: Self.export)
  }

  @Test("is reported without any run of eighteen digits and without a name")
  func identities() throws {
    let trial = try trial()
    #expect(try trial.run().status == 0)
    for page in ["mutu-data.md", "mutu-data.en.md"] {
      let text = try trial.folder.text(of: "\(Trial.published)/\(page)")
      #expect(text.split { !$0.isNumber }.allSatisfy { $0.count < 15 })
      #expect(!text.contains("Contoh") && !text.contains("201101 2 004"))
      #expect(text.contains("`nip_ilmiah`") && text.contains("`nip_meragukan_jenis_kelamin`"))
    }
  }

  @Test("is counted check by check, with the lines of each")
  func table() throws {
    let trial = try trial()
    #expect(try trial.run().status == 0)
    let lines = try trial.folder.text(of: "\(Trial.published)/tabel/mutu_data.csv")
      .split(separator: "\n")
    func figures(_ code: String) -> Substring? {
      lines.first { $0.contains(",\(code),") }?.firstRange(of: ",\(code),").flatMap { range in
        lines.first { $0.contains(",\(code),") }?[range.upperBound...]
      }
    }
    #expect(figures("nip_ilmiah") == "penolakan,1,13,7.6923,2")
    #expect(figures("nip_berekor_nol") == "penolakan,1,13,7.6923,3")
    #expect(figures("nip_17_angka") == "penolakan,1,13,7.6923,4")
    #expect(figures("nip_lama") == "penolakan,1,13,7.6923,5")
    #expect(figures("identitas_kosong") == "penolakan,1,13,7.6923,13")
    #expect(figures("level_pecahan") == "baik,0,117,0.0000,")
    #expect(figures("sel_tidak_terpakai:nip") == "catatan,5,13,38.4615,")
    #expect(figures("sel_tidak_terpakai:M.01") == "baik,0,13,0.0000,")
  }

  @Test("is told by check in one line")
  func check() throws {
    let outcome = try trial().petakom("check", "uji.yaml", "--as-of", Trial.day)
    #expect(outcome.status == 0)
    #expect(outcome.stdout.contains("pemeriksaan: baik "))
  }

  @Test("is the same with one worker and with three")
  func workers() throws {
    let trial = try trial()
    for jobs in ["1", "3"] {
      let outcome = try trial.petakom(
        "run", "uji.yaml", "--as-of", Trial.day, "--out", "keluar\(jobs)", "--jobs", jobs)
      #expect(outcome.status == 0)
    }
    for file in ["mutu-data.md", "mutu-data.en.md", "tabel/mutu_data.csv"] {
      #expect(
        try trial.folder.bytes(of: "keluar1/uji/\(Trial.day)/\(file)")
          == trial.folder.bytes(of: "keluar3/uji/\(Trial.day)/\(file)"))
    }
  }

  @Test("needs its tallies, and says so")
  func tallies() throws {
    let pipeline = Self.pipeline.replacing(", cells]", with: "]")
    let outcome = try Trial(pipeline: pipeline).run()
    #expect(outcome.status == 10)
    #expect(outcome.stderr.contains("rests on the tally 'cells'"))
  }
}
