import Basics
import Standards
import Studies

/// The groups by rule.
extension Narrator {
  /// People by category and by rumpun, for each position level.
  func groupingSection(_ groupings: GroupingStudy) -> [Document.Block] {
    [
      section(id: "Kelompok menurut aturan", en: "Groups by rule"),
      .paragraph(Phrase(groupingRule(groupings))), groupingTable(groupings),
    ]
  }

  private func groupingRule(_ groupings: GroupingStudy) -> String {
    let bands = standard.scheme(groupings.purpose).bands.enumerated().map { place, band in
      "\(CategoryGrouping.letter(place)) = \(band.label)"
    }
    return say(
      id: """
        \(list(bands)). Rumpun ialah kelompok kompetensi dengan kekurangan terbesar menurut bagian \
        standarnya; anggota tiap rumpun adalah usulan dan dapat diubah di berkas standar. Siapa yang \
        levelnya terlalu sedikit untuk ditetapkan tidak berkategori atau tidak berumpun.
        """,
      en: """
        \(list(bands)). The rumpun is the group of competencies with the largest shortfall as a part \
        of its standard; its members are a proposal and can be changed in the file of standards. \
        Whoever has too few levels to say is without a category or without a rumpun.
        """)
  }

  private func groupingTable(_ groupings: GroupingStudy) -> Document.Block {
    let bands = standard.scheme(groupings.purpose).bands.indices
    let rumpun = RumpunGroup.all(standard)
    let columns =
      [TableColumn.words(say(id: "Jenjang", en: "Position level"))]
      + bands.map { .number(CategoryGrouping.letter($0)) } + [
        .number(say(id: "Tanpa kategori", en: "No category"))
      ]
      + rumpun.map { .number(name($0)) }
    let rows: [[Phrase]] = groupings.categoryCounts.keys.sorted().map { position in
      let categories = groupings.categoryCounts[position] ?? [:]
      let byRumpun = groupings.rumpunCounts[position] ?? [:]
      let counts =
        (bands.map { categories[$0] ?? 0 } + [categories[nil] ?? 0])
        + rumpun.map { byRumpun[$0] ?? 0 }
      return [Phrase(standard.positions[position].name)] + counts.map { Phrase(number($0)) }
    }
    return .table(Table(columns, rows: rows))
  }

  /// What a rumpun group is called.
  func name(_ group: RumpunGroup) -> String {
    switch group {
    case .rumpun(let place): standard.rumpun[place].name[language]
    case .noGap: say(id: "Tanpa kesenjangan", en: "No gap")
    case .unassigned: say(id: "Tanpa rumpun", en: "No rumpun")
    }
  }
}
