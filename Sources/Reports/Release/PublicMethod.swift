import Basics
import Disclosure
import Standards

/// What the public is told of terms, of the protection and of its limits.
extension PublicWords {
  /// The terms that tables use.
  var terms: [Document.Block] {
    [
      heading(id: "Istilah", en: "Terms"),
      .bullets(
        bands.map { band in
          let from = bound(band.from)
          let range =
            band.below.map { below in
              band.from.numerator == 0
                ? say(id: "JPM di bawah \(bound(below))", en: "a JPM below \(bound(below))")
                : say(
                  id: "JPM \(from) sampai di bawah \(bound(below))",
                  en: "a JPM of \(from) to below \(bound(below))")
            } ?? say(id: "JPM \(from) ke atas", en: "a JPM of \(from) or more")
          return Phrase([.strong(band.label)]) + Phrase(": \(band.name[language]), \(range).")
        } + [
          Phrase([.strong("JPM")])
            + Phrase(
              say(
                id: """
                   (job person match): 100 × jumlah level yang dicapai / jumlah level yang disyaratkan \
                  jabatannya. Kelebihan pada satu kompetensi menutup kekurangan pada yang lain, jadi \
                  rerata JPM bukan ukuran kekurangan; itu ditunjukkan tabel kompetensi.
                  """,
                en: """
                   (job person match): 100 × levels attained / levels required by the position. Surplus \
                  in one competency makes up for a shortfall in another, so that the mean JPM does not \
                  measure shortfall; the table of competencies does.
                  """)),
          Phrase([.strong(say(id: "Peserta", en: "Participants"))])
            + Phrase(
              say(
                id: """
                  : orang dengan hasil asesmen yang lengkap dan masih berlaku; bukan seluruh pegawai.
                  """,
                en: ": people with a complete assessment result that is valid; not all staff.")),
        ]),
    ]
  }

  private func bound(_ fraction: Fraction) -> String {
    let percent = DecimalText.percent(fraction.numerator, over: fraction.denominator, decimals: 1)
    let short = percent.hasSuffix(".0") ? String(percent.dropLast(2)) : percent
    return DecimalText.localised(short, language) + "%"
  }

  /// How the figures were made safe.
  var method: [Document.Block] {
    let rules = release.rules
    return [
      heading(id: "Cara angka dilindungi", en: "How figures are protected"),
      .bullets(
        [
          say(
            id: """
              Jumlah di bawah \(rules.leastCount) ditahan, nol termasuk. Untuk setiap jumlah kecil yang \
              ditahan dihitung nilai terkecil dan terbesar yang masih mungkin menurut semua jumlah lain \
              yang terbit tentang orang yang sama; jumlah lain ikut ditahan sampai keduanya berjarak \
              sedikitnya \(rules.leastWidth).
              """,
            en: """
              Counts below \(rules.leastCount) are withheld, nought included. For every small count that \
              is withheld, the least and the greatest value are computed that all other published \
              counts of the same people leave possible; further counts are withheld until they lie at \
              least \(rules.leastWidth) apart.
              """),
          say(
            id: """
              Persentase dihitung dari angka yang tercetak, sebagai bagian dari jumlah semua kategori; \
              bila ada kategori yang ditahan, sebagai bagian dari total, dan hanya bila masih ada ruang \
              bagi yang ditahan. Pada kelompok kecil pembulatan menggesernya beberapa persen.
              """,
            en: """
              Percentages are computed from printed counts, as parts of the sum of all categories; where \
              a category is withheld, as parts of the total, and only if they leave room for it. In \
              small groups rounding moves them by some per cent.
              """),
          say(
            id: """
              Rerata JPM terbit menurut jenjang saja, dan hanya bila setiap jumlah yang masih mungkin \
              dapat menghasilkannya; jadi rerata tidak memberi tahu apa pun tentang jumlah. Rerata \
              nasional dihitung dari angka jenjang yang tercetak, bila angka itu mencakup sedikitnya \
              \(rules.leastCoverage)% peserta, dan dapat meleset beberapa persepuluh. Rerata instansi dan \
              jenis instansi tidak terbit: bersama rerata jenjang, jumlah orang dapat dihitung darinya.
              """,
            en: """
              The mean JPM is published by position level only, and only where every count that remains \
              possible can give it, so that the mean tells nothing of counts. The nation's is computed \
              from the printed figures of the position levels, where they hold at least \
              \(rules.leastCoverage)% of the participants, and may be some tenths off. Means of agencies \
              and kinds of agency are not published: together with those of position levels they would \
              tell numbers of people.
              """),
          say(
            id: """
              Jumlah menurut instansi, jenjang, dan kategori sekaligus tidak diterbitkan.
              """,
            en: "Counts by agency, position level and category at once are not published."),
          say(
            id: """
              Tabel kompetensi dan tabel klaster diperiksa masing-masing, lalu terhadap tabel kategori: \
              jumlah klaster suatu jenjang, dan mereka yang memenuhi atau tidak memenuhi suatu kompetensi, \
              terbit hanya bila penjumlahannya tidak mempersempit banyaknya peserta yang masih mungkin \
              menurut tabel kategori, dan tidak ada bagian kecil yang dapat dihitung darinya.
              """,
            en: """
              The tables of competencies and of clusters are audited each on its own, then beside the \
              tables of categories: the numbers in the clusters of a position level, and those who meet \
              a competency or do not, are published only where their sum does not narrow the number of \
              participants that the tables of categories leave possible, and tells no small part.
              """),
          say(
            id: "Batas-batas ini usulan proyek, bukan ketentuan peraturan.",
            en: "These limits are a proposal of the project, not a regulation's."),
        ].map { Phrase($0) }),
    ]
  }
}
