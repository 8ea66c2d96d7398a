import Basics
import Flow

extension LineDoubts {
  /// Tells the journal of a file's lines.
  func tell(_ journal: inout Journal, file: Int) {
    for (kind, line) in lines {
      journal.note(Remark(kind.remark, file: file, line: line, column: "", value: ""))
    }
    for (kind, count) in others { journal.count(kind.remark, times: count) }
  }
}

extension LineDoubts.Kind {
  var remark: RemarkKind {
    switch self {
    case .windows1252: .windows1252Line
    case .utf8: .utf8Line
    case .damagedUTF16: .damagedUTF16
    }
  }
}

extension RemarkKind {
  static let windows1252Line = RemarkKind(
    "baris_windows_1252", .doubt,
    reason: Words(
      id: "baris ini bukan UTF-8 seperti baris lain; dibaca sebagai Windows-1252",
      en: "the line is not UTF-8 like the others; it is read as Windows-1252"),
    remedy: Words(
      id: "periksa huruf beraksen di baris ini, dan simpan seluruh berkas sebagai UTF-8",
      en: "look at the accented letters of the line, and save the whole file as UTF-8"))

  static let utf8Line = RemarkKind(
    "baris_utf_8", .doubt,
    reason: Words(
      id: "baris ini bukan Windows-1252 seperti baris lain; dibaca sebagai UTF-8",
      en: "the line is not Windows-1252 like the others; it is read as UTF-8"),
    remedy: Words(
      id: "periksa huruf beraksen di baris ini, dan simpan seluruh berkas sebagai UTF-8",
      en: "look at the accented letters of the line, and save the whole file as UTF-8"))

  static let damagedUTF16 = RemarkKind(
    "utf_16_rusak", .doubt,
    reason: Words(
      id: "baris ini memuat setengah karakter UTF-16; diganti dengan tanda �",
      en: "the line holds half a UTF-16 character; it is replaced by �"),
    remedy: Words(
      id: "periksa baris ini di aplikasi asal, lalu ekspor ulang",
      en: "look at the line in the application, then export again"))

  static let nulByte = RemarkKind(
    "byte_nol", .rowRefused,
    reason: Words(
      id: "baris memuat byte nol, tanda berkas rusak",
      en: "the line holds a NUL byte, the mark of a damaged file"),
    remedy: Words(
      id: "salin berkas sekali lagi, atau ekspor ulang",
      en: "copy the file once more, or export again"))
}
