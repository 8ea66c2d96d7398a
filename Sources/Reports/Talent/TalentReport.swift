public import Basics
import Figures
import Standards
public import Studies

/// The report on the talent boxes; internal.
public enum TalentReport {
  /// The report in one language, before it is Markdown or anything else.
  public static func document(_ findings: Findings, _ language: Language) -> Document {
    guard let study = findings.talent else { return Document([]) }
    let narrator = Narrator(findings: findings, language: language)
    return Document(
      narrator.talentOpening(study) + narrator.talentGrid(study) + narrator.talentAgencies(study)
        + narrator.talentGrounds(study))
  }
}

extension Narrator {
  fileprivate func talentOpening(_ study: TalentStudy) -> [Document.Block] {
    let title = say(id: "Kotak talenta", en: "Talent boxes")
    let placed = placed(study.nation, study)
    let pool = pool(study.nation, study)
    return [
      .heading(level: 1, Phrase("\(title): \(findings.title[language])")),
      .note(smallGroupsWarning()),
      .bullets(
        [
          say(
            id: """
              \(number(placed)) dari \(participants(study.nation.people)) punya kotak: kinerja dan \
              potensialnya diketahui. Di kotak kelompok suksesi: \(number(pool)).
              """,
            en: """
              \(number(placed)) of \(participants(study.nation.people)) have a box: their performance \
              and their potential are known. In boxes of the succession pool: \(number(pool)).
              """),
          ground(study.rules.performance, study.performance),
          ground(study.rules.potential, study.potential),
        ].map { Phrase($0) }),
    ]
  }

  private func placed(_ group: TalentStudy.Group, _ study: TalentStudy) -> Int64 {
    study.rules.boxes.reduce(0) { $0 + group.people(in: $1) }
  }

  private func pool(_ group: TalentStudy.Group, _ study: TalentStudy) -> Int64 {
    study.rules.boxes.reduce(0) { $0 + ($1.isPool ? group.people(in: $1) : 0) }
  }

  // What an axis is, and where its classes begin: never left to be guessed.
  private func ground(_ axis: TalentAxis, _ ground: TalentStudy.Ground) -> String {
    let cuts =
      ground.cuts.isEmpty
      ? say(id: "tanpa batas angka", en: "without cut-offs for numbers")
      : say(
        id: """
          \(axis.classes[1].name[language]) mulai \(decimal(ground.cuts[0])), \
          \(axis.classes[2].name[language]) mulai \(decimal(ground.cuts[1])), menurut pipeline
          """,
        en: """
          \(axis.classes[1].name[language]) from \(decimal(ground.cuts[0])), \
          \(axis.classes[2].name[language]) from \(decimal(ground.cuts[1])), as the pipeline says
          """)
    let name = axis.name[language]
    if ground.isMatch {
      return say(
        id: """
          \(name): dari JPM, atas permintaan pipeline; \(cuts). JPM sendiri bukan ukuran potensial: \
          ini pendekatan.
          """,
        en: """
          \(name): from the JPM, as the pipeline asks; \(cuts). The JPM alone is no measure of \
          potential: this is an approximation.
          """)
    }
    guard !ground.headings.isEmpty else {
      return say(
        id: "\(name): tidak ada berkas dengan kolomnya.",
        en: "\(name): no file has a column for it.")
    }
    let columns = list(ground.headings.map { "“\($0)”" })
    return say(
      id: "\(name): kolom \(columns); \(cuts).", en: "\(name): column \(columns); \(cuts).")
  }

  private func decimal(_ text: String) -> String { DecimalText.localised(text, language) }

