import Basics
import Standards
import Studies

/// The key figures of the first screen, and how firm the standards are that they rest on.
extension Narrator {
  /// The mean capped match, the best category, and the people without a category.
  func threeNumbers() -> [Phrase] {
    guard nation.complete > 0 else { return [incompleteNumber()] }
    let best = standard.selection.bands[0]
    return [
      .strong(percent(nation.meanCappedMatch))
        + Phrase(
          say(
            id: """
               adalah rata-rata JPM terbatas: seberapa jauh standar jabatan terpenuhi bila \
              kelebihan tidak dihitung.
              """,
            en: """
               is the mean capped JPM: how far the standards of the positions are met where \
              surplus does not count.
              """) + cappedShift()),
      .strong(share(nation.selected(0), of: nation.complete))
        + Phrase(
          say(
            id: """
               dari peserta yang hasilnya lengkap masuk kategori \(name(best)), dengan JPM \
              \(range(best)).
              """,
            en: """
               of those with complete results are rated \(name(best)), with a JPM of \
              \(range(best)).
              """) + shift(of: best.label)),
      incompleteNumber(),
    ]
  }

  private func incompleteNumber() -> Phrase {
    let part = share(nation.incomplete, of: nation.people)
    let one = nation.incomplete == 1
    let text =
      nation.incomplete == 0
      ? say(
        id: " peserta belum lengkap hasilnya; semuanya berkategori.",
        en: " participants lack a level; everybody has a category.")
      : say(
        id: " peserta (\(part)) belum lengkap hasilnya, sehingga tidak berkategori.",
        en: """
           \(one ? "participant" : "participants") (\(part)) \(one ? "lacks" : "lack") a level and \
          so \(one ? "has" : "have") no category.
          """)
    return .strong(number(nation.incomplete)) + Phrase(text + incompleteShift())
  }

  /// How many people are judged by a standard that is not confirmed; nil where there are none.
  func unconfirmedStandards() -> String? {
    let people = findings.groups.positions.filter { isUnconfirmed($0) }
      .reduce(0) { $0 + $1.people }
    guard people > 0 else { return nil }
    let part = share(people, of: nation.people)
    return say(
      id: """
        Perhatikan: aturan tentang level standar bagi \(number(people)) peserta (\(part)) masih \
        dugaan atau usulan; lihat “Level standar tiap jenjang”.
        """,
      en: """
        Please note: the rule on the required levels of \(participants(people)) (\(part)) is only \
        believed or proposed; see “Required level of positions”.
        """)
  }

  /// Whether the required levels of a position level are merely believed or proposed.
  func isUnconfirmed(_ position: GroupResult) -> Bool {
    guard let place = standard.positions.firstIndex(where: { [$0.name] == position.key }) else {
      return false
    }
    return findings.competencies.contains {
      standard.required(position: place, competency: $0).provenance.confidence.needsMention
    }
  }
}
