import Basics
import Standards
import Studies

/// What can be said about competencies in words.
extension Narrator {
  /// Competencies somebody has a level in, by the share of people below the requirement.
  func shortfallRanking(observedAtLeast least: Int64 = 1) -> Ranking<GapResult> {
    Ranking(findings.gaps.overall.filter { $0.observed >= least }) { $0.shortfall(power: 0) }
  }

  /// The name of the competency of a result.
  func name(_ gap: GapResult) -> String { standard.competencies[gap.competency].name[language] }

  /// The people below the requirement of a competency, as a share of those with a level.
  func below(_ gap: GapResult) -> String { share(gap.below, of: gap.observed) }

  /// Where shortfalls are most and least frequent; nil where nobody has a level.
  func competencySentence() -> String? {
    let ranking = shortfallRanking()
    guard let most = ranking.ranks.first, let least = ranking.ranks.last else { return nil }
    if most.share.numerator == 0 {
      return say(
        id: "Tidak ada level di bawah standar pada kompetensi mana pun.",
        en: "No level lies below the standard in any competency.")
    }
    let top = below(most.items[0])
    if ranking.count == 1 {
      let name = name(most.items[0])
      return say(
        id: "Pada satu-satunya kompetensi yang dinilai, \(name), \(top) peserta di bawah standar.",
        en:
          "In the only competency assessed, \(name), \(top) of the participants are below standard."
      )
    }
    if ranking.ranks.count == 1 {
      return say(
        id: """
          Bagian peserta di bawah standar sama besar pada ke-\(ranking.count) kompetensi yang \
          dinilai, yaitu \(top).
          """,
        en: """
          The share of participants below standard is the same in all \(ranking.count) \
          competencies assessed: \(top).
          """)
    }
    let bottom = below(least.items[0])
    let (largest, smallest) = (
      shortfallEstimate(most.items[0], among: ranking.count),
      shortfallEstimate(least.items[0], among: ranking.count)
    )
    if largest.mayEqual(smallest) {
      return say(
        id: """
          Kekurangan pada ke-\(ranking.count) kompetensi yang dinilai belum dapat dibedakan: bagian \
          peserta di bawah standar terbesar pada \(names(most)) (\(top)) dan terkecil pada \
          \(names(least)) (\(bottom)).
          """,
        en: """
          Shortfalls in the \(ranking.count) competencies assessed are not yet distinguishable: the \
          share of participants below standard is largest in \(names(most)) (\(top)) and smallest \
          in \(names(least)) (\(bottom)).
          """)
    }
    func behind(_ text: String, _ start: String, _ end: String) -> String {
      text.isEmpty ? "" : start + text + end
    }
    let (high, low) = (alike(most, in: ranking), alike(least, in: ranking))
    return say(
      id: """
        Kekurangan paling sering dijumpai pada \(names(most)): \(top) dari yang dinilai berada di \
        bawah standar\(behind(high, " (", ")")); paling jarang pada \(names(least)) \
        (\(bottom)\(behind(low, "; ", ""))).
        """,
      en: """
        Shortfalls are most frequent in \(names(most)), where \(top) of those assessed are below \
        standard\(behind(high, " (", ")")), and least frequent in \(names(least)) \
        (\(bottom)\(behind(low, "; ", ""))).
        """)
  }

  /// The names of a rank, or how many there are where they are too many to list.
  func names(_ rank: Ranking<GapResult>.Rank) -> String {
    guard rank.items.count > 3 else { return list(rank.items.map { name($0) }) }
    return say(
      id: "\(rank.items.count) kompetensi yang sama besar",
      en: "\(rank.items.count) competencies that are equal")
  }
}
