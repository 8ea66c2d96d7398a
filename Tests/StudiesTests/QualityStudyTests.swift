import Basics
import Figures
import Flow
import Testing

@testable import Studies

@Suite("the study of data quality")
struct QualityStudyTests {
  @Test("has every check once, with a code of its own and words in both languages")
  func checks() {
    let codes = QualityCheck.all.flatMap { [$0.code, $0.stricterCode].compactMap { $0 } }
    #expect(Set(codes).count == codes.count)
    for check in QualityCheck.all {
      #expect(!check.words.indonesian.isEmpty && !check.words.english.isEmpty)
      #expect(check.words.indonesian != check.words.english)
    }
  }

  @Test("shows checks that passed, with what they have looked at")
  func passed() throws {
    let study = QualityStudy(try QualitySamples.input())
    let result = try #require(study.total("nip_ilmiah"))
    #expect(result.verdict == .passed)
    #expect([result.count, result.base] == [0, 10])
    #expect(study.totals.map(\.check.code) == QualityCheck.all.map(\.code))
  }

  @Test("never calls good what could not be looked at")
  func unchecked() throws {
    var input = try QualitySamples.input(["id_peserta", "jenjang", "M.01"])
    input.agencies = ["": QualitySamples.counts(people: 10, exact: 10)]
    for kind in [RemarkKind.sampleNoDay, .sampleNoAgency] {
      input.journal.note(Remark(kind, file: 0, line: 1, column: "", value: ""))
    }
    let study = QualityStudy(input)
    for code in [
      "nip_bukan_18_angka", "tanggal_kosong", "jenis_instansi_tidak_dikenal",
      "provinsi_tidak_dikenal", "kompetensi_tidak_dikenal", "standar_bukan_1_5",
      "asesmen_kedaluwarsa", "urutan_tanggal_campur", "nama_berbeda", "nama_instansi_beragam",
      "kode_instansi_mirip", "instansi_tepat_standar", "instansi_kosong", "kode_provinsi_ambigu",
      "jpm_mustahil", "jpm_tidak_cocok", "kategori_tidak_cocok", "kompetensi_tanpa_baris",
    ] {
      #expect(study.total(code)?.verdict == .unchecked, "\(code)")
    }
    #expect(study.total("tanpa_kolom_tanggal")?.verdict == .found(.doubt))
    #expect(study.total("tanpa_kolom_instansi")?.verdict == .found(.doubt))
  }

  @Test("does not judge days where the run does not")
  func noAge() throws {
    var input = try QualitySamples.input()
    input.judgesAge = false
    #expect(QualityStudy(input).total("asesmen_kedaluwarsa")?.verdict == .unchecked)
  }

  @Test("tells in which file and lines something was found")
  func places() throws {
    var input = try QualitySamples.input()
    input.files.append(try QualitySamples.census(QualitySamples.headings, rows: 20))
    for line in [9, 4, 7] {
      input.journal.refuse(
        Remark(.sampleRefusal, file: 1, line: line, column: "nip", value: "1,98E+17"), lines: 1)
    }
    let study = QualityStudy(input)
    let results = study.results.filter { $0.check.code == "nip_ilmiah" }
    #expect(results.map(\.count) == [0, 3])
    #expect(results.map(\.base) == [10, 20])
    #expect(results.map(\.lines) == [[], [4, 7, 9]])
    #expect(study.total("nip_ilmiah")?.verdict == .found(.refusal))
    #expect(study.total("nip_ilmiah")?.base == 30)
  }

  @Test("takes a doubt that the pipeline refuses for a refusal")
  func stricter() throws {
    var input = try QualitySamples.input()
    input.journal.refuse(
      Remark(.sampleStricter, file: 0, line: 3, column: "nip", value: "x"), lines: 1)
    let result = try #require(QualityStudy(input).total("nip_meragukan_jenis_kelamin"))
    #expect(result.code == "nip_ditolak_jenis_kelamin")
    #expect(result.verdict == .found(.refusal))
  }

  @Test("shows kinds of remark that no check names, of a file or of none")
  func others() throws {
    var input = try QualitySamples.input()
    input.journal.note(Remark(.sampleOther, file: 0, line: 2, column: "", value: ""))
    input.journal.count(.sampleOfNoFile, times: 3)
    let study = QualityStudy(input)
    #expect(study.totals(of: .other).map(\.count) == [1, 3])
    #expect(study.results.first { $0.code == "aneh_umum" }?.file == nil)
  }

