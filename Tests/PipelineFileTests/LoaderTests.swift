import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("a wrong pipeline file")
struct LoaderTests {
  /// A file with the trouble at the marker, and words of the problem and of the remedy.
  struct Wrong {
    var file: String
    var problem: String
    var remedy: String
  }

  static let wrong: [String: Wrong] = [
    "an unknown step": Wrong(
      file: Attempt.pipeline(steps: "[normalise, roster, 1️⃣mach, classify]"),
      problem: "'mach' is no step, but", remedy: "did you mean 'match'?"),
    "an unknown tally": Wrong(
      file: Attempt.pipeline(tallies: "[1️⃣group]"), problem: "'group' is no tally, but",
      remedy: "did you mean 'groups'?"),
    "an unknown report": Wrong(
      file: Attempt.pipeline(reports: "[1️⃣table]"), problem: "'table' is no report, but",
      remedy: "did you mean 'tables'?"),
    "a step too early": Wrong(
      file: Attempt.pipeline(steps: "[normalise, roster, 1️⃣classify]"),
      problem: "'classify' takes gaps, but 'roster' gives people",
      remedy: "put 'match' between them"),
    "a first step that takes no rows": Wrong(
      file: Attempt.pipeline(steps: "[1️⃣roster, match, classify]"),
      problem: "'roster' takes people, but a source gives rows", remedy: "put 'normalise' between"),
    "no roster": Wrong(
      file: Attempt.pipeline(steps: "1️⃣[normalise, match, classify]"),
      problem: "but tallies take ratings of settled people", remedy: "normalise, roster, match"),
    "two rosters": Wrong(
      file: Attempt.pipeline(steps: "[normalise, roster, 1️⃣roster, match, classify]"),
      problem: "'roster' stands here again, but", remedy: "leave it out"),
    "a step that stands twice": Wrong(
      file: Attempt.pipeline(
        steps: "[normalise, roster, keep-valid, 1️⃣keep-valid, match, classify]"),
      problem: "'keep-valid' stands here again, but", remedy: "leave it out"),
    "a step of settled people before the roster": Wrong(
      file: Attempt.pipeline(steps: "[normalise, 1️⃣keep-valid, roster, match, classify]"),
      problem: "'keep-valid' judges settled people, but", remedy: "put it behind 'roster'"),
    "no step at all": Wrong(
      file: Attempt.pipeline(steps: "1️⃣[]"), problem: "the steps end with nothing, but",
      remedy: "normalise, roster, match"),
    "a report without its tally": Wrong(
      file: Attempt.pipeline(tallies: "1️⃣[groups, people]"),
      problem: "the report 'tables' rests on the tally 'gaps', but", remedy: "add 'gaps'"),
    "a tally twice": Wrong(
      file: Attempt.pipeline(tallies: "[groups, gaps, 1️⃣gaps]"), problem: "'gaps' is named twice",
      remedy: "leave one out"),
    "no report": Wrong(
      file: Attempt.pipeline(reports: "1️⃣[]"), problem: "no report is named, but",
      remedy: "known are tables"),
    "a form of pages that nobody writes": Wrong(
      file: Attempt.pipeline() + "forms: [1️⃣htm]\n", problem: "'htm' stands here, but",
      remedy: "did you mean 'html'?"),
    "a form twice": Wrong(
      file: Attempt.pipeline() + "forms: [html, 1️⃣html]\n", problem: "'html' is named twice, but",
      remedy: "leave one out"),
    "no form": Wrong(
      file: Attempt.pipeline() + "forms: 1️⃣[]\n", problem: "no form is named, but",
      remedy: "name markdown or html"),
    "a wrong choice": Wrong(
      file: Attempt.pipeline(
        steps: "[normalise, roster, {match: {export-standard: 1️⃣nevr}}, classify]"),
      problem: "'nevr' stands here, but", remedy: "did you mean 'never'?"),
    "an option out of bounds": Wrong(
      file: Attempt.pipeline(
        steps: "[normalise, roster, {keep-valid: {years: 1️⃣0}}, match, classify]"),
      problem: "'0' stands here, but", remedy: "in these bounds"),
    "an option of another step": Wrong(
      file: Attempt.pipeline(steps: "[{normalise: {1️⃣years: 3}}, roster, match, classify]"),
      problem: "the key 'years' is unknown, but", remedy: "allowed are doubtful-nip"),
    "an option of the roster": Wrong(
      file: Attempt.pipeline(steps: "[normalise, {roster: {1️⃣latest: true}}, match, classify]"),
      problem: "the key 'latest' is unknown, but", remedy: "allowed are"),
    "a name that is no folder": Wrong(
      file: "pipeline: 1️⃣../Uji\n"
        + Attempt.pipeline().split(separator: "\n").dropFirst()
        .joined(separator: "\n"),
      problem: "the pipeline is called '../Uji', but", remedy: "small letters"),
    "an empty list of sources": Wrong(
      file: Attempt.pipeline(source: "1️⃣[]"), problem: "there is no source, but",
      remedy: "add '- files: […]'"),
    "a source without files": Wrong(
      file: Attempt.pipeline(source: "{files: 1️⃣[]}"), problem: "no file is named, but",
      remedy: "--input"),
    "an unknown delimiter": Wrong(
      file: Attempt.pipeline(source: "{files: data.csv, delimiter: 1️⃣';'}"),
      problem: "the quoted text ';' stands here, but", remedy: "comma, semicolon, tab, pipe"),
    "a limit that is no percentage": Wrong(
      file: Attempt.pipeline(more: "limits: {refused-rows: {at-most: 1️⃣0.02}}"),
      problem: "'0.02' stands here, but it should be a percentage", remedy: "such as 2 %"),
    "a day that does not exist": Wrong(
      file: Attempt.pipeline(more: "as-of: 1️⃣2026-02-30"),
      problem: "'2026-02-30' stands here, but", remedy: "year-month-day"),
  ]

  @Test("is refused at its line and column, with a remedy", arguments: wrong.keys.sorted())
  func refused(name: String) throws {
    let wrong = try #require(Self.wrong[name])
    let marked = MarkedText(wrong.file)
    let place = try #require(marked[1])
    let attempt = try Attempt(marked.text)
    let found = TestSupport.failure { _ = try attempt.pipeline() }
    let failure = try #require(found)
    #expect(failure.code == .wrongPipeline)
    #expect(failure.place.hasSuffix("uji.yaml:\(place.line):\(place.column)"), "\(failure)")
    #expect(failure.problem.contains(wrong.problem), "\(failure)")
    #expect(failure.remedy.contains(wrong.remedy), "\(failure)")
  }

  @Test("names a heading of its own for a field that does not exist")
  func unknownField() throws {
    let marked = MarkedText(
      Attempt.pipeline(source: "{files: data.csv, columns: {1️⃣tangal: [Tgl Ujian]}}"))
    let place = try #require(marked[1])
    let found = TestSupport.failure { _ = try Attempt(marked.text).results() }
    let failure = try #require(found)
    #expect(failure.code == .wrongPipeline)
    #expect(failure.place.hasSuffix("uji.yaml:\(place.line):\(place.column)"), "\(failure)")
    #expect(failure.problem.contains("'tangal' is neither a field nor a competency, but"))
    #expect(failure.remedy.contains("did you mean 'tanggal'?"), "\(failure)")
  }
}
