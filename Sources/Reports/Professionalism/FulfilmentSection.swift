import Basics
import Standards
import Studies

/// Who fulfils the items of all or nothing, such as the twenty hours of training a year.
struct FulfilmentSection {
  let study: ProfessionalismStudy
  let language: Language

  /// The heading, an item a sentence, the picture and its table; nothing without such items.
  var blocks: [Document.Block] {
    guard !study.fulfilments.isEmpty else { return [] }
    return [
      .heading(level: 2, Phrase(say("Pemenuhan tiap butir", "Who fulfils which item"))),
      .bullets(wholes.map { Phrase(sentence($0)) }),
      .picture(picture), table,
      .paragraph(
        Phrase(
          say(
            "Butir di sini memberi semua poinnya atau tidak sama sekali; dinilai seperti dalam indeks. "
              + "Yang tanpa data tidak dihitung belum memenuhi.",
            "These items give all of their points or none, and are judged as in the index. Whoever is "
              + "without data does not count as falling short."))),
    ]
  }

  /// One of two wordings of the same thing.
  func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }

  /// A whole number.
  func number(_ count: Int64) -> String { DecimalText.localised(Int(count), language) }

  /// Of every item the row that holds all of its people.
  var wholes: [Fulfilment] {
    let items = study.fulfilments.reduce(into: [Int]()) { items, part in
      if items.last != part.item { items.append(part.item) }
    }
    return items.compactMap { item in study.fulfilments.last { $0.item == item } }
  }

  /// The item, with the time it is asked for.
  func name(_ part: Fulfilment) -> String {
    let item = study.scoring.items[part.item]
    return item.name[language] + (item.window.map { " (\($0[language]))" } ?? "")
  }

  /// The position group.
  func group(_ part: Fulfilment) -> String {
    part.group.map { study.scoring.groups[$0].name[language] } ?? say("Semua", "All")
  }

  private func sentence(_ part: Fulfilment) -> String {
    let share = ShareText.of(part.fulfilled, part.known, language)
    let (known, unknown) = (number(part.known), number(part.unknown))
    guard part.known > 0 else {
      return say("\(name(part)): tidak ada data.", "\(name(part)): no data.")
    }
    return say(
      "\(name(part)): dipenuhi \(share) dari \(known) pegawai yang datanya ada; \(unknown) tanpa data.",
      "\(name(part)): fulfilled by \(share) of \(known) people with data; \(unknown) without.")
  }

  private var table: Document.Block {
    .table(
      Table(
        [
          .words(say("Butir", "Item")), .words(say("Kelompok jabatan", "Position group")),
          .number(say("Pegawai", "People")), .number(say("Memenuhi", "Fulfilled")),
          .number(say("Belum", "Not yet")), .number(say("Tanpa data", "No data")),
          .number(say("Memenuhi, dari yang ada datanya", "Fulfilled, of those with data")),
        ],
        rows: study.fulfilments.map { part in
          let cells =
            [name(part), group(part)]
            + [part.people, part.fulfilled, part.open, part.unknown].map { number($0) }
            + [ShareText.of(part.fulfilled, part.known, language)]
          return cells.map { Phrase($0) }
        }))
  }
}
