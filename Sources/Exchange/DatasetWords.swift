public import Basics

/// What a data set is called and what its reader must know before anything else.
public struct DatasetWords: Sendable {
  /// The words for one of both data sets of a run.
  struct Part {
    let name: String
    let title: Words
    let description: Words
  }

  private let pipeline: String
  private let title: Words
  private let asOf: CivilDay

  /// Names the data sets of a run by its pipeline, title and day.
  public init(pipeline: String, title: Words, asOf: CivilDay) {
    (self.pipeline, self.title, self.asOf) = (pipeline, title, asOf)
  }

  var internalWords: Part {
    Part(
      name: "\(pipeline)-\(asOf)", title: dated,
      description: Words(
        id: """
          Tabel internal: eksak, sampai ke orang per orang; tidak untuk diteruskan ke luar. Sel \
          kosong berarti tidak ada nilai.
          """,
        en: """
          Internal tables: exact, down to single people; not to be passed on. An empty cell means \
          that there is no value.
          """))
  }

  var publicWords: Part {
    Part(
      name: "\(pipeline)-publik-\(asOf)", title: dated,
      description: Words(
        id: """
          Tabel publik: jumlah dibulatkan ke kelipatan lima. Tanda * berarti ditahan demi \
          kerahasiaan orang; bukan nol dan bukan kosong.
          """,
        en: """
          Public tables: counts are rounded to multiples of five. The mark * means withheld, so \
          that nobody is found out; it is neither nought nor empty.
          """))
  }

  /// The same as lines of a table.
  var lines: [[String?]] {
    let about = internalWords
    return [
      ["pipeline", pipeline], ["as_of", asOf.description], ["judul", title.indonesian],
      ["title", title.english], ["keterangan", about.description.indonesian],
      ["description", about.description.english],
    ]
  }

  private var dated: Words {
    Words(
      id: "\(title.indonesian), \(asOf)", en: "\(title.english), \(asOf)")
  }
}
