import Basics
public import Flow
import Standards

extension ExportLayout {
  /// What is remarkable about the headings and the days of a file.
  public func remarks(file: Int, line: Int) -> [Remark] {
    func remark(_ kind: RemarkKind, _ column: Int?) -> Remark {
      Remark(
        kind, file: file, line: line, column: column.map { headings[$0] } ?? "",
        value: column.map { headings[$0] } ?? "")
    }
    let day = column(of: .day)
    var remarks = misspelt.map { remark(.misspeltHeading, $0) }
    remarks += twins.map { remark(.twinColumns, $0.second) }
    if !lacking.isEmpty {
      remarks.append(
        Remark(
          .lackingCompetencies, file: file, line: line, column: "",
          value: lacking.joined(separator: " ")))
    }
    switch dayEvidence {
    case .monthFirst: remarks.append(remark(.monthFirst, day))
    case .mixed: remarks.append(remark(.mixedDayOrder, day))
    case .open: remarks.append(remark(.assumedDayOrder, day))
    case .dayFirst, nil: break
    }
    return remarks
  }
}

extension RemarkKind {
  static let misspeltHeading = RemarkKind(
    "judul_kolom_salah_eja", .doubt,
    reason: Words(
      id: "judul kolom dibaca sebagai salah eja dari judul yang dikenal",
      en: "a heading was taken for a misspelt one that is known"),
    remedy: Words(
      id: "periksa dengan 'petakom inspect', lalu betulkan judulnya",
      en: "look with 'petakom inspect', then mend the heading"))

  static let twinColumns = RemarkKind(
    "kolom_ganda", .doubt,
    reason: Words(
      id: "dua kolom artinya sama; kolom pertama yang dibaca",
      en: "two columns mean the same; the first one is read"),
    remedy: Words(
      id: "hapus atau ganti judul kolom yang tidak dimaksud",
      en: "leave out or rename the column that is not meant"))

  static let lackingCompetencies = RemarkKind(
    "kompetensi_tanpa_kolom", .doubt,
    reason: Words(
      id: "ada kompetensi manajerial atau sosial kultural yang tidak punya kolom di berkas ini",
      en: "some managerial or socio-cultural competency has no column in this file"),
    remedy: Words(
      id: "lihat dengan 'petakom inspect' judul mana yang tidak dibaca, lalu sebut di 'columns:'",
      en: "see with 'petakom inspect' which heading is not read, then name it under 'columns:'"))

  static let monthFirst = RemarkKind(
    "tanggal_bulan_dahulu", .note,
    reason: Words(
      id: "tanggal di berkas ini ditulis bulan dahulu (bulan/hari/tahun)",
      en: "the days of this file are written month first (month/day/year)"),
    remedy: .nothingToDo)

  static let mixedDayOrder = RemarkKind(
    "urutan_tanggal_campur", .doubt,
    reason: Words(
      id:
        "sebagian tanggal hanya mungkin hari dahulu, sebagian hanya bulan dahulu; dibaca hari dahulu",
      en: "some days can only be day first and some only month first; they are read day first"),
    remedy: Words(
      id: "tulis semua tanggal seperti 2026-05-06", en: "write all days like 2026-05-06"))

  static let assumedDayOrder = RemarkKind(
    "urutan_tanggal_diasumsikan", .doubt,
    reason: Words(
      id: "tidak ada tanggal yang memastikan urutan hari dan bulan; dibaca hari dahulu",
      en: "no day tells whether day or month comes first; they are read day first"),
    remedy: Words(
      id: "tulis tanggal seperti 2026-05-06 bila bukan begitu",
      en: "write days like 2026-05-06 if that is wrong"))
}
