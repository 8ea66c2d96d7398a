import Assessment
import Basics
import Tables

/// Refuses a file whose merged headings leave open which column below them holds the level.
enum UnnamedColumns {
  /// Throws exit code 11 where columns without a heading hold values behind several levels.
  static func refuse(_ source: RecordSource, _ layout: ExportLayout) throws(Failure) {
    let merged = layout.mergedLevels
    guard merged.count > 1, let first = merged.first,
      merged.allSatisfy({ source.sample(column: $0 + 1).contains { !$0.isEmpty } })
    else { return }
    throw Failure(
      "\(source.path):\(source.dialect.headingLine)",
      "columns without a heading hold values behind '\(layout.headings[first])' and "
        + "\(merged.count - 1) other competencies, so it is open which one is the level, but every "
        + "column needs a heading of its own",
      remedy: "write 'Integritas Standar', 'Integritas Capaian' and so on into one row, or "
        + "'Standar' and 'Capaian' into the row below", code: .unusableInput)
  }
}
