import Basics
import Standards
import Studies

/// The internal tables of the four models of training.
enum TrainingTables {
  /// `tabel/model_pelatihan.csv` and `tabel/kursi_pelatihan.csv`.
  static func files(_ study: TrainingStudy, _ standard: Standard) -> [ReportFile] {
    [models(study, standard), seats(study, standard)]
  }

  private static func models(_ study: TrainingStudy, _ standard: Standard) -> ReportFile {
    let heading = [
      "jenjang", "pelatihan", "model", "dasar", "n_peserta", "n_berkesenjangan", "kursi",
      "kursi_mandiri", "jp", "kelas", "angkatan", "kelompok_coaching", "kesenjangan", "terlayani",
      "tidak_terlayani", "level_hilang", "hemat_kursi", "hemat_jp", "biaya",
    ]
    var rows: [[String]] = []
    for programme in study.programmes {
      let whole = programme.models[0]
      for result in programme.models {
        rows.append(
          [standard.positions[programme.position].name, programme.programme.code]
            + cells(
              result, whole, study.options, people: programme.people,
              withGap: programme.peopleWithGap, gaps: programme.gaps, unknown: programme.unknown))
      }
    }
    let whole = study.total(.everything)
    func sum(_ part: (ProgrammeStudy) -> Int64) -> Int64 {
      study.programmes.reduce(0) { $0 + part($1) }
    }
    for model in study.models {
      rows.append(
        ["SEMUA", "SEMUA"]
          + cells(
            study.total(model), whole, study.options, people: sum(\.people),
            withGap: sum(\.peopleWithGap), gaps: sum(\.gaps), unknown: sum(\.unknown)))
    }
    return ReportFile(path: "tabel/model_pelatihan.csv", heading: heading, rows: rows)
  }

  private static func cells(
    _ result: ModelResult, _ whole: ModelResult, _ options: TrainingOptions, people: Int64,
    withGap: Int64, gaps: Int64, unknown: Int64
  ) -> [String] {
    let numbers = [
      people, withGap, result.allSeats, result.selfStudySeats.reduce(0, +), result.hours,
      result.classes, result.batches, result.coachingGroups, gaps, result.covered,
      gaps - result.covered, unknown, whole.allSeats - result.allSeats, whole.hours - result.hours,
    ]
    return [result.model.code, result.model.basis?.code ?? ""] + numbers.map { String($0) }
      + [result.cost(options).map { String($0) } ?? ""]
  }

  private static func seats(_ study: TrainingStudy, _ standard: Standard) -> ReportFile {
    let heading = [
      "jenjang", "pelatihan", "agenda", "kode_mata", "mata_pelatihan", "kompetensi_utama", "model",
      "dasar", "kursi", "kursi_mandiri",
    ]
    var rows: [[String]] = []
    for programme in study.programmes {
      for (place, course) in programme.programme.courses.enumerated() {
        for result in programme.models {
          rows.append([
            standard.positions[programme.position].name, programme.programme.code, course.agenda,
            course.code, course.name,
            course.main.map { standard.competencies[$0].code }.joined(separator: " "),
            result.model.code, result.model.basis?.code ?? "", String(result.seats[place]),
            String(result.selfStudySeats[place]),
          ])
        }
      }
    }
    return ReportFile(path: "tabel/kursi_pelatihan.csv", heading: heading, rows: rows)
  }
}
