public import Basics
public import Studies

/// The report on the quality of the data, for whoever mends the exports; internal.
public enum QualityReport {
  /// The report in one language; it holds no identity and no name of a person.
  public static func document(_ findings: Findings, _ language: Language) -> Document {
    guard let quality = findings.quality else { return Document([]) }
    let narrator = Narrator(findings: findings, language: language)
    return Document(
      narrator.qualityOpening(quality) + narrator.checkSections(quality)
        + narrator.lineSection() + narrator.columnSection(quality)
        + narrator.levelSection(quality) + narrator.agencySection(quality)
        + narrator.wordSection(quality) + narrator.whereMoreStands()
    ).withoutIdentities
  }

  /// How the checks have ended, in one sentence; nil where the run has not judged the quality.
  public static func summary(_ findings: Findings, _ language: Language) -> String? {
    findings.quality.map {
      Narrator(findings: findings, language: language).checksInBrief($0)
    }
  }
}
