import Basics
import Studies

/// Every check with its count and its base, whether something was found or not.
extension Narrator {
  /// One table for every subject.
  func checkSections(_ quality: QualityStudy) -> [Document.Block] {
    let blocks: [Document.Block] = [
      section(id: "Semua pemeriksaan", en: "All checks"),
      paragraph(
        id: """
          Baik: diperiksa, tidak ada temuan. Catatan: perlu diketahui, data dipakai apa adanya. \
          Meragukan: dipakai, tetapi perlu diperiksa. Penolakan: sel dianggap kosong atau baris \
          tidak dipakai. Tidak dapat diperiksa: berkas tidak memuat kolomnya.
          """,
        en: """
          Good: looked at, nothing found. Note: worth knowing, used as it is. Doubtful: used, but \
          somebody should look. Refusal: the cell counts as empty, or the row is not used. Not \
          checkable: the files do not have the column.
          """),
    ]
    return blocks
      + QualityCheck.Subject.allCases.flatMap { subject in
        checkBlocks(subject, quality.totals(of: subject), quality)
      }
  }

  private func checkBlocks(
    _ subject: QualityCheck.Subject, _ results: [QualityResult], _ quality: QualityStudy
  ) -> [Document.Block] {
    guard !results.isEmpty else { return [] }
    let columns: [TableColumn] = [
      .words(say(id: "Yang dicari", en: "Looked for")), .number(say(id: "Temuan", en: "Found")),
      .number(say(id: "Dari", en: "Of")), .number(say(id: "Bagian", en: "Share")),
      .words(say(id: "Hasil", en: "Result")), .words(say(id: "Kode", en: "Code")),
    ]
    let rows = results.map { result -> [Phrase] in
      let base = result.base > 0 ? "\(number(result.base)) \(baseWords(result))" : "–"
      let verdict = result.verdict.words[language]
      return [
        Phrase(result.check.words[language]), Phrase(number(result.count)), Phrase(base),
        Phrase(share(Int64(result.count), of: Int64(result.base))),
        result.verdict.isTrouble ? .strong(verdict) : Phrase(verdict), Phrase([.code(result.code)]),
      ]
    }
    return [
      .heading(level: 3, Phrase(subject.words[language])), .table(Table(columns, rows: rows)),
    ]
      + adviceBlocks(results, quality)
  }

  private func adviceBlocks(_ results: [QualityResult], _ quality: QualityStudy)
    -> [Document.Block]
  {
    let items = results.filter { $0.verdict.isTrouble }.compactMap { result in
      result.remedy.map {
        Phrase([.code(result.code)]) + places(of: result, quality) + Phrase(": \($0[language]).")
      }
    }
    return items.isEmpty ? [] : [.bullets(items)]
  }

  private func baseWords(_ result: QualityResult) -> String {
    let isOne = result.base == 1
    switch result.check.base {
    case .lines: return say(id: "baris fisik", en: isOne ? "line" : "lines")
    case .rows: return say(id: "baris", en: isOne ? "row" : "rows")
    case .cells: return say(id: "sel level", en: isOne ? "level cell" : "level cells")
    case .standards: return say(id: "sel standar", en: isOne ? "standard cell" : "standard cells")
    case .columns: return say(id: "kolom", en: isOne ? "column" : "columns")
    case .files: return say(id: "berkas", en: isOne ? "file" : "files")
    case .people: return say(id: "peserta", en: isOne ? "person" : "people")
    case .competencies:
      return say(id: "kompetensi", en: isOne ? "competency" : "competencies")
    case .agencies: return say(id: "instansi", en: isOne ? "agency" : "agencies")
    }
  }
}

extension QualityCheck.Subject {
  /// The heading of the subject.
  var words: Words {
    switch self {
    case .structure: Words(id: "Bentuk berkas", en: "Shape of the files")
    case .identity: Words(id: "Identitas", en: "Identity")
    case .duplicates: Words(id: "Duplikat", en: "Duplicates")
    case .vocabulary:
      Words(id: "Instansi, provinsi, dan jenjang", en: "Agencies, provinces and position levels")
    case .levels: Words(id: "Level dan standar", en: "Levels and standards")
    case .days: Words(id: "Tanggal", en: "Days")
    case .other: Words(id: "Lain-lain", en: "Others")
    }
  }
}
