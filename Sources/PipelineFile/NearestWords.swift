import Assessment
import Basics
import Flow
import Standards

/// What refused words most likely mean, for whoever mends them.
enum NearestWords {
  /// Of a file in which everything is refused, no more words than these are looked up.
  private static let most = 1000

  /// The nearest known word for every refused one that has one, by the kind of the refusal.
  static func of(_ journal: Journal, _ standard: Standard) -> [RemarkKind: [String: String]] {
    let areWords = journal.counts.keys.contains { lookUp($0, standard) != nil }
    return areWords ? of(journal.refusals, standard) : [:]
  }

  /// The same for some refusals.
  static func of(
    _ refusals: some Sequence<Remark>, _ standard: Standard
  ) -> [RemarkKind: [String: String]] {
    var (meant, sought): ([RemarkKind: [String: String]], Set<String>) = ([:], [])
    for refusal in refusals {
      if sought.count == most { break }
      guard let lookUp = lookUp(refusal.kind, standard), sought.insert(refusal.value).inserted
      else { continue }
      meant[refusal.kind, default: [:]][refusal.value] = lookUp(refusal.value)
    }
    return meant
  }

  private static func lookUp(_ kind: RemarkKind, _ standard: Standard) -> ((String) -> String?)? {
    switch kind {
    case .unknownPosition:
      { word in standard.position(nearestTo: word).map { standard.positions[$0].name } }
    case .unknownCompetency:
      { word in
        standard.competency(nearestTo: word).map { standard.competencies[$0].name.indonesian }
      }
    default: nil
    }
  }
}
