import Basics
public import Flow

extension RemarkKind {
  /// A line that closes the table: a sum, a note, a signature.
  public static let closingLine = RemarkKind(
    "baris_penutup", .linesSkipped,
    reason: Words(
      id: "baris jumlah, catatan, atau tanda tangan, bukan data",
      en: "a sum, a note or a signature, not a row"),
    remedy: .nothingToDo)

  static let numberingRow = RemarkKind(
    "baris_nomor_kolom", .linesSkipped,
    reason: Words(
      id: "baris nomor kolom (1, 2, 3 …) di bawah kepala tabel",
      en: "a row that numbers the columns (1, 2, 3 …)"),
    remedy: .nothingToDo)

  static let blankLine = RemarkKind(
    "baris_kosong", .linesSkipped,
    reason: Words(id: "baris tanpa isi", en: "a line without content"),
    remedy: .nothingToDo)

  static let repeatedHeading = RemarkKind(
    "kepala_berulang", .linesSkipped,
    reason: Words(id: "kepala tabel diulang di tengah berkas", en: "the heading once more"),
    remedy: .nothingToDo)

  static let tooFewCells = RemarkKind(
    "sel_kurang", .rowRefused,
    reason: Words(
      id: "jumlah sel lebih sedikit daripada kepala tabel",
      en: "the row has fewer cells than the heading"),
    remedy: Words(
      id: "lengkapi pemisah kolom di baris ini, atau ekspor ulang",
      en: "put the missing delimiters into this row, or export again"))

  static let tooManyCells = RemarkKind(
    "sel_lebih", .rowRefused,
    reason: Words(
      id: "jumlah sel lebih banyak daripada kepala tabel",
      en: "the row has more cells than the heading"),
    remedy: Words(
      id: "beri tanda kutip pada sel yang memuat pemisah kolom, atau ekspor ulang",
      en: "quote the cell that holds the delimiter, or export again"))

  static let unclosedQuote = RemarkKind(
    "kutip_tidak_ditutup", .rowRefused,
    reason: Words(
      id: "tanda kutip pembuka tidak ditutup, sehingga batas sel tidak pasti",
      en: "a quote is opened and never closed, so the cells cannot be told apart"),
    remedy: Words(
      id: "tutup tanda kutip di baris ini, atau ekspor ulang",
      en: "close the quote in this row, or export again"))

  /// A quote inside a cell, which is used as it stands.
  public static let strayQuote = RemarkKind(
    "kutip_liar", .doubt,
    reason: Words(
      id: "tanda kutip di tengah sel; isinya dipakai apa adanya",
      en: "a quote inside a cell; the cell is used as it stands"),
    remedy: Words(
      id: "gandakan tanda kutip di dalam sel berkutip", en: "double the quotes inside quoted cells")
  )
}
