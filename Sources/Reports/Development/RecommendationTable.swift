import Basics
import Figures
import Standards
import Studies

/// What is recommended to each person, and why: the columns of `tabel/rekomendasi.csv`.
enum RecommendationTable {
  static func columns(
    _ study: TrainingStudy, _ profiles: ProfileTally, _ standard: Standard
  ) -> PersonColumns {
    let headings =
      ["jenjang", "pelatihan", "kompetensi_kurang", "level_hilang", "model_I"]
      + study.groups.flatMap { ["kelompok_II_\($0.basis.code)", "model_II_\($0.basis.code)"] }
      + ["model_III_mandiri", "tidak_terlayani", "alasan"]
    return PersonColumns(headings) { number in
      let profile = profiles.profiles[number]
      let position = standard.positions[profile.position].name
      guard let advice = study.recommendations[number],
        let programme = study.curriculum.programme(forPosition: profile.position)
      else {
        let reason = "jenjang ini tidak punya pelatihan kepemimpinan dalam kurikulum"
        return [position] + headings.dropFirst(2).map { _ in "" } + [reason]
      }
      func codes(_ courses: [Int]) -> String {
        courses.map { programme.courses[$0].code }.joined(separator: " ")
      }
      func names(_ competencies: [Int]) -> String {
        competencies.map { standard.competencies[$0].code }.joined(separator: " ")
      }
      let byGroup = study.groups.flatMap { groups in
        let own = advice.byGroup[groups.basis]
        return [own?.group ?? "", codes(own?.courses ?? [])]
      }
      return [
        position, programme.code, names(advice.gaps.map(\.competency)), names(advice.unknown),
        codes(advice.flexible),
      ] + byGroup + [
        codes(advice.flexible), names(advice.uncovered), reason(advice, programme, standard),
      ]
    }
  }

  private static func reason(
    _ advice: Recommendation, _ programme: Programme, _ standard: Standard
  ) -> String {
    var parts = advice.gaps.map { gap in
      let name = standard.competencies[gap.competency].name.indonesian
      let courses = programme.courses(for: [gap.competency]).map { programme.courses[$0].code }
      let way = courses.isEmpty ? "tanpa mata pelatihan" : courses.joined(separator: " ")
      return "\(name) level \(gap.attained) dari \(gap.required): \(way)"
    }
    if !advice.unknown.isEmpty {
      let names = advice.unknown.map { standard.competencies[$0].name.indonesian }
      parts.append("belum ada level: " + names.joined(separator: ", "))
    }
    return parts.isEmpty
      ? "semua kompetensi memenuhi standar: tidak perlu mata pelatihan"
      : parts.joined(separator: "; ")
  }
}
