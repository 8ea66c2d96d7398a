import Basics
import Figures
import Standards
import Studies

extension ChangeWords {
  /// The table of competencies, below its picture.
  func competencySection() -> [Document.Block] {
    let rows = findings.study.nation.competencies.map { change -> [Phrase] in
      let (shift, n) = (change.shift, Double(change.shift.pairs))
      func share(_ part: Int64) -> String { percent(n == 0 ? nil : Double(part) / n) }
      return [
        Phrase(name(change)), Phrase(number(shift.pairs)), Phrase(share(shift.kept + shift.lost)),
        Phrase(share(shift.kept + shift.gained)), Phrase(points(change.share.value)),
        Phrase(pointInterval(change.share)), Phrase(number(shift.gained)),
        Phrase(number(shift.lost)), Phrase(probability(change.test?.exact)),
        Phrase(probability(change.corrected)),
      ]
    }
    return [
      .heading(
        level: 2, Phrase(say(id: "Memenuhi standar, per kompetensi", en: "Meeting the standard"))),
      .picture(picture()),
      .table(
        Table(
          [
            .words(say(id: "Kompetensi", en: "Competency")),
            .number(say(id: "Orang", en: "People")),
            .number(say(id: "Awal", en: "First")), .number(say(id: "Akhir", en: "Second")),
            .number(say(id: "Perubahan, poin", en: "Change, points")),
            .number(say(id: "Selang 95%", en: "95% interval")),
            .number(say(id: "Menjadi memenuhi", en: "Came to meet it")),
            .number(say(id: "Tidak lagi", en: "No longer")), .number("p"), .number("p (Holm)"),
          ], rows: rows)),
    ]
  }

  /// Who went from which category to which.
  func categorySection() -> [Document.Block] {
    let (shift, bands) = (findings.study.nation.categories, findings.standard.selection.bands)
    let rows = zip(bands, shift.table).map { band, counts in
      [Phrase(band.label)] + (counts + [counts.reduce(0, +)]).map { Phrase(number($0)) }
    }
    let sums = bands.indices.map { new in shift.table.reduce(0) { $0 + $1[new] } }
    var blocks: [Document.Block] = [
      .heading(
        level: 2, Phrase(say(id: "Perpindahan kategori seleksi", en: "Categories of selection"))),
      .table(
        Table(
          [.words(say(id: "Awal ↓ Akhir →", en: "First ↓ second →"))]
            + (bands.map(\.label) + [say(id: "Jumlah", en: "Total")]).map { .number($0) },
          rows: rows + [
            [Phrase(say(id: "Jumlah", en: "Total"))]
              + (sums + [sums.reduce(0, +)]).map { Phrase(number($0)) }
          ])),
    ]
    if let margins = shift.margins, let symmetry = shift.symmetry {
      func test(_ test: CategoryShift.Test) -> String {
        "χ² = \(plain(test.squares, decimals: 2)), "
          + say(id: "db", en: "df") + " = \(test.freedom), p "
          + (test.probability < 0.0005 ? "" : "= ") + probability(test.probability)
      }
      blocks.append(
        .paragraph(
          Phrase(
            say(
              id: "Bagian kategori sebelum dan sesudah (Stuart–Maxwell): \(test(margins)). "
                + "Keseimbangan naik dan turun (Bowker): \(test(symmetry)).",
              en: "Shares of categories before and after (Stuart–Maxwell): \(test(margins)). "
                + "Balance of ups and downs (Bowker): \(test(symmetry))."))))
    }
    return blocks
  }

  /// The change of the match and of the sum of levels.
  func totalSection() -> [Document.Block] {
    let nation = findings.study.nation
    func row(_ name: String, _ change: TotalChange, unit: Double, decimals: Int) -> [Phrase] {
      let mean = change.mean
      let interval = mean.interval.map {
        signed($0.lowerBound * unit, decimals: decimals) + say(id: " s.d. ", en: " to ")
          + signed($0.upperBound * unit, decimals: decimals)
      }
      return [
        Phrase(name), Phrase(number(mean.count)),
        Phrase(signed(mean.value.map { $0 * unit }, decimals: decimals)), Phrase(interval ?? "–"),
        Phrase(plain(change.standardised, decimals: 2)),
        Phrase(number(change.ranks.zeros)), Phrase(plain(change.ranks.effect, decimals: 2)),
        Phrase(probability(change.ranks.probability)),
      ]
    }
    return [
      .heading(level: 2, Phrase(say(id: "JPM dan jumlah level", en: "JPM and sum of levels"))),
      .table(
        Table(
          [
            .words(say(id: "Ukuran", en: "Measure")), .number(say(id: "Orang", en: "People")),
            .number(say(id: "Rata-rata perubahan", en: "Mean change")),
            .number(say(id: "Selang 95%", en: "95% interval")), .number("d_z"),
            .number(say(id: "Tanpa perubahan", en: "No change")),
            .number(say(id: "Korelasi biserial", en: "Rank-biserial")),
            .number(say(id: "p (Wilcoxon)", en: "p (Wilcoxon)")),
          ],
          rows: [
            row(say(id: "JPM, poin", en: "JPM, points"), nation.match, unit: 100, decimals: 1),
            row(say(id: "Jumlah level", en: "Sum of levels"), nation.levels, unit: 1, decimals: 2),
          ])),
    ]
  }

  /// Kinds of agency, position levels and agencies beside each other.
  func groupSection() -> [Document.Block] {
    let parts: [(IndexLevel, String)] = [
      (.kind, say(id: "Jenis instansi", en: "Kinds of agency")),
      (.position, say(id: "Jenjang jabatan", en: "Position levels")),
      (.agency, say(id: "Instansi", en: "Agencies")),
    ]
    var blocks: [Document.Block] = []
    for (level, title) in parts {
      let groups = findings.study.groups(level)
      let isTold = !groups.isEmpty || level == .agency && findings.study.smallAgencies > 0
      guard isTold, groups.count != 1 || level == .agency else { continue }
      blocks.append(.heading(level: 2, Phrase(title)))
      if !groups.isEmpty { blocks.append(.table(table(groups, title))) }
      if level == .agency, findings.study.smallAgencies > 0 {
        let (small, fewest) = (Int64(findings.study.smallAgencies), findings.study.fewest)
        blocks.append(
          .paragraph(
            Phrase(
              say(
                id: "\(number(small)) instansi dengan kurang dari \(number(fewest)) pasangan tidak "
                  + "diberi angka sendiri.",
                en:
                  "Agencies with fewer than \(number(fewest)) pairs have no figures of their own: "
                  + "\(number(small))."))))
      }
    }
    return blocks
  }

  private func table(_ groups: [ChangeGroup], _ title: String) -> Table {
    Table(
      [
        .words(title), .number(say(id: "Orang", en: "People")),
        .number(say(id: "Lengkap", en: "Complete")), .number(say(id: "JPM awal", en: "First JPM")),
        .number(say(id: "JPM akhir", en: "Second JPM")),
        .number(say(id: "Perubahan, poin", en: "Change, points")),
        .number(say(id: "Selang 95%", en: "95% interval")),
      ],
      rows: groups.map { group in
        [
          Phrase(name(group)), Phrase(number(group.pairs)), Phrase(number(group.complete)),
          Phrase(percent(group.matchBefore)), Phrase(percent(group.matchAfter)),
          Phrase(points(group.match.mean.value)), Phrase(pointInterval(group.match.mean)),
        ]
      })
  }
}