  // Potential downwards from the highest, performance from the lowest to the right.
  fileprivate func talentGrid(_ study: TalentStudy) -> [Document.Block] {
    let (performance, potential) = (study.rules.performance, study.rules.potential)
    let corner = "\(potential.name[language]) ↓ \(performance.name[language]) →"
    let rows = (0..<TalentAxis.classCount).reversed().map { row in
      [Phrase(potential.classes[row].name[language])]
        + (0..<TalentAxis.classCount).map { column in
          let box = study.rules.box(performance: column, potential: row)
          let mark = box?.isPool == true ? "*" : ""
          return Phrase(
            box.map { "\(number(study.nation.people(in: $0))) (\($0.number))\(mark)" } ?? "–")
        }
    }
    return [
      section(id: "Sembilan kotak", en: "The nine boxes"),
      .table(
        Table(
          [.words(corner)] + performance.classes.map { .number($0.name[language]) }, rows: rows)),
      paragraph(
        id: "Di dalam kurung: nomor kotak. Bintang: kelompok suksesi.",
        en: "In brackets: the number of the box. Asterisk: succession pool."),
    ] + withoutBox(study)
      + [
        .table(
          Table(
            [
              .number(say(id: "Kotak", en: "Box")), .words(performance.name[language]),
              .words(potential.name[language]), .number(say(id: "Orang", en: "People")),
              .words(say(id: "Anjuran peraturan, ringkas", en: "What the regulation advises")),
            ],
            rows: study.rules.boxes.map { box in
              [
                number(box.number), performance.classes[box.performance].name[language],
                potential.classes[box.potential].name[language],
                number(study.nation.people(in: box)), box.advice[language],
              ].map { Phrase($0) }
            }))
      ]
  }

  private func withoutBox(_ study: TalentStudy) -> [Document.Block] {
    var sums: [(reason: String, people: Int64)] = []
    for (pair, people) in study.nation.withoutBox {
      let axes = [
        (study.rules.performance, pair.performance), (study.rules.potential, pair.potential),
      ]
      let reasons = axes.compactMap { axis, value in
        value.place == nil ? "\(axis.name[language].lowercased()): \(value.reason[language])" : nil
      }
      let reason = reasons.joined(separator: "; ")
      if let place = sums.firstIndex(where: { $0.reason == reason }) {
        sums[place].people += people
      } else {
        sums.append((reason, people))
      }
    }
    guard !sums.isEmpty else { return [] }
    let items = sums.map { sum in
      Phrase(
        "\(number(sum.people, id: "orang", en: "person", many: "people")): \(sum.reason).")
    }
    return [paragraph(id: "Tanpa kotak:", en: "Without a box:"), .bullets(items)]
  }

  fileprivate func talentAgencies(_ study: TalentStudy) -> [Document.Block] {
    let rows = study.agencies.map { group in
      let code = group.agency ?? ""
      return [findings.agencyNames[code] ?? code]
        + study.rules.boxes.map { number(group.people(in: $0)) }
        + [number(pool(group, study)), number(group.people - placed(group, study))]
    }
    return [
      section(id: "Menurut instansi", en: "By agency"),
      .paragraph(
        pointing(
          id: "Kolom 1 sampai 9 adalah nomor kotak. Daftar orang ada di",
          en: "The columns 1 to 9 are the numbers of the boxes. The people are listed in",
          to: "tabel/kotak_peserta.csv")),
      rows.isEmpty
        ? noData
        : .table(
          Table(
            [.words(say(id: "Instansi", en: "Agency"))]
              + study.rules.boxes.map { .number(String($0.number)) }
              + [
                .number(say(id: "Kelompok suksesi", en: "Succession pool")),
                .number(say(id: "Tanpa kotak", en: "Without a box")),
              ], rows: rows.map { $0.map { Phrase($0) } })),
    ]
  }

  fileprivate func talentGrounds(_ study: TalentStudy) -> [Document.Block] {
    let source = study.rules.source
    var items = [
      "\(source.title[language]): \(source.provenance.source) "
        + "(\(source.provenance.confidence.label[language]))"
    ]
    if let note = source.provenance.note { items.append(note[language]) }
    let axes = [
      (study.rules.performance, study.performance), (study.rules.potential, study.potential),
    ]
    for (axis, ground) in axes where !ground.isMatch {
      guard let predicates = axis.predicates else { continue }
      let words = zip(axis.classes, predicates.words).map { member, words in
        "\(member.name[language]) = \(words.joined(separator: ", "))"
      }.joined(separator: "; ")
      items.append(
        "\(axis.name[language]): \(words). \(predicates.provenance.source) "
          + "(\(predicates.provenance.confidence.label[language]))")
    }
    return [section(id: "Dasar", en: "Sources"), .bullets(items.map { Phrase($0) })]
  }
}
