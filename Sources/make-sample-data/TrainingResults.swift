import Basics

/// An invented training: four agencies, assessed before it and mostly again after it.
///
/// Planted: people who never came back, one who came back too late, a
/// level that is missing, a row that stands twice, and a level that is none.
struct TrainingResults {
  static let folder = "perubahan"
  static let name = "pelatihan.csv"
  private static let competencies = [
    "INT", "KJS", "KOM", "OPH", "PLP", "PDO", "MPR", "PKB", "PBS",
  ]

  let text: String

  init(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let agencies = [
      ("D01", "Kementerian Contoh"), ("D02", "Provinsi Contoh"), ("D03", "Kabupaten Contoh"),
      ("D04", "Kota Contoh"),
    ]
    let places: [(people: Int, level: String, required: Int)] = [
      (24, "Administrator", 3), (30, "Pengawas", 2), (22, "Pengawas", 2), (6, "Administrator", 3),
    ]
    var lines = [
      (["id_peserta", "kode_instansi", "instansi", "jenjang"]
        + ["tanggal_awal"] + TrainingResults.competencies.map { "\($0)_awal" } + ["tanggal_akhir"]
        + TrainingResults.competencies.map { "\($0)_akhir" }).joined(separator: ";")
    ]
    for (agency, place) in zip(agencies, places) {
      for number in 1...place.people {
        let before = TrainingResults.competencies.map { _ in
          max(0, min(5, place.required - 2 + [0, 1, 1, 2, 2, 2, 3][random.below(7)]))
        }
        var after = before.map { level in
          String(max(0, min(5, level + [-1, 0, 0, 0, 0, 1, 1, 2][random.below(8)])))
        }
        if random.below(40) == 0 { after[random.below(9)] = "" }
        if random.below(60) == 0 { after[random.below(9)] = "7" }
        let cameBack = random.below(12) > 0
        let day = random.below(30) == 0 ? "2026-05-20" : "2025-09-1\(random.below(9))"
        let identity = "\(agency.0)-" + (number < 10 ? "0" : "") + "\(number)"
        let line =
          ([identity, agency.0, agency.1, place.level, "2025-02-0\(1 + random.below(9))"]
          + before.map { String($0) }
          + (cameBack ? [day] + after : Array(repeating: "", count: 10)))
          .joined(separator: ";")
        lines.append(line)
        if random.below(40) == 0 { lines.append(line) }
      }
    }
    text = lines.map { $0 + "\n" }.joined()
  }
}
