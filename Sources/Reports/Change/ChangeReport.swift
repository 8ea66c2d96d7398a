public import Basics
import Figures
public import Studies

/// Tells what changed between two assessments of the same people as a page with a picture.
public enum ChangeReport {
  /// The page, its picture included.
  public static func document(_ findings: ChangeFindings, _ language: Language) -> Document {
    let words = ChangeWords(findings: findings, language: language)
    var blocks = words.opening() + words.cautions()
    if findings.study.nation.pairs > 0 { blocks += words.competencySection() }
    if findings.study.nation.complete > 0 {
      blocks += words.categorySection() + words.totalSection() + words.groupSection()
    }
    return Document(blocks + words.accountSection() + words.methodSection())
  }

  /// One line that sums the run up.
  public static func summary(
    _ findings: ChangeFindings, folder: String, _ language: Language
  ) -> String {
    let words = ChangeWords(findings: findings, language: language)
    let nation = findings.study.nation
    let change = words.points(nation.match.mean.value)
    let rows = words.number(Int64(findings.account.rows))
    let refused = words.number(Int64(findings.account.refusedRows))
    return words.say(
      id: "perubahan \(findings.asOf): \(words.pairs(nation.pairs)) dibandingkan, "
        + "rata-rata JPM \(change) poin; \(rows) baris, \(refused) ditolak → \(folder)",
      en: "change \(findings.asOf): \(words.pairs(nation.pairs)) compared, "
        + "mean JPM \(change) points; \(rows) rows, \(refused) refused → \(folder)")
  }
}
