import Basics
import Standards
import Studies

/// A picture of indices with their intervals: a dot for each, and a line from one bound to the other.
struct IndexChart {
  /// What the file is called, such as `jenis`.
  let slug: String
  /// The heading.
  let title: String
  /// The figures from top to bottom.
  let rows: [(label: String, estimate: IndexEstimate)]
}

extension Narrator {
  private static let plot = (left: 250, width: 300, head: 58, row: 20, right: 150)

  /// The headline of every group of a level; nil where there is nothing to compare.
  func groupChart(_ level: IndexLevel, _ study: IndexStudy) -> IndexChart? {
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
  func agencyChart(_ kind: IndexGroup, _ study: IndexStudy) -> IndexChart? {
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
  func competencyChart(_ study: IndexStudy) -> IndexChart? {
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
  ) -> IndexChart? {
    let known = rows.filter { $0.estimate.value != nil }
    return known.count > 1 ? IndexChart(slug: slug, title: title, rows: known) : nil
  }

  /// The picture as a part of the page; nothing where there is none.
  func block(_ chart: IndexChart?) -> [Document.Block] {
    chart.map { [.picture(picture($0))] } ?? []
  }

  private func path(_ chart: IndexChart) -> String {
    "gambar/indeks-\(chart.slug)\(language == .english ? ".en" : "").svg"
  }

  private func picture(_ chart: IndexChart) -> Picture {
    let plot = Narrator.plot
    let bottom = plot.head + chart.rows.count * plot.row
    var drawing = Drawing(
      width: plot.left + plot.width + plot.right, height: bottom + 46, title: chart.title,
      description: chart.rows.map { "\($0.label): \(withInterval($0.estimate))." }
        .joined(separator: " "))
    drawing.text(chart.title, x: 10, y: 22, size: 14, isStrong: true)
    let scale = IndexScale(chart.rows.map(\.estimate), left: plot.left, width: plot.width)
    for percent in stride(from: scale.lowest, through: scale.highest, by: scale.step) {
      let x = scale.place(Double(percent) / 100)
      drawing.line(x1: x, y1: plot.head - 12, x2: x, y2: bottom - 6)
      drawing.text("\(percent)%", x: x, y: plot.head - 18, size: 11, .middle, .quiet)
    }
    for (place, row) in chart.rows.enumerated() {
      let y = plot.head + place * plot.row
      drawing.text(row.label, x: plot.left - 10, y: y + 4, size: 11, .end)
      let tip = "\(row.label): \(withInterval(row.estimate))"
      if let interval = row.estimate.interval {
        let (from, to) = (scale.place(interval.lowerBound), scale.place(interval.upperBound))
        drawing.bar(
          x: from, y: y - 2, width: max(1, to - from), height: 4, .pale, tip: tip)
      }
      drawing.dot(x: scale.place(row.estimate.value ?? 0), y: y, .strong, tip: tip)
      drawing.text(
        withInterval(row.estimate), x: plot.left + plot.width + 12, y: y + 4, size: 11, .start,
        .quiet)
    }
    drawing.text(
      say(
        id: "Garis: selang 95%, hanya galat pengambilan. Titik tanpa garis: terlalu sedikit orang.",
        en: "Line: 95% interval, of sampling alone. A dot without a line: too few people."),
      x: 10, y: bottom + 16, size: 11, .start, .quiet)
    drawing.text(
      say(
        id: "Yang garisnya bertumpang tindih belum dapat dibedakan.",
        en: "Where lines overlap, the two are not yet distinguishable."),
      x: 10, y: bottom + 32, size: 11, .start, .quiet)
    let note =
      chart.title
      + say(
        id: ", dengan selang 95%; angkanya ada di tabel",
        en: ", with 95% intervals; the table has the figures")
    return Picture(path: path(chart), note: Phrase(note), drawing)
  }
}

/// From fractions to places in a picture, between whole tens of percent.
private struct IndexScale {
  let lowest: Int
  let highest: Int
  private let left: Int
  private let width: Int

  init(_ estimates: [IndexEstimate], left: Int, width: Int) {
    let low = estimates.map { $0.interval?.lowerBound ?? $0.value ?? 0 }.min() ?? 0
    let high = estimates.map { $0.interval?.upperBound ?? $0.value ?? 1 }.max() ?? 1
    lowest = max(0, Int((low * 10).rounded(.down)) * 10)
    highest = max(lowest + 10, Int((high * 10).rounded(.up)) * 10)
    (self.left, self.width) = (left, width)
  }

  /// How many percent lie between two lines.
  var step: Int { highest - lowest > 50 ? 20 : 10 }

  func place(_ value: Double) -> Int {
    let part = (value * 100 - Double(lowest)) / Double(highest - lowest)
    return left + Int((min(max(part, 0), 1) * Double(width)).rounded())
  }
}
