import Assessment
import Basics
import Clustering
import Figures
import Standards
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("the report on who should learn what")
struct DevelopmentReportTests {
  static let crowd = Crowd.ofProject

  /// Findings of an invented crowd, with the studies that are asked for.
  static func findings(
    _ levels: [String], clusters: ClusterStudyOptions? = nil, coaching: CoachingStudyOptions? = nil,
    batch: (Int) -> String = { _ in "" }
  ) throws -> Findings {
    var findings = try Findings.of([.uniform(3)])
    var tally = ProfileTally { Hashing.finalised($0) }
    tally.absorb(try crowd.rated(levels.map { .init($0) }))
    let competencies = Array(0..<9)
    var development = DevelopmentFindings(profiles: tally, competencies: competencies)
    development.rules = try DevelopmentRules.load(
      folder: Project.path("Pipelines/standards"), standard: crowd.standard)
    if let clusters {
      development.clusters = try ClusterStudy(
        tally, competencies: competencies, options: clusters, workers: 1)
    }
    if let coaching {
      let numbers = tally.pieces.flatMap { piece in
        (0..<piece.count).map { (Int(piece.ids[$0]), Int(piece.profiles[$0])) }
      }
      let people = numbers.map { id, profile in
        Coachee(
          id: "P\(id)", profile: profile, position: tally.profiles[profile].position,
          body: "B3101", batch: batch(id), unit: "", superior: "")
      }
      development.coaching = CoachingStudy(
        people, gaps: tally.gapProfiles(competencies), competencies: competencies,
        positionNames: crowd.standard.positions.map(\.name), options: coaching, workers: 1)
    }
    findings.development = development
    return findings
  }

  static let crowded = (0..<80).map {
    ["333333333", "233333333", "222222222", "322222222"][$0 % 4]
  }

  static func texts(_ findings: Findings, _ language: Language) -> String {
    DevelopmentReport.document(findings, language).blocks.flatMap(\.texts)
      .joined(separator: "\n")
  }

  private func fixed(_ count: Int) -> ClusterStudyOptions {
    var options = ClusterStudyOptions()
    options.search.count = .fixed(count)
    return options
  }

  @Test("says of a cluster what its middle lacks, not what everybody in it does")
  func middle() throws {
    let text = Self.texts(
      try Self.findings(Self.crowded, clusters: fixed(2)), .indonesian)
    #expect(text.contains("profil tengahnya memenuhi standar pada semua kompetensi"), "\(text)")
    #expect(!text.contains("), memenuhi"))
  }

  @Test(
    "tells why there is one cluster or none",
    arguments: [
      ("asked", "one cluster, as asked for"), ("same", "all of them fall short in the same"),
      ("candidate", "only one profile can stand in the middle"),
      ("holders", "No profile is held by enough people"), ("nobody", "Nobody has every level"),
      ("loose", "no structure is clear and stable enough"),
    ])
  func why(reason: String, words: String) throws {
    var options = ClusterStudyOptions()
    var people = Self.crowded
    switch reason {
    case "asked": options = fixed(1)
    case "same": people = Array(repeating: "322333333", count: 40)
    case "candidate": options.search.medoids.candidateLimit = 1
    case "holders": options.search.medoids.leastHolders = 1000
    case "nobody": people = ["-33333333"]
    default: options.search.leastPeople = 1000
    }
    let text = Self.texts(try Self.findings(people, clusters: options), .english)
    #expect(text.contains(words), "\(text)")
  }

  @Test("tells a fixed number of clusters from a chosen one")
  func fixedNumber() throws {
    let chosen = Self.texts(try Self.findings(Self.crowded, clusters: .init()), .english)
    #expect(chosen.contains("at least 30 people and 2% of all"))
    #expect(chosen.contains("a stability of at least 0.80"))
    let given = Self.texts(try Self.findings(Self.crowded, clusters: fixed(3)), .english)
    #expect(given.contains("The number of clusters is fixed in the pipeline file."))
    #expect(!given.contains("at least 30 people"))
  }

