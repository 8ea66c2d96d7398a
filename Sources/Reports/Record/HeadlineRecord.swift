import Basics
import Studies

/// The headline figures of a run in `run.json`, exact, for later runs to compare themselves with.
enum HeadlineRecord {
  static func json(_ headline: Headline) -> JSONValue {
    .object([
      "people": .number(String(headline.people)), "complete": .number(String(headline.complete)),
      "categories": .array(
        headline.categories.map {
          .object(["label": .string($0.label), "count": .number(String($0.count))])
        }),
      "mean_capped_match": mean(headline.cappedMatch),
      "interval_95": headline.interval.map {
        .array([$0.lowerBound, $0.upperBound].map { .number(DecimalText.shortest($0)) })
      } ?? .null,
      "rules": .string(headline.rules),
    ])
  }

  // A fraction of whole numbers, which may be too large for a number of JSON.
  private static func mean(_ mean: ExactMean) -> JSONValue {
    switch mean {
    case .none: .null
    case .exact(let ratio): .string("\(ratio.numerator)/\(ratio.denominator)")
    case .approximate(let value): .number(DecimalText.shortest(value))
    }
  }
}
