public import Basics
public import Studies

/// The report on who should learn what, and with whom; internal.
public enum DevelopmentReport {
  /// The report in one language, before it is Markdown or anything else.
  public static func document(_ findings: Findings, _ language: Language) -> Document {
    guard let development = findings.development else { return Document([]) }
    let narrator = Narrator(findings: findings, language: language)
    var blocks = narrator.developmentOpening(development)
    if let training = development.training {
      blocks += narrator.modelSection(training) + narrator.courseSection(training)
    }
    if let groupings = development.groupings { blocks += narrator.groupingSection(groupings) }
    if let clusters = development.clusters { blocks += narrator.clusterSection(clusters) }
    if let coaching = development.coaching { blocks += narrator.coachingSection(coaching) }
    if let training = development.training { blocks += narrator.assumptionSection(training) }
    return Document(blocks)
  }

  /// The sheets of coaching groups.
  public static func sheets(_ findings: Findings) -> [Page] { CoachingSheet.pages(findings) }
}
