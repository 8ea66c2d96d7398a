import Basics
import TestSupport
import Testing

@Suite("a run with studies")
struct StudyRunTests {
  static let competencies = ["INT", "KJS", "KOM", "OPH", "PLP", "PDO", "MPR", "PKB", "PBS"]

  /// Ninety invented people in long form; every row of a person says the same of batch and superior.
  static let rows: [String] = {
    var numbers = SeededNumbers(seed: 4)
    return (0..<90).flatMap { person in
      let superior = person % 9 == 0 ? "" : "P-\(person - person % 9)"
      let head =
        "P-\(person);K01;Administrator;2026-02-\(10 + person % 9);Angkatan \(person / 30 + 1);"
        + "Bidang \(person % 4);\(superior)"
      return competencies.map { "\(head);\($0);\(2 + numbers.below(2))\n" }
    }
  }()

  static let heading =
    "id_peserta;kode_instansi;jenjang;tanggal;angkatan;unit_kerja;nip_atasan;kompetensi;level\n"

  static func pipeline(_ files: String) -> String {
    """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source:
      files: [\(files)]
    steps: [normalise, roster, match, classify]
    tallies: [groups, gaps, people, profiles]
    studies: [groupings, clusters: {k: 3}, training, coaching: {units: mixed}]
    reports: [tables, development-report]

    """
  }

  private func output(_ shards: [[String]], jobs: Int) throws -> [String: [UInt8]] {
    let names = shards.indices.map { "data-\($0).csv" }
    let trial = try Trial(
      pipeline: Self.pipeline(names.joined(separator: ", ")), data: nil)
    for (name, rows) in zip(names, shards) {
      try trial.folder.write(Self.heading + rows.joined(), to: name)
    }
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--out", "keluaran", "--jobs", "\(jobs)")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    // The summary counts files.
    return try trial.output().filter { !$0.key.hasSuffix("ringkasan.csv") }
  }

  @Test("gives the same bytes for shuffled rows, seven shards, and one worker or two")
  func sameBytes() throws {
    let expected = try output([Self.rows], jobs: 1)
    #expect(expected.keys.contains { $0.hasSuffix("tabel/klaster.csv") })
    #expect(expected.keys.count { $0.contains("/kelompok/") } >= 9)
    for (count, jobs) in [(1, 2), (7, 1), (7, 2)] {
      let shards = Self.rows.shards(count: count, seed: UInt64(count + jobs))
      let found = try output(shards, jobs: jobs)
      let differing = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
      #expect(differing == [])
    }
  }

  private func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("covers every gap by a recommended course, or lists it; groups have five to ten people")
  func promises() throws {
    let trial = try Trial(
      pipeline: Self.pipeline("data.csv"), data: Self.heading + Self.rows.joined())
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    func read(_ name: String) throws -> [[String]] {
      table(try trial.folder.text(of: "\(Trial.published)/tabel/\(name).csv"))
    }
    // kode_mata → kompetensi_utama
    let courses = Dictionary(
      try read("kursi_pelatihan").map { ($0[3], Set($0[5].split(separator: " "))) }
    ) { first, _ in first }
    var gaps = 0
    for row in try read("rekomendasi") {
      let lacking = row[3].split(separator: " ")
      let recommended = row[5].split(separator: " ").map(String.init)
      let covered = Set(recommended.flatMap { courses[$0] ?? [] })
      let listed = Set(row[row.count - 2].split(separator: " "))
      #expect(lacking.allSatisfy { covered.contains($0) != listed.contains($0) })
      #expect(recommended.allSatisfy { !(courses[$0] ?? []).isDisjoint(with: lacking) })
      gaps += lacking.count
    }
    #expect(gaps > 0)
    let groups = Dictionary(grouping: try read("kelompok_coaching")) { "\($0[0]) \($0[1])" }
    #expect(groups.values.map(\.count).reduce(0, +) == 90)
    #expect(groups.values.allSatisfy { (5...10).contains($0.count) })
    for group in groups.values {
      let members = Set(group.map { $0[2] })
      let meet = members.filter { id in
        let number = Int(id.dropFirst(2)) ?? 0
        return number % 9 != 0 && members.contains("P-\(number - number % 9)")
      }
      #expect(meet == [])
    }
  }

  @Test("writes the note of one person, of an agency, and of nobody who is not there")
  func notes() throws {
    let trial = try Trial(
      pipeline: Self.pipeline("data.csv"), data: Self.heading + Self.rows.joined())
    func note(_ arguments: String...) throws -> Shell.Outcome {
      try Shell.run(
        Project.binary("petakom"), ["note", "uji.yaml", "--as-of", Trial.day] + arguments,
        environment: trial.environment, in: trial.folder.path)
    }
    let one = try note("--id", "P-7", "--language", "en")
    #expect(one.status == 0 && one.stdout.hasPrefix("# Development note `P-7`\n"), "\(one.stderr)")
    #expect(one.stdout.contains("Coaching group: Angkatan 1 #"))
    let all = try note("--agency", "K01")
    #expect(all.stdout.split(separator: "\n").count { $0.hasPrefix("# ") } == 90)
    let nobody = try note("--id", "P-900")
    #expect(nobody.status == 2 && nobody.stdout.isEmpty)
    #expect(nobody.stderr.contains("nobody with a result fits, but somebody should"))
    #expect(!nobody.stderr.contains("P-900"))
    #expect(try note().stderr.contains("neither --id nor --agency"))
    #expect(try note("--id", "P-7", "--agency", "K01").stderr.contains("one is enough"))
    #expect(!trial.folder.contains("keluaran"))
  }

  @Test("says what a note rests on where the pipeline has no studies")
  func noStudies() throws {
    let outcome = try Trial().petakom("note", "uji.yaml", "--id", "198501012010011001")
    #expect(outcome.status == 10)
    #expect(outcome.stderr.contains("names no study, but a note rests on studies"))
  }
}
