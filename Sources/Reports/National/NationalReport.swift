public import Basics
public import Studies

/// The national report of a run, for the people who decide about it; internal.
public enum NationalReport {
  /// The report in one language, before it is Markdown or anything else.
  public static func document(_ findings: Findings, _ language: Language) -> Document {
    let narrator = Narrator(findings: findings, language: language)
    return Document(
      narrator.firstScreen() + narrator.trendSection() + narrator.distributionSection()
        + narrator.groupSections() + narrator.competencySection() + narrator.accountSection()
        + narrator.methodSection() + narrator.glossarySection())
  }
}
