import Basics
import Figures
import Standards
import Studies

/// The internal tables of the talent boxes.
enum TalentTables {
  /// `tabel/kotak_talenta.csv` and the list of people `tabel/kotak_peserta.csv`.
  static func files(_ study: TalentStudy) -> [ReportFile] { [counts(study), people(study)] }

  // Every box of every group, and below it whoever has none, by reason: a group adds up to its people.
  private static func counts(_ study: TalentStudy) -> ReportFile {
    var rows: [[String]] = []
    for group in [study.nation] + study.agencies {
      let key = group.agency.map { ["instansi", $0] } ?? ["nasional", "NASIONAL"]
      rows += study.rules.boxes.map { box in
        key + [
          String(box.number), study.rules.performance.classes[box.performance].code,
          study.rules.potential.classes[box.potential].code, String(group.people(in: box)),
        ]
      }
      rows += group.withoutBox.map {
        key + ["", code($0.pair.performance, study.rules.performance)]
          + [code($0.pair.potential, study.rules.potential), String($0.people)]
      }
    }
    return ReportFile(
      path: "tabel/kotak_talenta.csv",
      heading: ["tingkat", "kode", "kotak", "kinerja", "potensial", "n"], rows: rows)
  }

  private static func people(_ study: TalentStudy) -> ReportFile {
    ReportFile(
      path: "tabel/kotak_peserta.csv",
      heading: [
        "id_peserta", "kode_instansi", "kotak", "kinerja", "potensial", "kelompok_suksesi",
      ],
      rows: study.people.map { person in
        let box = study.box(person.pair)
        return [
          String(decoding: person.id, as: UTF8.self), person.agency,
          box.map { String($0.number) } ?? "",
          code(person.pair.performance, study.rules.performance),
          code(person.pair.potential, study.rules.potential),
          box.map { $0.isPool ? "ya" : "tidak" } ?? "",
        ]
      })
  }

  private static func code(_ value: TalentValue, _ axis: TalentAxis) -> String {
    value.place.map { axis.classes[$0].code } ?? value.code
  }
}

extension TalentValue {
  /// Why there is no class, as tables print it; empty where there is one.
  var code: String {
    switch self {
    case .low, .middle, .high: ""
    case .missing: "tanpa_nilai"
    case .unknownWord: "kata_tidak_dikenal"
    case .withoutCuts: "angka_tanpa_batas"
    case .contradictory: "bertentangan"
    case .incomplete: "jpm_tidak_lengkap"
    }
  }

  /// Why there is no class, in words.
  var reason: Words {
    switch self {
    case .low, .middle, .high: Words(id: "diketahui", en: "known")
    case .missing: Words(id: "tanpa nilai", en: "no value")
    case .unknownWord: Words(id: "kata yang tidak dikenal", en: "a word that is not known")
    case .withoutCuts:
      Words(id: "angka, tetapi tanpa batas", en: "a number, but no cut-offs are given")
    case .contradictory:
      Words(id: "nilai yang saling bertentangan", en: "values that contradict each other")
    case .incomplete: Words(id: "JPM tidak lengkap", en: "the JPM is incomplete")
    }
  }
}
