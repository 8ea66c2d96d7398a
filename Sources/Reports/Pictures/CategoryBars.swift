import Basics
import Standards
import Studies

/// The categories of selection of several groups as bars of equal length, one below the other.
extension Narrator {
  /// The picture; groups without a complete result have a dash in place of a bar.
  func categoryBars(_ groups: [NamedGroup], title: Words, path: String) -> Picture {
    let bars = StackedBars(
      title: title[language], figures: say(id: "lengkap", en: "complete"),
      bands: standard.selection.bands, rows: groups.map { row($0) }, language: language)
    let file = language == .english ? "\(path).en.svg" : "\(path).svg"
    return Picture(
      path: file,
      note: Phrase(
        say(
          id: "\(title.indonesian); angkanya ada di tabel",
          en: "\(title.english); the table has the figures")),
      bars.drawing(description: categoryBarsText(groups)))
  }

  /// The groups of a section, where at least two have complete results.
  func groupBars(_ groups: [NamedGroup], title: Words, path: String) -> [Document.Block] {
    groups.count { $0.result.complete > 0 } > 1
      ? [.picture(categoryBars(groups, title: title, path: path))] : []
  }

  /// The position levels of the nation, where at least two have complete results.
  func positionBars() -> [Document.Block] {
    let groups = findings.groups.positions.filter { $0.complete > 0 }
      .map { NamedGroup(name: $0.key[0], result: $0) }
    guard groups.count > 1 else { return [] }
    let title = Words(
      id: "Kategori seleksi menurut jenjang jabatan",
      en: "Categories of selection by position level")
    return [.picture(categoryBars(groups, title: title, path: "gambar/kategori-jenjang"))]
  }

  private func row(_ group: NamedGroup) -> StackedBars.Row {
    let result = group.result
    var end: Int64 = 0
    let parts = standard.selection.bands.indices.map { band in
      end += result.selected(band)
      return StackedBars.Part(
        end: end, share: share(result.selected(band), of: result.complete), band: band)
    }
    return StackedBars.Row(
      name: group.name, isStrong: group.isWhole, figure: number(result.complete), parts: parts,
      whole: result.complete, mark: result.complete > 0 ? nil : ("–", 12))
  }

  private func categoryBarsText(_ groups: [NamedGroup]) -> String {
    let shown = groups.prefix(40).map { group in
      let shares = standard.selection.bands.indices.map {
        "\(standard.selection.bands[$0].label) "
          + share(group.result.selected($0), of: group.result.complete)
      }
      return "\(group.name): \(list(shares))."
    }
    return shown.joined(separator: " ")
  }
}
