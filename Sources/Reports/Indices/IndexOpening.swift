import Basics
import Standards
import Studies

/// What somebody who quotes the index sees first, and what its intervals mean.
extension Narrator {
  /// Title, warning, and the headline in a few sentences.
  func indexOpening(_ study: IndexStudy) -> [Document.Block] {
    let title = say(id: "Indeks kompetensi", en: "Competency index")
    return [
      .heading(level: 1, Phrase("\(title): \(findings.title[language])")),
      .note(smallGroupsWarning()),
      section(id: "Ringkasan", en: "In brief"),
      .bullets(indexInSentences(study).map { Phrase($0) }),
    ]
  }

  private func indexInSentences(_ study: IndexStudy) -> [String] {
    let nation = study.nation
    guard nation.complete > 0 else {
      return [
        say(
          id: "Tidak ada peserta dengan hasil lengkap, sehingga tidak ada indeks.",
          en: "Nobody has a complete result, so there is no index.")
      ]
    }
    var sentences: [String] = []
    if let population = nation.capped.population { sentences.append(headline(population, nation)) }
    sentences.append(
      say(
        id: """
          Rata-rata \(participants(nation.complete)) dengan hasil lengkap: \
          \(withInterval(nation.capped.participants)) dari yang disyaratkan jabatannya, dihitung \
          tanpa kelebihan level (JPM terbatas). Ini angka mereka yang diases.
          """,
        en: """
          The mean of the \(participants(nation.complete)) with a complete result: \
          \(withInterval(nation.capped.participants)) of what their positions require, counted \
          without surplus levels (capped JPM). It speaks of those assessed.
          """))
    if let agencies = nation.capped.agencies {
      sentences.append(
        say(
          id: """
            Bila setiap instansi dihitung sama berat: \(percent(agencies.value)), dari \
            \(number(agencies.count)) instansi. Ini angka instansi yang khas.
            """,
          en: """
            With every agency counting alike: \(percent(agencies.value)), of \
            \(number(agencies.count, id: "instansi", en: "agency", many: "agencies")). It speaks of \
            the typical agency.
            """))
    }
    sentences.append(coverage(study))
    return sentences
  }

  private func headline(_ population: IndexEstimate, _ nation: IndexGroup) -> String {
    guard population.value != nil else {
      return say(
        id: """
          Indeks populasi tidak dapat dihitung: tidak ada sel kerangka dengan sedikitnya dua hasil \
          lengkap.
          """,
        en: """
          The population index cannot be computed: no cell of the frame has at least two complete \
          results.
          """)
    }
    return say(
      id: """
        Indeks kompetensi seluruh pegawai: \(withInterval(population)), dengan anggapan bahwa pegawai \
        yang belum diases serupa dengan yang sudah diases pada jenis instansi dan jenjang yang sama.
        """,
      en: """
        Competency index of all staff: \(withInterval(population)), supposing that staff not yet \
        assessed resemble those assessed of the same kind of agency and position level.
        """)
  }

  private func coverage(_ study: IndexStudy) -> String {
    guard let strata = study.nation.strata else {
      return say(
        id: """
          Kerangka pegawai tidak diberikan, sehingga tidak diketahui berapa bagian pegawai yang \
          diases, dan tidak ada indeks untuk seluruh pegawai.
          """,
        en: """
          No staff frame was given, so it is not known what part of the staff was assessed, and \
          there is no index of all staff.
          """)
    }
    let outside = number(study.outsideFrame)
    return say(
      id: """
        Cakupan: \(number(strata.insideFrame)) dari \(number(strata.staff)) pegawai kerangka diases \
        lengkap (\(share(strata.insideFrame, of: strata.staff))). Sel yang terwakili memuat \
        \(share(strata.coveredStaff, of: strata.staff)) pegawai. \(outside) peserta lengkap berada \
        di luar kerangka dan \(number(strata.singlesLeftOut)) terlalu sedikit di selnya; keduanya \
        tidak masuk indeks populasi.
        """,
      en: """
        Coverage: \(number(strata.insideFrame)) of the \(number(strata.staff)) staff of the frame \
        have a complete result (\(share(strata.insideFrame, of: strata.staff))). The cells that are \
        represented hold \(share(strata.coveredStaff, of: strata.staff)) of the staff. \(outside) \
        complete participants are outside the frame and \(number(strata.singlesLeftOut)) too few in \
        their cell; neither enter the population index.
        """)
  }

  /// What every interval of the report says, and what it does not.
  func intervalSection(_ study: IndexStudy) -> [Document.Block] {
    [
      section(
        id: "Apa yang dinyatakan selang, dan apa yang tidak",
        en: "What the intervals say, and what they do not"),
      .bullets(
        [
          say(
            id: """
              Selang 95% menunjukkan seberapa jauh angka dapat bergeser seandainya orang lain dengan \
              jumlah yang sama diambil secara acak.
              """,
            en: """
              A 95% interval shows how far a figure might move had as many other people been drawn at \
              random.
              """),
          say(
            id: """
              Peserta asesmen tidak diambil secara acak: mereka dikirim. Selisih antara yang dikirim \
              dan yang tidak dikirim, kesalahan penilaian, dan perbedaan antarasesor tidak termasuk \
              dalam selang. Selang yang sempit bukan bukti bahwa angkanya benar.
              """,
            en: """
              Participants are not drawn at random: they are sent. What tells those sent from those \
              not sent, errors of assessment and differences between assessors are not in the \
              interval. A narrow interval does not prove the figure right.
              """),
          say(
            id: """
              Dua angka yang selangnya bertumpang tindih ditulis “belum dapat dibedakan”. Itu tidak \
              berarti keduanya sama.
              """,
            en: """
              Two figures whose intervals overlap are called “not yet distinguishable”. That does \
              not mean they are equal.
              """),
          say(
            id: """
              Rata-rata dari kurang dari 30 orang dan bagian dari kurang dari 10 orang tidak diberi \
              selang.
              """,
            en: """
              Means of fewer than 30 people and shares of fewer than 10 have no interval.
              """),
        ].map { Phrase($0) }),
    ]
  }
}
