import Basics
import Standards
import TestSupport
import Testing

@Suite("the scoring of the professionalism index")
struct IndexScoringTests {
  private let scoring: IndexScoring
  private let standard: Standard

  init() throws {
    standard = try Standard.shipped()
    scoring = try IndexScoring.load(
      folder: Project.path("Pipelines/standards"), standard: standard)
  }

  @Test("has four dimensions of 25, 40, 30 and 5 points")
  func dimensions() {
    #expect(
      scoring.dimensions.map(\.code) == ["kualifikasi", "kompetensi", "kinerja", "disiplin"])
    #expect(scoring.dimensions.map(\.most) == [2500, 4000, 3000, 500])
  }

  @Test(
    "gives every answer its points, in hundredths",
    arguments: [
      (
        "pendidikan_terakhir", "pelaksana",
        [
          "S3": 2500, "S2": 2000, "S1_D4": 1500, "D3": 1000,
          "SLTA_D1_D2": 500, "DI_BAWAH_SLTA": 100,
        ]
      ),
      ("diklat_kepemimpinan", "struktural", ["SUDAH": 1500, "BELUM": 0]),
      ("diklat_kepemimpinan", "pelaksana", [:]),
      ("diklat_kepemimpinan", "fungsional", [:]),
      ("diklat_fungsional", "fungsional", ["SUDAH": 1500, "BELUM": 0, "TANPA_SYARAT": 0]),
      ("diklat_fungsional", "struktural", [:]),
      ("diklat_teknis_20_jp", "struktural", ["SUDAH": 1500, "BELUM": 0]),
      ("diklat_teknis_20_jp", "fungsional", ["SUDAH": 1500, "BELUM": 0]),
      ("diklat_teknis_20_jp", "pelaksana", ["SUDAH": 2250, "BELUM": 0]),
      ("seminar_workshop", "struktural", ["SUDAH": 1000, "BELUM": 0]),
      ("seminar_workshop", "pelaksana", ["SUDAH": 1750, "BELUM": 0]),
      (
        "kinerja", "fungsional",
        [
          "SANGAT_BAIK": 3000, "BAIK": 2500, "CUKUP": 1500, "KURANG": 500,
          "BURUK": 100, "PREDIKAT_SANGAT_BAIK": 3000, "PREDIKAT_BAIK": 2500,
          "PREDIKAT_BUTUH_PERBAIKAN": 1500, "PREDIKAT_KURANG": 500, "PREDIKAT_SANGAT_KURANG": 100,
        ]
      ),
      (
        "hukuman_disiplin", "struktural",
        [
          "TIDAK_PERNAH": 500, "RINGAN": 300, "SEDANG": 200,
          "BERAT": 100,
        ]
      ),
    ] as [(String, String, [String: Int])])
  func points(item: String, group: String, points: [String: Int]) throws {
    let item = try #require(scoring.items.first { $0.code == item })
    let group = try #require(scoring.groups.firstIndex { $0.code == group })
    let given = item.answers.compactMap { answer in answer.points[group].map { (answer.code, $0) } }
    #expect(Dictionary(given, uniquingKeysWith: { first, _ in first }) == points)
    #expect(item.isAsked(of: group) == !points.isEmpty)
  }

  @Test("knows every position level in one group")
  func groups() {
    let groups = standard.positions.indices.map { scoring.group(ofPosition: $0) }
    let expected: [Int?] = [0, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1]
    #expect(groups == expected)
  }

  @Test(
    "judges performance by its printed bands, and between them by either rule",
    arguments: [
      ("100", "SANGAT_BAIK", "SANGAT_BAIK"), ("91", "SANGAT_BAIK", "SANGAT_BAIK"),
      ("90.99", "BAIK", "SANGAT_BAIK"), ("90.5", "BAIK", "SANGAT_BAIK"), ("90.49", "BAIK", "BAIK"),
      ("76", "BAIK", "BAIK"), ("75.5", "CUKUP", "BAIK"), ("61", "CUKUP", "CUKUP"),
      ("60.5", "KURANG", "CUKUP"), ("51", "KURANG", "KURANG"), ("50", "BURUK", "BURUK"),
      ("50.5", "BURUK", "KURANG"), ("0", "BURUK", "BURUK"), ("100.1", nil, nil),
      ("-1", nil, nil),
    ] as [(String, String?, String?)])
  func performance(value: String, lower: String?, rounded: String?) throws {
    let item = try #require(scoring.items.first { $0.code == "kinerja" })
    let number = try #require(PrintedNumber(value, .point)).value
    func answer(_ rule: BetweenBands) -> String? {
      item.inputs[0].answer(of: number, in: item.answers, rule).map { item.answers[$0].code }
    }
    #expect(answer(.lowerBound) == lower)
    #expect(answer(.roundHalfUp) == rounded)
  }

  @Test(
    "takes twenty hours of technical training for enough, and less for not enough under any rule",
    arguments: [("20", "SUDAH"), ("19.99", "BELUM"), ("19.5", "BELUM"), ("0", "BELUM")],
    BetweenBands.allCases)
  func hours(sample: (String, String), rule: BetweenBands) throws {
    let item = try #require(scoring.items.first { $0.code == "diklat_teknis_20_jp" })
    let number = try #require(PrintedNumber(sample.0, .point)).value
    let answer = item.inputs[0].answer(of: number, in: item.answers, rule)
    #expect(answer.map { item.answers[$0].code } == sample.1)
  }

  @Test(
    "puts an index into its category, and says what the other rule would",
    arguments: [
      (10000, "Sangat Tinggi", "Sangat Tinggi"), (9100, "Sangat Tinggi", "Sangat Tinggi"),
      (9050, "Tinggi", "Sangat Tinggi"), (9049, "Tinggi", "Tinggi"), (8100, "Tinggi", "Tinggi"),
      (8050, "Sedang", "Tinggi"), (7276, "Sedang", "Sedang"), (7100, "Sedang", "Sedang"),
      (6383, "Rendah", "Rendah"), (6100, "Rendah", "Rendah"),
      (6050, "Sangat Rendah", "Rendah"), (0, "Sangat Rendah", "Sangat Rendah"),
      (10001, nil, nil),
    ] as [(Int64, String?, String?)])
  func bands(hundredths: Int64, lower: String?, rounded: String?) throws {
    let value = try #require(Fraction(hundredths, over: 100))
    func name(_ rule: BetweenBands) -> String? {
      scoring.bands.band(of: value, rule).map { scoring.bands.bands[$0].name.indonesian }
    }
    #expect(name(.lowerBound) == lower)
    #expect(name(.roundHalfUp) == rounded)
  }

  @Test(
    "is refused where it contradicts itself",
    arguments: [
      ("most: 25}", "most: 26}", "the dimensions do not add up to 100, but the index does"),
      (
        "answer: S3, points: 25", "answer: S3, points: 24",
        "the items of 'kualifikasi' give 'struktural' at most 24.0 points, but should give 25.0"
      ),
      (
        "dimension: kinerja\n", "dimension: kinreja\n",
        "the dimension 'kinreja' is unknown, but should be one of the list"
      ),
      (
        "blank: TIDAK_PERNAH", "blank: BERSIH",
        "the answer 'BERSIH' is unknown, but should be one of this input"
      ),
      (
        "pelaksana: 22.5", "pelaksana: banyak",
        "'banyak' stands here, but it should be a number of points"
      ),
      (
        "Sarjana Muda", "Sarjana",
        "the spelling 'Sarjana' is claimed in line"
      ),
      (
        "from: 91, to: 100", "from: 92, to: 100",
        "the band is 81 to 90, but should end at 91"
      ),
      ("from: 0, to: 60", "from: 1, to: 60", "the worst band does not begin at 0"),
      ("since: 2019-01-01", "since: 2030-01-01", "holds since 2030-01-01"),
    ])
  func refused(part: String, other: String, problem: String) throws {
    let folder = try TemporaryFolder()
    for name in ["ip-asn-scoring-2019.yaml", "ip-asn-bands-2019.yaml"] {
      let text = Project.text("Pipelines/standards/professionalism/\(name)")
      try folder.write(
        text.replacing(part, with: other), to: "professionalism/\(name)")
    }
    let trouble = failure {
      _ = try IndexScoring.load(folder: folder.path, standard: standard)
    }
    #expect(trouble?.code == .wrongStandards)
    #expect(trouble?.problem.contains(problem) == true, "\(trouble?.problem ?? "no failure")")
  }
}
