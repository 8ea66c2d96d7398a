import Basics
import Figures
import Standards
import Studies

extension ChangeWords {
  /// How rows became pairs, line by line.
  func accountSection() -> [Document.Block] {
    let account = findings.account
    var sentences = [
      say(
        id: "Pasangan dibandingkan bila asesmen kedua \(findings.months.lowerBound) sampai "
          + "\(findings.months.upperBound) bulan sesudah yang pertama dan standarnya sama.",
        en: "Pairs are compared where the second assessment was \(findings.months.lowerBound) to "
          + "\(findings.months.upperBound) months after the first, with the same requirement.")
    ]
    if account.refusedRows > 0 {
      let (refused, rows) = (number(Int64(account.refusedRows)), number(Int64(account.rows)))
      sentences.append(
        say(
          id: "\(refused) dari \(rows) baris ditolak; alasannya ada di tabel/ditolak.csv.",
          en: "\(refused) of \(rows) rows were refused; the reasons are in tabel/ditolak.csv."))
    }
    if !findings.lone.isEmpty {
      let names = findings.lone.map { findings.standard.competencies[$0].name[language] }
        .joined(separator: ", ")
      sentences.append(
        say(
          id: "Hanya ada pada satu asesmen, jadi tidak ikut dihitung: \(names).",
          en: "Assessed one of the two times only, so left out: \(names)."))
    }
    if account.undated > 0 {
      sentences.append(
        say(
          id:
            "\(pairs(Int64(account.undated))) ikut dibandingkan walaupun tanggalnya tidak lengkap, "
            + "jadi jarak waktunya tidak diketahui.",
          en:
            "\(pairs(Int64(account.undated))) compared without both days, so that the time between "
            + "is not known."))
    }
    return [
      .heading(level: 2, Phrase(say(id: "Dari baris ke pasangan", en: "From rows to pairs"))),
      .bullets(sentences.map { Phrase($0) }),
      .table(
        Table(
          [.words(say(id: "Ukuran", en: "Measure")), .number(say(id: "Nilai", en: "Number"))],
          rows: account.lines.map { [Phrase([.code($0.name)]), Phrase(number(Int64($0.count)))] })),
    ]
  }

  /// How the figures were found.
  func methodSection() -> [Document.Block] {
    [
      .heading(level: 2, Phrase(say(id: "Cara menghitung", en: "How it was computed"))),
      .bullets(
        [
          say(
            id: "Per kompetensi dihitung semua orang yang levelnya ada pada kedua asesmen; JPM, "
              + "jumlah level dan kategori hanya dari pasangan yang lengkap. Level yang hilang tidak "
              + "diduga.",
            en: "Competencies count everybody with a level both times; JPM, sums of levels and "
              + "categories only complete pairs. Missing levels are not guessed."),
          say(
            id: "JPM = 100 × jumlah level dicapai / jumlah level disyaratkan, tanpa batas atas; "
              + "kategori menurut seleksi.",
            en: "JPM = 100 × sum of attained / sum of required levels, uncapped; categories of "
              + "selection."),
          say(
            id: "p per kompetensi: uji McNemar eksak dua sisi, dikoreksi menurut Holm untuk semua "
              + "kompetensi. Rata-rata: selang 95% bila sedikitnya 30 orang.",
            en: "p by competency: exact two-sided McNemar test, corrected after Holm for all "
              + "competencies. Means: 95% interval from 30 people."),
          say(
            id:
              "p Wilcoxon: dihitung penuh sampai 50 selisih bukan nol, selebihnya pendekatan normal "
              + "dengan koreksi kontinuitas.",
            en: "p of Wilcoxon: counted out up to 50 differences other than zero, beyond that from "
              + "the normal distribution with continuity correction."),
          say(
            id: "Instansi dan jenjang menurut asesmen kedua. Semua angka ada di "
              + "tabel/perubahan.csv.",
            en: "Agency and position level are those of the second assessment. All figures are in "
              + "tabel/perubahan.csv."),
        ].map { Phrase($0) }),
    ]
  }
}
