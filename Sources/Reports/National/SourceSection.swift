import Basics
import Standards
import Studies

/// The cut-offs and the standards that were loaded, with their articles.
extension Narrator {
  /// The bands of both schemes with their source.
  func bandBlocks() -> [Document.Block] {
    let schemes = [standard.selection, standard.mapping]
    let columns: [TableColumn] = [
      .words(say(id: "Skala", en: "Scale")), .words(say(id: "Batas JPM", en: "JPM")),
      .words(say(id: "Sumber", en: "Source")), .words(say(id: "Keyakinan", en: "Confidence")),
    ]
    let rows: [[Phrase]] = schemes.map { scheme in
      let bands = scheme.bands.map { "\($0.label) \(range($0))" }.joined(separator: "; ")
      return [scheme.name[language], bands, scheme.provenance.source].map { Phrase($0) }
        + [confidence([scheme.provenance.confidence])]
    }
    return [
      subsection(id: "Batas kategori", en: "Cut-offs of the categories"),
      paragraph(
        id: "Skala seleksi dan skala pemetaan tidak boleh dicampur: batas dan namanya berbeda.",
        en: "The scales of selection and mapping never mix: cut-offs and names differ."),
      .table(Table(columns, rows: rows)),
    ]
  }

  /// The files of the standards, and what the reader should know about them.
  func sourceBlocks() -> [Document.Block] {
    let columns: [TableColumn] = [
      .words(say(id: "Standar", en: "Standard")),
      .words(say(id: "Berlaku sejak", en: "In force since")),
      .words(say(id: "Sumber", en: "Source")), .words(say(id: "Keyakinan", en: "Confidence")),
      .words(say(id: "Berkas", en: "File")),
    ]
    let rows: [[Phrase]] = standard.sources.map { source in
      [
        Phrase(source.title[language]), Phrase(source.provenance.since.inWords(language)),
        Phrase(source.provenance.source), confidence([source.provenance.confidence]),
        Phrase([.code(source.file)]),
      ]
    }
    let notes = sourceNotes()
    return [
      subsection(id: "Standar yang dipakai", en: "The standards in force"),
      paragraph(
        id: "Sumber dikutip sebagaimana namanya tertulis.",
        en: "Sources are quoted by their Indonesian names."),
      .table(Table(columns, rows: rows)),
    ] + (notes.isEmpty ? [] : [.bullets(notes)])
  }

  // Standards that share a note are named before it together.
  private func sourceNotes() -> [Phrase] {
    var notes: [(note: String, titles: [String])] = []
    func add(_ title: Words, _ note: Words?) {
      guard let note = note?[language] else { return }
      guard let place = notes.firstIndex(where: { $0.note == note }) else {
        notes.append((note, [title[language]]))
        return
      }
      if !notes[place].titles.contains(title[language]) {
        notes[place].titles.append(title[language])
      }
    }
    for source in standard.sources {
      add(source.title, source.provenance.sinceNote)
      add(source.title, source.provenance.note)
    }
    for scheme in [standard.selection, standard.mapping] {
      add(scheme.name, scheme.provenance.note)
    }
    return notes.map { .strong($0.titles.joined(separator: "; ") + ":") + Phrase(" \($0.note).") }
  }
}
