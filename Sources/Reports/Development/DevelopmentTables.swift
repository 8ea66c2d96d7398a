import Basics
import Figures
public import Studies

/// The internal tables of the studies on development.
public enum DevelopmentTables {
  /// The columns that studies add to the table of people.
  public static func personColumns(
    _ findings: Findings, identity: @Sendable (UInt64) -> [UInt8]
  ) -> [PersonColumns] {
    guard let development = findings.development else { return [] }
    return [
      development.groupings?.columns(findings.standard), development.clusters?.columns,
      development.coaching.map { groupColumn($0, development.profiles, identity) },
    ].compactMap(\.self)
  }

  private static func groupColumn(
    _ coaching: CoachingStudy, _ profiles: ProfileTally, _ identity: (UInt64) -> [UInt8]
  ) -> PersonColumns {
    let names = coaching.groupNames
    var cells: [UInt64: String] = [:]
    for piece in profiles.pieces {
      for row in 0..<piece.count {
        let id = piece.ids[row]
        cells[id] = names[String(decoding: identity(id), as: UTF8.self)]
      }
    }
    return PersonColumns("kelompok_coaching", of: cells)
  }

  /// The tables of all studies that ran.
  public static func files(
    _ findings: Findings, workers: Int, identity: @escaping PersonTable.Identity
  ) -> [ReportFile] {
    guard let development = findings.development else { return [] }
    let standard = findings.standard
    var files: [ReportFile] = []
    if let groupings = development.groupings {
      files.append(GroupingTable.file(groupings, standard))
    }
    if let clusters = development.clusters { files += ClusterTables.files(clusters, standard) }
    if let coaching = development.coaching { files += CoachingTables.files(coaching) }
    if let training = development.training {
      files += TrainingTables.files(training, standard)
      files.append(
        PersonTable.file(
          path: "tabel/rekomendasi.csv", development.profiles,
          columns: [RecommendationTable.columns(training, development.profiles, standard)],
          workers: workers, identity: identity))
    }
    return files
  }
}
