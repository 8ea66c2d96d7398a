import Basics
import Standards
import Studies

/// What somebody who plans training sees first.
extension Narrator {
  /// Title, warning and the message in a few sentences.
  func developmentOpening(_ development: DevelopmentFindings) -> [Document.Block] {
    let title = say(id: "Siapa belajar apa", en: "Who should learn what")
    return [
      .heading(level: 1, Phrase("\(title): \(findings.title[language])")),
      .note(smallGroupsWarning()),
      section(id: "Ringkasan", en: "In brief"),
      .bullets(developmentInSentences(development).map { Phrase($0) }),
    ]
  }

  private func developmentInSentences(_ development: DevelopmentFindings) -> [String] {
    var sentences = development.training.map { trainingInSentences($0) } ?? []
    if let groupings = development.groupings { sentences.append(groupingInSentence(groupings)) }
    return sentences
  }

  /// That small groups appear as they are, and of which day the page speaks.
  func smallGroupsWarning() -> Phrase {
    .strong(say(id: "Laporan internal.", en: "Internal report."))
      + Phrase(
        say(
          id: """
             Kelompok kecil tampak apa adanya; jangan diterbitkan dalam bentuk ini. Keadaan per \
            \(findings.asOf.inWords(language)).
            """,
          en: """
             Small groups appear as they are; do not publish it as it is. As of \
            \(findings.asOf.inWords(language)).
            """))
  }

  private func trainingInSentences(_ training: TrainingStudy) -> [String] {
    let people = training.programmes.reduce(0) { $0 + $1.people }
    guard people > 0 else {
      return [
        say(
          id: "Tidak ada peserta pada jenjang yang punya pelatihan kepemimpinan.",
          en: "Nobody holds a position level that has a leadership training.")
      ]
    }
    let lacking = training.programmes.reduce(0) { $0 + $1.peopleWithGap }
    let (whole, flexible) = (training.total(.everything), training.total(.flexible))
    let saved = share(whole.hours - flexible.hours, of: whole.hours)
    var sentences = [
      say(
        id: """
          \(participants(people)) menduduki jenjang yang punya pelatihan kepemimpinan; \
          \(share(lacking, of: people)) di antaranya kurang pada sedikitnya satu kompetensi.
          """,
        en: """
          \(participants(people)) hold a position level that has a leadership training; \
          \(share(lacking, of: people)) of them fall short in at least one competency.
          """),
      say(
        id: """
          Bila setiap orang mengikuti semua mata pelatihan, diperlukan \(number(whole.allSeats)) kursi \
          dan \(number(whole.hours)) JP. Bila setiap orang hanya mengikuti yang menyasar \
          kekurangannya (model I), cukup \(number(flexible.allSeats)) kursi: hemat \(saved) dari JP.
          """,
        en: """
          If everybody attends every course, \(number(whole.allSeats)) seats and \
          \(number(whole.hours)) hours (JP) are needed. If everybody attends only what is meant for \
          their own shortfalls (model I), \(number(flexible.allSeats)) seats do, which saves \
          \(saved) of the hours.
          """),
    ]
    if let uncovered = uncoveredSentence(training) { sentences.append(uncovered) }
    if let outside = outsideSentence(training) { sentences.append(outside) }
    return sentences
  }

  private func uncoveredSentence(_ training: TrainingStudy) -> String? {
    var counts: [Int: Int64] = [:]
    for programme in training.programmes {
      counts.merge(programme.uncovered) { $0 + $1 }
    }
    guard !counts.isEmpty else { return nil }
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\(standard.competencies[$0.key].name[language]) (\(number($0.value)))"
    }
    return say(
      id: "Tanpa mata pelatihan yang menyasarnya dalam kurikulum: kekurangan pada \(list(names)).",
      en: "No course of the curriculum is meant for the shortfalls in \(list(names)).")
  }

  private func outsideSentence(_ training: TrainingStudy) -> String? {
    let people = training.outside.values.reduce(0, +)
    guard people > 0 else { return nil }
    let names = training.outside.keys.sorted().map { standard.positions[$0].name }
    return say(
      id: """
        \(participants(people)) menduduki jenjang tanpa pelatihan kepemimpinan dalam kurikulum \
        (\(list(names))) dan tidak dihitung di sini.
        """,
      en: """
        \(participants(people)) hold position levels without a leadership training in the \
        curriculum (\(list(names))) and are not counted here.
        """)
  }

  private func groupingInSentence(_ groupings: GroupingStudy) -> String {
    var counts: [RumpunGroup: Int64] = [:]
    for byPosition in groupings.rumpunCounts.values { counts.merge(byPosition) { $0 + $1 } }
    let all = counts.values.reduce(0, +)
    let named = standard.rumpun.enumerated().map { place, rumpun in
      "\(rumpun.name[language]) \(share(counts[.rumpun(place)] ?? 0, of: all))"
    }
    return say(
      id: "Kekurangan terbesar menurut rumpun: \(list(named)).",
      en: "Where the shortfall is largest, by rumpun: \(list(named)).")
  }
}
