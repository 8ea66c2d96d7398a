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

  /// Opens a file.
  ///
  /// Throws exit code 11 where it cannot be used, or where it is open what its columns mean.
  init(
    path: String, file: Int = 0, options: SourceOptions? = nil, standard: Standard,
    aliases: [String: ColumnRole] = [:]
  ) throws(Failure) {
    let sniffer = Sniffer(
      delimiter: options?.delimiter, quote: options?.quote, escape: options?.escape
    ) {
      ExportLayout.meaning(of: $0, standard, aliases: aliases)
    }
    source = try RecordSource(
      path: path, file: file, sniffer: sniffer, encoding: options?.encoding)
    var layout = try ExportLayout(
      headings: source.dialect.columns, file: path, standard: standard, aliases: aliases)
    try UnnamedColumns.refuse(source, layout)
    if let day = layout.column(of: .day) { layout.judgeDays(source.sample(column: day)) }
    self.layout = layout
    tail = layout.tail(of: source)
  }
}
