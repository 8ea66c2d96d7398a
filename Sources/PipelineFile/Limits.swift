import Basics
import Reports
import Settings

/// How much trouble a pipeline accepts; beyond it the run ends with exit code 3.
struct Limits: Sendable {
  /// The most that is accepted.
  private enum Bound: Sendable {
    case share(Fraction)
    case count(Int)
  }

  private var bounds: [(entry: LimitEntry, bound: Bound)] = []

  /// Reads the limits of a pipeline file; those of the catalogue may be named.
  init(_ node: YAMLNode?, of catalogue: [LimitEntry] = LimitEntry.all) throws(Failure) {
    guard let node else { return }
    bounds = try node.read { (fields) throws(Failure) in
      var bounds: [(LimitEntry, Bound)] = []
      for entry in catalogue {
        guard let limit = fields.optional(entry.name) else { continue }
        let bound = try limit.read { (fields) throws(Failure) in
          try Limits.bound(try fields.required("at-most"))
        }
        bounds.append((entry, bound))
      }
      return bounds
    }
  }

  private static func bound(_ node: YAMLNode) throws(Failure) -> Bound {
    let text = try node.string()
    if text.hasSuffix("%") { return .share(try node.percent()) }
    guard Int(text) != nil else {
      throw node.failure(
        "'\(text)' stands here, but it should be a percentage or a whole number",
        remedy: "write a share with its sign, such as 2 %, or a number such as 5")
    }
    return .count(try node.int(in: 0...Int.max))
  }

  /// Every limit with what was found, in the order of the catalogue.
  func judged(_ counts: LimitCounts) -> [LimitRecord] {
    bounds.map { entry, bound in
      let (count, total) = entry.count(counts)
      switch bound {
      case .count(let most):
        return LimitRecord(
          name: entry.name, atMost: String(most), count: count, total: total,
          exceeded: count > most
            ? Words(
              id: "\(entry.counted.indonesian): \(count), tetapi paling banyak \(most) diterima",
              en: "\(entry.counted.english): \(count), but at most \(most) are accepted") : nil)
      case .share(let most):
        let share = Fraction(Int64(count), over: Int64(total))
        return LimitRecord(
          name: entry.name, atMost: Limits.percent(most) + " %", count: count, total: total,
          exceeded: share.flatMap { share in
            share > most ? Limits.exceeded(entry, share, most, count: count, of: total) : nil
          })
      }
    }
  }

  private static func exceeded(
    _ entry: LimitEntry, _ share: Fraction, _ most: Fraction, count: Int, of total: Int
  ) -> Words {
    let (found, limit) = (percent(share), percent(most))
    func local(_ plain: String) -> String { DecimalText.localised(plain, .indonesian) }
    return Words(
      id: "\(entry.counted.indonesian): \(local(found)) % dari \(entry.among.indonesian) "
        + "(\(count) dari \(total)), tetapi paling banyak \(local(limit)) % diterima",
      en: "\(entry.counted.english): \(found) % of the \(entry.among.english) "
        + "(\(count) of \(total)), but at most \(limit) % are accepted")
  }

  private static func percent(_ share: Fraction) -> String {
    DecimalText.percent(share.numerator, over: share.denominator, decimals: 2)
  }
}
