import Basics
import Clustering
import Standards
import Studies

/// Coaching groups.
extension Narrator {
  private static let mostBatches = 25
  private static let mostRefused = 8

  /// How many groups there are, how good they are, and the batches.
  func coachingSection(_ study: CoachingStudy) -> [Document.Block] {
    let title = section(id: "Kelompok coaching", en: "Coaching groups")
    guard !study.batches.isEmpty else {
      return [
        title,
        paragraph(
          id: "Tidak ada peserta pada jenjang yang dicoaching.",
          en: "Nobody holds a position level that is coached."),
      ]
    }
    let divided = study.batches.filter { !$0.groups.isEmpty }
    var blocks: [Document.Block] = [title, .paragraph(Phrase(coachingRule(study)))]
    if !divided.isEmpty { blocks += dividedBatches(divided, study) }
    let refused = study.batches.filter { $0.groups.isEmpty }
    if !refused.isEmpty { blocks += refusedBatches(refused, study.options.groups) }
    return blocks
  }

  private func dividedBatches(
    _ batches: [CoachingStudy.Batch], _ study: CoachingStudy
  ) -> [Document.Block] {
    let people = participants(batches.reduce(0) { $0 + Int64($1.people) })
    let groups = batches.reduce(0) { $0 + $1.groups.count }
    let inBatches = self.batches(batches.count)
    var blocks: [Document.Block] = [
      .paragraph(
        Phrase(
          say(
            id: """
              \(people) dalam \(inBatches) terbagi atas \(number(groups)) kelompok. Biaya ialah jumlah \
              jarak para anggota ke anggota tengah kelompoknya: makin kecil, makin mirip. Celah ialah \
              bagian biaya yang paling banyak dapat dihemat oleh pembagian lain mana pun; 0% berarti \
              terbukti terbaik.
              """,
            en: """
              \(people) in \(inBatches) are divided into \
              \(number(groups, id: "", en: "group", many: "groups")). The cost is how far the members \
              lie from the one in the middle of their group, in all: the smaller, the more alike. The \
              gap is the part of the cost that any other division could save at most; 0% means proven \
              best.
              """))), batchTable(Array(batches.prefix(Narrator.mostBatches)), study),
    ]
    if batches.count > Narrator.mostBatches {
      let (shown, all) = (number(Narrator.mostBatches), number(batches.count))
      blocks.append(
        .paragraph(
          pointing(
            id: "Di sini \(shown) dari \(all) angkatan; semuanya ada di",
            en: "These are \(shown) of \(all) batches; all of them stand in",
            to: "tabel/kelompok_mutu.csv")))
    }
    blocks.append(
      .paragraph(
        Phrase(say(id: "Tiap coach mendapat satu lembar di ", en: "Every coach gets a sheet in "))
          + Phrase([.code("kelompok/")])
          + pointing(
            id: "; semua anggota ada di", en: "; all members stand in",
            to: "tabel/kelompok_coaching.csv")))
    return blocks
  }

  private func batchTable(_ batches: [CoachingStudy.Batch], _ study: CoachingStudy)
    -> Document.Block
  {
    let columns: [TableColumn] = [
      .words(say(id: "Angkatan", en: "Batch")), .number(say(id: "Peserta", en: "Participants")),
      .number(say(id: "Kelompok", en: "Groups")),
      .number(say(id: "Orang per kelompok", en: "People in a group")),
      .number(say(id: "Biaya", en: "Cost")), .number(say(id: "Celah", en: "Gap")),
      .words(say(id: "Fokus terbanyak", en: "Commonest focus")),
    ]
    let rows: [[Phrase]] = batches.compactMap { batch in
      guard case .success(let plan) = batch.plan else { return nil }
      let sizes = plan.groups.map(\.members.count)
      let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
      return [
        batch.name, number(batch.people), number(plan.groups.count),
        least == most ? number(least) : "\(number(least))–\(number(most))", number(plan.cost),
        plan.gap.map { share($0.numerator, of: $0.denominator) } ?? "–",
        commonestFocus(plan.groups, study),
      ].map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }

  /// The competency that is the focus of most groups, the first one of several, and of how many.
  private func commonestFocus(_ groups: [CoachingGroup], _ study: CoachingStudy) -> String {
    let counts = study.competencies.indices.map { place in
      groups.count { $0.focus.contains(place) }
    }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return "–"
    }
    let name = standard.competencies[study.competencies[place]].name[language]
    return say(
      id: "\(name) (\(number(most)) dari \(number(groups.count)))",
      en: "\(name) (\(number(most)) of \(number(groups.count)))")
  }

  private func refusedBatches(
    _ batches: [CoachingStudy.Batch], _ options: CoachingOptions
  ) -> [Document.Block] {
    let people = participants(batches.reduce(0) { $0 + Int64($1.people) })
    let lines = batches.prefix(Narrator.mostRefused).map { batch in
      Phrase("\(batch.name): " + (batch.refusal(options)?[language] ?? "") + ".")
    }
    var blocks: [Document.Block] = [
      .paragraph(
        Phrase(
          say(
            id: """
              Belum terbagi: \(self.batches(batches.count)) (\(people)). Ukuran yang diminta tidak \
              diubah diam-diam; pilihan ada pada perencana.
              """,
            en: """
              Not divided: \(self.batches(batches.count)) (\(people)). No size that was asked for is \
              changed in silence; whoever plans the training chooses.
              """))), .bullets(Array(lines)),
    ]
    if batches.count > lines.count {
      blocks.append(
        .paragraph(
          pointing(
            id: "Angkatan lainnya yang belum terbagi ada di",
            en: "The other batches that are not divided stand in", to: "tabel/kelompok_mutu.csv")))
    }
    return blocks
  }

  private func batches(_ count: Int) -> String {
    number(count, id: "angkatan", en: "batch", many: "batches")
  }
}
