public import Basics
public import Studies

/// The report on the competency index; internal.
public enum IndexReport {
  /// The report in one language, before it is Markdown or anything else.
  public static func document(_ findings: Findings, _ language: Language) -> Document {
    guard let study = findings.indices else { return Document([]) }
    let narrator = Narrator(findings: findings, language: language)
    return Document(
      narrator.indexOpening(study) + narrator.intervalSection(study)
        + narrator.nationalIndexSection(study) + narrator.categoryIndexSection(study)
        + narrator.indexGroupSections(study) + narrator.agencyIndexSection(study)
        + narrator.shortfallIndexSection(study) + narrator.spreadIndexSection(study)
        + narrator.agreementSection() + narrator.indexMethodSection(study))
  }
}
