import Basics
import Figures
import Studies

extension ChangeWords {
  /// The title, and what changed in a few sentences.
  func opening() -> [Document.Block] {
    [
      .heading(level: 1, Phrase(findings.title[language])),
      .note(
        .strong(say(id: "Laporan internal.", en: "Internal report."))
          + Phrase(
            say(
              id: " Kelompok kecil tampak apa adanya; jangan diterbitkan dalam bentuk ini. "
                + "Keadaan per \(findings.asOf.inWords(language)).",
              en: " Small groups appear as they are; do not publish it as it is. "
                + "As of \(findings.asOf.inWords(language))."))),
      .heading(level: 2, Phrase(say(id: "Apa yang berubah", en: "What changed"))),
      .bullets(sentences().map { Phrase($0) }),
    ]
  }

  private func sentences() -> [String] {
    let nation = findings.study.nation
    guard nation.pairs > 0 else {
      return [
        say(
          id: "Tidak ada orang dengan dua asesmen yang dapat dibandingkan.",
          en: "Nobody has two assessments that can be compared.")
      ]
    }
    var sentences = [
      say(
        id: "Dinilai dua kali dengan standar yang sama: \(pairs(nation.pairs)); lengkap pada kedua "
          + "asesmen: \(number(nation.complete)).",
        en: "Assessed twice against the same standard: \(pairs(nation.pairs)); completely both "
          + "times: \(number(nation.complete)).")
    ]
    if nation.complete > 0 { sentences += [matchSentence(nation), categorySentence(nation)] }
    return sentences + competencySentences(nation)
  }

  private func matchSentence(_ nation: ChangeGroup) -> String {
    let mean = nation.match.mean
    let interval =
      mean.interval == nil
      ? "" : say(id: " (selang 95%: ", en: " (95% interval: ") + pointInterval(mean) + ")"
    return say(
      id: "Rata-rata JPM \(percent(nation.matchBefore)) pada asesmen awal dan "
        + "\(percent(nation.matchAfter)) pada asesmen akhir: perubahan "
        + "\(points(mean.value)) poin\(interval).",
      en: "The mean JPM was \(percent(nation.matchBefore)) at the first assessment and "
        + "\(percent(nation.matchAfter)) at the second: a change of \(points(mean.value)) "
        + "points\(interval).")
  }

  private func categorySentence(_ nation: ChangeGroup) -> String {
    let table = nation.categories.table
    func moved(_ holds: (Int, Int) -> Bool) -> Int64 {
      table.indices.reduce(0) { sum, old in
        sum + table.indices.reduce(0) { $0 + (holds(old, $1) ? table[old][$1] : 0) }
      }
    }
    return say(
      id:
        "Kategori seleksi: naik \(number(moved { $1 < $0 })), tetap \(number(moved { $1 == $0 })), "
        + "turun \(number(moved { $1 > $0 })).",
      en: "Categories of selection: up \(number(moved { $1 < $0 })), "
        + "unchanged \(number(moved { $1 == $0 })), down \(number(moved { $1 > $0 })).")
  }

  private func competencySentences(_ nation: ChangeGroup) -> [String] {
    func list(_ changes: [CompetencyChange]) -> String {
      changes.map { "\(name($0)) (\(points($0.share.value)))" }.joined(separator: ", ")
    }
    let clear = nation.competencies.filter(\.isClear)
    let more = clear.filter { $0.shift.gained > $0.shift.lost }
    let fewer = clear.filter { $0.shift.gained < $0.shift.lost }
    let open = nation.competencies.filter { $0.test != nil && !$0.isClear }
    var sentences: [String] = []
    if !more.isEmpty {
      sentences.append(
        say(
          id: "Lebih banyak yang memenuhi standar, dalam poin persentase: \(list(more)).",
          en: "More people meet the standard, in percentage points: \(list(more))."))
    }
    if !fewer.isEmpty {
      sentences.append(
        say(
          id: "Lebih sedikit yang memenuhi standar, dalam poin persentase: \(list(fewer)).",
          en: "Fewer people meet the standard, in percentage points: \(list(fewer))."))
    }
    if !open.isEmpty {
      sentences.append(
        say(
          id: "Belum dapat dibedakan dari kebetulan: \(list(open)).",
          en: "Not yet distinguishable from chance: \(list(open))."))
    }
    return sentences
  }

  /// What a change does not say.
  func cautions() -> [Document.Block] {
    [
      .heading(level: 2, Phrase(say(id: "Cara membaca", en: "How to read it"))),
      .note(
        Phrase(
          say(
            id: "Laporan ini menyebut perubahan. Penyebabnya tidak dapat disimpulkan dari sini, "
              + "sebab tidak ada kelompok pembanding.",
            en: "This report tells of a change. What caused it cannot be concluded from it, since "
              + "there is no control group."))),
      .bullets([
        Phrase(
          say(
            id:
              "Orang yang dipilih karena hasil awalnya rendah cenderung mendapat hasil yang lebih "
              + "tinggi pada asesmen kedua, juga tanpa pelatihan (regresi ke rata-rata).",
            en: "People chosen because they scored low tend to score higher the second time, with "
              + "or without training (regression to the mean).")),
        Phrase(
          say(
            id: "Selang 95% dan p hanya memuat kebetulan dalam pengambilan orang, bukan kesalahan "
              + "penilaian atau perbedaan antarasesor. Peserta asesmen tidak diambil secara acak.",
            en: "The 95% intervals and p tell of chance in drawing people alone, not of errors of "
              + "assessment or differences between assessors. Participants are not drawn at random."
          )),
        Phrase(
          say(
            id: "“Belum dapat dibedakan” tidak berarti tidak berubah.",
            en: "“Not yet distinguishable” does not mean unchanged.")),
      ]),
    ]
  }
}
