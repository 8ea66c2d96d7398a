import Basics

/// What one column of a published table measures.
public struct Measure: Sendable, Hashable {
  /// How the figures of a measure behave.
  public enum Kind: Sendable, Hashable {
    /// Whole things that add up: people, agencies.
    case count
    /// Quantities that add up: money, sums of points.
    case amount
    /// Means and indices, which do not add up.
    case mean
    /// Percentages.
    case share
    /// A category by name.
    case category
    /// Notes and running numbers.
    case other
    /// Not told by the name.
    case unknown
  }

  /// The name as it is printed.
  public var name: String
  /// How its figures behave.
  public internal(set) var kind: Kind

  /// The words of the name, in lower case.
  let words: [String]

  private static let words: [(Kind, Set<String>)] = [
    (.other, ["catatan", "keterangan", "no", "nomor", "note", "notes", "kode", "code", "tahun"]),
    (.category, ["kategori", "predikat", "category", "klasifikasi", "kualifikasi"]),
    (.share, ["persen", "persentase", "prosentase", "percent", "percentage", "pct"]),
    (.mean, ["rata", "rerata", "ratarata", "mean", "average", "indeks", "index", "skor", "nilai"]),
    (.mean, ["jpm", "per", "score"]),
    (.amount, ["biaya", "anggaran", "rupiah", "cost", "poin"]),
    (.count, ["n", "jumlah", "banyaknya", "orang", "peserta", "alumni", "responden", "pegawai"]),
    (.count, ["instansi", "frekuensi", "angkatan", "target", "jp", "judul", "unit", "people"]),
  ]
  private static let units: [(Kind, Set<String>)] = [
    (.category, ["kategori", "category"]), (.share, ["persen", "percent"]),
    (.count, ["orang", "instansi", "judul", "unit", "jp", "hitungan", "people", "pegawai"]),
    (.amount, ["rupiah", "poin", "rp"]),
  ]
  private static let totals: Set<String> = ["total", "jumlah", "semua", "all", "seluruhnya"]
  static let averages: Set<String> = ["rata", "rerata", "ratarata", "mean", "average", "per"]
  static let people: Set<String> = [
    "peserta", "pegawai", "orang", "asn", "pns", "pppk", "responden", "people", "employees",
    "participants",
  ]
  private static let bases: Set<String> = [
    "n", "peserta", "jumlahpeserta", "npeserta", "nlengkap", "responden", "jumlahresponden",
    "jumlahpegawai", "jumlahpns", "jumlahasn", "pegawai", "jumlah", "total", "jumlahorang",
    "totalpeserta", "totalpegawai", "basis", "base",
  ]

  init(name: String, unit: String = "") {
    self.name = name
    words = name.split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map { $0.lowercased() }
    kind = Measure.kind(words, name: name, unit: Spelling.key(unit))
  }

  private static func kind(_ words: [String], name: String, unit: String) -> Kind {
    if name.contains("%") { return .share }
    // "rata" and "per" say more than a unit, a unit more than "jumlah".
    var named = Measure.words.first { !$0.1.isDisjoint(with: words) }?.0
    // "jumlah nilai" is a sum of values, and no value.
    let isSum = words.first.map { totals.contains($0) } ?? false
    if named == .mean, isSum, !words.contains("per"), !words.contains("rata") { named = .amount }
    if let named, [.other, .category, .share, .mean].contains(named) { return named }
    return Measure.units.first { $0.1.contains(unit) || unit == "%" && $0.0 == .share }?.0
      ?? named ?? .unknown
  }

  /// Whether the figures add up.
  var isAdditive: Bool { kind == .count || kind == .amount }

  /// Whether the name says that it is an average.
  var saysAverage: Bool { !Measure.averages.isDisjoint(with: words) }

  /// Whether the name says that it is a total.
  var saysTotal: Bool { !Measure.totals.isDisjoint(with: words) }

  /// Whether the name begins as that of a total, and goes on with the people who are counted.
  var isHeadcount: Bool {
    kind == .count && words.first.map { Measure.totals.contains($0) } ?? false
      && !Measure.people.isDisjoint(with: words.dropFirst())
  }

  /// Whether it is a total over other measures of the same row.
  var isTotal: Bool { !Measure.totals.isDisjoint(with: words) || isBase }

  /// Whether it is what shares are taken of.
  var isBase: Bool { kind == .count && Measure.bases.contains(Spelling.key(name)) }

  /// What is measured, without the words for totals and percentages.
  var stem: [String] {
    words.filter {
      !Measure.totals.contains($0) && $0 != "%" && $0 != "persen" && $0 != "persentase"
        && $0 != "percent" && $0 != "pct" && $0 != "prosentase" && $0 != "n"
    }
  }
}
