import Assessment
import Basics
import Settings
import Tables

/// The steps of a pipeline file, checked: each takes what the one before it gives.
struct StepList {
  private(set) var names: [String] = []
  private(set) var beforeRoster: [StepEntry.Maker] = []
  private(set) var behindRoster: [StepEntry.Maker] = []

  init(_ node: YAMLNode, _ options: inout RunOptions) throws(Failure) {
    var before: StepEntry?
    var hasRoster = false
    for item in try node.list() {
      let (entry, settings) = try item.entryWithOptions(of: Catalogue.steps)
      guard !names.contains(entry.name) else {
        throw item.failure(
          "'\(entry.name)' stands here again, but a run has one", remedy: "leave it out")
      }
      try StepList.check(entry, behind: before, at: item)
      guard hasRoster || !entry.isForSettledPeople else {
        throw item.failure(
          "'\(entry.name)' judges settled people, but the roster comes later",
          remedy: "put it behind 'roster'")
      }
      if let maker = try StepList.read(entry, settings, &options) {
        if hasRoster { behindRoster.append(maker) } else { beforeRoster.append(maker) }
      } else {
        hasRoster = true
      }
      names.append(entry.name)
      before = entry
    }
    guard hasRoster, before?.gives == RatedBatch.noun else {
      throw node.failure(
        "the steps end with \(before?.gives ?? "nothing"), but tallies take \(RatedBatch.noun) of "
          + "settled people", remedy: "write [normalise, roster, match, classify] at least")
    }
  }

  private static func check(_ entry: StepEntry, behind before: StepEntry?, at item: YAMLNode)
    throws(Failure)
  {
    let given = before?.gives ?? TextBatch.noun
    guard entry.takes != given else { return }
    let giver = before.map { "'\($0.name)' gives" } ?? "a source gives"
    let bridge = Catalogue.steps.first { $0.takes == given && $0.gives == entry.takes }
    throw item.failure(
      "'\(entry.name)' takes \(entry.takes), but \(giver) \(given)",
      remedy: (bridge.map { "put '\($0.name)' between them; " } ?? "change the order; ")
        + "`petakom stages` lists what each takes and gives")
  }

  private static func read(
    _ entry: StepEntry, _ settings: YAMLNode, _ options: inout RunOptions
  ) throws(Failure) -> StepEntry.Maker? {
    var copy = options
    let maker = try settings.read { (fields) throws(Failure) in try entry.read(&fields, &copy) }
    options = copy
    return maker
  }
}
