import Basics
import Clustering
import Standards
import Studies

/// Coaching groups.
extension Narrator {
  private static let mostBatches = 60

  /// How many groups there are, how good they are, and the batches.
  func coachingSection(_ study: CoachingStudy) -> [Document.Block] {
    let title = section(id: "Kelompok coaching", en: "Coaching groups")
    let refused = study.batches.filter { $0.groups.isEmpty }
    let groups = study.batches.reduce(0) { $0 + $1.groups.count }
    guard !study.batches.isEmpty else {
      return [
        title,
        paragraph(
          id: "Tidak ada peserta pada jenjang yang dicoaching.",
          en: "Nobody holds a position level that is coached."),
      ]
    }
    let people = study.batches.reduce(0) { $0 + ($1.groups.isEmpty ? 0 : $1.people) }
    var blocks: [Document.Block] = [title, .paragraph(Phrase(coachingRule(study)))]
    blocks.append(
      .paragraph(
        Phrase(
          say(
            id: """
              \(number(people)) peserta dalam \(number(study.batches.count - refused.count)) angkatan \
              terbagi atas \(number(groups)) kelompok. Celah ialah bagian biaya yang paling banyak \
              dapat dihemat kelompok lain mana pun; 0% berarti terbukti terbaik.
              """,
            en: """
              \(number(people)) participants in \(number(study.batches.count - refused.count)) batches \
              make \(number(groups)) groups. The gap is the part of the cost that any other groups \
              could save at most; 0% means proven best.
              """))))
    let shown = study.batches.filter { !$0.groups.isEmpty }.prefix(Narrator.mostBatches)
    if !shown.isEmpty { blocks.append(batchTable(Array(shown), study)) }
    blocks.append(
      .paragraph(
        pointing(
          id: "Anggota tiap kelompok ada di `kelompok/`, satu lembar bagi tiap coach, dan di",
          en: "The members of each group stand in `kelompok/`, a sheet for each coach, and in",
          to: "tabel/kelompok_coaching.csv")))
    blocks += refusedBatches(refused, study.options.groups)
    return blocks
  }

  private func coachingRule(_ study: CoachingStudy) -> String {
    let groups = study.options.groups
    let sizes = "\(number(groups.smallest))–\(number(groups.largest))"
    return say(
      id: """
        Kelompok \(sizes) orang yang kekurangannya paling mirip, di sekitar salah satu anggotanya. \
        Atasan dan bawahan tidak sekelompok bila ekspor menyebut atasannya. Bila ekspor tidak punya \
        kolom angkatan, orang seinstansi dan sejenjang menjadi satu angkatan, paling banyak \
        \(number(study.options.capacity)) orang. Ukuran-ukuran ini pilihan di berkas pipeline.
        """,
      en: """
        Groups of \(sizes) people whose shortfalls are most alike, around one of them. A superior and a \
        subordinate are kept apart where the export names superiors. Where it has no column of batches, \
        people of one agency and position level make a batch of at most \
        \(number(study.options.capacity)). These sizes are options of the pipeline file.
        """)
  }

  private func batchTable(_ batches: [CoachingStudy.Batch], _ study: CoachingStudy)
    -> Document.Block
  {
    let columns: [TableColumn] = [
      .words(say(id: "Angkatan", en: "Batch")), .number(say(id: "Peserta", en: "Participants")),
      .number(say(id: "Kelompok", en: "Groups")), .number(say(id: "Biaya", en: "Cost")),
      .number(say(id: "Celah", en: "Gap")),
      .words(say(id: "Fokus kelompok pertama", en: "Focus of the first group")),
    ]
    let rows: [[Phrase]] = batches.compactMap { batch in
      guard case .success(let plan) = batch.plan else { return nil }
      let focus = plan.groups.first.map { group in
        list(group.focus.map { standard.competencies[study.competencies[$0]].name[language] })
      }
      return [
        batch.name, number(batch.people), number(plan.groups.count), number(plan.cost),
        plan.gap.map { share($0.numerator, of: $0.denominator) } ?? "–",
        (focus ?? "").isEmpty ? "–" : focus ?? "",
      ].map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }

  private func refusedBatches(
    _ batches: [CoachingStudy.Batch], _ options: CoachingOptions
  ) -> [Document.Block] {
    guard !batches.isEmpty else { return [] }
    let people = batches.reduce(0) { $0 + $1.people }
    let first = batches.prefix(8).map { Phrase("\($0.name): " + whyRefused($0, options)) }
    return [
      .paragraph(
        Phrase(
          say(
            id: """
              \(number(batches.count)) angkatan (\(participants(Int64(people)))) tidak dapat dibagi \
              dengan ukuran ini; ukurannya tidak dilanggar diam-diam:
              """,
            en: """
              \(number(batches.count)) batches (\(participants(Int64(people)))) do not divide into \
              groups of these sizes, and no size is bent in silence:
              """))), .bullets(Array(first)),
    ]
  }

  private func whyRefused(_ batch: CoachingStudy.Batch, _ options: CoachingOptions) -> String {
    if let sizes = batch.possibleSizes(options) {
      let people = participants(Int64(batch.people))
      let possible = "\(number(sizes.lowerBound))–\(number(sizes.upperBound))"
      return say(
        id: "\(people); yang terdekat ialah kelompok \(possible) orang",
        en: "\(people); the nearest possible are groups of \(possible)")
    }
    guard case .failure(let failure) = batch.plan else { return "" }
    return "\(failure.problem); \(failure.remedy)"
  }
}
