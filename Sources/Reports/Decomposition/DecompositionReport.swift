public import Basics
import Figures
public import Studies

/// Tells by what an index has changed between two runs, as a page.
public enum DecompositionReport {
  /// The page; agencies stand in the tables only.
  public static func document(
    _ study: DecompositionStudy, _ runs: ComparedRuns, _ language: Language
  ) -> Document {
    let words = DecompositionWords(study: study, runs: runs, language: language)
    return Document(
      words.opening + words.nationSection + words.peopleSection + words.groupSections
        + words.rulesSection + words.methodSection)
  }

  /// The change of the uncapped index in a few words, with the three parts.
  public static func summary(_ study: DecompositionStudy, _ language: Language) -> String {
    let figure = study.nation.figures[0]
    func points(_ units: Int?) -> String { DecompositionWords.points(units, language) }
    let parts = [
      (Words(id: "peserta", en: "people"), DecomposedFigure.Part.people),
      (Words(id: "hasil", en: "results"), .results), (Words(id: "aturan", en: "rules"), .rules),
    ]
    return Words(id: "indeks ", en: "index ")[language] + points(figure.change) + " = "
      + parts.map { "\($0.0[language]) \(points(figure.units($0.1)))" }.joined(separator: " + ")
  }
}

/// The sentences and tables of the page.
struct DecompositionWords {
  let study: DecompositionStudy
  let runs: ComparedRuns
  let language: Language

