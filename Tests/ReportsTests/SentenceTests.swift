import Basics
import Figures
import Studies
import Testing

@testable import Reports

@Suite("The nation in sentences")
struct SentenceTests {
  private func sentences(
    _ people: [SamplePerson], _ language: Language = .indonesian
  ) throws -> [String] {
    Narrator(findings: try .of(people), language: language).nationInSentences()
  }

  private let meets = SamplePerson.uniform(3)
  private let falls = SamplePerson.uniform(2, agency: "K02")

  @Test("without any row nothing is described")
  func noRows() throws {
    #expect(
      try sentences([]) == [
        "Tidak ada peserta yang dapat digambarkan.", "Tidak ada baris data yang terbaca.",
      ])
    #expect(
      try sentences([], .english) == [
        "There are no participants to describe.", "No data rows were read.",
      ])
  }

  @Test("without people the rows that were read are mentioned")
  func noPeople() throws {
    var findings = try Findings.of([])
    (findings.account.rows, findings.account.refused) = (1_204, 1_204)
    let narrator = Narrator(findings: findings, language: .indonesian)
    #expect(
      narrator.nationInSentences().last == """
        Sebanyak 1.204 baris data terbaca, tetapi tidak satu pun menjadi dasar angka; sebabnya \
        tercatat di bagian “Yang tidak dipakai, dan sebabnya”.
        """)
    let title = Phrase("Yang tidak dipakai, dan sebabnya")
    #expect(narrator.accountSection().first == .heading(level: 2, title))
  }

  @Test("where nobody is complete there are no categories, but competencies all the same")
  func nobodyComplete() throws {
    let person = SamplePerson(levels: [2, 3, 3, 3, 3, 3, 3, 3, nil])
    let other = SamplePerson(agency: "K02", levels: [3, 3, 3, 3, 3, 3, 3, 3, nil])
    let told = try sentences([person, other])
    #expect(told.count == 3)
    #expect(
      told[0] == "Peta ini memuat 2 peserta dari 2 instansi; tidak satu pun hasilnya lengkap.")
    #expect(told[1].hasPrefix("Karena itu, belum ada kategori"))
    #expect(told[2].contains("terbesar pada Integritas (50,0%)"))
    #expect(told.allSatisfy { !$0.contains("–") })
  }

  @Test("where all are MS it says all, and claims no shortfall")
  func allMeet() throws {
    let told = try sentences(meets.times(4) + SamplePerson.uniform(3, agency: "K02").times(3))
    #expect(
      told == [
        "Peta ini memuat 7 peserta dari 2 instansi; semua hasilnya lengkap.",
        """
        Menurut kategori seleksi, semua peserta yang hasilnya lengkap masuk kategori Memenuhi \
        Syarat (MS).
        """,
        "Menurut kategori pemetaan, semua peserta yang hasilnya lengkap masuk kategori Optimal.",
        """
        Rata-rata JPM mereka 100,0%, dan angka itu tidak tertolong oleh kelebihan: tidak seorang \
        pun melampaui standar pada kompetensi apa pun.
        """,
        "Tidak ada level di bawah standar pada kompetensi mana pun.",
      ])
  }

  @Test("one person of one agency is no nation")
  func onePerson() throws {
    let told = try sentences([meets], .english)
    #expect(
      told[0] == """
        This map covers 1 participant from 1 agency only, so it is no picture of the nation yet; \
        the result is complete.
        """)
    #expect(told[1].contains("the only participant with complete results is rated MS"))
  }

  @Test("categories of one size are said to be of one size")
  func ties() throws {
    let told = try sentences([meets, falls])
    #expect(told[1].contains("tepat separuh peserta yang hasilnya lengkap (50,0%)"))
    #expect(
      told[2] == """
        Menurut kategori pemetaan, Optimal dan Kurang Optimal sama-sama terbesar (masing-masing \
        50,0%), selebihnya Cukup Optimal 0,0%.
        """)
    #expect(
      told[4] == """
        Bagian peserta di bawah standar sama besar pada ke-9 kompetensi yang dinilai, yaitu 50,0%.
        """)
  }

  @Test("three categories of one size leave none over")
  func equalShares() throws {
    let middle = SamplePerson(agency: "K03", levels: [3, 3, 3, 3, 3, 2, 2, 2, 2])
    let told = try sentences([meets, falls, middle], .english)
    #expect(
      told[2] == """
        By the categories of mapping, all categories are equal: Optimal, Cukup Optimal (fairly \
        optimal) and Kurang Optimal (less than optimal), 33.3% each.
        """)
    #expect(told[1].contains("exactly two thirds of the participants"))
  }

  @Test("extremes of many groups that are alike are not called apart")
  func extremes() throws {
    func verdict(_ groups: Int) throws -> Bool {
      let people = (0..<groups).flatMap { group in
        let low = group == 0 ? 22 : group == 1 ? 42 : 32
        let province = "\(11 + group)"
        return SamplePerson.uniform(2, agency: "K\(group)", kind: "Provinsi", province: province)
          .times(low)
          + SamplePerson.uniform(3, agency: "K\(group)", kind: "Provinsi", province: province)
          .times(80 - low)
      }
      let narrator = Narrator(findings: try .of(people), language: .english)
      let groups = narrator.findings.groups.provinces.map {
        Narrator.NamedGroup(name: $0.key[0], result: $0)
      }
      return narrator.spread(groups).contains("intervals are apart")
    }
    #expect(try verdict(2))
    #expect(try !verdict(9))
  }

  @Test("a category that nobody is in is left out of the rest")
  func emptyCategory() throws {
    #expect(
      try sentences([meets, meets, falls])[1].hasSuffix(
        "selebihnya 33,3% Kurang Memenuhi Syarat (KMS)."))
  }

  @Test("where nobody is MS it says none")
  func noneMeet() throws {
    let middle = SamplePerson(agency: "K03", levels: [3, 3, 3, 2, 2, 2, 2, 2, 2])
    #expect(
      try sentences([falls, middle])[1].contains(
        "tidak satu pun peserta yang hasilnya lengkap (0,0%) masuk kategori Memenuhi Syarat"))
  }

  @Test("competencies that tie are named together, and counted where they are many")
  func competencyTies() throws {
    let low = SamplePerson(agency: "K02", levels: [2, 2, 3, 3, 3, 3, 3, 3, 3])
    #expect(
      try sentences([meets, low])[4] == """
        Kekurangan pada ke-9 kompetensi yang dinilai belum dapat dibedakan: bagian peserta di \
        bawah standar terbesar pada Integritas dan Kerjasama (50,0%) dan terkecil pada 7 kompetensi \
        yang sama besar (0,0%).
        """)
    #expect(
      try sentences(meets.times(20) + low.times(20))[4] == """
        Kekurangan paling sering dijumpai pada Integritas dan Kerjasama: 50,0% dari yang dinilai \
        berada di bawah standar; paling jarang pada 7 kompetensi yang sama besar (0,0%).
        """)
  }

  @Test("competencies whose intervals touch are said not to be distinguishable")
  func competenciesAlike() throws {
    let integrity = SamplePerson(agency: "K02", levels: [2, 3, 3, 3, 3, 3, 3, 3, 3])
    let teamwork = SamplePerson(agency: "K03", levels: [3, 2, 3, 3, 3, 3, 3, 3, 3])
    let people = integrity.times(21) + teamwork.times(19)
    #expect(
      try sentences(people, .english)[4] == """
        Shortfalls are most frequent in Integrity, where 52.5% of those assessed are below standard \
        (not yet distinguishable from Teamwork, 47.5%), and least frequent in 7 competencies that \
        are equal (0.0%).
        """)
    let narrator = Narrator(findings: try .of(people), language: .indonesian)
    #expect(
      narrator.nextSteps()[0] == """
        Dahulukan pengembangan Integritas (52,5%) dan Kerjasama (47,5%): di situlah bagian peserta \
        di bawah standar paling besar, dan di antaranya belum dapat dibedakan.
        """)
  }

  @Test("where no competency can be told from another, none is put first")
  func noneFirst() throws {
    let people = (0..<9).flatMap { place in
      var levels: [Int?] = .init(repeating: 3, count: 9)
      levels[place] = 2
      return SamplePerson(agency: "K0\(place)", levels: levels).times(place == 0 ? 2 : 1)
    }
    let narrator = Narrator(findings: try .of(people), language: .english)
    #expect(
      narrator.nextSteps()[0] == """
        No competency clearly comes first yet: the shares of participants below standard, from \
        10.0% to 20.0%, are not yet distinguishable.
        """)
  }

  @Test("a position level is pointed out only where it is apart from the nation")
  func positionApart() throws {
    func hints(_ count: Int) throws -> [String] {
      let low = SamplePerson.uniform(1, agency: "K02", position: "Pengawas").times(count)
      let people =
        meets.times(60) + low + SamplePerson.uniform(2, position: "Pengawas").times(60 - count)
      return Narrator(findings: try .of(people), language: .english).nextSteps()
    }
    #expect(try hints(40).contains { $0.hasPrefix("Look into the position level Pengawas: 66.7%") })
    #expect(try !hints(6).contains { $0.hasPrefix("Look into") })
  }

  @Test("there are never more than five sentences, and never more than three hints")
  func counts() throws {
    for people in [[], [meets], [meets, falls], meets.times(40) + falls.times(40)] {
      for language in Language.allCases {
        let narrator = Narrator(findings: try .of(people), language: language)
        #expect((1...5).contains(narrator.nationInSentences().count))
        #expect(narrator.nextSteps().count <= 3)
      }
    }
  }
}
