import Basics
import Standards
import Studies

/// Shortfalls, spread, reliability and method.
extension Narrator {
  /// Prevalence, depth and severity by competency and position level.
  func shortfallIndexSection(_ study: IndexStudy) -> [Document.Block] {
    func table(_ head: String, _ rows: [[String]]) -> Document.Block {
      guard !rows.isEmpty else { return noData }
      return .table(
        Table(
          [
            .words(head), .number("P0"), .number("P1"), .number("P2"),
            .number(say(id: "n", en: "n")),
          ], rows: rows.map { $0.map { Phrase($0) } }))
    }
    let competencies = study.competencies.map { index in
      [
        standard.competencies[index.competency].name[language], withInterval(index.prevalence),
        withInterval(index.depth), percent(index.severity.value), number(index.prevalence.count),
      ]
    }
    let ofStaff = study.competencies.map { index in
      [
        standard.competencies[index.competency].name[language],
        percent(index.population?.value), interval(index.population),
        percent(index.populationPrevalence?.value), interval(index.populationPrevalence),
      ].map { Phrase($0) }
    }
    let groups = study.groups(.position) + [study.nation]
    let positions = groups.map { group in
      [name(group)] + group.shortfall.figures.map { percent($0.estimate.value) }
        + [number(group.shortfall.observed)]
    }
    return [
      section(
        id: "Seberapa banyak, dalam, dan parah kekurangannya",
        en: "How common, deep and severe shortfalls are"),
      paragraph(
        id: """
          P0 adalah bagian yang levelnya di bawah syarat; P1 juga memperhitungkan seberapa jauh \
          kurangnya, relatif terhadap syarat; P2 memberi bobot lebih pada kekurangan yang besar. Level \
          yang hilang tidak ikut dihitung.
          """,
        en: """
          P0 is the share of levels below the requirement; P1 also counts how far below, relative \
          to the requirement; P2 gives large shortfalls more weight. Missing levels are not counted.
          """),
      table(say(id: "Kompetensi", en: "Competency"), competencies),
    ] + block(competencyChart(study)) + [
      table(say(id: "Jenjang", en: "Position level"), positions)
    ] + (study.hasFrame && !ofStaff.isEmpty ? staffCompetencies(ofStaff) : [])
  }

  private func staffCompetencies(_ rows: [[Phrase]]) -> [Document.Block] {
    [
      paragraph(
        id: """
          Untuk seluruh pegawai, dengan anggapan yang sama seperti indeks populasi; setiap kompetensi \
          dari semua yang levelnya ada:
          """,
        en: """
          Of all staff, supposing the same as the population index; each competency of everybody who \
          has a level of it:
          """),
      .table(
        Table(
          [
            .words(say(id: "Kompetensi", en: "Competency")),
            .number(say(id: "Indeks", en: "Index")),
            .number(say(id: "Selang 95%", en: "95% interval")), .number("P0"),
            .number(say(id: "Selang 95%", en: "95% interval")),
          ], rows: rows)),
    ]
  }

  /// How far units lie apart, and Cronbach's α.
  func spreadIndexSection(_ study: IndexStudy) -> [Document.Block] {
    func decimal(_ value: Double?) -> String {
      value.map { DecimalText.localised(DecimalText.plain($0, decimals: 3), language) } ?? "–"
    }
    let units: [(String, Dispersion?)] = [
      (say(id: "instansi", en: "agencies"), study.nation.capped.betweenAgencies),
      (say(id: "provinsi", en: "provinces"), study.nation.capped.betweenProvinces),
    ]
    let spread = units.compactMap { unit, dispersion in
      dispersion.map {
        [
          unit, number($0.units), percent($0.range?.lowerBound), percent($0.range?.upperBound),
          percent($0.deviation), percent($0.etaSquared), decimal($0.intraclass),
        ].map { Phrase($0) }
      }
    }
    let alphas = study.groups(.position).compactMap { group in
      group.alpha.map {
        [group.key, decimal($0.value), number($0.count), notes($0)].map { Phrase($0) }
      }
    }
    return [
      section(
        id: "Perbedaan antarsatuan dan keandalan", en: "Differences between units, and reliability"),
      .table(
        Table(
          [
            .words(say(id: "Antara", en: "Between")), .number(say(id: "Satuan", en: "Units")),
            .number(say(id: "Terendah", en: "Lowest")),
            .number(say(id: "Tertinggi", en: "Highest")),
            .number(say(id: "Simpangan baku", en: "Standard deviation")), .number("η²"),
            .number("ICC(1)"),
          ], rows: spread)),
      paragraph(
        id: """
          Terendah dan tertinggi hanya dari satuan dengan sedikitnya 10 hasil lengkap. η² adalah bagian \
          dari seluruh perbedaan yang terletak di antara satuan; sisanya perbedaan antarorang di dalam \
          satuan yang sama.
          """,
        en: """
          Lowest and highest are of units with at least 10 complete results. η² is the part of all \
          differences that lies between units; the rest are differences between people of one unit.
          """),
      alphas.isEmpty
        ? noData
        : .table(
          Table(
            [
              .words(say(id: "Jenjang", en: "Position level")), .number("α"), .number("n"),
              .words(say(id: "Catatan", en: "Note")),
            ], rows: alphas)),
      paragraph(
        id: """
          α Cronbach dihitung per jenjang, karena syarat yang berbeda akan membesarkannya. Ia batas \
          bawah keandalan, bukan bukti bahwa semua kompetensi mengukur satu hal.
          """,
        en: """
          Cronbach's α is computed by position level, because different requirements would inflate \
          it. It is a lower bound of reliability, and no proof that all competencies measure one thing.
          """),
    ]
  }

  /// How the figures were computed.
  func indexMethodSection(_ study: IndexStudy) -> [Document.Block] {
    var items = [
      say(
        id: """
          Setiap orang: Σ min(level tercapai, syarat) / Σ syarat (terbatas), atau Σ level tercapai / \
          Σ syarat (tidak terbatas). Hanya peserta dengan semua level.
          """,
        en: """
          Each person: Σ min(attained, required) / Σ required (capped), or Σ attained / Σ required \
          (uncapped). Only participants with every level.
          """),
      say(
        id: """
          Bagian memakai selang Wilson. Bagi satu instansi yang jumlah pegawainya diketahui, selang \
          dipersempit menurut bagian yang sudah diases.
          """,
        en: """
          Shares take Wilson's interval. For a single agency of known staff the interval narrows by \
          the part that was assessed.
          """),
    ]
    if study.hasFrame {
      items.append(
        say(
          id: """
            Indeks seluruh pegawai: strata instansi × jenjang dengan sedikitnya dua hasil lengkap, \
            dibobot menurut kerangka; hasil tunggal dalam satu sel (jenis × jenjang) digabung; yang \
            tidak terwakili dipikul strata lain dari sel yang sama (pascastratifikasi, Cochran 1977).
            """,
          en: """
            Index of all staff: strata of agency × position level with at least two complete results, \
            weighed by the frame; single results of one cell (kind × position level) are put together; \
            what is not represented is carried by other strata of its cell (post-stratification, \
            Cochran 1977).
            """))
    }
    items.append(
      say(
        id: "P0, P1, P2: Foster, Greer, Thorbecke 1984. Cara menghitung indeks ini usulan kami.",
        en:
          "P0, P1, P2: Foster, Greer, Thorbecke 1984. This way to compute an index is our proposal."
      ))
    return [section(id: "Cara menghitung", en: "Method"), .bullets(items.map { Phrase($0) })]
  }
}
