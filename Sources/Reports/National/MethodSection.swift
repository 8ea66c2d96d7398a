import Basics
import Standards
import Studies

/// How the figures are computed.
extension Narrator {
  /// The section on formulas, rules, standards and sources.
  func methodSection() -> [Document.Block] {
    [
      section(id: "Cara menghitung", en: "How it is computed"),
      .bullets([
        match(), cappedMatch(), rule(exactness), rule(missing), rule(rounding), rule(duplicates),
        rule(validity), rule(carriedStandard), rule(distinguishing),
      ]),
    ] + sensitivityBlocks() + requiredLevelBlocks() + bandBlocks() + sourceBlocks()
  }

  private func rule(_ words: (name: Words, text: Words)) -> Phrase {
    .strong(words.name[language]) + Phrase(" " + words.text[language])
  }

  private func match() -> Phrase {
    let formula = say(
      id: "JPM = 100 × Σ capaian / Σ standar", en: "JPM = 100 × Σ attained / Σ required")
    return .strong(say(id: "Rumus resmi.", en: "The official formula.")) + " "
      + Phrase([.code(formula)])
      + Phrase(
        say(
          id: """
            ; level dijumlahkan dahulu, baru dibagi. Hasilnya tidak dibatasi 100, sehingga \
            kelebihan pada satu kompetensi dapat menutup kekurangan pada kompetensi lain. Kategori \
            ditetapkan dengan rumus ini.
            """,
          en: """
            ; levels are added first and then divided. The result is not capped at 100, so surplus \
            in one competency can make up for a shortfall in another. This formula decides the \
            category.
            """))
  }

  private func cappedMatch() -> Phrase {
    let formula = say(
      id: "JPM terbatas = 100 × Σ min(capaian, standar) / Σ standar",
      en: "capped JPM = 100 × Σ min(attained, required) / Σ required")
    return .strong(say(id: "Pembanding.", en: "Beside it.")) + " " + Phrase([.code(formula)])
      + Phrase(
        say(
          id: "; kelebihan tidak dihitung, sehingga angka ini tidak pernah melebihi 100.",
          en: "; surplus does not count, so it never exceeds 100."))
  }

  private var distinguishing: (name: Words, text: Words) {
    (
      Words(id: "“Belum dapat dibedakan”.", en: "“Not yet distinguishable”."),
      Words(
        id: """
          Dua bagian disebut berbeda hanya bila selang 95%-nya (Wilson; galat pengambilan saja) \
          terpisah. Bila yang terbesar atau terkecil dipilih dari banyak kelompok atau kompetensi, \
          selangnya dilebarkan menurut banyaknya (Bonferroni). Ini usulan kami, bukan aturan.
          """,
        en: """
          Two shares are called different only where their 95% intervals (Wilson; of sampling alone) \
          are apart. Where the largest or smallest is picked among many groups or competencies, the \
          intervals are widened by how many there are (Bonferroni). This is a proposal of ours, no rule.
          """)
    )
  }

  private var exactness: (name: Words, text: Words) {
    (
      Words(id: "Batas kategori.", en: "Cut-offs."),
      Words(
        id: """
          JPM dibandingkan dengan batas sebagai pecahan utuh, tidak pernah setelah dibulatkan. \
          Karena itu, JPM yang tercetak sama dengan batas dapat saja belum mencapainya.
          """,
        en: """
          The JPM is compared with a cut-off as an exact fraction and never after rounding. A JPM \
          that prints like the cut-off may therefore still be below it.
          """)
    )
  }

  private var missing: (name: Words, text: Words) {
    (
      Words(id: "Level yang hilang.", en: "Missing levels."),
      Words(
        id: """
          Peserta yang satu saja levelnya hilang tidak lengkap: ia dihitung sebagai peserta, \
          tetapi tidak berkategori dan tidak masuk rata-rata. Level tidak pernah ditebak. Level 0 \
          adalah hasil yang sah, bukan level yang hilang.
          """,
        en: """
          A participant who lacks a single level is incomplete: counted, but without a category \
          and in no mean. No level is ever guessed. Level 0 is a result and not a missing level.
          """)
    )
  }

  private var rounding: (name: Words, text: Words) {
    (
      Words(id: "Pembulatan.", en: "Rounding."),
      Words(
        id: """
          Angka dibulatkan hanya saat dicetak; yang tepat di tengah dibulatkan menjauhi nol. \
          Laporan ini memakai 1 desimal. Bagian yang ada tetapi terlalu kecil untuk dicetak \
          ditulis <0,1%; yang hampir seluruhnya ditulis >99,9%. Karena pembulatan, jumlah \
          persentase dapat sedikit menyimpang dari 100.
          """,
        en: """
          Figures are rounded only when printed, halves away from zero; this report has 1 decimal. \
          A share that is there but too small to print is written <0.1%, one that is nearly the \
          whole >99.9%. Because of rounding, percentages may not add up to 100 exactly.
          """)
    )
  }

  private var duplicates: (name: Words, text: Words) {
    (
      Words(id: "Data ganda.", en: "Duplicates."),
      Words(
        id: """
          Baris yang isinya sama dihitung satu kali. Dari beberapa asesmen seseorang, yang terbaru \
          dipakai. Bila pada tanggal terbaru isinya berbeda, orang itu tidak dipakai sama sekali; \
          hasil lamanya tidak menggantikan.
          """,
        en: """
          Rows of the same content count once. Of several assessments of a person the latest \
          counts. Where the latest day has different contents, the person is left out altogether; \
          an older result does not stand in.
          """)
    )
  }

  private var carriedStandard: (name: Words, text: Words) {
    (
      Words(id: "Standar yang dibawa data.", en: "Standards in the data."),
      Words(
        id: """
          Bila berkas membawa standar jabatan sendiri yang berbeda, setiap perbedaan tercatat \
          dalam catatan atas data, beserta standar mana yang dipakai.
          """,
        en: """
          Where a file brings its own required levels and they differ, every difference stands in \
          the remarks on the data, with the one that was used.
          """)
    )
  }

  private var validity: (name: Words, text: Words) {
    let (years, rule) = (findings.validityYears, standard.validity)
    func term(_ years: Int) -> String {
      number(years, id: "tahun", en: "year", many: "years")
    }
    let kept = Words(
      id: findings.keepsExpired ? "tetap dipakai" : "tidak dipakai",
      en: findings.keepsExpired ? "is used all the same" : "is left out")
    let differs =
      years == rule.years
      ? Words(id: "", en: "")
      : Words(
        id: " (ditetapkan pengolahan ini; menurut standar \(term(rule.years)))",
        en: " (as this run sets it; the standard says \(term(rule.years)))")
    let (source, mark) = (rule.provenance.source, rule.provenance.confidence.label)
    return (
      Words(id: "Masa berlaku.", en: "Validity."),
      Words(
        id: """
          Hasil berlaku \(term(years)) sejak tanggal asesmen\(differs.indonesian); yang lewat \
          \(kept.indonesian). Hasil tanpa tanggal tetap dipakai, karena umurnya tidak diketahui. \
          Sumber: \(source) (\(mark.indonesian)).
          """,
        en: """
          A result is valid for \(term(years)) from the day of the assessment\(differs.english); \
          an expired one \(kept.english). One without a day is used, since its age is unknown. \
          Source: \(source) (\(mark.english)).
          """)
    )
  }
}
