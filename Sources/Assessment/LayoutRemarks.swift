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
    if day == nil { remarks.append(remark(.noDayColumn, nil)) }
    if column(of: .agencyCode) == nil, column(of: .agency) == nil {
      remarks.append(remark(.noAgencyColumn, nil))
    }
    if let titleColumn { remarks.append(remark(.levelFromTitle, titleColumn)) }
    if isHalfConverted { remarks.append(remark(.halfConvertedDays, day)) }
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
      id: "judul kolom artinya sama dengan kolom sebelumnya; kolom yang pertama dibaca",
      en: "a heading means the same as that of an earlier column; the first column is read"),
    remedy: Words(
      id:
        "lihat dengan 'petakom inspect' kolom mana, lalu hapus atau ganti judul yang tidak dimaksud",
      en: "see with 'petakom inspect' which columns, then leave out or rename the one not meant"))

  static let noDayColumn = RemarkKind(
    "tanpa_kolom_tanggal", .doubt,
    reason: Words(
      id: "tidak ada kolom yang dikenal sebagai tanggal asesmen, jadi masa berlaku hasil dan mana "
        + "yang terbaru tidak diketahui",
      en:
        "no column is known as the day of the assessment, so neither the validity of a result nor "
        + "which one is the latest is known"),
    remedy: nameOrExport)

  static let noAgencyColumn = RemarkKind(
    "tanpa_kolom_instansi", .doubt,
    reason: Words(
      id: "tidak ada kolom yang dikenal sebagai instansi, jadi semua baris dihitung tanpa instansi",
      en: "no column is known as the agency, so every row is counted without one"),
    remedy: nameOrExport)

  private static let nameOrExport = Words(
    id: "sertakan kolomnya saat mengekspor, atau sebutkan judulnya di bawah 'columns:'",
    en: "include the column when exporting, or name its heading under 'columns:'")

  static let levelFromTitle = RemarkKind(
    "jenjang_dari_jabatan", .doubt,
    reason: Words(
      id: "tidak ada kolom jenjang atau eselon; jenjang dibaca dari akhir nama jabatan",
      en: "there is no column for position level or echelon; the level is read from the end of the "
        + "job title"),
    remedy: Words(
      id: "sertakan kolom jenjang jabatan saat mengekspor",
      en: "include the position level when exporting"))

  static let halfConvertedDays = RemarkKind(
    "tanggal_setengah_berubah", .doubt,
    reason: Words(
      id: "sebagian tanggal sudah diubah lembar kerja, semuanya hari 1 sampai 12, dan sebagian "
        + "masih teks, semuanya di atas 12: hari dan bulan yang diubah mungkin tertukar",
      en: "some days were converted by a spreadsheet, all of them from 1 to 12, and some are still "
        + "text, all beyond 12: day and month of the converted ones may be swapped"),
    remedy: Words(
      id: "ekspor ulang dari aplikasi, dan buka di Excel dengan kolom tanggal sebagai Teks",
      en: "export again from the application, and open it in Excel with the column as Text"))

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
