import Basics
import Figures
import Studies

extension DecompositionWords {
  var rulesSection: [Document.Block] {
    var items = runs.changedRules.map { rules in
      Phrase(
        say("berubah atau baru: ", "changed or new: ")
          + "\(rules.title[language]), " + say("sejak", "since") + " \(rules.since) ")
        + Phrase([.code(rules.file)])
    }
    items += runs.droppedRules.map { rules in
      Phrase(say("tidak dipakai lagi: ", "no longer used: ") + "\(rules.title[language]) ")
        + Phrase([.code(rules.file)])
    }
    if items.isEmpty {
      items = [
        Phrase(
          say(
            "Kedua run memakai berkas standar yang sama.",
            "Both runs rest on the same files of standards."))
      ]
    }
    if runs.hasOtherSteps {
      items.append(
        Phrase(
          say(
            "Langkah pipeline berbeda: bagian peserta, hasil, dan aturan memuat juga akibatnya.",
            "The steps of the pipeline differ: the parts hold the effect of that, too.")))
    }
    if let versions = runs.versions {
      items.append(
        Phrase(
          say("Versi petakom berbeda: ", "The versions of petakom differ: ")
            + "\(versions.old) → \(versions.new)"))
    }
    return [.heading(level: 2, Phrase(say("Aturan", "Rules"))), .bullets(items)]
  }

  var methodSection: [Document.Block] {
    let figure = study.nation.figures[0]
    let orders = Table(
      [
        .words(say("Urutan", "Order")), .number(say("Hasil", "Results")),
        .number(say("Aturan", "Rules")),
      ],
      rows: [
        [
          Phrase(say("hasil, lalu aturan (dipakai)", "results, then rules (used here)")),
          Phrase(DecompositionWords.points(figure.units(.results), language)),
          Phrase(DecompositionWords.points(figure.units(.rules), language)),
        ],
        [
          Phrase(say("aturan, lalu hasil", "rules, then results")),
          Phrase(DecompositionWords.points(figure.units(.resultsAfterRules), language)),
          Phrase(DecompositionWords.points(figure.units(.rulesBeforeResults), language)),
        ],
      ])
    return [
      .heading(level: 2, Phrase(say("Cara menghitung", "How it is worked out"))),
      .steps([
        Phrase(
          say(
            "Yang keluar disisihkan: tinggal peserta yang lengkap pada kedua run, dengan hasil dan "
              + "aturan lama.",
            "Those who left are taken away: the people who are complete in both runs remain, with old "
              + "results under old rules.")),
        Phrase(
          say(
            "Hasil diganti: level baru, lalu jenjang baru, masih menurut aturan lama.",
            "Results are replaced: new levels, then new positions, still under the old rules.")),
        Phrase(
          say(
            "Aturan diganti: standar kompetensi, lalu batas kategori.",
            "Rules are replaced: required levels, then cut-offs.")),
        Phrase(
          say(
            "Yang masuk ditambahkan, dengan hasil dan aturan baru.",
            "Those who joined are added, with new results under new rules.")),
      ]),
      .paragraph(
        Phrase(
          say(
            "Setiap bagian adalah selisih dua nilai yang dicetak, jadi angka yang dicetak pun berjumlah "
              + "tepat; tabelnya memuat bagian yang sama sebagai pecahan tepat. Standar yang hanya "
              + "dibawa ekspor melekat pada jabatan: bila jenjang tidak berubah, perubahannya dihitung "
              + "sebagai aturan. Kompetensi yang hanya diukur pada satu run ikut bagian hasil. Urutan "
              + "lain memberi bagian lain untuk rata-rata JPM nasional:",
            "Every part is the difference of two printed values, so that printed parts add up, too; the "
              + "table has the same parts as exact fractions. A required level that only an export "
              + "carries belongs to the position: where the position level has not changed, its change "
              + "counts as one of rules. A competency that only one of the runs has assessed counts as "
              + "results. The other order gives, for the national mean match:"))),
      .table(orders),
    ]
  }
}
