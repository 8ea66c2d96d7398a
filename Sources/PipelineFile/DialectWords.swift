import Assessment
import Basics
import Tables

extension InputFile {
  /// The dialect and the layout in a few words.
  var words: Words {
    source.dialect.words(
      layout.isLong ? Words(id: "panjang", en: "long") : Words(id: "lebar", en: "wide"))
  }
}

extension Dialect {
  /// The dialect in a few words, with the shape of the table first where it has several.
  func words(_ shape: Words? = nil) -> Words {
    let mark = hasByteOrderMark ? " + BOM" : ""
    func words(_ language: Language) -> String {
      let quotes = quoting == Quoting() ? [] : [quoting.name[language]]
      let first = shape.map { [$0[language]] } ?? []
      return
        (first + [delimiterName[language]] + quotes
        + [encoding.name[language] + mark, lineEnds.name[language]]).joined(separator: ", ")
    }
    return Words(id: words(.indonesian), en: words(.english))
  }
}
