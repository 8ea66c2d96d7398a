import Basics
import Standards
import Studies

/// Which courses are wanted most.
extension Narrator {
  private static let mostCourses = 5

  /// The courses with most seats in model I, by programme.
  func courseSection(_ training: TrainingStudy) -> [Document.Block] {
    let wanted = training.programmes.filter { $0.peopleWithGap > 0 }
    guard !wanted.isEmpty else { return [] }
    return [
      section(id: "Mata pelatihan yang paling dibutuhkan", en: "Courses wanted most"),
      .paragraph(
        pointing(
          id: """
            Kursi menurut model I: orang yang kurang pada kompetensi utama mata pelatihan itu. \
            Semua mata pelatihan ada di
            """,
          en: """
            Seats by model I: people who fall short in the main competency of the course. All \
            courses stand in
            """, to: "tabel/kursi_pelatihan.csv")),
      .table(
        Table(
          [
            .words(say(id: "Jenjang", en: "Position level")),
            .words(say(id: "Mata pelatihan", en: "Course")),
            .words(say(id: "Kompetensi", en: "Competency")),
            .number(say(id: "Kursi", en: "Seats")),
            .number(say(id: "Dari peserta", en: "Of participants")),
          ], rows: wanted.flatMap { courseRows($0) })),
    ]
  }

  private func courseRows(_ study: ProgrammeStudy) -> [[Phrase]] {
    let seats = study.models.first { $0.model == .flexible }?.seats ?? []
    let courses = seats.indices.sorted { (seats[$1], $0) < (seats[$0], $1) }
      .prefix(Narrator.mostCourses).filter { seats[$0] > 0 }
    return courses.map { place in
      let course = study.programme.courses[place]
      return [
        standard.positions[study.position].name, "\(course.code) \(course.name)",
        list(course.main.map { standard.competencies[$0].name[language] }), number(seats[place]),
        share(seats[place], of: study.people),
      ].map { Phrase($0) }
    }
  }
}
