import Basics
import Standards
import Studies

/// What the models rest on.
extension Narrator {
  /// Every assumption, with its source and how well it is established.
  func assumptionSection(_ training: TrainingStudy) -> [Document.Block] {
    let curriculum = training.curriculum
    let hours = CoursePhase.allCases.map { phase in
      "\(name(phase)) \(number(curriculum.hours[phase] ?? 0))"
    }
    func provenance(_ provenance: Provenance) -> String {
      "\(provenance.source) (\(provenance.confidence.label[language]))"
    }
    return [
      section(id: "Anggapan", en: "Assumptions"),
      .bullets(
        [
          say(
            id: "Peta mata pelatihan ke kompetensi: \(provenance(curriculum.mapProvenance)).",
            en: "The map from course to competency: \(provenance(curriculum.mapProvenance))."),
          say(
            id: """
              JP tiap mata pelatihan: \(list(hours)); \(provenance(curriculum.hoursProvenance)).
              """,
            en: """
              Hours (JP) of a course: \(list(hours)); \(provenance(curriculum.hoursProvenance)).
              """),
          say(
            id: """
              Model I memilih mata pelatihan yang kompetensi utamanya kurang. Model II memilih untuk \
              tiap kelompok: menurut rumpun, yang menyasar rumpun itu; menurut kategori atau klaster, \
              yang kompetensi utamanya kurang pada sedikitnya separuh anggota jenjangnya. Model III \
              memilih belajar mandiri seperti model I dan mengikuti e-learning dan kelas seutuhnya. \
              Aturan pemilihan ini usulan.
              """,
            en: """
              Model I takes the courses whose main competency lacks. Model II takes for each group: by \
              rumpun, what is meant for that rumpun; by category or cluster, the courses whose main \
              competency lacks in at least half of the members of the position level. Model III \
              chooses self-study as model I does and attends e-learning and classroom whole. These \
              rules are a proposal.
              """),
          say(
            id: """
              Angkatan dan kelas menampung paling banyak \(number(training.options.capacity)) orang, \
              kelompok coaching paling banyak \(number(training.options.groupSize)); keduanya pilihan \
              di berkas pipeline.
              """,
            en: """
              A batch or class holds at most \(number(training.options.capacity)) people, a coaching \
              group at most \(number(training.options.groupSize)); both are options of the pipeline \
              file.
              """),
        ].map { Phrase($0) }),
    ]
  }

  private func name(_ phase: CoursePhase) -> String {
    switch phase {
    case .selfStudy: say(id: "belajar mandiri", en: "self-study")
    case .eLearning: "e-learning"
    case .classroom: say(id: "kelas", en: "classroom")
    }
  }
}