  func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }
  func number(_ count: Int) -> String { DecimalText.localised(count, language) }

  /// Percentage points with four decimals and a sign; a dash where there are none.
  static func points(_ units: Int?, _ language: Language) -> String {
    guard let units else { return "–" }
    let plain = DecimalText.plain(Int128(units), over: 10_000, decimals: 4)
    return (units > 0 ? "+" : "") + DecimalText.localised(plain, language)
  }

  private func value(_ mean: ExactMean) -> Phrase {
    let plain = mean.percent(decimals: 4)
    return Phrase(plain.isEmpty ? "–" : DecimalText.localised(plain, language))
  }

  private func points(_ units: Int?) -> Phrase {
    Phrase(DecompositionWords.points(units, language))
  }

  var opening: [Document.Block] {
    let days =
      say(
        "Dari \(runs.oldDay.inWords(language)) ke \(runs.newDay.inWords(language)).",
        "From \(runs.oldDay.inWords(language)) to \(runs.newDay.inWords(language)).")
    return [
      .heading(
        level: 1,
        Phrase(
          say("Perubahan indeks: \(runs.pipeline)", "Change of the index: \(runs.pipeline)"))),
      .note(
        .strong(say("Laporan internal.", "Internal report."))
          + Phrase(
            say(
              " Kelompok kecil tampak apa adanya; jangan diterbitkan dalam bentuk ini.",
              " Small groups appear as they are; do not publish it as it is."))),
    ] + stepsNote + [
      .paragraph(
        Phrase(
          days + " "
            + say(
              "Perubahan dipecah menjadi tiga bagian yang jumlahnya tepat sama dengan perubahan "
                + "seluruhnya: peserta yang masuk dan keluar, hasil peserta yang tetap, dan aturan "
                + "penilaiannya.",
              "The change is taken apart into three parts that add up to the whole exactly: people "
                + "who joined or left, results of those who stayed, and the rules by which they are "
                + "judged.")))
    ]
  }

  // Whoever is counted by other steps has joined or left, although nobody came or went.
  private var stepsNote: [Document.Block] {
    guard runs.hasOtherSteps else { return [] }
    return [
      .note(
        Phrase(
          say(
            "Langkah pipeline berbeda antara kedua run. Akibatnya tidak dipisahkan: siapa yang hanya "
              + "dihitung oleh salah satunya tampak sebagai peserta yang masuk atau keluar.",
            "The steps of the pipeline differ between the two runs. What comes of that is not taken "
              + "apart: whoever is counted by one of them only appears as joined or left.")))
    ]
  }

  var nationSection: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, Phrase(say("Nasional", "Nation"))),
      .table(
        Table(
          [.words(say("Ukuran", "Measure"))] + valueColumns,
          rows: study.nation.figures.map { figure in
            [Phrase(name(figure.measure))] + cells(figure)
          })),
      .paragraph(
        Phrase(
          say(
            "Nilai dalam persen, bagian dalam poin persentase.",
            "Values in percent, parts in percentage points."))),
    ]
    if let gap = study.nation.figures[0].gap { blocks.append(.note(Phrase(note(gap)))) }
    return blocks
  }

  var peopleSection: [Document.Block] {
    let sums = study.nation.sums
    let lines: [(String, Int)] = [
      (say("peserta run lama", "people of the old run"), sums.oldPeople),
      (say("peserta run baru", "people of the new run"), sums.newPeople),
      (say("lengkap pada keduanya (tetap)", "complete in both (stayed)"), sums.stayed),
      (say("keluar dari indeks", "left the index"), sums.left),
      (
        say("di antaranya kini tidak lengkap", "of these now incomplete"), sums.noLongerComplete
      ),
      (say("masuk ke indeks", "joined the index"), sums.joined),
      (
        say("di antaranya dahulu tidak lengkap", "of these formerly incomplete"), sums.newlyComplete
      ),
      (say("tetap, dengan level lain", "stayed, with other levels"), sums.otherLevels),
      (say("tetap, pada jenjang lain", "stayed, at another position level"), sums.otherPosition),
      (
        say("tetap, dengan standar yang diubah aturan", "stayed, required otherwise by new rules"),
        sums.otherRequirements
      ),
    ]
    return [
      .heading(level: 2, Phrase(say("Peserta", "People"))),
      .table(
        Table(
          [.words(say("Peserta", "People")), .number(say("Jumlah", "Number"))],
          rows: lines.map { [Phrase($0.0), Phrase(number($0.1))] })),
    ]
  }

  var groupSections: [Document.Block] {
    func rows(_ name: (DecompositionStudy.Scope) -> String?) -> [[Phrase]] {
      study.groups.compactMap { group in
        name(group.scope).map { [Phrase($0)] + cells(group.figures[0]) }
      }
    }
    let kinds = rows { if case .kind(let kind) = $0 { kind.isEmpty ? "–" : kind } else { nil } }
    let positions = rows { if case .position(let name) = $0 { name } else { nil } }
    func table(_ heading: String, _ rows: [[Phrase]]) -> Document.Block {
      .table(Table([.words(heading)] + valueColumns, rows: rows))
    }
    return [
      .heading(
        level: 2, Phrase(say("Rata-rata JPM menurut kelompok", "Mean match by group"))),
      table(say("Jenis instansi", "Kind of agency"), kinds),
      table(say("Jenjang", "Position level"), positions),
      .paragraph(
        Phrase(
          say(
            "Siapa pindah kelompok, keluar dari yang lama dan masuk ke yang baru. Instansi dan ukuran "
              + "lain ada di ",
            "Whoever moved between groups left the old one and joined the new one. Agencies and the "
              + "other measures stand in "))
          + Phrase([.code("tabel/perubahan_indeks.csv")]) + "."),
    ]
  }

  private var valueColumns: [TableColumn] {
    [
      .number(say("Lama", "Old")), .number(say("Baru", "New")),
      .number(say("Perubahan", "Change")), .number(say("Peserta", "People")),
      .number(say("Hasil", "Results")), .number(say("Aturan", "Rules")),
    ]
  }

  private func cells(_ figure: DecomposedFigure) -> [Phrase] {
    [value(figure[.old]), value(figure[.new]), points(figure.change)]
      + [.people, .results, .rules].map { points(figure.units($0)) }
  }

  func name(_ measure: DecompositionStudy.Measure) -> String {
    switch measure {
    case .match: say("rata-rata JPM", "mean match (JPM)")
    case .cappedMatch: say("rata-rata JPM terbatas", "mean capped match")
    case .selection(let label), .mapping(let label): say("pangsa \(label)", "share of \(label)")
    }
  }

  private func note(_ gap: DecomposedFigure.Gap) -> String {
    switch gap {
    case .noOldResult:
      say(
        "Run lama tidak memuat peserta lengkap, jadi tidak ada perubahan yang dapat dihitung.",
        "The old run has nobody with a complete result, so there is no change to be found.")
    case .noNewResult:
      say(
        "Run baru tidak memuat peserta lengkap, jadi tidak ada perubahan yang dapat dihitung.",
        "The new run has nobody with a complete result, so there is no change to be found.")
    case .nobodyStayed:
      say(
        "Tidak ada peserta lengkap yang sama pada kedua run: seluruh perubahan adalah perubahan "
          + "peserta. Pastikan kedua run memakai identitas yang sama.",
        "Nobody is complete in both runs, so the whole change is one of people. See whether both runs "
          + "use the same identities.")
    case .tooLarge:
      say(
        "Pecahan tepat tidak muat; desimal benar.",
        "Exact fractions do not fit; decimals are right.")
    }
  }
}
