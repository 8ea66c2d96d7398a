import Basics
import Standards
import Studies

/// The key figures over all runs of the pipeline.
extension Narrator {
  /// A picture and its table; nothing before the second run.
  func trendSection() -> [Document.Block] {
    guard let history, !history.earlier.isEmpty else { return [] }
    let runs = history.earlier + [history.current]
    var blocks = [
      section(id: "Dari waktu ke waktu", en: "Over time"), .picture(trendPicture(runs)),
      trendTable(runs),
    ]
    if isJoined(runs).dropFirst().contains(false) {
      blocks.append(
        paragraph(
          id: """
            † aturan atau langkah pipeline berbeda dari run sebelumnya; garisnya terputus di situ.
            """,
          en: "† rules or steps of the pipeline differ from the run before; the line breaks there.")
      )
    }
    if history.omitted > 0 {
      let days = number(history.omitted, id: "hari", en: "day", many: "days")
      blocks.append(
        paragraph(
          id: """
            \(days) lain tidak ditampilkan: yang lama, yang bukan akhir bulan, atau yang tidak \
            mempunyai catatan.
            """,
          en: """
            \(days) more \(history.omitted == 1 ? "is" : "are") not shown: old ones, those before \
            the last of a month, or those without a record.
            """))
    }
    return blocks
  }

  private var best: CategoryBand { standard.selection.bands[0] }

  private func isJoined(_ runs: [Headline]) -> [Bool] {
    runs.indices.map { $0 == 0 || runs[$0].rules == runs[$0 - 1].rules }
  }

  private func trendPicture(_ runs: [Headline]) -> Picture {
    let title = say(id: "Angka pokok dari waktu ke waktu", en: "Key figures over time")
    let lines = TrendLines(
      days: runs.map(\.asOf), isJoined: isJoined(runs),
      trends: [
        Trend(
          label: say(id: "JPM terbatas", en: "Capped JPM"), ink: .strong,
          estimates: runs.map(\.cappedEstimate)),
        Trend(
          label: say(id: "Bagian \(best.label)", en: "Share of \(best.label)"), ink: .middle,
          estimates: runs.map { $0.share(of: best.label) }),
      ])
    let said = runs.map { run in
      let share = run.share(of: best.label).map(withInterval) ?? "–"
      return say(
        id: """
          \(run.asOf.inWords(language)): JPM terbatas \(withInterval(run.cappedEstimate)), \
          \(best.label) \(share).
          """,
        en: """
          \(run.asOf.inWords(language)): capped JPM \(withInterval(run.cappedEstimate)), \
          \(best.label) \(share).
          """)
    }
    var drawing = Drawing(
      width: TrendLines.size.width, height: TrendLines.size.height, title: title,
      description: said.joined(separator: " "))
    drawing.text(title, x: 10, y: 22, size: 14, isStrong: true)
    lines.draw(&drawing, write: { withInterval($0) }, day: { $0.inWords(language) })
    drawing.text(
      say(
        id: "Garis tegak: selang 95%, hanya galat pengambilan; tanpa garis: terlalu sedikit orang.",
        en: "Upright lines: 95% intervals, of sampling alone; without: too few people."),
      x: 10, y: TrendLines.foot(0), size: 11, .start, .quiet)
    drawing.text(
      say(
        id:
          "Yang selangnya bertumpang tindih belum dapat dibedakan. Sumbu tegak tidak selalu mulai dari 0%.",
        en:
          "Where intervals overlap, the two are not yet distinguishable. The axis need not begin at 0%."
      ),
      x: 10, y: TrendLines.foot(1), size: 11, .start, .quiet)
    let note = say(id: "\(title); angkanya ada di tabel", en: "\(title); the table has the figures")
    let file = language == .english ? "gambar/riwayat.en.svg" : "gambar/riwayat.svg"
    return Picture(path: file, note: Phrase(note), drawing)
  }

  private func trendTable(_ runs: [Headline]) -> Document.Block {
    let interval = say(id: "Selang 95%", en: "95% interval")
    let columns: [TableColumn] = [
      .words(say(id: "Per", en: "As of")), .number(say(id: "Peserta", en: "Participants")),
      .number(say(id: "Lengkap", en: "Complete")),
      .number(say(id: "JPM terbatas", en: "Capped JPM")),
      .number(interval), .number(best.label), .number(interval),
    ]
    let rows = zip(runs, isJoined(runs)).map { run, joined in
      let share = run.share(of: best.label)
      return [
        run.asOf.inWords(language) + (joined ? "" : " †"), number(run.people),
        number(run.complete), percent(run.cappedMatch), self.interval(run.cappedEstimate),
        percent(share?.value), self.interval(share),
      ].map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }
}
