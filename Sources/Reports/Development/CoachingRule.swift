import Basics
import Clustering
import Standards
import Studies

/// By what rule coaching groups are formed.
extension Narrator {
  /// The rule in sentences; only what was asked for is told.
  func coachingRule(_ study: CoachingStudy) -> String {
    let groups = study.options.groups
    let sizes =
      groups.smallest == groups.largest
      ? number(groups.smallest) : "\(number(groups.smallest))–\(number(groups.largest))"
    var sentences = [
      say(
        id: """
          Tiap kelompok beranggotakan \(sizes) orang yang kekurangannya paling mirip, di sekitar salah \
          satu anggotanya.
          """,
        en: "Each group has \(sizes) people whose shortfalls are most alike, around one of them.")
    ]
    if let count = countRule(groups.count) { sentences.append(count) }
    if let coaches = groups.coaches {
      sentences.append(
        say(
          id:
            "Tiap angkatan mempunyai paling banyak \(number(coaches)) coach, satu bagi tiap kelompok.",
          en: "A batch has at most \(number(coaches)) coaches, one for each group."))
    }
    sentences.append(
      say(
        id: "Atasan dan bawahan tidak sekelompok bila ekspor menyebut atasannya.",
        en: "A superior and a subordinate are kept apart where the export names superiors."))
    if let units = unitRule(groups.units) { sentences.append(units) }
    sentences.append(batchRule(study.options))
    return sentences.joined(separator: " ")
  }

  private func countRule(_ count: CoachingOptions.Count) -> String? {
    switch count {
    case .fewest: nil
    case .ofSize(let size):
      say(
        id: "Ukurannya sedekat mungkin dengan \(number(size)) orang.",
        en: "Their sizes are as near to \(number(size)) as possible.")
    case .exactly(let count):
      say(
        id: "Tiap angkatan dibagi menjadi \(number(count)) kelompok.",
        en: "Groups in each batch: \(number(count)).")
    }
  }

  private func unitRule(_ units: CoachingOptions.Units) -> String? {
    switch units {
    case .ignored: nil
    case .together:
      say(
        id: "Rekan seunit kerja sedapat mungkin sekelompok.",
        en: "Colleagues of one unit stay together as far as possible.")
    case .mixed:
      say(
        id: "Rekan seunit kerja sedapat mungkin tersebar.",
        en: "Colleagues of one unit are spread as far as possible.")
    }
  }

  private func batchRule(_ options: CoachingStudyOptions) -> String {
    let whose =
      switch options.formation {
      case .agency: Words(id: "orang seinstansi dan sejenjang", en: "one agency and position level")
      case .province:
        Words(
          id: "orang seprovinsi dan sejenjang, dan orang instansi pusat yang sejenjang,",
          en: "one province, or the central agencies, and one position level")
      case .nation: Words(id: "orang sejenjang", en: "one position level")
      }
    return say(
      id: """
        Bila ekspor tidak menyebut angkatan, \(whose.indonesian) menjadi satu angkatan, paling banyak \
        \(number(options.capacity)) orang; yang lebih besar dibagi rata. Semua ini pilihan di berkas \
        pipeline.
        """,
      en: """
        Where the export names no batch, people of \(whose.english) make one, of at most \
        \(number(options.capacity)); a larger one is divided evenly. All of this can be chosen in the \
        pipeline file.
        """)
  }
}
