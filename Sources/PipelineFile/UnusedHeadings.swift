import Assessment
import Basics
import Flow
import Settings

/// A heading that a pipeline names under `columns:`, but that no file of its source has.
struct UnusedHeading: Sendable {
  /// Where the pipeline file names it.
  let place: Mark
  let heading: String
  /// The nearest heading that a file has and that is not read yet; nil where none is near.
  let nearest: String?

  /// The trouble in one line, and what to do about it in another.
  var failure: Failure {
    Failure(
      place.description,
      "the heading '\(heading)' stands under 'columns:', but no file of this source has it",
      remedy: (nearest.map { "did you mean '\($0)'? " } ?? "") + "take it away if no file has it",
      code: .wrongPipeline)
  }
}

extension UnusedHeading {
  /// The headings that each source names and none of its files has.
  static func all(_ pipeline: Pipeline, _ files: [InputFile]) -> [UnusedHeading] {
    pipeline.sources.enumerated().flatMap { place, source in
      all(source, files.filter { $0.sourceNumber == place }.map(\.layout))
    }
  }

  /// The headings that a source names and no layout of it has.
  static func all(_ source: SourceOptions, _ layouts: [ExportLayout]) -> [UnusedHeading] {
    guard !layouts.isEmpty else { return [] }
    let keys = Set(layouts.flatMap { $0.headings.map { Spelling.key($0) } })
    let unread = layouts.flatMap(\.unread)
    return source.columns.flatMap { column in
      column.headings.filter { !keys.contains(Spelling.key($0)) }.map {
        UnusedHeading(
          place: column.meaning.mark, heading: $0, nearest: nearest(to: $0, in: unread))
      }
    }
  }
}

extension UnusedHeading {
  // "Ket" is how a clerk remembers "Keterangan".
  private static func nearest(to heading: String, in unread: [String]) -> String? {
    let key = Spelling.key(heading)
    return Spelling.nearest(to: heading, in: unread)
      ?? (key.utf8.count < 3 ? nil : unread.first { Spelling.key($0).hasPrefix(key) })
  }
}

extension RemarkKind {
  static let unusedHeading = RemarkKind(
    "judul_columns_tidak_ditemukan", .note,
    reason: Words(
      id: "judul kolom yang disebut di bawah 'columns:' tidak ada di satu berkas pun",
      en: "a heading that is named under 'columns:' is in no file"),
    remedy: Words(
      id: "cocokkan dengan judul di berkas ('petakom inspect'), atau hapus dari berkas pipeline",
      en: "compare it with the headings of the file ('petakom inspect'), or take it away"))
}
