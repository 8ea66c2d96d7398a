import Basics
import Reports
import Settings
import Studies

/// The earlier runs of a pipeline that still lie in its output folder, by their headline figures.
///
/// A folder without a readable record, or of a version that wrote no headline, is passed over: it
/// cannot be compared with, and nothing is wrong with this run.
struct EarlierRuns {
  /// Below this many all runs are shown; beyond it the last of every month, and the one before this.
  static let mostShown = 24

  /// The headlines by ascending day.
  let headlines: [Headline]
  /// How many further days there are.
  let omitted: Int

  /// Reads the records of days before `asOf` in `DIR/<pipeline>`.
  init(in parent: String, before asOf: CivilDay) {
    let days = (FolderNames.all(in: parent) ?? []).compactMap { CivilDay(iso: $0) }
      .filter { $0.number < asOf.number }.sorted { $0.number < $1.number }
    headlines = EarlierRuns.chosen(days).compactMap { day in
      try? EarlierRuns.headline("\(parent)/\(day)/run.json", asOf: day)
    }
    omitted = days.count - headlines.count
  }

  /// The days to show: a nightly run would fill a picture that nobody can read.
  static func chosen(_ days: [CivilDay]) -> [CivilDay] {
    guard days.count > mostShown else { return days }
    let lastOfMonths = zip(days, days.dropFirst()).filter { day, next in
      (day.parts.year, day.parts.month) != (next.parts.year, next.parts.month)
    }.map(\.0)
    return (lastOfMonths + days.suffix(1)).suffix(mostShown)
  }

  private static func headline(_ path: String, asOf: CivilDay) throws(Failure) -> Headline? {
    let record = try YAMLFile.load(path: path, code: .unusableInput)
    guard let told = record.value(ofKey: "headline"),
      let people = try told.value(ofKey: "people")?.int(in: 0...Int.max),
      let complete = try told.value(ofKey: "complete")?.int(in: 0...people),
      let rules = try told.value(ofKey: "rules")?.string(),
      let listed = try told.value(ofKey: "categories")?.list()
    else { return nil }
    var categories: [Headline.Category] = []
    for category in listed {
      guard let label = try category.value(ofKey: "label")?.string(),
        let count = try category.value(ofKey: "count")?.int(in: 0...complete)
      else { return nil }
      categories.append(Headline.Category(label: label, count: Int64(count)))
    }
    return Headline(
      asOf: asOf, people: Int64(people), complete: Int64(complete), categories: categories,
      cappedMatch: told.value(ofKey: "mean_capped_match").flatMap { mean($0) } ?? .none,
      interval: told.value(ofKey: "interval_95").flatMap { interval($0) }, rules: rules)
  }

  private static func mean(_ node: YAMLNode) -> ExactMean? {
    guard case .scalar(let text, let isPlain) = node.content else { return nil }
    if isPlain { return Double(text).map { .approximate($0) } }
    let parts = text.split(separator: "/").compactMap { Int128($0) }
    guard parts.count == 2 else { return nil }
    return Ratio(parts[0], over: parts[1]).map { .exact($0) }
  }

  private static func interval(_ node: YAMLNode) -> ClosedRange<Double>? {
    guard case .sequence(let items) = node.content else { return nil }
    let bounds = items.compactMap { item in
      if case .scalar(let text, _) = item.content { Double(text) } else { nil }
    }
    guard bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
    return bounds[0]...bounds[1]
  }
}

extension RunResults {
  /// Compares the headline figures with those of earlier runs in the output folder; nothing happens
  /// where no report tells of them.
  public mutating func compareWithEarlier(beside publication: Publication) {
    guard run.pipeline.reports.contains(where: \.tellsHistory) else { return }
    let runs = publication.earlier(before: run.asOf)
    findings.history = HistoryStudy(
      current: headline, earlier: runs.headlines, omitted: runs.omitted)
  }

  /// The headline figures of this run.
  var headline: Headline {
    Headline(
      findings, steps: run.pipeline.header.settings.value(ofKey: "steps")?.canonicalText ?? "")
  }
}
