import Basics
import Figures
public import Studies

/// The internal table of every check: `tabel/mutu_data.csv`, one figure a line.
///
/// `berkas` is empty where all files are meant, `instansi` where no single agency is. `jumlah` counts
/// what was found among `dasar`; `contoh_baris` has the first physical lines.
public enum QualityTable {
  private static let heading = [
    "berkas", "instansi", "pemeriksaan", "kode", "bobot", "jumlah", "dasar", "persen",
    "contoh_baris",
  ]

  /// The table; only its heading where the run has not judged the quality.
  public static func file(_ findings: Findings) -> ReportFile {
    let rows = findings.quality.map {
      checks($0, findings) + columns($0, findings) + levels($0, findings) + agencies($0)
        + words($0)
    }
    return ReportFile(path: "tabel/mutu_data.csv", heading: heading, rows: rows ?? [])
  }

  private static func row(
    file: String = "", agency: String = "", _ check: String, _ code: String, weight: String? = nil,
    _ count: Int, of base: Int, lines: [Int] = []
  ) -> [String] {
    let usual = base == 0 ? "tidak_diperiksa" : count == 0 ? "baik" : "catatan"
    return [
      file, agency, check, code, weight ?? usual, String(count), String(base),
      DecimalText.percent(Int64(count), over: Int64(base), decimals: 4),
      lines.map { String($0) }.joined(separator: " "),
    ]
  }

  private static func checks(_ quality: QualityStudy, _ findings: Findings) -> [[String]] {
    quality.results.map { result in
      let weight =
        switch result.verdict {
        case .passed: "baik"
        case .found(.note): "catatan"
        case .found(.doubt): "meragukan"
        case .found(.refusal): "penolakan"
        case .unchecked: "tidak_diperiksa"
        }
      return row(
        file: result.file.map { findings.files[$0].name } ?? "", result.check.words.indonesian,
        result.code, weight: weight, result.count, of: result.base, lines: result.lines)
    }
  }

  private static func columns(_ quality: QualityStudy, _ findings: Findings) -> [[String]] {
    quality.files.enumerated().flatMap { place, file in
      file.columns.enumerated().map { number, column in
        row(
          file: findings.files[place].name,
          "sel yang tidak dapat dipakai di kolom '\(column.heading)'",
          "sel_tidak_terpakai:\(column.isRead ? column.meaning : "kolom_\(number + 1)")",
          file.rows - column.usable, of: file.rows)
      }
    }
  }

  private static func levels(_ quality: QualityStudy, _ findings: Findings) -> [[String]] {
    quality.files.enumerated().flatMap { place, file in
      let all = file.levels.reduce(0, +)
      return file.levels.dropLast().enumerated().map { level, count in
        row(
          file: findings.files[place].name, "sel dengan level \(level)", "level_\(level)",
          weight: "keterangan", count, of: all)
      }
    }
  }

  private static func agencies(_ quality: QualityStudy) -> [[String]] {
    quality.agencies.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
      .flatMap { agency in
        let counts = agency.counts
        return [
          row(
            agency: agency.code, "peserta yang levelnya tidak lengkap", "peserta_tidak_lengkap",
            counts.incomplete, of: counts.people),
          row(
            agency: agency.code, "level yang tidak ada", "level_tidak_ada", counts.missing,
            of: counts.expected),
          row(
            agency: agency.code, "peserta yang semua levelnya tepat sama dengan standar",
            "peserta_tepat_standar", weight: counts.isAllExact ? "meragukan" : "keterangan",
            counts.exact, of: counts.people),
        ]
      }
  }

  private static func words(_ quality: QualityStudy) -> [[String]] {
    quality.unknownWords.map { word in
      let base = quality.totals.first { $0.check.code == word.code }?.base ?? 0
      let hint = word.suggestion.map { ", mungkin '\($0)'" } ?? ""
      let text = word.spelling.map { "kata yang tidak dikenal: '\($0)'\(hint)" }
      return row(
        text ?? "isi lain yang tidak dikenal", "kata:\(word.code)", word.rows, of: base)
    }
  }
}
