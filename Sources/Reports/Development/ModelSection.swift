import Basics
import Standards
import Studies

/// The four models side by side.
extension Narrator {
  /// The comparison over all programmes, and by programme.
  func modelSection(_ training: TrainingStudy) -> [Document.Block] {
    let title = section(id: "Empat model berdampingan", en: "Four models side by side")
    guard !training.programmes.isEmpty else { return [] }
    let gaps = training.programmes.reduce(0) { $0 + $1.gaps }
    var blocks: [Document.Block] = [
      title,
      .paragraph(
        Phrase(
          say(
            id: """
              Semua model dihitung atas orang yang sama. Satu kelas ialah satu mata pelatihan untuk \
              paling banyak \(number(training.options.capacity)) orang; satu kesenjangan ialah satu \
              orang pada satu kompetensi; hemat ialah terhadap “semua ikut semua”.
              """,
            en: """
              All models are computed over the same people. A class is one course for at most \
              \(number(training.options.capacity)) people; a gap is one person in one competency; \
              savings are against everybody attending everything.
              """))),
      modelTable(training.models.map { training.total($0) }, gaps, training.options),
    ]
    for programme in training.programmes where training.programmes.count > 1 {
      let position = standard.positions[programme.position].name
      blocks += [
        .heading(
          level: 3, Phrase("\(programme.programme.name[language]): \(position)")),
        .paragraph(Phrase(programmeSentence(programme))),
        modelTable(programme.models, programme.gaps, training.options),
      ]
    }
    return blocks
  }

  /// What a model is called.
  func name(_ model: TrainingModel) -> String {
    switch model {
    case .everything: say(id: "Semua ikut semua", en: "Everybody, everything")
    case .flexible: say(id: "I fleksibel", en: "I flexible")
    case .byGroup(.category): say(id: "II menurut kategori A/B/C", en: "II by category A/B/C")
    case .byGroup(.rumpun): say(id: "II menurut rumpun", en: "II by rumpun")
    case .byGroup(.cluster): say(id: "II menurut klaster", en: "II by cluster")
    case .aLaCarte: say(id: "III à la carte", en: "III à la carte")
    case .genericWithCoaching:
      say(id: "IV umum dan kelompok coaching", en: "IV generic and coaching groups")
    }
  }

  private func programmeSentence(_ programme: ProgrammeStudy) -> String {
    let people = participants(programme.people)
    let lacking = share(programme.peopleWithGap, of: programme.people)
    let missing =
      programme.unknown == 0
      ? ""
      : say(
        id: " \(number(programme.unknown)) level belum ada; kebutuhannya tidak diketahui.",
        en: " \(number(programme.unknown)) levels are missing; what they would need is unknown.")
    return say(
      id: "\(people), \(lacking) di antaranya punya kesenjangan.\(missing)",
      en: "\(people), of whom \(lacking) have a gap.\(missing)")
  }

  private func modelTable(
    _ results: [ModelResult], _ gaps: Int64, _ options: TrainingOptions
  ) -> Document.Block {
    var columns: [TableColumn] = [
      .words("Model"), .number(say(id: "Kursi", en: "Seats")), .number("JP"),
      .number(say(id: "Kelas", en: "Classes")), .number(say(id: "Angkatan", en: "Batches")),
      .number(say(id: "Kelompok coaching", en: "Coaching groups")),
      .number(say(id: "Kesenjangan terlayani", en: "Gaps covered")),
      .number(say(id: "Tidak terlayani", en: "Not covered")),
      .number(say(id: "Hemat kursi", en: "Seats saved")),
      .number(say(id: "Hemat JP", en: "Hours saved")),
    ]
    if options.hasCosts { columns.append(.number(say(id: "Biaya", en: "Cost"))) }
    let whole = results[0]
    let rows: [[Phrase]] = results.map { result in
      var cells = [
        name(result.model), number(result.allSeats), number(result.hours), number(result.classes),
        number(result.batches),
        result.coachingGroups == 0 ? "–" : number(result.coachingGroups),
        share(result.covered, of: gaps), number(gaps - result.covered),
        share(whole.allSeats - result.allSeats, of: whole.allSeats),
        share(whole.hours - result.hours, of: whole.hours),
      ]
      if let cost = result.cost(options) { cells.append(number(cost)) }
      return cells.map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }
}