  @Test("shows all position levels together only where there are several")
  func overview() throws {
    let findings = try Self.findings(Self.crowded, clusters: fixed(2))
    let names = Language.allCases.flatMap {
      DevelopmentReport.document(findings, $0).pictures.map(\.path)
    }
    #expect(
      names == ["gambar/klaster-administrator.svg", "gambar/klaster-administrator.en.svg"])
    #expect(!Self.texts(findings, .indonesian).contains("Semua jenjang"))
  }

  @Test("describes a picture in a line, since its numbers stand in the table", arguments: [2, 4])
  func alternative(count: Int) throws {
    let findings = try Self.findings(Self.crowded, clusters: fixed(count))
    for language in Language.allCases {
      let pictures = DevelopmentReport.document(findings, language).blocks.compactMap { block in
        if case .picture(let picture) = block { picture.note.text } else { nil }
      }
      #expect(pictures.count == 1)
      #expect(pictures.allSatisfy { $0.count <= 125 }, "\(pictures)")
    }
  }

  @Test("says what would do where a batch is not divided, in the reader's language")
  func refused() throws {
    var options = CoachingStudyOptions()
    options.groups = CoachingOptions(smallest: 12, largest: 13)
    let findings = try Self.findings(Self.crowded, coaching: options) { _ in "Angkatan I" }
    options.capacity = 40
    let (id, en) = (Self.texts(findings, .indonesian), Self.texts(findings, .english))
    #expect(!id.contains("people") && !en.contains("orang"))
    var few = CoachingStudyOptions()
    few.groups.coaches = 1
    let coaches = try Self.findings(Self.crowded, coaching: few)
    let words = Self.texts(coaches, .indonesian)
    #expect(
      words.contains("memerlukan 4 coach, tetapi ada 1; tambah coach atau izinkan"), "\(words)")
    #expect(!words.contains("kelompok_coaching.csv"))
    let table = CoachingTables.files(try #require(coaches.development?.coaching))[1]
    #expect(String(decoding: try table.bytes(), as: UTF8.self).contains("belum_terbagi: 40 orang"))
  }

  @Test("shows the first of many batches, and where the others stand")
  func many() throws {
    var options = CoachingStudyOptions()
    options.groups = CoachingOptions(smallest: 1, largest: 3)
    let findings = try Self.findings(Self.crowded, coaching: options) { "Angkatan \($0 / 3)" }
    let blocks = DevelopmentReport.document(findings, .indonesian).blocks
    let tables = blocks.filter { $0.headings.contains("Celah") }
    #expect(tables.count == 1)
    #expect(tables[0].shape.hasPrefix("table 25 "))
    #expect(Self.texts(findings, .indonesian).contains("25 dari 27 angkatan"))
  }

  @Test("tells by what rule groups are formed, and only what was asked for")
  func rule() throws {
    var options = CoachingStudyOptions()
    let plain = Self.texts(try Self.findings(Self.crowded, coaching: options), .english)
    #expect(plain.contains("Each group has 5–10 people"))
    #expect(plain.contains("people of one agency and position level make one"))
    #expect(!plain.contains("Colleagues") && !plain.contains("coaches"))
    options.formation = .province
    (options.groups.units, options.groups.coaches) = (.mixed, 9)
    options.groups.count = .ofSize(7)
    let full = Self.texts(try Self.findings(Self.crowded, coaching: options), .english)
    for words in ["one province", "are spread", "at most 9 coaches", "as near to 7 as possible"] {
      #expect(full.contains(words), "\(words)")
    }
  }

  @Test("has a sheet for every group whatever the batch is called, and no two of one name")
  func sheets() throws {
    let odd = ["a/b", "a b", "a_b", "é", String(repeating: "é", count: 300), "..", "A B"]
    var options = CoachingStudyOptions()
    options.groups = CoachingOptions(smallest: 1, largest: 10)
    let findings = try Self.findings(Self.crowded, coaching: options) { odd[$0 % odd.count] }
    let paths = DevelopmentReport.sheets(findings).map(\.name)
    let groups = findings.development?.coaching?.batches.reduce(0) { $0 + $1.groups.count }
    #expect(paths.count == groups)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    let names = paths.map { $0.dropFirst("kelompok/".count) }
    #expect(names.allSatisfy { $0.utf8.count <= 200 && !$0.contains("/") && !$0.hasPrefix(".") })
  }

  @Test("has the members of every group in the table, each once")
  func members() throws {
    let findings = try Self.findings(Self.crowded, coaching: .init())
    let study = try #require(findings.development?.coaching)
    let table = CoachingTables.files(study)[0]
    let rows = String(decoding: try table.bytes(), as: UTF8.self).split(separator: "\n").dropFirst()
    let ids = rows.map { String($0.split(separator: ",")[2]) }
    #expect(ids.sorted() == (1...80).map { "P\($0)" }.sorted())
  }

  @Test("says of both scales who is without a group", arguments: Language.allCases)
  func headings(language: Language) throws {
    var findings = try Self.findings(Self.crowded)
    let development = try #require(findings.development)
    findings.development?.groupings = GroupingStudy(
      development.profiles, standard: findings.standard, competencies: Array(0..<9),
      purpose: .pemetaan)
    let columns = DevelopmentReport.document(findings, language).blocks.flatMap(\.headings)
    #expect(!columns.contains("?"))
    #expect(Set(columns).count == columns.count)
  }
}
