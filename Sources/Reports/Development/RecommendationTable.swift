import Basics
import Figures
import Standards
import Studies

/// What is recommended to each person, and why: columns of `tabel/rekomendasi.csv`.
enum RecommendationTable {
  static func columns(
    _ study: TrainingStudy, _ profiles: ProfileTally, _ standard: Standard
  ) -> [PersonColumn] {
    let advice = zip(profiles.profiles, study.recommendations).map { profile, advice in
      (profile, advice, study.curriculum.programme(forPosition: profile.position))
    }
    func column(
      _ heading: String, _ cell: (Recommendation, Programme) -> String
    ) -> PersonColumn {
      PersonColumn(
        heading,
        .profile(
          advice.map { _, advice, programme in
            guard let advice, let programme else { return "" }
            return cell(advice, programme)
          }))
    }
    func codes(_ courses: [Int], _ programme: Programme) -> String {
      courses.map { programme.courses[$0].code }.joined(separator: " ")
    }
    func names(_ competencies: [Int]) -> String {
      competencies.map { standard.competencies[$0].code }.joined(separator: " ")
    }
    return [
      PersonColumn(
        "jenjang", .profile(profiles.profiles.map { standard.positions[$0.position].name })),
      column("pelatihan") { $1.code },
      column("kompetensi_kurang") { advice, _ in names(advice.gaps.map(\.competency)) },
      column("level_hilang") { advice, _ in names(advice.unknown) },
      column("model_I") { codes($0.flexible, $1) },
    ]
      + study.groups.flatMap { groups in
        [
          column("kelompok_II_\(groups.basis.code)") { advice, _ in
            advice.byGroup[groups.basis]?.group ?? ""
          },
          column("model_II_\(groups.basis.code)") { advice, programme in
            codes(advice.byGroup[groups.basis]?.courses ?? [], programme)
          },
        ]
      }
      + [
        column("model_III_mandiri") { codes($0.flexible, $1) },
        column("tidak_terlayani") { advice, _ in names(advice.uncovered) },
        PersonColumn(
          "alasan",
          .profile(advice.map { reason($0.0, $0.1, $0.2, standard) })),
      ]
  }

  private static func reason(
    _ profile: Profile, _ advice: Recommendation?, _ programme: Programme?, _ standard: Standard
  ) -> String {
    guard let advice, let programme else {
      return "jenjang ini tidak punya pelatihan kepemimpinan dalam kurikulum"
    }
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
