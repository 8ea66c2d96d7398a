import Assessment
import Basics
import Settings
import Standards
import Tables

/// One export, opened, with its heading understood and the order of its days judged.
struct OpenedExport: Sendable {
  let source: RecordSource
  let layout: ExportLayout
  /// Which rows may lack their last cells.
  let tail: RowTail?
  /// The last competency, in the order of the standard, that the first rows of a long file are about.
  let lastCompetency: Int
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
    try self.init(
      try RecordSource(path: path, file: file, sniffer: sniffer, encoding: options?.encoding),
      options: options, standard: standard, aliases: aliases)
  }

  /// Understands the heading of an opened file, or other headings in its place.
  ///
  /// Throws exit code 10 where the position level that the pipeline fixes is none, or not needed.
  init(
    _ source: RecordSource, options: SourceOptions? = nil, standard: Standard,
    aliases: [String: ColumnRole] = [:], headings: [String]? = nil
  ) throws(Failure) {
    self.source = source
    var layout = ExportLayout(
      understanding: headings ?? source.dialect.columns, standard, aliases: aliases,
      shownAs: source.dialect.columns)
    layout.judgeTitles(standard) { source.sample(column: $0) }
    if let day = layout.column(of: .day) { layout.judgeDays(source.sample(column: day)) }
    if let order = options?.dayOrder { layout.fixDayOrder(order) }
    if let level = options?.positionLevel {
      let position = try standard.position(named: level)
      guard layout.column(of: .positionLevel) == nil, layout.column(of: .eselon) == nil else {
        throw level.failure(
          "'position-level' is fixed, but \(source.path) has a column that tells it",
          remedy: "leave 'position-level' out, or put the file into a source of its own")
      }
      layout.fixPosition(position)
    }
    self.layout = layout
    let named = layout.column(of: .competency).map { Set(source.sample(column: $0)) } ?? []
    lastCompetency = named.compactMap { standard.competency(ofRow: $0) }.max() ?? 0
    trouble = OpenedExport.trouble(source, layout)
    tail = trouble == nil ? layout.tail(of: source, standard) : nil
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
