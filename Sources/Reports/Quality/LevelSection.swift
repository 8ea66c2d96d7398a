import Basics
import Figures
import Studies

/// Levels and days file by file: a file unlike the others was often filled in another way.
extension Narrator {
  /// The distribution of levels and the span of days of every file.
  func levelSection(_ quality: QualityStudy) -> [Document.Block] {
    let columns =
      [TableColumn.words(say(id: "Berkas", en: "File"))]
      + (0...5).map { .number(say(id: "Level \($0)", en: "Level \($0)")) }
      + [
        .number(say(id: "Tanpa level", en: "No level")),
        .number(say(id: "Sel level", en: "Level cells")),
        .words(say(id: "Asesmen pertama", en: "First assessment")),
        .words(say(id: "Asesmen terakhir", en: "Last assessment")),
      ]
    let rows = quality.files.enumerated().map { place, file -> [Phrase] in
      let all = Int64(file.levels.reduce(0, +))
      func day(_ day: CivilDay) -> Phrase { Phrase(day.isKnown ? "\(day)" : "–") }
      return [Phrase(findings.files[place].name)]
        + file.levels.map { Phrase(share(Int64($0), of: all)) }
        + [Phrase(number(all)), day(file.firstDay), day(file.lastDay)]
    }
    return [
      section(id: "Sebaran level dan tanggal per berkas", en: "Levels and days of each file"),
      paragraph(
        id: """
          Dihitung dari baris yang diterima, sebelum duplikat diselesaikan. Berkas yang sebarannya \
          jauh berbeda dari yang lain patut diperiksa cara pengisiannya.
          """,
        en: """
          Counted over accepted rows, before duplicates are settled. Where a file is very unlike \
          the others, see how it was filled in.
          """),
      .table(Table(columns, rows: rows)),
    ]
  }
}
