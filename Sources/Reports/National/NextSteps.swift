import Basics
import Figures
import Flow
import Standards
import Studies

/// What to do next, as far as the figures show it.
extension Narrator {
  /// At most three hints, each with the figure it rests on.
  func nextSteps() -> [String] {
    [competencyStep(), groupStep(), dataStep()].compactMap { $0 }
  }

  private func competencyStep() -> String? {
    let ranking = shortfallRanking(observedAtLeast: Narrator.smallGroup)
    guard let first = ranking.ranks.first, first.share.numerator > 0 else { return nil }
    let chosen = first.items + besides(first, in: ranking)
    guard chosen.count < ranking.count || ranking.count == 1 else { return noneFirst(ranking) }
    guard chosen.count <= 4 else {
      let rest = chosen.count - first.items.count
      let isOne = rest == 1
      let others = number(
        rest, id: "kompetensi lain", en: "other competency", many: "other competencies")
      return say(
        id: """
          Dahulukan pengembangan \(names(first)) (\(below(first.items[0]))): di situlah bagian \
          peserta di bawah standar paling besar, tetapi \(others) belum dapat dibedakan darinya.
          """,
        en: """
          Develop \(names(first)) (\(below(first.items[0]))) first: there the share of participants \
          below standard is largest, but \(others) \(isOne ? "is" : "are") not yet distinguishable.
          """)
    }
    let names = list(chosen.map { "\(name($0)) (\(below($0)))" })
    let isTied = chosen.count > first.items.count
    return say(
      id: """
        Dahulukan pengembangan \(names): di situlah bagian peserta di bawah standar paling besar\
        \(isTied ? ", dan di antaranya belum dapat dibedakan" : "").
        """,
      en: """
        Develop \(names) first: there the share of participants below standard is largest\
        \(isTied ? ", and among them it is not yet distinguishable" : "").
        """)
  }

  private func noneFirst(_ ranking: Ranking<GapResult>) -> String? {
    guard ranking.ranks.count > 1, let most = ranking.ranks.first, let least = ranking.ranks.last
    else { return nil }
    let (high, low) = (below(most.items[0]), below(least.items[0]))
    return say(
      id: """
        Belum ada kompetensi yang jelas harus didahulukan: bagian peserta di bawah standar, dari \
        \(low) sampai \(high), belum dapat dibedakan.
        """,
      en: """
        No competency clearly comes first yet: the shares of participants below standard, from \
        \(low) to \(high), are not yet distinguishable.
        """)
  }

  private func groupStep() -> String? {
    let worst = worst(standard.selection)
    let ranking = ranking(findings.groups.positions) { $0 }
    guard ranking.ranks.count > 1, let first = ranking.ranks.first, first.items.count <= 3,
      first.items.allSatisfy({
        !worstEstimate($0, among: ranking.count).mayEqual(worstEstimate(nation, among: 1))
      })
    else { return nil }
    let label = standard.selection.bands[worst].label
    let names = list(first.items.map { $0.key[0] })
    let theirs = share(first.items[0].selected(worst), of: first.items[0].complete)
    let all = share(nation.selected(worst), of: nation.complete)
    let isDoubtful = first.items.contains { isUnconfirmed($0) }
    return say(
      id: """
        Telaah jenjang \(names): \(theirs) pesertanya masuk \(label), sedangkan secara nasional \
        \(all). Angka ini belum menjelaskan sebabnya\
        \(isDoubtful ? ", dan level standar jenjang itu sendiri belum terkonfirmasi" : "").
        """,
      en: """
        Look into the position level \(names): \(theirs) of its participants are rated \(label), \
        against \(all) nationally. The figures do not say why\
        \(isDoubtful ? ", and the required level itself is not confirmed" : "").
        """)
  }

  private func dataStep() -> String? {
    let account = findings.account
    let troubles = [account.refused, account.conflict, account.incomplete]
    guard let largest = troubles.max(), largest > 0 else { return nil }
    if largest == account.refused { return refusalStep() }
    if largest == account.conflict {
      let (rows, people) = (number(account.conflict), number(account.conflictPeople))
      return say(
        id: """
          Periksa asesmen yang saling bertentangan: \(rows) baris milik \(people) orang tidak \
          dapat dipakai karena isinya berbeda pada tanggal yang sama.
          """,
        en: """
          Check the assessments that contradict each other: \(rows) rows of \(people) people \
          cannot be used, because they differ on the same day.
          """)
    }
    return say(
      id: """
        Lengkapi hasil \(participants(nation.incomplete)) yang levelnya belum terisi semua; tanpa \
        itu, kategorinya tidak dapat ditetapkan.
        """,
      en: """
        Complete the results of \(participants(nation.incomplete)) with missing levels; without \
        them there is no category.
        """)
  }

  private func refusalStep() -> String {
    let rows = number(
      findings.account.refused, id: "baris yang ditolak", en: "refused row", many: "refused rows")
    let start = say(id: "Perbaiki \(rows)", en: "Repair the \(rows)")
    let reasons = findings.remarks.heaviestFirst.filter { $0.kind.weight == .rowRefused }
    guard let most = reasons.first else { return start + "." }
    let tied = reasons.filter { $0.count == most.count }
    if tied.count > 1 { return "\(start); " + tiedReasons(tied) }
    let (reason, remedy) = (most.kind.reason[language], most.kind.remedy[language])
    if reasons.count == 1 {
      return say(
        id: "\(start); sebabnya: \(reason). Tindakan: \(remedy).",
        en: "\(start); the reason: \(reason). What to do: \(remedy).")
    }
    return say(
      id: "\(start); sebab terbanyak: \(reason) (\(number(most.count))). Tindakan: \(remedy).",
      en: "\(start); most often \(reason) (\(number(most.count))). What to do: \(remedy).")
  }

  private func tiedReasons(_ tied: [(kind: RemarkKind, count: Int)]) -> String {
    let each = number(tied[0].count)
    let reasons = tied.map(\.kind.reason[language]).joined(separator: "; ")
    let place = say(
      id: "Tindakannya ada di bagian “Catatan atas data”.",
      en: "What to do stands under “Remarks on the data”.")
    if tied.count > 3 {
      return say(
        id: "sebab terbanyak ada \(tied.count) macam, masing-masing \(each). \(place)",
        en: "\(tied.count) reasons are equally frequent, \(each) each. \(place)")
    }
    return say(
      id: "sebab terbanyak, masing-masing \(each): \(reasons). \(place)",
      en: "most often, \(each) each: \(reasons). \(place)")
  }
}
