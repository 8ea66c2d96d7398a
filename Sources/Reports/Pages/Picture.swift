/// A picture of a document: drawn once, then a file beside the page or a part of it.
public struct Picture: Sendable, Hashable {
  /// The path of its file below the output folder, such as `gambar/klaster-pengawas.svg`.
  public let path: String
  /// What it shows, in a line.
  public let note: Phrase
  let drawing: Drawing

  init(path: String, note: Phrase, _ drawing: Drawing) {
    self.path = path
    self.note = note
    self.drawing = drawing
  }

  /// The same picture under another note.
  func noted(_ note: Phrase) -> Picture { Picture(path: path, note: note, drawing) }

  /// The same picture in a file elsewhere.
  func moved(to path: String) -> Picture { Picture(path: path, note: note, drawing) }

  /// The picture as a file of its own.
  public var file: ReportFile { ReportFile(path: path, text: drawing.svg) }
}
