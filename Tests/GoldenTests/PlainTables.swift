import Basics
import TestSupport

extension PlainReference {
  /// All tables by name, as the program should write them.
  var tables: [String: TextTable] {
    [
      "ringkasan": summary, "peserta": list, "gap_kompetensi": gaps,
      "nasional": grouped(["wilayah"]) { _ in ["NASIONAL"] },
      "jenis": grouped(["jenis_instansi"]) { [$0.place[1]] },
      "provinsi": grouped(["kode_provinsi"]) { [$0.place[2]] },
      "instansi": grouped(["kode_instansi"]) { [$0.place[0]] },
      "jenjang": grouped(["jenjang"]) { [$0.position] },
      "instansi_jenjang": grouped(["kode_instansi", "jenjang"]) { [$0.place[0], $0.position] },
    ]
  }

  private var summary: TextTable {
    let complete = people.count { $0.isComplete }
    let rows = [
      ("baris_terbaca", counts["terbaca"]), ("duplikat_identik_dibuang", counts["salinan"]),
      ("asesmen_lama_dibuang", counts["lama"]), ("baris_konflik_dibuang", counts["konflik"]),
      ("baris_dipakai", counts["dipakai"]), ("peserta", people.count),
      ("peserta_lengkap", complete), ("peserta_tidak_lengkap", people.count - complete),
      ("peserta_konflik", counts["orang konflik"]),
    ]
    return TextTable(header: ["ukuran", "nilai"], rows: rows.map { [$0, String($1 ?? 0)] })
  }

  private var list: TextTable {
    let header = [
      "id_peserta", "jumlah_tercapai", "jumlah_syarat", "jpm_persen", "kategori_seleksi",
      "kategori_pemetaan", "jumlah_kompetensi_kurang",
    ]
    let rows = people.map { person in
      let none = ["", "", "", "TIDAK LENGKAP", "TIDAK LENGKAP"]
      let result = [
        String(person.attained), String(person.required),
        percent(Ratio(Int128(person.attained), over: Int128(person.required)), 2),
        selection(person), mapping(person),
      ]
      return [person.id] + (person.isComplete ? result : none) + [String(person.below)]
    }
    return TextTable(header: header, rows: rows)
  }

  private func selection(_ person: Person) -> String {
    let (attained, required) = (100 * person.attained, person.required)
    return attained >= 80 * required ? "MS" : attained >= 68 * required ? "MMS" : "KMS"
  }

  private func mapping(_ person: Person) -> String {
    let (attained, required) = (100 * person.attained, person.required)
    let word = attained >= 90 * required ? "" : attained >= 78 * required ? "Cukup " : "Kurang "
    return word + "Optimal"
  }

  private func grouped(_ keys: [String], by key: (Person) -> [String]) -> TextTable {
    let categories = ["MS", "MMS", "KMS", "Optimal", "Cukup Optimal", "Kurang Optimal"]
    let header =
      ["n_peserta", "n_lengkap", "n_tidak_lengkap"]
      + categories.map { $0.replacing(" ", with: "_") } + [
        "jumlah_tercapai", "jumlah_syarat", "rerata_jpm_persen", "jpm_gabungan_persen",
        "rerata_jpm_terbatas_persen",
      ]
    let groups = Dictionary(grouping: people, by: key).sorted { sortKey($0.key) < sortKey($1.key) }
    let rows = groups.map { key, people in
      let complete = people.filter(\.isComplete)
      let labels = complete.flatMap { [selection($0), mapping($0)] }
      let attained = complete.reduce(0) { $0 + $1.attained }
      let required = complete.reduce(0) { $0 + $1.required }
      return key
        + [people.count, complete.count, people.count - complete.count].map { String($0) }
        + categories.map { label in String(labels.count { $0 == label }) }
        + [String(attained), String(required)]
        + [
          percent(mean(complete.map { ($0.attained, $0.required) }), 4),
          percent(Ratio(Int128(attained), over: Int128(required)), 4),
          percent(mean(complete.map { ($0.capped, $0.required) }), 4),
        ]
    }
    return TextTable(header: keys + header, rows: rows)
  }

  // Position levels as in the rules, everything else by code points.
  private func sortKey(_ key: [String]) -> String {
    key.map { part in
      Self.positions.firstIndex { $0.name == part }.map { String($0 + 100) } ?? part
    }.joined(separator: "\u{1}")
  }

  private var gaps: TextTable {
    let header =
      [
        "jenjang", "kompetensi", "n_teramati", "n_hilang", "n_di_bawah", "n_sama", "n_di_atas",
        "jumlah_gap", "P0_persen", "P1_persen", "P2_persen",
      ] + (-5...5).map { "gap_\($0)" }
    var rows: [[String]] = []
    let used = Self.positions.map(\.name).filter { name in people.contains { $0.position == name } }
    for position in used + (people.isEmpty ? [] : ["SEMUA"]) {
      for competency in competencies {
        let cells = people.filter { [$0.position, "SEMUA"].contains(position) }
          .flatMap(\.cells).filter { $0.competency == competency }
        rows.append([position, PlainReference.codes[competency] ?? ""] + gapCells(cells))
      }
    }
    return TextTable(header: header, rows: rows)
  }

  private func gapCells(_ cells: [(competency: String, level: Int?, required: Int)]) -> [String] {
    let seen = cells.compactMap { cell in cell.level.map { (level: $0, required: cell.required) } }
    let gaps = seen.map { $0.level - $0.required }
    let shortfalls = (0...2).map { power in
      mean(
        seen.map { level, required in
          guard level < required else { return (0, 1) }
          let (short, whole) = (required - level, required)
          return power == 0 ? (1, 1) : power == 1 ? (short, whole) : (short * short, whole * whole)
        })
    }
    return [
      seen.count, cells.count - seen.count, gaps.count { $0 < 0 }, gaps.count { $0 == 0 },
      gaps.count { $0 > 0 }, gaps.reduce(0, +),
    ].map { String($0) } + shortfalls.map { percent($0, 4) }
      + (-5...5).map { gap in String(gaps.count { $0 == gap }) }
  }

  private func mean(_ fractions: [(Int, Int)]) -> Ratio? {
    var sum: Ratio? = .zero
    for (above, below) in fractions {
      sum = Ratio(Int128(above), over: Int128(below)).flatMap { sum?.adding($0) }
    }
    return sum?.divided(by: Int64(fractions.count))
  }

  // floor((2·100·10^d·a + b) / 2b) / 10^d
  private func percent(_ ratio: Ratio?, _ decimals: Int) -> String {
    guard let ratio else { return "" }
    let scale: Int128 = decimals == 2 ? 100 : 10_000
    let (above, below) = (ratio.numerator, ratio.denominator)
    let units = (2 * 100 * scale * above + below) / (2 * below)
    let rest = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
