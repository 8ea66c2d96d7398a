import Basics
import Clustering
import Standards
import Studies

/// The picture of a position level's clusters: a panel each, a bar for every competency.
extension Narrator {
  private static let panel = (width: 385, head: 46, row: 19, foot: 8)

  /// The path of the picture in the report's language.
  func clusterPicturePath(_ level: ClusterStudy.Level) -> String {
    let name = level.position.map { standard.positions[$0].name } ?? "nasional"
    let slug = name.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
    return "gambar/klaster-\(slug)\(language == .english ? ".en" : "").svg"
  }

  /// The picture; its bars are shares of people who fall short.
  func clusterPicture(_ level: ClusterStudy.Level, _ study: ClusterStudy) -> Picture {
    let clusters = level.clusters.clusters
    let panel = Narrator.panel
    let height = panel.head + study.competencies.count * panel.row + panel.foot
    let rows = (clusters.count + 1) / 2
    var drawing = Drawing(
      width: clusters.count == 1 ? panel.width : 2 * panel.width, height: 58 + rows * height,
      title: clusterPictureTitle(level), description: clusterPictureText(level, study))
    drawing.text(clusterPictureTitle(level), x: 10, y: 22, size: 14, isStrong: true)
    for (place, cluster) in clusters.enumerated() {
      draw(
        cluster, number: place + 1, level, study, x: place % 2 * panel.width,
        y: 34 + place / 2 * height, &drawing)
    }
    drawing.text(
      say(
        id: "Tebal: yang kurang pada profil tengah klaster, dan berapa level (−1).",
        en:
          "Bold: what the profile in the middle of the cluster lacks, and by how many levels (−1)."),
      x: 10, y: 50 + rows * height, size: 11, .start, .quiet)
    return Picture(
      path: clusterPicturePath(level), note: Phrase(clusterPictureNote(level)), drawing)
  }

  /// What the picture is called.
  func clusterPictureTitle(_ level: ClusterStudy.Level) -> String {
    let name = levelName(level)
    return say(
      id: "Klaster \(name): bagian peserta di bawah standar",
      en: "Clusters of \(name): share of people below standard")
  }

  /// What the picture shows, for a page that has its numbers in a table.
  func clusterPictureNote(_ level: ClusterStudy.Level) -> String {
    clusterPictureTitle(level)
      + say(id: "; angkanya ada di tabel di bawah ini", en: "; the table below has the figures")
  }

  /// The picture in words: of each cluster what at least half of it lacks.
  func clusterPictureText(_ level: ClusterStudy.Level, _ study: ClusterStudy) -> String {
    level.clusters.clusters.enumerated().map { place, cluster in
      let common = study.competencies.indices.filter { column in
        2 * cluster.lacking(column) >= max(1, cluster.people)
      }
      let shares = common.map { column in
        "\(standard.competencies[study.competencies[column]].name[language]) "
          + share(cluster.lacking(column), of: cluster.people)
      }
      let words =
        shares.isEmpty
        ? say(
          id: "tidak ada kompetensi yang kurang pada separuhnya",
          en: "no competency lacks in half of them")
        : list(shares)
      return say(id: "Klaster \(place + 1)", en: "Cluster \(place + 1)")
        + " (\(participants(cluster.people))): \(words)."
    }.joined(separator: " ")
  }

  private func draw(
    _ cluster: ProfileCluster, number place: Int, _ level: ClusterStudy.Level,
    _ study: ClusterStudy, x: Int, y: Int, _ drawing: inout Drawing
  ) {
    let panel = Narrator.panel
    let part = share(cluster.people, of: level.clusters.people)
    let heading = say(id: "Klaster \(place)", en: "Cluster \(place)")
    drawing.text(heading, x: x + 10, y: y + 18, size: 13, isStrong: true)
    drawing.text(
      "\(participants(cluster.people)) (\(part))", x: x + 80, y: y + 18, size: 12, .start, .quiet)
    let (left, width) = (x + 190, 112)
    drawing.line(
      x1: left, y1: y + panel.head - 18, x2: left,
      y2: y + panel.head + study.competencies.count * panel.row - 14)
    for (column, competency) in study.competencies.enumerated() {
      let top = y + panel.head + column * panel.row
      let name = standard.competencies[competency].shortName(language)
      let share = share(cluster.lacking(column), of: cluster.people)
      let lacks = cluster.medoid[column] ?? 0
      drawing.text(name, x: left - 8, y: top, size: 11, .end, .text, isStrong: lacks > 0)
      let length =
        cluster.people == 0
        ? 0
        : Int(
          (Int64(width) * cluster.lacking(column) * 2 + cluster.people) / (2 * cluster.people))
      drawing.bar(
        x: left, y: top - 11, width: length, height: 13, lacks > 0 ? .strong : .pale,
        tip: "\(name): \(share)")
      let levels = lacks > 0 ? " (−\(lacks))" : ""
      drawing.text("\(share)\(levels)", x: left + length + 4, y: top, size: 11, .start, .quiet)
    }
  }
}

extension ProfileCluster {
  /// How many people fall short in a competency, by its column.
  func lacking(_ column: Int) -> Int64 { shortfalls.people[column].dropFirst().reduce(0, +) }
}

extension Competency {
  /// The name, as long as a label may be; else the abbreviation.
  func shortName(_ language: Language) -> String {
    name[language].count <= 26 ? name[language] : abbreviation ?? code
  }
}
