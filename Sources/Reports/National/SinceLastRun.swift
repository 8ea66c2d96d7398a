import Basics
import Studies

/// What has changed since the run before, no more than the figures bear out.
extension Narrator {
  /// The runs to compare with; only the nation has any.
  var history: HistoryStudy? {
    nation.key == findings.groups.nation.key ? findings.history : nil
  }

  /// How the mean capped match has moved, behind its sentence; empty without an earlier run.
  func cappedShift() -> String { sentence(history?.cappedShift) }

  /// How the share of a category has moved, behind its sentence.
  func shift(of label: String) -> String { sentence(history?.shift(of: label)) }

  /// How many people without a category there were before; a count, which has no interval.
  func incompleteShift() -> String {
    guard let last = history?.last else { return "" }
    let day = last.asOf.inWords(language)
    let before = "\(number(last.incomplete)) (\(share(last.incomplete, of: last.people)))"
    return say(id: " Per \(day): \(before).", en: " As of \(day): \(before).")
  }

  /// What the comparison rests on; nil without an earlier run.
  func comparisonNote() -> Phrase? {
    guard let history, let last = history.last else { return nil }
    let day = last.asOf.inWords(language)
    let people = participants(last.people)
    let same = say(
      id: """
        Pembanding: keluaran pipeline ini per \(day), dengan \(people). Pesertanya bisa berbeda. \
        “Belum dapat dibedakan” berarti selang 95% kedua angka bertumpang tindih atau tidak ada: \
        rata-rata memerlukan 30 orang dan studi indices, bagian 10 orang. Selisih dihitung sebelum pembulatan.
        """,
      en: """
        Compared with this pipeline's output as of \(day), which has \(people); they need not be \
        the same ones. “Not yet distinguishable” means that the 95% intervals of both figures \
        overlap or do not exist: a mean needs 30 people and the study indices, a share 10 people. \
        Differences are taken before rounding.
        """)
    guard !history.hasSameRules else { return Phrase(same) }
    let other = say(
      id: """
        Aturan atau langkah pipeline berbeda dari waktu itu, sehingga selisih ini bukan hanya \
        perubahan orang dan hasil. Yang memisahkan ketiganya:
        """,
      en: """
        Rules or steps of the pipeline differ from then, so these differences are not only of \
        people and results. What takes the three apart:
        """)
    return Phrase("\(same) \(other) ") + Phrase([.code("petakom compare")]) + "."
  }

  private func sentence(_ shift: FigureShift?) -> String {
    guard let last = history?.last else { return "" }
    let day = last.asOf.inWords(language)
    guard let shift else {
      return last.complete > 0
        ? ""
        : say(
          id: " Per \(day) belum ada hasil lengkap.", en: " As of \(day) nobody was complete.")
    }
    let start = say(
      id: " Per \(day) angkanya \(percent(shift.before))",
      en: " As of \(day) it was \(percent(shift.before))")
    return start + moved(shift)
  }

  private func moved(_ shift: FigureShift) -> String {
    if shift.direction == 0 { return say(id: ": tidak berubah.", en: ": no change.") }
    guard shift.isDistinguishable else {
      return say(id: ": belum dapat dibedakan.", en: ": not yet distinguishable.")
    }
    let size = points(shift.difference)
    return shift.direction > 0
      ? say(id: ": naik \(size).", en: ": up by \(size).")
      : say(id: ": turun \(size).", en: ": down by \(size).")
  }

  // The size of a difference, without its sign.
  private func points(_ difference: ExactMean) -> String {
    let plain = difference.percent(decimals: 1).drop { $0 == "-" }
    let one = DecimalText.localised("0.1", language)
    let size =
      plain == "0.0"
      ? say(id: "kurang dari \(one)", en: "less than \(one)")
      : DecimalText.localised(String(plain), language)
    let isOne = plain == "1.0"
    return say(
      id: "\(size) poin persentase", en: "\(size) percentage \(isOne ? "point" : "points")")
  }
}
