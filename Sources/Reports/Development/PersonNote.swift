public import Basics
import Clustering
import Figures
import Standards
public import Studies

/// The development note of one person: gaps, strengths, recommended courses, groups, what to learn next.
///
/// Internal: it is about one person, and meant for that person and for whoever develops them.
public struct PersonNote: Sendable {
  /// The identity, as tables print it.
  let id: String
  /// The number of the profile.
  let profile: Int
  /// The agency's name or code; empty where it is not known.
  let agency: String
  /// The day of the assessment.
  let day: CivilDay

  /// Names the person.
  public init(id: String, profile: Int, agency: String, day: CivilDay) {
    self.id = id
    self.profile = profile
    self.agency = agency
    self.day = day
  }

  /// The note in one language, as Markdown; empty where the run has no profiles.
  public func markdown(_ findings: Findings, _ language: Language) -> String {
    guard let development = findings.development else { return "" }
    let narrator = Narrator(findings: findings, language: language)
    return MarkdownWriter.text(Document(narrator.note(self, development)))
  }
}

extension Narrator {
  /// The whole note.
  func note(_ person: PersonNote, _ development: DevelopmentFindings) -> [Document.Block] {
    let profile = development.profiles.profiles[person.profile]
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        Phrase(say(id: "Catatan pengembangan", en: "Development note") + " ")
          + Phrase([.code(person.id)])),
      .note(
        .strong(say(id: "Internal.", en: "Internal."))
          + Phrase(
            say(
              id: " Catatan ini tentang satu orang: untuk yang bersangkutan dan pengembangnya.",
              en: " This note is about one person: for that person and whoever develops them."))),
      .paragraph(Phrase(circumstances(person, profile))), .paragraph(Phrase(result(profile))),
      levelTable(profile, development.competencies),
    ]
    blocks += groupLines(person, development)
    if let advice = development.training?.recommendations[person.profile] {
      blocks += courses(advice, profile, development)
    }
    if let rules = development.rules {
      blocks += learning(profile, development.competencies, rules.topics)
    }
    return blocks
  }

  private func circumstances(_ person: PersonNote, _ profile: Profile) -> String {
    var parts = [standard.positions[profile.position].name]
    if !person.agency.isEmpty { parts.append(person.agency) }
    if person.day.isKnown {
      let day = person.day.inWords(language)
      parts.append(say(id: "diases \(day)", en: "assessed on \(day)"))
    }
    return parts.joined(separator: ", ") + "."
  }

  private func result(_ profile: Profile) -> String {
    let result = profile.result
    guard result.isComplete,
      let selection = standard.selection.band(attained: result.attained, required: result.required),
      let mapping = standard.mapping.band(attained: result.attained, required: result.required)
    else {
      return say(
        id: "Hasilnya belum lengkap, sehingga tidak berkategori.",
        en: "The result is not complete, so there is no category.")
    }
    let match = share(Int64(result.attained), of: Int64(result.required))
    let bands =
      standard.selection.bands[selection].label + ", "
      + standard.mapping.bands[mapping].label
    return say(
      id: "JPM \(match) (\(result.attained) dari \(result.required)): \(bands).",
      en: "JPM \(match) (\(result.attained) of \(result.required)): \(bands).")
  }

  private func levelTable(_ profile: Profile, _ competencies: [Int]) -> Document.Block {
    let rows: [[Phrase]] = competencies.compactMap { competency in
      guard let required = profile.requirement(of: competency) else { return nil }
      let name = Phrase(standard.competencies[competency].name[language])
      guard let level = profile.level(of: competency) else {
        return [name, "–", Phrase(number(required)), Phrase(say(id: "belum ada", en: "missing"))]
      }
      let verdict =
        level < required
        ? Phrase.strong(
          say(id: "kurang \(required - level)", en: "\(required - level) short"))
        : level > required
          ? Phrase(
            say(id: "kekuatan (+\(level - required))", en: "strength (+\(level - required))"))
          : Phrase(say(id: "memenuhi", en: "meets it"))
      return [name, Phrase(number(level)), Phrase(number(required)), verdict]
    }
    return .table(
      Table(
        [
          .words(say(id: "Kompetensi", en: "Competency")),
          .number(say(id: "Capaian", en: "Attained")), .number(say(id: "Standar", en: "Required")),
          .words(say(id: "Keadaan", en: "Finding")),
        ], rows: rows))
  }

  private func groupLines(
    _ person: PersonNote, _ development: DevelopmentFindings
  ) -> [Document.Block] {
    var lines: [String] = []
    if let groupings = development.groupings {
      if let letter = groupings.categories[person.profile].map({ CategoryGrouping.letter($0) }) {
        lines.append(say(id: "Kelompok kategori: \(letter).", en: "Category group: \(letter)."))
      }
      lines.append("Rumpun: \(name(groupings.rumpun[person.profile])).")
    }
    if let study = development.clusters, let label = study.labels[person.profile],
      let level = study.levels.first(where: { $0.labels[person.profile] != nil }),
      level.clusters.clusters.count > 1
    {
      let words = medoidInWords(level.clusters.clusters[label - 1].medoid, study)
      lines.append(
        say(
          id: "Klaster \(label) jenjang \(levelName(level)); profil tengahnya \(words).",
          en: "Cluster \(label) of \(levelName(level)); the profile in its middle: \(words)."))
    }
    if let group = development.coaching?.groupNames[person.id] {
      lines.append(say(id: "Kelompok coaching: \(group).", en: "Coaching group: \(group)."))
    }
    guard !lines.isEmpty else { return [] }
    return [
      section(id: "Kelompok", en: "Groups"), .bullets(lines.map { Phrase($0) }),
    ]
  }

  private func courses(
    _ advice: Recommendation, _ profile: Profile, _ development: DevelopmentFindings
  ) -> [Document.Block] {
    guard let curriculum = development.training?.curriculum,
      let programme = curriculum.programme(forPosition: profile.position)
    else { return [] }
    let title = section(id: "Mata pelatihan yang disarankan", en: "Recommended courses")
    guard !advice.gaps.isEmpty else {
      return [
        title,
        paragraph(
          id: "Tidak ada kekurangan, sehingga tidak ada mata pelatihan yang harus diikuti.",
          en: "Nothing lacks, so no course must be attended."),
      ]
    }
    let items = advice.gaps.map { gap -> Phrase in
      let name = standard.competencies[gap.competency].name[language]
      let courses = programme.courses(for: [gap.competency]).map {
        "\(programme.courses[$0].code) \(programme.courses[$0].name)"
      }
      let way =
        courses.isEmpty
        ? say(id: "tidak ada mata pelatihan yang menyasarnya", en: "no course is meant for it")
        : list(courses)
      return .strong(name) + Phrase(" (\(gap.attained)/\(gap.required)): \(way).")
    }
    return [
      title,
      .paragraph(
        Phrase(
          say(
            id: "\(programme.name.indonesian), model I; peta mata pelatihan adalah usulan.",
            en: "\(programme.name.english), model I; the map of courses is a proposal."))),
      .bullets(items),
    ]
  }

  private func learning(
    _ profile: Profile, _ competencies: [Int], _ topics: LearningTopics
  ) -> [Document.Block] {
    let lacking = competencies.filter { profile.shortfall(of: $0) ?? 0 > 0 }
    let chosen: [(competency: Int, from: Int, to: Int)] =
      lacking.isEmpty
      ? competencies.compactMap { competency in
        profile.level(of: competency).map { (competency, $0, min(5, $0 + 1)) }
      }
      : lacking.compactMap { competency in
        guard let level = profile.level(of: competency),
          let required = profile.requirement(of: competency)
        else { return nil }
        return (competency, level, required)
      }
    let steps = chosen.flatMap { choice in
      topics.steps(competency: choice.competency, from: choice.from, to: choice.to)
    }
    guard !steps.isEmpty else { return [] }
    let title =
      lacking.isEmpty
      ? section(id: "Menuju level berikutnya", en: "Towards the next level")
      : section(id: "Yang dipelajari", en: "What to learn")
    return [title]
      + steps.flatMap { step -> [Document.Block] in
        let name = standard.competencies[step.competency].name[language]
        return [
          .heading(
            level: 3,
            Phrase("\(name), level \(step.level)")),
          .bullets(LearningText.lines(step, language)),
        ]
      }
  }
}
