import Basics
public import Flow

/// Which rows may lack their last cells: those of spreadsheets that drop empty ones.
///
/// Excel leaves out delimiters at the end of rows, sixteen rows at a time, where the last columns are
/// empty. But a row may be short because a delimiter inside it is lost, and then its cells stand in
/// wrong columns. The two are told apart by the last column that is read: had a delimiter before it
/// been lost, it would hold what belongs to a column behind it. So a short row is taken if its cell in
/// that column holds a value of the column's kind, and no cell behind it does so in the first rows.
/// Several of these must be as wide as the heading: where all are short, a delimiter too many in the
/// heading may have shifted them.
///
/// A row that lacks a cell that is read, that begins with a broken quote or that the end of the file cuts
/// off is refused as ever.
public struct RowTail: Sendable {
  /// Says whether a cell holds a value of its column's kind.
  public typealias Kind = @Sendable (_ cell: UnsafeBufferPointer<UInt8>) -> Bool

  private static let fewestWholeRows = 3

  /// The last column that is read.
  let column: Int
  let isOfKind: Kind

  /// The tail of a file; nil where no column behind the last one that is read might be missing, or
  /// its cells tell nothing.
  public init?(_ source: RecordSource, lastRead column: Int, isOfKind: @escaping Kind) {
    let columns = source.dialect.columns.count
    guard column + 1 < columns else { return nil }
    var (whole, tellsNothing) = (0, false)
    source.sampleRows { cells in
      if cells.count == columns, isOfKind(cells[column]) { whole += 1 }
      tellsNothing = cells.dropFirst(column + 1).contains(where: isOfKind)
      return !tellsNothing
    }
    guard whole >= RowTail.fewestWholeRows, !tellsNothing else { return nil }
    self.column = column
    self.isOfKind = isOfKind
  }
}

extension RemarkKind {
  /// A row that ends before the last columns, which are not read.
  public static let shortTail = RemarkKind(
    "sel_akhir_tidak_ada", .doubt,
    reason: Words(
      id: "baris berakhir sebelum kolom terakhir, yang tidak dibaca; sel itu dianggap kosong",
      en: "the row ends before the last columns, which are not read; their cells count as empty"),
    remedy: Words(
      id:
        "tidak perlu apa-apa bila sel itu memang kosong; Excel menghilangkan pemisah di akhir baris",
      en: "nothing to do if these cells are empty; Excel leaves out delimiters at the end of rows"))
}
