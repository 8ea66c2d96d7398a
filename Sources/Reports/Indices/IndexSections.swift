import Basics
import Standards
import Studies

/// The national figures and those of the parts of the nation.
extension Narrator {
  /// The three national figures, capped and uncapped.
  func nationalIndexSection(_ study: IndexStudy) -> [Document.Block] {
    func rows(_ match: MatchIndex, _ label: String) -> [[Phrase]] {
      let figures: [(String, IndexEstimate?)] = [
        (say(id: "seluruh pegawai", en: "all staff"), match.population),
        (say(id: "yang diases", en: "those assessed"), match.participants),
        (say(id: "instansi setara", en: "agencies alike"), match.agencies),
      ]
      return figures.compactMap { figure, estimate in
        estimate.map {
          [
            label, figure, percent($0.value), interval($0),
            DecimalText.localised(
              $0.error.map { DecimalText.plain($0 * 100, decimals: 2) } ?? "–", language),
            number($0.count), notes($0),
          ].map { Phrase($0) }
        }
      }
    }
    let columns: [TableColumn] = [
      .words("JPM"), .words(say(id: "Menyatakan", en: "Speaks of")),
      .number(say(id: "Indeks", en: "Index")), .number(say(id: "Selang 95%", en: "95% interval")),
      .number(say(id: "Galat baku", en: "Standard error")), .number("n"),
      .words(say(id: "Catatan", en: "Note")),
    ]
    return [
      section(id: "Angka nasional", en: "National figures"),
      .table(
        Table(
          columns,
          rows: rows(study.nation.capped, say(id: "terbatas", en: "capped"))
            + rows(study.nation.uncapped, say(id: "tidak terbatas", en: "uncapped")))),
      paragraph(
        id: """
          Indeks utama memakai JPM terbatas: kelebihan level pada satu kompetensi tidak menutup \
          kekurangan pada yang lain. Kategori tetap memakai JPM menurut peraturan, tanpa batas.
          """,
        en: """
          The main index takes the capped JPM: a surplus in one competency does not make up for a \
          shortfall in another. Categories keep to the JPM of the regulation, uncapped.
          """),
    ]
  }

  /// The shares of the categories.
  func categoryIndexSection(_ study: IndexStudy) -> [Document.Block] {
    let schemes = [
      (standard.selection, study.nation.selection), (standard.mapping, study.nation.mapping),
    ]
    let rows = schemes.flatMap { scheme, shares in
      zip(scheme.bands, shares).map { band, share in
        var cells = [
          band.label, percent(share.participants.value), interval(share.participants),
        ]
        if study.hasFrame {
          cells += [percent(share.population?.value), interval(share.population)]
        }
        return cells.map { Phrase($0) }
      }
    }
    var columns: [TableColumn] = [
      .words(say(id: "Kategori", en: "Category")),
      .number(say(id: "Yang diases", en: "Those assessed")),
      .number(say(id: "Selang 95%", en: "95% interval")),
    ]
    if study.hasFrame {
      columns += [
        .number(say(id: "Seluruh pegawai", en: "All staff")),
        .number(say(id: "Selang 95%", en: "95% interval")),
      ]
    }
    return [
      section(id: "Bagian tiap kategori", en: "The share of each category"),
      rows.isEmpty ? noData : .table(Table(columns, rows: rows)),
    ]
  }

  /// Kinds of agency, provinces and position levels.
  func indexGroupSections(_ study: IndexStudy) -> [Document.Block] {
    let parts: [(IndexLevel, Words, Words)] = [
      (
        .kind, Words(id: "Menurut jenis instansi", en: "By kind of agency"),
        Words(id: "Jenis instansi", en: "Kind of agency")
      ),
      (
        .province, Words(id: "Menurut provinsi", en: "By province"),
        Words(id: "Provinsi", en: "Province")
      ),
      (
        .position, Words(id: "Menurut jenjang jabatan", en: "By position level"),
        Words(id: "Jenjang", en: "Position level")
      ),
    ]
    return parts.flatMap { level, title, column in
      let groups = study.groups(level)
      let heading = Document.Block.heading(level: 2, Phrase(title[language]))
      guard !groups.isEmpty, groups.map(\.key) != [""] else { return [heading, noData] }
      return [heading] + highestAndLowest(groups) + block(groupChart(level, study)) + [
        groupIndexTable(groups, column, study)
      ]
    }
  }

  // Of the groups that have an interval; nothing where fewer than two have one.
  private func highestAndLowest(_ groups: [IndexGroup]) -> [Document.Block] {
    let known = groups.filter { $0.capped.headline.interval != nil }
    func value(_ group: IndexGroup) -> Double { group.capped.headline.value ?? 0 }
    guard known.count > 1, let high = known.max(by: { value($0) < value($1) }),
      let low = known.min(by: { value($0) < value($1) }), high.key != low.key
    else { return [] }
    let (top, bottom) = (high.capped.headline, low.capped.headline)
    let verdict =
      top.mayEqual(bottom)
      ? say(id: "keduanya belum dapat dibedakan", en: "the two are not yet distinguishable")
      : say(id: "selang keduanya terpisah", en: "their intervals lie apart")
    return [
      paragraph(
        id: """
          Tertinggi: \(name(high)), \(withInterval(top)). Terendah: \(name(low)), \
          \(withInterval(bottom)); \(verdict).
          """,
        en: """
          Highest: \(name(high)), \(withInterval(top)). Lowest: \(name(low)), \
          \(withInterval(bottom)); \(verdict).
          """)
    ]
  }

  private func groupIndexTable(
    _ groups: [IndexGroup], _ column: Words, _ study: IndexStudy
  ) -> Document.Block {
    var columns: [TableColumn] = [.words(column[language])]
    if study.hasFrame {
      columns += [
        .number(say(id: "Seluruh pegawai", en: "All staff")),
        .number(say(id: "Selang 95%", en: "95% interval")),
      ]
    }
    columns += [
      .number(say(id: "Yang diases", en: "Those assessed")),
      .number(say(id: "Selang 95%", en: "95% interval")),
      .number(say(id: "Instansi setara", en: "Agencies alike")), .number("n"),
      .words(say(id: "Catatan", en: "Note")),
    ]
    let rows = groups.map { group in
      let index = group.capped
      var cells = [name(group)]
      if study.hasFrame { cells += [percent(index.population?.value), interval(index.population)] }
      cells += [
        percent(index.participants.value), interval(index.participants),
        percent(index.agencies?.value), number(group.complete), notes(index.headline),
      ]
      return cells.map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }
}