  @Test("finds an agency where everybody is exactly at the standard")
  func exact() throws {
    var input = try QualitySamples.input()
    #expect(QualityStudy(input).allExact == [])
    input.agencies["D09"] = QualitySamples.counts(people: 12, exact: 12)
    let study = QualityStudy(input)
    #expect(study.allExact.map(\.code) == ["D09"])
    #expect(study.total("instansi_tepat_standar")?.count == 1)
    #expect(study.total("instansi_tepat_standar")?.base == 2)
  }

  @Test("puts the agencies with most incomplete people first, then goes by code")
  func agencies() throws {
    var input = try QualitySamples.input()
    for (code, incomplete) in [("B", 2), ("A", 2), ("C", 5)] {
      input.agencies[code] = QualitySamples.counts(people: 9, incomplete: incomplete)
    }
    let study = QualityStudy(input)
    #expect(study.agencies.map(\.code) == ["C", "A", "B", "K01"])
    #expect(study.total("peserta_tidak_lengkap")?.count == 9)
    #expect(study.total("peserta_tidak_lengkap")?.base == 37)
  }

  @Test("counts rows of unknown kinds and provinces, and proposes the nearest known word")
  func words() throws {
    var input = try QualitySamples.input()
    input.unknownKinds = ["Kementrian X"]
    input.unknownProvinces = ["Ria"]
    input.journal.count(.sampleKind, times: 10, inFile: 0)
    let study = QualityStudy(input)
    #expect(study.total("jenis_instansi_tidak_dikenal")?.count == 10)
    #expect(study.total("jenis_instansi_tidak_dikenal")?.base == 10)
    #expect(study.unknownWords.map(\.rows) == [10, 10])
    #expect(study.unknownWords.map(\.suggestion) == ["Kementerian", "Riau"])
  }

  static let nearCompetencies: [(String, String?)] = [
    ("Pengambilan Kpts", "Pengambilan Keputusan"), ("Integrits", "Integritas"),
    ("Perekat", "Perekat Bangsa"), ("Pengembangan Diri", "Pengembangan Diri dan Orang Lain"),
    ("Ketangkasan Berenang", nil),
  ]

  @Test("proposes the competency whose name begins in the same way", arguments: nearCompetencies)
  func competencies(written: String, suggestion: String?) throws {
    var input = try QualitySamples.input()
    for line in 2...10 {
      input.journal.refuse(
        Remark(.sampleCompetency, file: 0, line: line, column: "kompetensi", value: written),
        lines: 1)
    }
    #expect(QualityStudy(input).unknownWords.map(\.suggestion) == [suggestion])
  }

  @Test("does not repeat what may be somebody's name or number")
  func personalWords() throws {
    var input = try QualitySamples.input()
    let cells = ["Contoh Satu", "Contoh Satu", "198501012010011001", "Pengawass", "Tenaga Titipan"]
    for (line, value) in cells.enumerated() {
      input.journal.refuse(
        Remark(.samplePosition, file: 0, line: line + 2, column: "jenjang", value: value), lines: 1)
    }
    let words = QualityStudy(input).unknownWords
    #expect(words.map(\.spelling) == ["Pengawass", "Tenaga Titipan", nil])
    #expect(words.map(\.rows) == [1, 1, 3])
    #expect(words.map(\.suggestion) == ["Pengawas", nil, nil])
  }

  @Test("of nothing at all passes nothing")
  func nothing() throws {
    var input = try QualitySamples.input()
    (input.journal, input.account, input.files, input.agencies) = (.init(), .init(), [], [:])
    let study = QualityStudy(input)
    #expect(study.totals.allSatisfy { $0.count == 0 && $0.verdict == .unchecked })
    #expect(study.agencies == [] && study.unknownWords == [])
  }
}

extension RemarkKind {
  private static func sample(_ code: String, _ weight: Weight) -> RemarkKind {
    RemarkKind(
      code, weight, reason: Words(id: "sebab", en: "reason"), remedy: Words(id: "obat", en: "cure"))
  }
  fileprivate static let sampleRefusal = sample("nip_ilmiah", .rowRefused)
  fileprivate static let sampleStricter = sample("nip_ditolak_jenis_kelamin", .rowRefused)
  fileprivate static let samplePosition = sample("jenjang_tidak_dikenal", .rowRefused)
  fileprivate static let sampleCompetency = sample("kompetensi_tidak_dikenal", .rowRefused)
  fileprivate static let sampleNoDay = sample("tanpa_kolom_tanggal", .doubt)
  fileprivate static let sampleNoAgency = sample("tanpa_kolom_instansi", .doubt)
  fileprivate static let sampleKind = sample("jenis_instansi_tidak_dikenal", .doubt)
  fileprivate static let sampleOther = sample("aneh_satu", .doubt)
  fileprivate static let sampleOfNoFile = sample("aneh_umum", .doubt)
}
