import Basics
import Figures
import Flow
import Reports
import Studies
import Testing

@Suite("The report on data quality")
struct QualityReportTests {
  private static let number = "198501012010011001"

  /// Nobody, one person, everything missing, troubles of all kinds, and numbers everywhere.
  private func samples() throws -> [Findings] {
    let refusals = (2...9).map { line in
      Remark(
        line < 7 ? .sampleRefusal : .otherRefusal, file: 0, line: line * 137, column: "nip",
        value: Self.number)
    }
    var hostile = try Findings.judged(
      SamplePerson.uniform(3).times(12),
      agencies: [
        "K01": .sample(12, incomplete: 3), Self.number: .sample(3, exact: 3),
        "a|<b>": .sample(4, incomplete: 1),
      ], heading: "\(Self.number) | <script>", remarks: refusals)
    hostile.agencyNames = ["K01": "Badan 19850101 201001 1 001"]
    return [
      try .judged([]),
      try .judged([.uniform(3)], agencies: ["K01": .sample(1, exact: 1)]),
      try .judged(
        [SamplePerson(levels: .init(repeating: nil, count: 9))],
        agencies: ["K01": .sample(1, incomplete: 1)]),
      try .judged(
        SamplePerson.uniform(2).times(31),
        agencies: ["K01": .sample(20, exact: 20), "K02": .sample(11, incomplete: 4)],
        remarks: refusals), hostile,
    ]
  }

  @Test("both languages have the same parts and carry the same figures")
  func sameFigures() throws {
    for findings in try samples() {
      let indonesian = QualityReport.document(findings, .indonesian).blocks
      let english = QualityReport.document(findings, .english).blocks
      #expect(indonesian.map(\.shape) == english.map(\.shape))
      for (left, right) in zip(indonesian, english) {
        #expect(!left.texts.joined().isEmpty)
        let figures = numbers(in: left.texts.joined(separator: "\n"), .indonesian)
        #expect(figures == numbers(in: right.texts.joined(separator: "\n"), .english))
      }
    }
  }

  @Test("the remark about an agency exactly at the standard names it, and its people")
  func exactAgency() throws {
    var findings = try samples()[3]
    findings.agencyNames = ["K01": "Kementerian Angin"]
    let page = QualityReport.markdown(findings, .indonesian)
    #expect(
      page.contains("Semua tepat standar: periksa apakah hasil asesmen atau salinan standar."))
    #expect(page.contains("- Kementerian Angin (K01): 20 peserta"))
    #expect(!page.contains("- K02"))
  }

  @Test("an agency of one or two people is counted, not named")
  func smallAgencies() throws {
    var findings = try samples()[1]
    findings.agencyNames = ["K01": "Kementerian Angin"]
    let page = QualityReport.markdown(findings, .indonesian)
    #expect(page.contains("1 instansi dengan kurang dari 3 peserta"))
    #expect(!page.contains("Kementerian Angin"))
  }

  @Test("checks that passed are shown with what they have looked at")
  func passed() throws {
    let blocks = QualityReport.document(try samples()[3], .indonesian).blocks
    let rows = blocks.flatMap { block in
      if case .table(let table) = block { table.rows.map { $0.map(\.text) } } else { [[String]]() }
    }
    #expect(
      rows.contains([
        "NIP lama (9 angka)", "0", "31 baris", "0,0%", "baik", "nip_lama",
      ]))
    #expect(
      rows.contains([
        "NIP yang berubah menjadi notasi ilmiah (1,98E+17)", "5", "31 baris", "16,1%", "penolakan",
        "nip_ilmiah",
      ]))
  }

  @Test("the words of a near-miss are proposed")
  func suggestion() throws {
    let page = QualityReport.markdown(try samples()[3], .english)
    #expect(page.contains("| Ria     |   31 | Riau     | `provinsi_tidak_dikenal` |"))
  }

  @Test("no identity stands in it, wherever an export may have put it")
  func identities() throws {
    for findings in try samples() {
      for language in Language.allCases {
        let page = QualityReport.markdown(findings, language)
        #expect(!page.contains(Self.number) && !page.contains("19850101 201001"))
        #expect(!page.contains("<script") && !page.contains("<b>"))
        #expect(
          page.split { !$0.isNumber }.allSatisfy { $0.count < 15 }, "a long run of digits")
      }
    }
  }

  @Test("it says at the top that it is internal and names agencies")
  func internalNote() throws {
    for (language, words) in [
      (Language.indonesian, "menyebut nama instansi"), (.english, "names agencies"),
    ] {
      guard case .note(let note) = QualityReport.document(try samples()[3], language).blocks[1]
      else {
        Issue.record("the second part is no note")
        continue
      }
      #expect(note.text.contains(words))
    }
  }

  @Test("clean data are told to be clean")
  func clean() throws {
    var findings = try Findings.judged([.uniform(3)], agencies: ["K01": .sample(1)])
    findings.quality = try Findings.judged([], agencies: [:]).quality
    let page = QualityReport.markdown(findings, .indonesian)
    #expect(page.contains("Tidak ada yang ditolak dan tidak ada yang meragukan."))
  }

  @Test("the table has one figure a line, and no identity")
  func table() throws {
    for findings in try samples() {
      var bytes: [UInt8] = []
      try QualityTable.file(findings).write { bytes += $0 }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      #expect(
        lines.first
          == "berkas,instansi,pemeriksaan,kode,bobot,jumlah,dasar,persen,contoh_baris")
      #expect(Set(lines).count == lines.count)
    }
  }

  @Test("the table repeats lines, weights and shares exactly")
  func tableRows() throws {
    var bytes: [UInt8] = []
    try QualityTable.file(try samples()[3]).write { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    for line in [
      "wilayah.csv,,\"NIP yang berubah menjadi notasi ilmiah (1,98E+17)\",nip_ilmiah,penolakan,5,31,16.1290,274 411 548 685 822",
      ",K01,peserta yang semua levelnya tepat sama dengan standar,peserta_tepat_standar,meragukan,20,20,100.0000,",
      "wilayah.csv,,sel dengan level 2,level_2,keterangan,31,31,100.0000,",
      "wilayah.csv,,sel yang tidak dapat dipakai di kolom 'Alamat',sel_tidak_terpakai:kolom_7,catatan,6,31,19.3548,",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("without the tallies there is no report")
  func unasked() throws {
    #expect(QualityReport.summary(try .of([.uniform(3)]), .english) == nil)
    #expect(
      QualityReport.summary(try samples()[3], .english)?.contains("checks: good ") == true)
  }
}
