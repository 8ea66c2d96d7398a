import Basics
import Figures
import Standards
import Studies

/// How many people would change their category under another formula.
extension Narrator {
  /// The table of sensitivity, where the run has counted it.
  func sensitivityBlocks() -> [Document.Block] {
    guard let formulas = findings.formulas else { return [] }
    let bands = standard.selection.bands
    let columns: [TableColumn] =
      [
        .words(say(id: "Rumus", en: "Formula")),
        .number(say(id: "Pindah kategori seleksi", en: "Change in selection")),
        .number(say(id: "Pindah kategori pemetaan", en: "Change in mapping")),
        .number(say(id: "Baru berkategori", en: "Newly classified")),
      ] + bands.map { .number($0.label) }
    let official =
      [say(id: "Rumus resmi", en: "Official formula"), "–", "–", "–"]
      + bands.indices.map { number(nation.selected($0)) }
    let others = formulas.results.map { result in
      [
        result.formula.words[language], changed(result.changedInSelection),
        changed(result.changedInMapping), number(result.newlyClassified),
      ] + result.selection.map { number($0) }
    }
    return [
      subsection(id: "Bila rumusnya lain", en: "If the formula were another one"),
      paragraph(
        id: """
          Rumus lain juga beredar. Tabel ini menghitung berapa orang yang kategorinya akan lain; \
          persentasenya dari peserta yang hasilnya lengkap. Laporan ini hanya memakai rumus resmi.
          """,
        en: """
          Other formulas are in use as well. This table counts whose category would differ, also \
          as a share of those with complete results. The report itself uses the official formula \
          only.
          """),
      .table(Table(columns, rows: ([official] + others).map { $0.map { Phrase($0) } })),
    ]
  }

  private func changed(_ people: Int64) -> String {
    "\(number(people)) (\(share(people, of: nation.complete)))"
  }
}

extension OtherFormula {
  /// The name of the formula.
  var words: Words {
    switch self {
    case .meanOfRatios:
      Words(
        id: "Rata-rata rasio capaian/standar tiap kompetensi",
        en: "Mean of the ratios attained/required")
    case .capped:
      Words(id: "Kelebihan tidak dihitung (JPM terbatas)", en: "Surplus not counted (capped JPM)")
    case .missingAsZero:
      Words(id: "Level yang hilang dihitung nol", en: "Missing levels count as zero")
    }
  }
}
