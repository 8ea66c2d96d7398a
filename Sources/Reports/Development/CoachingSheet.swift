import Basics
import Clustering
import Figures
import Standards
import Studies

/// The sheet of one coaching group for its coach: who is in it, what they lack, and what to learn.
struct CoachingSheet {
  let standard: Standard
  let topics: LearningTopics
  let profiles: ProfileTally
  let study: CoachingStudy
  let language: Language

  /// A page for every group, below `kelompok/`.
  static func pages(_ findings: Findings) -> [Page] {
    guard let development = findings.development, let study = development.coaching,
      let rules = development.rules
    else { return [] }
    return study.batches.flatMap { batch in
      batch.groups.enumerated().map { place, group in
        Page(
          "kelompok/\(FileName.of(batch.name))-\(place + 1)", label: Words(id: "", en: ""),
          isInMenu: false
        ) { language in
          CoachingSheet(
            standard: findings.standard, topics: rules.topics, profiles: development.profiles,
            study: study, language: language
          ).document(batch, group, number: place + 1)
        }
      }
    }
  }

  private func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }

  private func document(
    _ batch: CoachingStudy.Batch, _ group: CoachingGroup, number: Int
  ) -> Document {
    let people = group.members.compactMap { id in
      study.profiles[id].map { (id: id, profile: profiles.profiles[$0]) }
    }
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        Phrase("\(say("Kelompok coaching", "Coaching group")) \(number), \(batch.name)")),
      .note(
        .strong("Internal.")
          + Phrase(
            say(
              " Lembar ini untuk coach dan mentor; memuat hasil perorangan. Jangan disebarkan.",
              " This sheet is for coach and mentor; it shows people's results. Do not pass it on."))
      ),
      .paragraph(Phrase("\(size(group, batch)) \(focus(group))")),
      .heading(level: 2, Phrase(say("Anggota", "Members"))), members(people),
    ]
    let needs = needs(people.map(\.profile))
    guard !needs.isEmpty else {
      blocks.append(
        .paragraph(
          Phrase(
            say(
              "Semua anggota memenuhi standar; coaching dapat mengarah ke level berikutnya.",
              "All members meet the standard; coaching may aim at the next level."))))
      return Document(blocks)
    }
    blocks.append(.heading(level: 2, Phrase(say("Yang dipelajari", "What to learn"))))
    for need in needs { blocks += section(need, of: people.count) }
    blocks.append(
      .paragraph(
        Phrase(
          say(
            "Topik menurut \(topics.provenance.source); mengambilnya dari level capaian + 1 sampai "
              + "level standar adalah usulan.",
            "Topics by \(topics.provenance.source), in the words of the source; to take them from "
              + "the attained level + 1 up to the required one is a proposal."))))
    return Document(blocks)
  }

  private func size(_ group: CoachingGroup, _ batch: CoachingStudy.Batch) -> String {
    let position = standard.positions[batch.position].name
    return "\(people(group.members.count)), \(say("jenjang", "position level")) \(position)."
  }

  private func people(_ count: Int) -> String {
    "\(DecimalText.localised(count, language)) \(say("orang", count == 1 ? "person" : "people"))"
  }

  private func focus(_ group: CoachingGroup) -> String {
    let names = group.focus.map { standard.competencies[study.competencies[$0]].name[language] }
      .joined(separator: ", ")
    return names.isEmpty
      ? say(
        "Tidak ada kompetensi yang kurang pada separuh anggota.",
        "There is no competency that half of the members lack.")
      : say(
        "Fokus (kurang pada sedikitnya separuh anggota): \(names).",
        "Focus (lacking in at least half of the members): \(names).")
  }

  private func members(_ people: [(id: String, profile: Profile)]) -> Document.Block {
    let columns =
      [TableColumn.words(say("Peserta", "Participant"))]
      + study.competencies.map { competency in
        .number(
          standard.competencies[competency].abbreviation
            ?? standard.competencies[competency].code)
      }
    let rows: [[Phrase]] = people.map { id, profile in
      [Phrase([.code(id)])]
        + study.competencies.map { competency in
          guard let required = profile.requirement(of: competency) else { return "–" }
          guard let level = profile.level(of: competency) else { return Phrase("?/\(required)") }
          return level < required
            ? .strong("\(level)/\(required)") : Phrase("\(level)/\(required)")
        }
    }
    return .table(Table(columns, rows: rows))
  }

  /// A competency that somebody lacks: the lowest attained level, the highest required one.
  private struct Need {
    let competency: Int
    var people = 0
    var attained = 5
    var required = 0
    /// How many people need each level.
    var levels: [Int: Int] = [:]
  }

  private func needs(_ people: [Profile]) -> [Need] {
    study.competencies.compactMap { competency -> Need? in
      var need = Need(competency: competency)
      for profile in people {
        guard let attained = profile.level(of: competency),
          let required = profile.requirement(of: competency), attained < required
        else { continue }
        need.people += 1
        need.attained = min(need.attained, attained)
        need.required = max(need.required, required)
        for level in attained + 1...required { need.levels[level, default: 0] += 1 }
      }
      return need.people > 0 ? need : nil
    }.sorted { ($1.people, $0.competency) < ($0.people, $1.competency) }
  }

  private func section(_ need: Need, of all: Int) -> [Document.Block] {
    let competency = standard.competencies[need.competency]
    let steps = topics.steps(
      competency: need.competency, from: need.attained, to: need.required)
    var blocks: [Document.Block] = [
      .heading(
        level: 3,
        Phrase(
          say(
            "\(competency.name.indonesian): \(need.people) dari \(all) orang kurang",
            "\(competency.name.english): lacking in \(need.people) of \(people(all))")))
    ]
    guard !steps.isEmpty else {
      blocks.append(
        .paragraph(
          Phrase(
            say(
              "Sumber tidak memuat topik bagi kompetensi ini.",
              "The source has no topics for this competency."))))
      return blocks
    }
    for step in steps {
      blocks.append(
        .paragraph(
          .strong(say("Menuju level \(step.level)", "Towards level \(step.level)"))
            + Phrase(" (\(people(need.levels[step.level] ?? 0)))")))
      blocks.append(.bullets(LearningText.lines(step, language)))
    }
    return blocks
  }
}

/// The topics of a learning step in words.
enum LearningText {
  static func lines(_ step: LearningStep, _ language: Language) -> [Phrase] {
    let parts = [
      (Words(id: "Pengetahuan", en: "Knowledge"), step.knowledge),
      (Words(id: "Keterampilan personal", en: "Personal skills"), step.personalSkill),
      (
        Words(id: "Keterampilan interpersonal", en: "Interpersonal skills"), step.interpersonalSkill
      ),
      (Words(id: "Sikap", en: "Attitudes"), step.attitude),
      (
        Words(id: "Model belajar", en: "Learning models"),
        step.models.map { $0.split(separator: "_").joined(separator: " ") }
      ),
    ]
    var lines = parts.filter { !$0.1.isEmpty }.map { name, items in
      .strong("\(name[language]):") + Phrase(" \(items.joined(separator: "; "))")
    }
    if let note = step.note {
      let name = Words(id: "Catatan", en: "Note")[language]
      lines.append(Phrase("\(name): \(note[language])."))
    }
    return lines
  }
}
