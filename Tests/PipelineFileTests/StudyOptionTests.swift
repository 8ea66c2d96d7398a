import Basics
import PipelineFile
import Studies
import TestSupport
import Testing

@Suite("the studies of a pipeline file")
struct StudyOptionTests {
  static func pipeline(_ studies: String) -> String {
    Attempt.pipeline(tallies: "[groups, gaps, people, profiles]", more: "studies: \(studies)\n")
  }

  static let wrong: [(studies: String, problem: String, remedy: String)] = [
    ("[1️⃣cluster]", "'cluster' is no study, but", "did you mean 'clusters'?"),
    ("[clusters, 1️⃣clusters]", "'clusters' is named twice, but", "leave one out"),
    ("[{clusters: {1️⃣kmax: 3}}]", "the key 'kmax' is unknown, but", "did you mean 'k-max'?"),
    ("[{clusters: {k-max: 4, k: 1️⃣3}}]", "'k' and 'k-max' are both given, but", "leave one out"),
    ("[{clusters: {k: 1️⃣51}}]", "should be 1 to 50", "whole number in these bounds"),
    ("[{clusters: {levels: 1️⃣[]}}]", "no position level is named, but", "leave 'levels' out"),
    (
      "[{coaching: {1️⃣smallest: 9, largest: 8}}]", "groups have 9 to 8 people, but",
      "give the smaller number as 'smallest'"
    ),
    (
      "[{coaching: {target: 7, groups: 1️⃣3}}]", "'groups' and 'target' are both given, but",
      "leave one out"
    ),
    ("[{coaching: {batch-of: 1️⃣nasion}}]", "'nasion' stands here, but", "did you mean 'nation'?"),
    ("[{coaching: {weights: {M.01: 1️⃣0}}}]", "should be 1 to 100", "in these bounds"),
    (
      "[{training: {groups: [1️⃣cluster]}}]", "rest on the study 'clusters', but",
      "add 'clusters' under studies"
    ),
    ("[{training: {groups: [1️⃣kategori]}}]", "'kategori' stands here, but", "'category'?"),
    ("[{training: {cost-per-hour: 1️⃣1.5}}]", "should be a whole number", "digits only"),
    ("[{groupings: {scale: 1️⃣selexi}}]", "'selexi' stands here, but", "did you mean 'seleksi'?"),
  ]

  @Test("are refused at the line and column of what is wrong", arguments: wrong.indices)
  func refused(number: Int) throws {
    let wrong = Self.wrong[number]
    let marked = MarkedText(Self.pipeline(wrong.studies))
    let place = try #require(marked[1])
    let attempt = try Attempt(marked.text)
    let failure = try #require(TestSupport.failure { _ = try attempt.pipeline() })
    #expect(failure.code == .wrongPipeline)
    #expect(failure.place.contains("uji.yaml:\(place.line):"), "\(failure)")
    #expect(failure.problem.contains(wrong.problem), "\(failure)")
    #expect(failure.remedy.contains(wrong.remedy), "\(failure)")
  }

  @Test(
    "are refused before a row is read where they name what no standard has",
    arguments: [
      ("[{coaching: {levels: [Adminstrator]}}]", "did you mean 'Administrator'?"),
      ("[{clusters: {weights: {M.99: 2}}}]", "write its code, such as M.01"),
    ])
  func unknownNames(studies: String, remedy: String) throws {
    let attempt = try Attempt(Self.pipeline(studies), files: [:])
    let failure = try #require(TestSupport.failure { _ = try attempt.run() })
    #expect(failure.code == .wrongPipeline)
    #expect(failure.place.contains("uji.yaml:"))
    #expect(failure.remedy.contains(remedy), "\(failure)")
  }

  @Test("rest on the tally of profiles")
  func tally() throws {
    let attempt = try Attempt(Attempt.pipeline(more: "studies: [clusters]\n"))
    let failure = try #require(TestSupport.failure { _ = try attempt.pipeline() })
    #expect(failure.remedy == "add 'profiles' under tallies")
  }

  @Test(
    "list in the manual every option that they take, and take every option listed",
    arguments: ["groupings", "clusters", "coaching", "training"])
  func manual(study: String) throws {
    let attempt = try Attempt(Self.pipeline("[{\(study): {warna: 1}}]"))
    let failure = try #require(TestSupport.failure { _ = try attempt.pipeline() })
    let allowed = try #require(failure.remedy.split(separator: "allowed are ").last)
      .split(separator: ", ").map(String.init)
    let entry = try #require(Manual.entry(study))
    let listed = entry.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: ":").first?.split(separator: " ").first.map(String.init) }
    #expect(listed.sorted() == allowed.sorted())
  }

  @Test(
    "stop the run where distances could not be counted, and say what would do",
    arguments: ["clusters", "coaching"])
  func tooFar(study: String) throws {
    let weights = "weights: {M.01: 100, M.02: 100}"
    let attempt = try Attempt(Self.pipeline("[{\(study): {extra-step: 100, \(weights)}}]"))
    #expect(try attempt.results().findings.development != nil)
    let heavy = weights.replacing("}", with: ", M.03: 100, M.04: 100}")
    let wide = try Attempt(
      Self.pipeline("[{\(study): {extra-step: 100, \(heavy)}}]"),
      files: [
        "data.csv": "nip;jenjang;INT;KJS;KOM;OPH\n198501012010011001;Administrator;2;2;2;2\n"
      ])
    let failure = try #require(TestSupport.failure { _ = try wide.results() })
    #expect(failure.code == .wrongPipeline)
    #expect(failure.remedy.contains("lower the extra step"), "\(failure)")
  }
}
