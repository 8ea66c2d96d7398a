public import Basics
import Figures
public import Flow
import Standards
public import Studies

/// Tells the professionalism index of the nation and its agencies as a page.
public enum ProfessionalismReport {
  /// The page; people are in the tables only.
  public static func document(
    _ study: ProfessionalismStudy, title: Words, asOf: CivilDay,
    account: [(name: String, count: Int)],
    absent: [String], remarks: [RemarkKind: Int], _ language: Language
  ) -> Document {
    func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }
    func points(_ mean: ExactMean) -> Phrase {
      Phrase(DecimalText.localised(mean.percent(decimals: 2), language))
    }
    func name(_ band: Int?) -> Phrase {
      Phrase(band.map { study.scoring.bands.bands[$0].name[language] } ?? "–")
    }
    func number(_ count: Int) -> Phrase { Phrase(DecimalText.localised(count, language)) }
    let groups = Table(
      [
        .words(say("Kelompok", "Group")), .number(say("Instansi", "Agencies")),
        .number(say("Pegawai lengkap", "Complete people")),
        .number(say("Tidak lengkap", "Incomplete")),
        .number(say("Tak tertimbang", "Unweighted")), .words(say("Kategori", "Category")),
        .number(say("Tertimbang pegawai", "Weighted by staff")),
        .words(say("Kategori", "Category")),
      ],
      rows: ([study.nation] + study.kinds).map { group in
        [
          Phrase(group.kind ?? say("Nasional", "Nation")), number(group.agencies),
          number(group.sums.complete), number(group.sums.people - group.sums.complete),
          points(group.unweighted), name(study.band(of: group.unweighted)), points(group.weighted),
          name(study.band(of: group.weighted)),
        ]
      })
    let lines = Table(
      [.words(say("Ukuran", "Measure")), .number(say("Nilai", "Number"))],
      rows: account.map { [Phrase([.code($0.name)]), number($0.count)] })
    let day = asOf.inWords(language)
    var blocks: [Document.Block] = [
      .heading(level: 1, Phrase(title[language])),
      .paragraph(Phrase(say("Keadaan per \(day).", "As of \(day)."))),
      .table(groups),
      .paragraph(
        Phrase(
          say(
            "Tak tertimbang: rata-rata indeks instansi, setiap instansi dihitung satu kali; cara ini "
              + "dipakai pada angka yang pernah terbit. Tertimbang pegawai: rata-rata semua pegawai "
              + "yang lengkap. Pegawai tanpa data pada satu dimensi tidak lengkap dan tidak dihitung "
              + "nol.",
            "Unweighted: the mean of the agencies' indices, each agency counting once, as in the "
              + "figures published before. Weighted by staff: the mean over all complete people. "
              + "Somebody without data in one dimension is incomplete, and no zero."))),
      .heading(level: 2, Phrase(say("Batas kategori", "Between the bands"))),
      .paragraph(
        Phrase(
          say(
            "Peraturan mencetak pita pada bilangan bulat. Nilai di antaranya dinilai menurut "
              + "\(rule(study, language)). Menurut aturan lain, "
              + "\(study.nation.sums.changed) pegawai dan \(study.changedAgencies) instansi "
              + "berpindah kategori.",
            "The regulation prints the bands in whole numbers. Values between them are judged by "
              + "\(rule(study, language)). By the other rule the category changes for "
              + "\(study.nation.sums.changed) people and \(study.changedAgencies) agencies."))),
    ]
    if !absent.isEmpty {
      blocks.append(
        .note(
          Phrase(
            say("Ada berkas tanpa kolom untuk: ", "Some file has no column for: ")
              + absent.joined(separator: ", "))))
    }
    blocks += FulfilmentSection(study: study, language: language).blocks
    let windows = study.scoring.items.compactMap { item in
      item.window.map { Phrase("\(item.name[language]): \($0[language])") }
    }
    let doubts = remarks.heaviestFirst.filter { $0.kind.weight != .note }.map { kind, count in
      [Phrase(kind.reason[language]), number(count), Phrase(kind.remedy[language])]
    }
    let sources = study.scoring.sources.map { source in
      Phrase(
        "\(source.title[language]): \(source.provenance.source) "
          + "(\(source.provenance.confidence.label[language]))")
    }
    let believed = study.scoring.items.flatMap(\.inputs).filter(
      \.provenance.confidence.needsMention
    )
    .map { input in
      Phrase(
        "\(input.column): \(input.provenance.source) "
          + "(\(input.provenance.confidence.label[language]))")
    }
    let between = study.scoring.bands.betweenProvenance
    blocks += [
      .heading(level: 2, Phrase(say("Dari baris ke pegawai", "From rows to people"))),
      .table(lines),
    ]
    if !doubts.isEmpty {
      blocks += [
        .heading(level: 2, Phrase(say("Yang perlu diperiksa", "What needs a look"))),
        .table(
          Table(
            [
              .words(say("Catatan", "Remark")), .number(say("Jumlah", "Number")),
              .words(say("Tindakan", "Remedy")),
            ], rows: doubts)),
      ]
    }
    if !windows.isEmpty {
      blocks += [
        .heading(level: 2, Phrase(say("Rentang waktu", "Time windows"))),
        .paragraph(
          Phrase(
            say(
              "Penilaian hanya menghitung yang terjadi dalam rentang ini, dihitung mundur dari hari "
                + "acuan. Fakta tidak memuat tanggal, jadi rentangnya harus sudah dipakai oleh aplikasi "
                + "yang mengekspornya.",
              "The scoring counts only what has happened within these windows, back from the day of "
                + "the run. The facts carry no dates, so the application that exported them must have "
                + "kept to the windows."))),
        .bullets(windows),
      ]
    }
    blocks += [
      .heading(level: 2, Phrase(say("Dasar", "Sources"))),
      .bullets(
        sources + believed + [
          Phrase("between-bands: \(between.source) (\(between.confidence.label[language]))")
        ]),
    ]
    return Document(blocks)
  }

  private static func rule(_ study: ProfessionalismStudy, _ language: Language) -> String {
    switch study.rule {
    case .lowerBound:
      Words(
        id: "batas bawah pita (90,5 adalah Tinggi)",
        en: "the lower end of the bands (90.5 is High)")[language]
    case .roundHalfUp:
      Words(
        id: "pembulatan ke bilangan bulat (90,5 adalah Sangat Tinggi)",
        en: "rounding to a whole number (90.5 is Very high)")[language]
    }
  }
}
