import Basics
import Standards
import Studies

/// Pictures of indices with their intervals.
extension Narrator {
  /// The headline of every group of a level; nil where there is nothing to compare.
  func groupChart(_ level: IndexLevel, _ study: IndexStudy) -> DotPlot? {
    let title =
      switch level {
      case .kind: say(id: "Indeks menurut jenis instansi", en: "Index by kind of agency")
      case .province: say(id: "Indeks menurut provinsi", en: "Index by province")
      default: say(id: "Indeks menurut jenjang jabatan", en: "Index by position level")
      }
    return chart(
      level.rawValue, title, study.groups(level).map { (name($0), $0.capped.headline) })
  }

  /// The agencies of a kind that its table shows.
  func agencyChart(_ kind: IndexGroup, _ study: IndexStudy) -> DotPlot? {
    let name = name(kind)
    // Kinds that the standards do not know are named as the export does: two may look alike in a path.
    let slugs = study.groups(.kind).map {
      $0.key.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    }
    let place = study.groups(.kind).firstIndex { $0.key == kind.key } ?? 0
    let isFirst = slugs.firstIndex(of: slugs[place]) == place
    let slug = isFirst ? slugs[place] : "\(slugs[place])-\(place + 1)"
    return chart(
      "instansi-\(slug)", say(id: "Indeks instansi: \(name)", en: "Index of agencies: \(name)"),
      shownAgencies(kind, study).map { (self.name($0), $0.capped.participants) })
  }

  /// The competencies.
  func competencyChart(_ study: IndexStudy) -> DotPlot? {
    chart(
      "kompetensi", say(id: "Indeks menurut kompetensi", en: "Index by competency"),
      study.competencies.map { index in
        let population = index.population?.value == nil ? nil : index.population
        return (
          standard.competencies[index.competency].shortName(language), population ?? index.capped
        )
      })
  }

  private func chart(
    _ slug: String, _ title: String, _ rows: [(label: String, estimate: IndexEstimate)]
  ) -> DotPlot? {
    let known = rows.filter { $0.estimate.value != nil }
    guard known.count > 1 else { return nil }
    return DotPlot(
      path: "gambar/indeks-\(slug)", title: title,
      rows: known.map {
        DotPlot.Row(label: $0.label, estimate: $0.estimate, words: withInterval($0.estimate))
      })
  }

  /// The picture as a part of the page; nothing where there is none.
  func block(_ chart: DotPlot?) -> [Document.Block] {
    chart.map { [.picture(picture($0))] } ?? []
  }
}
