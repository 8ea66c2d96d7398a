import Basics
import Figures
import Standards
import Studies

/// What the nation looks like, in at most five sentences that follow from the figures.
extension Narrator {
  /// The sentences; fewer than five where there is less to say.
  func nationInSentences() -> [String] {
    guard nation.people > 0 else { return nobody() }
    guard nation.complete > 0 else { return [coverage(), withoutCategories()] + competencies() }
    return [coverage(), selectionSentence(), mappingSentence(), matchSentence()] + competencies()
  }

  /// Agencies that the rows name.
  var agencyCount: Int { findings.groups.agencies.count { $0.key != [""] } }

  private func nobody() -> [String] {
    let none = say(
      id: "Tidak ada peserta yang dapat digambarkan.", en: "There are no participants to describe.")
    let rows = findings.account.rows
    guard rows > 0 else {
      return [none, say(id: "Tidak ada baris data yang terbaca.", en: "No data rows were read.")]
    }
    let read = number(rows, id: "baris data", en: "data row", many: "data rows")
    return [
      none,
      say(
        id: """
          Sebanyak \(read) terbaca, tetapi tidak satu pun menjadi dasar angka; sebabnya tercatat \
          di bagian “Yang tidak dipakai, dan sebabnya”.
          """,
        en: """
          The input has \(read), but no figure rests on any of them; see “What was left out, and \
          why”.
          """),
    ]
  }

  private func coverage() -> String {
    let people = participants(nation.people)
    let agencies = number(agencyCount, id: "instansi", en: "agency", many: "agencies")
    let who: String
    switch agencyCount {
    case 0:
      who = say(id: "Peta ini memuat \(people)", en: "This map covers \(people)")
    case 1 where findings.groups.agencies.count == 1:
      who = say(
        id:
          "Peta ini memuat \(people) dari \(agencies) saja, jadi belum berupa gambaran nasional",
        en: "This map covers \(people) from \(agencies) only, so it is no picture of the nation yet"
      )
    default:
      who = say(
        id: "Peta ini memuat \(people) dari \(agencies)",
        en: "This map covers \(people) from \(agencies)")
    }
    return "\(who); \(completeness())."
  }

  private func completeness() -> String {
    let complete = number(nation.complete)
    if nation.complete == 0 {
      return nation.people == 1
        ? say(id: "hasilnya tidak lengkap", en: "the result is not complete")
        : say(id: "tidak satu pun hasilnya lengkap", en: "none of the results is complete")
    }
    if nation.complete == nation.people {
      return nation.people == 1
        ? say(id: "hasilnya lengkap", en: "the result is complete")
        : say(id: "semua hasilnya lengkap", en: "all of the results are complete")
    }
    let part = share(nation.complete, of: nation.people)
    return say(
      id: """
        \(complete) di antaranya (\(part)) mempunyai hasil lengkap, dan pembagian kategori \
        bertumpu pada mereka
        """,
      en: """
        \(complete) of them (\(part)) \(nation.complete == 1 ? "has" : "have") complete results, \
        on which the categories rest
        """)
  }

  private func withoutCategories() -> String {
    say(
      id: """
        Karena itu, belum ada kategori yang dapat ditetapkan dan belum ada rata-rata JPM yang \
        dapat dihitung.
        """,
      en: "Therefore no category can be given yet, and no mean JPM can be computed.")
  }

  func matchSentence() -> String {
    let (mean, capped) = (percent(nation.meanMatch), percent(nation.meanCappedMatch))
    if nation.meanMatch == nation.meanCappedMatch {
      return say(
        id: """
          Rata-rata JPM mereka \(mean), dan angka itu tidak tertolong oleh kelebihan: tidak \
          seorang pun melampaui standar pada kompetensi apa pun.
          """,
        en: """
          Their mean JPM is \(mean), and no surplus helps it: nobody exceeds the standard in any \
          competency.
          """)
    }
    return say(
      id: """
        Rata-rata JPM mereka \(mean); bila kelebihan pada satu kompetensi tidak boleh menutup \
        kekurangan pada kompetensi lain, rata-ratanya \(capped).
        """,
      en: """
        Their mean JPM is \(mean); where surplus in one competency may not make up for a shortfall \
        in another, the mean is \(capped).
        """)
  }

  private func competencies() -> [String] { [competencySentence()].compactMap { $0 } }
}
