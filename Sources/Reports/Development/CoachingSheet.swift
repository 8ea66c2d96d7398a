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

  /// The sheets of every group, `kelompok/*.md`.
  static func files(_ findings: Findings) -> [ReportFile] {
    guard let development = findings.development, let study = development.coaching,
      let rules = development.rules
    else { return [] }
    let sheet = CoachingSheet(
      standard: findings.standard, topics: rules.topics, profiles: development.profiles,
      study: study)
    return study.batches.flatMap { batch in
      batch.groups.enumerated().map { place, group in
        ReportFile(
          path: "kelompok/\(FileName.of(batch.name))-\(place + 1).md",
          text: MarkdownWriter.text(sheet.document(batch, group, number: place + 1)))
      }
    }
  }

  private func document(
    _ batch: CoachingStudy.Batch, _ group: CoachingGroup, number: Int
  ) -> Document {
    let people = group.members.compactMap { id in
      study.profiles[id].map { (id: id, profile: profiles.profiles[$0]) }
    }
    var blocks: [Document.Block] = [
      .heading(level: 1, Phrase("Kelompok coaching \(number), \(batch.name)")),
      .note(
        .strong("Internal.")
          + " Lembar ini untuk coach dan mentor; memuat hasil perorangan. Jangan disebarkan."),
      .paragraph(
        Phrase(
          "\(group.members.count) orang, jenjang \(standard.positions[batch.position].name). "
            + focus(group))), .heading(level: 2, "Anggota"), members(people),
    ]
    let needs = needs(people.map(\.profile))
    guard !needs.isEmpty else {
      blocks.append(
        .paragraph("Semua anggota memenuhi standar; coaching dapat mengarah ke level berikutnya."))
      return Document(blocks)
    }
    blocks.append(.heading(level: 2, "Yang dipelajari"))
    for need in needs { blocks += section(need, of: people.count) }
    blocks.append(
      .paragraph(
        Phrase(
          "Topik menurut \(topics.provenance.source); mengambilnya dari level capaian + 1 sampai level "
            + "standar adalah usulan.")))
    return Document(blocks)
  }

  private func focus(_ group: CoachingGroup) -> String {
    let names = group.focus.map { standard.competencies[study.competencies[$0]].name.indonesian }
    return names.isEmpty
      ? "Tidak ada kompetensi yang kurang pada separuh anggota."
      : "Fokus (kurang pada sedikitnya separuh anggota): \(names.joined(separator: ", "))."
  }

  private func members(_ people: [(id: String, profile: Profile)]) -> Document.Block {
    let columns =
      [TableColumn.words("Peserta")]
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
        Phrase("\(competency.name.indonesian): \(need.people) dari \(all) orang kurang"))
    ]
    guard !steps.isEmpty else {
      blocks.append(.paragraph("Sumber tidak memuat topik bagi kompetensi ini."))
      return blocks
    }
    for step in steps {
      blocks.append(
        .paragraph(
          .strong("Menuju level \(step.level)")
            + Phrase(" (\(need.levels[step.level] ?? 0) orang)")))
      blocks.append(.bullets(LearningText.lines(step)))
    }
    return blocks
  }
}

/// The topics of a learning step in words.
enum LearningText {
  static func lines(_ step: LearningStep, _ language: Language = .indonesian) -> [Phrase] {
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
