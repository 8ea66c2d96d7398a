import Basics
import Studies

/// The words that the standards do not know, with the known ones they may mean.
extension Narrator {
  private static let mostWords = 30

  /// The unknown words; those that may be personal are counted only.
  func wordSection(_ quality: QualityStudy) -> [Document.Block] {
    let title = section(id: "Kata yang tidak dikenal", en: "Unknown words")
    let words = quality.unknownWords
    guard !words.isEmpty else {
      return [
        title,
        paragraph(
          id: "Semua jenjang, kompetensi, jenis instansi, dan provinsi yang diperiksa dikenal.",
          en: "Every position level, competency, kind of agency and province looked at is known."),
      ]
    }
    let columns: [TableColumn] = [
      .words(say(id: "Tertulis", en: "Written")), .number(say(id: "Baris", en: "Rows")),
      .words(say(id: "Mungkin maksudnya", en: "May mean")), .words(say(id: "Kode", en: "Code")),
    ]
    let rows = words.prefix(Narrator.mostWords).map { word in
      [
        Phrase(
          word.spelling
            ?? say(id: "(isi lain, tidak ditampilkan)", en: "(other content, not shown)")),
        Phrase(number(word.rows)), Phrase(word.suggestion ?? "–"), Phrase([.code(word.code)]),
      ]
    }
    return [
      title,
      paragraph(
        id: """
          Isi yang tidak mirip kata mana pun dan jarang dijumpai bisa jadi nama orang dari baris \
          yang bergeser; karena itu hanya dihitung di sini. Isi baris yang ditolak ada di tabel \
          ditolak.csv.
          """,
        en: """
          Rare content that resembles no known word may be a person's name from a shifted row; it \
          is only counted here. The content of refused rows stands in the table ditolak.csv.
          """), .table(Table(columns, rows: rows)),
    ]
  }

  /// Where the steward finds every row and every figure.
  func whereMoreStands() -> [Document.Block] {
    [
      section(id: "Rincian", en: "Details"),
      .bullets([
        pointing(
          id: "Setiap pemeriksaan per berkas, kolom, dan instansi:",
          en: "Every check by file, column and agency:", to: "tabel/mutu_data.csv"),
        pointing(
          id:
            "Setiap baris dan sel yang ditolak, dengan nilainya dan tindakannya (memuat data pribadi):",
          en: "Every refused row and cell, with its value and what to do (holds personal data):",
          to: "tabel/ditolak.csv"),
      ]),
    ]
  }
}
