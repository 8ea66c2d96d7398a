import Basics
public import Figures
import Flow
import Standards

/// The levels of one agency's people.
public struct AgencyQuality: Sendable, Equatable {
  /// The agency's code.
  public let code: String
  /// The counts.
  public let counts: Completeness
}

/// What a run has found out about the quality of its data: every check, passed or not.
public struct QualityStudy: Sendable, Equatable {
  /// Every check file by file, and once for what concerns all files together.
  public let results: [QualityResult]
  /// Every check over all files, in the order of the report.
  public let totals: [QualityResult]
  /// What every file holds, in the order of the run.
  public let files: [FileCensus]
  /// All agencies; those with most incomplete people come first, then by code.
  public let agencies: [AgencyQuality]
  /// The words that the standards do not know.
  public let unknownWords: [UnknownWord]

  /// Judges the data of a run.
  public init(_ input: QualityInput) {
    let results = QualityFinder(input).results
    self.results = results
    let byCode = Dictionary(grouping: results, by: \.check.code)
    var seen: Set<String> = []
    totals = results.compactMap { result in
      seen.insert(result.check.code).inserted
        ? QualityResult.total(byCode[result.check.code] ?? []) : nil
    }
    files = input.files
    agencies = input.agencies.map { AgencyQuality(code: $0.key, counts: $0.value) }
      .sorted { left, right in
        left.counts.incomplete != right.counts.incomplete
          ? left.counts.incomplete > right.counts.incomplete : left.code.unicodeOrder(right.code)
      }
    unknownWords = UnknownWord.all(input)
  }

  /// The checks of one subject over all files.
  public func totals(of subject: QualityCheck.Subject) -> [QualityResult] {
    totals.filter { $0.check.subject == subject }
  }

  /// How many checks have ended in one way.
  public func count(_ verdict: QualityResult.Verdict) -> Int {
    totals.count { $0.verdict == verdict }
  }

  /// The agencies where everybody has exactly the required level on every competency.
  public var allExact: [AgencyQuality] { agencies.filter { $0.counts.isAllExact } }
}
