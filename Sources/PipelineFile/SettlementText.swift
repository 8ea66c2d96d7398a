import Assessment
import Basics
import Flow
import Standards

/// How the rows of a person became one assessment, and whether it is still valid.
extension ExplanationText {
  /// The account of the usable rows and the rule; where rows contradict each other, what they differ in.
  var duplicates: [String] {
    let account = explanation.account
    let usable = explanation.rows.count { $0.reading != nil }
    guard usable > 0 else { return [] }
    return [
      say(
        "baris terpakai \(usable) = \(account.identicalRows) salinan identik + "
          + "\(account.olderRows) asesmen lama + \(account.conflictRows) bertentangan + "
          + "\(account.usedRows) dasar hasil",
        "usable rows \(usable) = \(account.identicalRows) identical copies + "
          + "\(account.olderRows) of older assessments + \(account.conflictRows) contradicting + "
          + "\(account.usedRows) that the result rests on"),
      say(
        "Aturan: baris identik dihitung sekali; tanggal terbaru dipakai; isi berbeda pada tanggal "
          + "yang sama berarti bertentangan, dan orangnya tidak dianalisis.",
        "Rule: identical rows count once; the latest day wins; other content on the same day is a "
          + "contradiction, and the person is left out."),
    ] + (account.conflictRows > 0 ? differences : [])
  }

  private typealias Reading = (place: String, context: PersonContext, levels: PackedLevels)

  private var differences: [String] {
    let readings = explanation.rows.compactMap { row -> Reading? in
      row.reading.map { (place(of: row), $0.context, $0.levels) }
    }
    guard let latest = readings.map(\.context.day).max() else { return [] }
    let current = readings.filter { $0.context.day == latest }
    let levels = standard.competencies.indices.compactMap { cell in
      let competency = standard.competencies[cell]
      return difference(
        "\(competency.code) \(competency.name[language])",
        current.filter { $0.levels[cell] != PackedLevels.absent }
      ) { level($0.levels[cell]) }
    }
    let told =
      [
        difference(say("Jenjang", "Position level"), current) {
          standard.positions[$0.context.position].name
        },
        difference(say("Instansi", "Agency"), current) {
          agency(explanation.units[$0.context.unit])
        },
      ].compactMap { $0 } + levels
    let day = latest.isKnown ? latest.inWords(language) : say("tanpa tanggal", "without a day")
    return [say("Yang berbeda", "What differs") + ", \(day):"]
      + (told.isEmpty
        ? [say("  standar yang dibawa ekspor", "  the required levels of the export")]
        : told.map { "  \($0)" })
  }

  /// One thing that the rows of a day differ in, with the rows of every value; nil where they agree.
  private func difference(
    _ name: String, _ readings: [Reading], _ value: (Reading) -> String
  ) -> String? {
    let values = readings.reduce(into: [String]()) { found, reading in
      if !found.contains(value(reading)) { found.append(value(reading)) }
    }
    guard values.count > 1 else { return nil }
    let told = values.map { one in
      let places = readings.filter { value($0) == one }.map(\.place)
      return "\(one.isEmpty ? "–" : one) (\(places.joined(separator: "; ")))"
    }
    return "\(name): " + told.joined(separator: say(", tetapi ", ", but "))
  }

  /// The day, the years and the rule; empty where no row was left.
  var validity: [String] {
    guard let day = explanation.settled?.day else { return [] }
    let (run, rule) = (explanation.run, standard.validity)
    guard run.pipeline.options.keepsExpired != nil else {
      return [say("Pipeline ini tidak memeriksanya.", "This pipeline does not look at it.")]
    }
    guard day.isKnown else {
      return [
        say(
          "Tanpa tanggal asesmen, umurnya tidak diketahui; hasilnya dipakai.",
          "Without a day of assessment its age is unknown; the result is used.")
      ]
    }
    let years = run.pipeline.options.validityYears ?? rule.years
    let term = say("\(years) tahun", years == 1 ? "1 year" : "\(years) years")
    let own =
      years == rule.years
      ? ""
      : say(
        " (menurut pipeline; standar: \(rule.years))",
        " (the pipeline's; the standard says \(rule.years))")
    let end =
      day.adding(years: years).map { say(", sampai ", ", until ") + $0.inWords(language) } ?? ""
    return [
      say(
        "Asesmen \(day.inWords(language)), berlaku \(term)\(own)\(end); hari acuan "
          + "\(run.asOf.inWords(language)): \(verdict)",
        "Assessed on \(day.inWords(language)), valid for \(term)\(own)\(end); the run is for "
          + "\(run.asOf.inWords(language)): \(verdict)"),
      "[\(rule.provenance.source); \(rule.provenance.confidence.label[language])]",
    ]
  }

  private var verdict: String {
    if explanation.remarks.count(of: .futureResult) > 0 {
      return say(
        "tanggalnya setelah hari acuan, tetapi dipakai",
        "dated after that day, but used all the same")
    }
    guard explanation.remarks.count(of: .expiredResult) > 0 else {
      return say("masih berlaku", "still valid")
    }
    return explanation.remarks.leftOutRows[.expiredResult] == nil
      ? say("kedaluwarsa, tetapi pipeline tetap memakainya", "expired, but the pipeline keeps it")
      : say("kedaluwarsa, jadi tidak dipakai", "expired, so it is left out")
  }
}
