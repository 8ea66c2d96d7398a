import Basics
import Standards
import Studies

/// The words of the regulations and of the method, in plain language.
extension Narrator {
  /// The glossary.
  func glossarySection() -> [Document.Block] {
    let entries = Narrator.basicWords + categoryWords() + [rumpunWords()] + Narrator.measureWords
    return [
      section(id: "Daftar istilah", en: "Glossary"),
      .bullets(
        entries.map { .strong($0.term[language]) + Phrase(" – " + $0.meaning[language]) }),
    ]
  }

  /// A word and what it means.
  struct Entry {
    let term: Words
    let meaning: Words
  }

  private func categoryWords() -> [Entry] {
    [standard.selection, standard.mapping].map { scheme in
      func labels(_ language: Language) -> String {
        scheme.bands.map(\.label).joined(separator: ", ")
      }
      func meaning(_ language: Language) -> String {
        let narrator = Narrator(findings: findings, language: language)
        return scheme.bands.map { "\(narrator.name($0)): JPM \(narrator.range($0))" }
          .joined(separator: "; ")
      }
      return Entry(
        term: Words(id: labels(.indonesian), en: labels(.english)),
        meaning: Words(
          id: "kategori \(scheme.name.indonesian.lowercased()). \(meaning(.indonesian)).",
          en: "the categories of \(scheme.name.english.lowercased()). \(meaning(.english))."))
    }
  }

  private func rumpunWords() -> Entry {
    func groups(_ language: Language) -> String {
      standard.rumpun.map { rumpun in
        let members = standard.competencies.filter { $0.rumpun?.code == rumpun.code }
        return "\(rumpun.name[language]) (\(members.map(\.code).joined(separator: ", ")))"
      }.joined(separator: "; ")
    }
    let marks = Set(standard.rumpun.map(\.provenance.confidence)).sorted {
      $0.rawValue < $1.rawValue
    }
    func mark(_ language: Language) -> String {
      marks.map { $0.label[language] }.joined(separator: ", ")
    }
    return Entry(
      term: Words(id: "Rumpun", en: "Rumpun (family)"),
      meaning: Words(
        id: """
          kelompok kompetensi manajerial yang dikembangkan bersama: \(groups(.indonesian)). \
          Pembagian anggotanya: \(mark(.indonesian)).
          """,
        en: """
          a group of managerial competencies that are developed together: \(groups(.english)). \
          Its members: \(mark(.english)).
          """))
  }

  private static let basicWords: [Entry] = [
    Entry(
      term: Words(id: "JPM", en: "JPM"),
      meaning: Words(
        id: """
          job person match, kecocokan orang dengan jabatannya: jumlah level yang dicapai dibanding \
          jumlah level yang dituntut jabatan, dalam persen.
          """,
        en: """
          job person match: the levels a person has attained against the levels the position \
          requires, in per cent.
          """)),
    Entry(
      term: Words(id: "Capaian dan standar", en: "Attained and required level"),
      meaning: Words(
        id: """
          level kompetensi 0 sampai 5 yang ditunjukkan peserta dalam asesmen, dan level 1 sampai 5 \
          yang dituntut jenjang jabatannya.
          """,
        en: """
          the level from 0 to 5 that a participant has shown in the assessment, and the level from \
          1 to 5 that the position requires.
          """)),
    Entry(
      term: Words(id: "Kesenjangan (gap, selisih)", en: "Gap"),
      meaning: Words(
        id: "capaian dikurangi standar; angka negatif berarti kompetensi itu perlu dikembangkan.",
        en: "attained minus required; a negative gap means that the competency needs work.")),
    Entry(
      term: Words(id: "Jenjang", en: "Position level (jenjang)"),
      meaning: Words(
        id: "tingkat jabatan, misalnya Administrator atau Ahli Muda; jenjang menentukan standar.",
        en: "the rank of a position, such as Administrator or Ahli Muda; it sets the standard.")),
    Entry(
      term: Words(id: "Lengkap dan tidak lengkap", en: "Complete and incomplete"),
      meaning: Words(
        id: """
          hasil lengkap bila setiap kompetensi yang dinilai punya level; bila satu saja hilang, \
          hasilnya tidak lengkap dan tidak berkategori.
          """,
        en: """
          a result is complete if every competency assessed has a level; where one is missing, it \
          is incomplete and has no category.
          """)),
  ]

  private static let measureWords: [Entry] = [
    Entry(
      term: Words(id: "Sebaran", en: "Spread"),
      meaning: Words(
        id:
          "jarak antara bagian terendah dan bagian tertinggi di antara kelompok yang dibandingkan.",
        en: "the distance between the lowest and the highest share among the groups compared.")),
    Entry(
      term: Words(id: "P0, kekerapan", en: "P0, prevalence"),
      meaning: Words(
        id: "bagian peserta yang levelnya di bawah standar; dalam tabel: “Di bawah”.",
        en: "the share of participants whose level is below standard; “Below” in the table.")),
    Entry(
      term: Words(id: "P1, kedalaman", en: "P1, depth"),
      meaning: Words(
        id: """
          rata-rata kekurangan sebagai bagian dari standar. Dua peserta, yang satu memenuhi \
          standar dan yang lain hanya mencapai separuhnya: P1 = 25%.
          """,
        en: """
          the mean shortfall as a part of the standard. Of two participants one meets the standard \
          and the other attains half of it: P1 = 25%.
          """)),
    Entry(
      term: Words(id: "P2, keparahan", en: "P2, severity"),
      meaning: Words(
        id: "seperti P1, tetapi kekurangan yang besar dihitung lebih berat; ada di tabel CSV.",
        en: "like P1, but large shortfalls weigh more; it stands in the CSV tables.")),
  ]
}
