import Basics
public import Figures
public import Standards
public import Studies

/// Writes the internal tables of the professionalism index.
public enum ProfessionalismTables {
  /// One line per person: points by dimension, total, category, and the trail of every answer.
  public static func people(
    _ people: [ScoredPerson], agencies: [String], _ scoring: IndexScoring
  ) -> ReportFile {
    let heading =
      ["id_peserta", "kode_instansi", "kelompok_jabatan"] + scoring.dimensions.map(\.code)
      + ["ip_asn", "kategori", "kategori_aturan_lain", "status", "rincian"]
    return ReportFile(path: "tabel/ip_asn.csv") { (sink) throws(Failure) in
      var text = CSVText.line(heading)
      for person in people {
        let isComplete = person.total != nil
        CSVText.append(
          [
            person.identity, agencies[person.agency],
            scoring.groups[person.group].code,
          ] + person.points.map { $0.map(points) ?? "" } + [
            person.total.map(points) ?? "", name(person.band, scoring),
            name(person.otherBand, scoring), isComplete ? "LENGKAP" : "TIDAK LENGKAP",
            trail(person, scoring),
          ], to: &text)
        if text.count > 1 << 16 {
          try sink(text)
          text = []
        }
      }
      try sink(text)
    }
  }

  /// One line per agency.
  public static func agencies(_ study: ProfessionalismStudy) -> ReportFile {
    let dimensions = study.scoring.dimensions.map(\.code)
    return ReportFile(
      path: "tabel/ip_asn_instansi.csv",
      heading: [
        "kode_instansi", "instansi", "jenis_instansi", "n_pegawai", "n_lengkap",
        "n_tidak_lengkap",
      ] + dimensions + ["ip_asn", "kategori", "kategori_aturan_lain"],
      rows: study.agencies.map { agency in
        let sums = agency.sums
        return [agency.code, agency.name, agency.kind] + counts(sums)
          + means(sums, dimensions.count) + [
            DecimalText.percent(agency.mean, decimals: 4), name(agency.band, study.scoring),
            name(agency.otherBand, study.scoring),
          ]
      })
  }

  /// The nation and the kinds of agencies, with both averages side by side.
  public static func nation(_ study: ProfessionalismStudy) -> ReportFile {
    let bands = study.scoring.bands.bands.map {
      $0.name.indonesian.split(separator: " ").joined(separator: "_")
    }
    let dimensions = study.scoring.dimensions.map(\.code)
    return ReportFile(
      path: "tabel/ip_asn_nasional.csv",
      heading: ["wilayah", "n_instansi", "n_pegawai", "n_lengkap", "n_tidak_lengkap"]
        + dimensions.map { "\($0)_tertimbang" } + [
          "ip_asn_tak_tertimbang", "kategori", "ip_asn_tertimbang", "kategori_tertimbang",
        ] + bands + ["n_berubah_bila_aturan_lain"],
      rows: ([study.nation] + study.kinds).map { group in
        let counted = group.sums.bands + Array(repeating: 0, count: bands.count)
        return [group.kind ?? "NASIONAL", String(group.agencies)] + counts(group.sums)
          + means(group.sums, dimensions.count) + [
            group.unweighted.percent(decimals: 4),
            name(study.band(of: group.unweighted), study.scoring),
            group.weighted.percent(decimals: 4),
            name(study.band(of: group.weighted), study.scoring),
          ] + counted.prefix(bands.count).map(String.init) + [String(group.sums.changed)]
      })
  }

  /// Who fulfils the items of all or nothing; `SEMUA` are all that are asked.
  public static func fulfilments(_ study: ProfessionalismStudy) -> ReportFile {
    ReportFile(
      path: "tabel/ip_asn_pemenuhan.csv",
      heading: [
        "butir", "kelompok_jabatan", "n_pegawai", "n_memenuhi", "n_belum", "n_tanpa_data",
      ],
      rows: study.fulfilments.map { part in
        [
          study.scoring.items[part.item].code,
          part.group.map { study.scoring.groups[$0].code } ?? "SEMUA",
        ] + [part.people, part.fulfilled, part.open, part.unknown].map { String($0) }
      })
  }

  /// How rows became people, line by line; the lines add up.
  public static func account(_ lines: [(name: String, count: Int)]) -> ReportFile {
    ReportFile(
      path: "tabel/ip_asn_ringkasan.csv", heading: ["ukuran", "nilai"],
      rows: lines.map { [$0.name, String($0.count)] })
  }

  private static func counts(_ sums: ProfessionalismTally.Sums) -> [String] {
    [sums.people, sums.complete, sums.people - sums.complete].map(String.init)
  }

  private static func means(_ sums: ProfessionalismTally.Sums, _ count: Int) -> [String] {
    (0..<count).map { place in
      guard place < sums.points.count else { return "" }
      return DecimalText.plain(
        Int128(sums.points[place]), over: Int128(sums.complete) * 100, decimals: 4)
    }
  }

  private static func points(_ hundredths: Int) -> String {
    DecimalText.plain(Int128(hundredths), over: 100, decimals: 2)
  }

  private static func name(_ band: Int?, _ scoring: IndexScoring) -> String {
    band.map { scoring.bands.bands[$0].name.indonesian } ?? ""
  }

  private static func trail(_ person: ScoredPerson, _ scoring: IndexScoring) -> String {
    scoring.items.indices.compactMap { place -> String? in
      let item = scoring.items[place]
      guard item.isAsked(of: person.group) else { return nil }
      guard let answer = person.answers[place] else { return "\(item.code)=TIDAK ADA DATA" }
      let plain = item.answers[answer].points[person.group] ?? 0
      let given = person.isExcused ? item.answers[answer].excused ?? plain : plain
      return "\(item.code)=\(item.answers[answer].code):\(points(given))"
    }.joined(separator: "; ")
  }
}
