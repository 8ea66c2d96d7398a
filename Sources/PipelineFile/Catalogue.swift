import Assessment
import Basics
import Figures
import Settings
import Standards

/// Everything that a pipeline file may name; `reports` and the limits stand in files of their own.
enum Catalogue {
  /// The steps, in the order in which a usual pipeline names them.
  static let steps: [StepEntry] = [
    StepEntry(
      Normalise.self, "understands rows as people: identity, day, agency, position level, levels",
      options: [
        OptionEntry(
          name: "doubtful-nip", values: "keep, refuse", standard: "keep",
          summary: "what happens to eighteen digits that cannot be a NIP")
      ]
    ) { (fields, _) throws(Failure) in
      let nip = try fields.optional("doubtful-nip")?.choice(of: NormaliseOptions.DoubtfulNIP.self)
      return { (context) throws(Failure) in
        guard let layout = context.layout else { throw misplaced(Normalise.name) }
        var options = NormaliseOptions()
        options.doubtfulNIP = nip ?? .keep
        options.provinceCodes = context.options.provinceCodes
        options.agencies = context.agencies
        return AnyStage(
          Normalise(
            layout, standard: context.standard, registry: context.registry, options: options))
      }
    },
    StepEntry(
      rosterSummary:
        "brings the rows of one person together and settles duplicates: identical → one; latest "
        + "day wins; same day with other content → conflict, left out and counted"),
    StepEntry(
      KeepValid.self, "leaves out people whose result is older than its validity, and counts them",
      isForSettledPeople: true,
      options: [
        OptionEntry(
          name: "years", values: "1 to 50", standard: "the standard's",
          summary: "how long a result is valid"),
        OptionEntry(
          name: "expired", values: "leave-out, keep", standard: "leave-out",
          summary: "what happens to expired results; they are counted either way"),
      ]
    ) { (fields, options) throws(Failure) in
      let years = try fields.optional("years")?.int(in: 1...50)
      let expired = try fields.optional("expired")?.choice(of: Expired.self) ?? .leaveOut
      options.validityYears = years
      options.keepsExpired = expired == .keep
      return { (context) throws(Failure) in
        AnyStage(
          KeepValid(
            asOf: context.asOf, years: years ?? context.standard.validity.years,
            keepsExpired: expired == .keep))
      }
    },
    StepEntry(
      Match.self, "matches people with the required levels of their position level",
      options: [
        OptionEntry(
          name: "export-standard", values: "by-rule, always, never", standard: "by-rule",
          summary: "whether a required level that the export carries wins; by-rule: only over "
            + "levels that are merely believed")
      ]
    ) { (fields, _) throws(Failure) in
      let export =
        try fields.optional("export-standard")?.choice(of: Match.ExportStandard.self) ?? .byRule
      return { (context) throws(Failure) in
        AnyStage(
          Match(
            context.standard, competencies: context.competencies, exportStandard: export))
      }
    },
    StepEntry(Classify.self, "finds both categories of complete people by their exact JPM") {
      (_, _) throws(Failure) in
      { (context) throws(Failure) in AnyStage(Classify(context.standard)) }
    },
  ]

  /// The tallies.
  static let tallies: [TallyEntry] = [
    TallyEntry(name: "groups", summary: "people, categories and sums by agency and position") {
      (tallies, standard, _) in tallies.groups = .init(standard)
    },
    TallyEntry(name: "gaps", summary: "levels by position level, competency and required level") {
      (tallies, _, _) in tallies.gaps = .init()
    },
    TallyEntry(name: "people", summary: "every person's result, for the internal list") {
      (tallies, _, _) in tallies.people = .init()
    },
    TallyEntry(name: "formulas", summary: "categories under the other formulas in use") {
      (tallies, standard, _) in tallies.formulas = .init(standard)
    },
    TallyEntry(name: "completeness", summary: "missing levels, and levels that are the standard's")
    {
      (tallies, _, _) in tallies.completeness = .init()
    },
    TallyEntry(
      name: "profiles",
      summary: "people by position level, required and attained levels; studies rest on it"
    ) { (tallies, _, registry) in tallies.profiles = .init { registry.hash(of: $0) } },
    TallyEntry(
      name: "moments",
      summary: "sums and squares of people's matches by agency and position; the indices rest on it"
    ) { (tallies, standard, _) in tallies.moments = .init(standard) },
    TallyEntry(
      name: "cells", summary: "usable cells by file and column; levels, days and agencies by file",
      takes: ReadBatch.noun
    ) { (tallies, _, _) in tallies.cells = .init() },
  ]

  static func step(named name: String) -> StepEntry? { steps.first { $0.name == name } }

  private enum Expired: String, CaseIterable {
    case leaveOut = "leave-out"
    case keep
  }

  private static func misplaced(_ name: String) -> Failure {
    Failure(
      name, "it stands behind the roster, but reads rows of one file",
      remedy: "please report this as a bug of the loader", code: .internalFailure)
  }
}
