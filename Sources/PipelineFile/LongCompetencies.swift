import Assessment
import Basics
import Flow
import Standards

/// Remarks on competencies that no row of the long exports tells of: then nobody is judged on them.
enum LongCompetencies {
  static func remark(
    _ files: [InputFile], _ roster: Roster, _ standard: Standard, _ journal: inout Journal
  ) {
    let long = Set(files.indices.filter { files[$0].layout.isLong })
    guard !long.isEmpty else { return }
    let told = roster.longCompetencies
    journal.count(
      .competencyWithoutRow, times: standard.requiredOfAll.count { !told.contains($0) })
    guard journal.counts[.unknownCompetency] != nil else { return }
    var words: [String: Int] = [:]
    for (word, rows) in journal.refusals.counts(of: .unknownCompetency) {
      words[Spelling.key(word), default: 0] += rows
    }
    let accepted = long.reduce(0) { sum, file in
      let account = journal.accounts[file]
      return sum + (account?.rows ?? 0) - (account?.refusedRows ?? 0)
    }
    // A word in half as many rows as a known competency has is no slip in a single row.
    let whole = words.filter { !$0.key.isEmpty && $0.value * 2 * max(told.count, 1) >= accepted }
    journal.count(.wholeCompetencyRefused, times: whole.count)
  }
}

extension RemarkKind {
  static let competencyWithoutRow = RemarkKind(
    "kompetensi_tanpa_baris", .doubt,
    reason: Words(
      id: "ada kompetensi manajerial atau sosial kultural tanpa satu baris pun di berkas bentuk "
        + "panjang; orang dinilai tanpa kompetensi itu",
      en: "some managerial or socio-cultural competency has no row in the long exports; people are "
        + "judged without it"),
    remedy: Words(
      id:
        "lihat kompetensi yang tidak dikenal dan baris yang ditolak, atau ekspor semua kompetensi",
      en: "see the unknown competencies and the refused rows, or export all competencies"))

  static let wholeCompetencyRefused = RemarkKind(
    "kompetensi_ditolak_semua", .doubt,
    reason: Words(
      id: "semua baris suatu kompetensi ditolak, karena namanya tidak dikenal",
      en: "all rows of a competency were refused, since its name is not known"),
    remedy: Words(
      id: "betulkan namanya di sumber; yang terdekat ada di daftar kata yang tidak dikenal "
        + "di mutu-data.md",
      en: "mend its name in the source; the nearest one stands in the list of unknown words of "
        + "mutu-data.en.md"))
}
