import Assessment
import Basics
import Standards
import Tables

/// One export, opened, with its heading understood and the order of its days judged.
struct OpenedExport: Sendable {
  let source: RecordSource
  let layout: ExportLayout
  /// Which rows may lack their last cells.
  let tail: RowTail?
  /// Why no run can use it: a column that is missing, or of which it is open what it means.
  let trouble: Failure?

  /// Opens a file; throws exit code 11 where it holds no table at all.
  init(
    path: String, file: Int = 0, options: SourceOptions? = nil, standard: Standard,
    aliases: [String: ColumnRole] = [:]
  ) throws(Failure) {
    let sniffer = Sniffer(
      delimiter: options?.delimiter, quote: options?.quote, escape: options?.escape
    ) {
      ExportLayout.meaning(of: $0, standard, aliases: aliases)
    }
    self.init(
      try RecordSource(path: path, file: file, sniffer: sniffer, encoding: options?.encoding),
      standard: standard, aliases: aliases)
  }

  /// Understands the heading of an opened file.
  init(_ source: RecordSource, standard: Standard, aliases: [String: ColumnRole] = [:]) {
    self.source = source
    var layout = ExportLayout(understanding: source.dialect.columns, standard, aliases: aliases)
    layout.judgeTitles(standard) { source.sample(column: $0) }
    if let day = layout.column(of: .day) { layout.judgeDays(source.sample(column: day)) }
    self.layout = layout
    trouble = OpenedExport.trouble(source, layout)
    tail = trouble == nil ? layout.tail(of: source) : nil
  }

  private static func trouble(_ source: RecordSource, _ layout: ExportLayout) -> Failure? {
    do throws(Failure) {
      try layout.requireColumns(of: source.path)
      try UnnamedColumns.refuse(source, layout)
      return nil
    } catch {
      return error
    }
  }
}
