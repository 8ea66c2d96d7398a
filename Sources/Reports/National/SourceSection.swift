import Basics
import Standards
import Studies

/// The cut-offs and the standards that were loaded, with their articles.
extension Narrator {
  /// The bands of both schemes with their source.
  func bandBlocks() -> [Document.Block] {
    let schemes = [standard.selection, standard.mapping]
    let columns: [TableColumn] = [
      .words(say(id: "Skala", en: "Scale")), .words(say(id: "Kategori", en: "Category")),
      .words("JPM"), .words(say(id: "Sumber", en: "Source")),
      .words(say(id: "Keyakinan", en: "Confidence")),
    ]
    let rows: [[Phrase]] = schemes.flatMap { scheme in
      scheme.bands.map { band in
        [scheme.name[language], name(band), range(band), scheme.provenance.source]
          .map { Phrase($0) } + [confidence([scheme.provenance.confidence])]
      }
    }
    return [
      .heading(level: 3, Phrase(say(id: "Batas kategori", en: "Cut-offs of the categories"))),
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
      .heading(
        level: 3, Phrase(say(id: "Standar yang dipakai", en: "The standards in force"))),
      paragraph(
        id: "Sumber dikutip sebagaimana namanya tertulis.",
        en: "Sources are quoted by their Indonesian names."),
      .table(Table(columns, rows: rows)),
    ] + (notes.isEmpty ? [] : [.bullets(notes)])
  }

  private func sourceNotes() -> [Phrase] {
    var notes: [Phrase] = []
    func add(_ title: Words, _ note: Words?) {
      guard let note else { return }
      let phrase = Phrase.strong(title[language] + ":") + Phrase(" " + note[language] + ".")
      if !notes.contains(phrase) { notes.append(phrase) }
    }
    for source in standard.sources {
      add(source.title, source.provenance.sinceNote)
      add(source.title, source.provenance.note)
    }
    for scheme in [standard.selection, standard.mapping] {
      add(scheme.name, scheme.provenance.note)
    }
    return notes
  }
}
