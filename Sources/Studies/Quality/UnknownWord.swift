import Basics
import Figures
import Flow
import Standards

/// A word of the exports that the standards do not know.
public struct UnknownWord: Sendable, Equatable {
  /// The code of the check that has found it.
  public let code: String
  /// The word as it is written; nil for all those together that may be personal.
  public let spelling: String?
  /// In how many rows it stands.
  public let rows: Int
  /// The known word it most likely means; nil where none is near.
  public let suggestion: String?

  // What is unlike every known word and stands in few rows may be a name from a shifted row, unless
  // it begins with a word of the office.
  private static let fewRows = 5
  private static let fewestLetters = 6
  private static let officeWords: Set<String> = [
    "ahli", "asn", "badan", "daerah", "dinas", "direktur", "dosen", "eselon", "fungsional",
    "golongan", "guru", "honorer", "instansi", "jabatan", "kab", "kabupaten", "kantor", "kasi",
    "kasubag", "kasubbag", "kementerian", "kemenko", "kepala", "kontrak", "kota", "lembaga",
    "muda", "pegawai", "pejabat", "pelaksana", "pelaksanaan", "pembina", "pemerintah", "penata",
    "pengatur", "pppk", "pns", "prov", "provinsi", "sekretariat", "sekretaris", "staf",
    "struktural", "tenaga", "terampil", "tim", "unit", "utusan", "wilayah",
  ]

  /// The unknown words of all files: by check, the most frequent first.
  static func all(_ input: QualityInput) -> [UnknownWord] {
    let standard = input.standard
    let positions = standard.positions.flatMap { [$0.name, $0.fullName.indonesian] }
    let competencies = standard.competencies.flatMap { [$0.name.indonesian, $0.code] }
    let kinds = standard.agencyKinds.flatMap { [$0.label, $0.name.indonesian] }
    let provinces = standard.provinces.map(\.name)
    func counts(_ known: [[String: Int]], _ words: Set<String>) -> [String: Int] {
      known.reduce(into: [:]) {
        $0.merge($1.filter { words.contains($0.key) }, uniquingKeysWith: +)
      }
    }
    return
      words("jenjang_tidak_dikenal", refused("jenjang_tidak_dikenal", input), positions)
      + words("kompetensi_tidak_dikenal", refused("kompetensi_tidak_dikenal", input), competencies)
      + words(
        "jenis_instansi_tidak_dikenal", counts(input.files.map(\.kindRows), input.unknownKinds),
        kinds)
      + words(
        "provinsi_tidak_dikenal",
        counts(input.files.map(\.provinceRows), input.unknownProvinces), provinces)
  }

  private static func refused(_ code: String, _ input: QualityInput) -> [String: Int] {
    guard let kind = input.journal.counts.keys.first(where: { $0.code == code }) else { return [:] }
    return input.journal.refusals.counts(of: kind).reduce(into: [:]) {
      let words = $1.key.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      $0[words, default: 0] += $1.value
    }
  }

  private static func words(_ code: String, _ counts: [String: Int], _ known: [String])
    -> [UnknownWord]
  {
    var (shown, hidden) = ([UnknownWord](), 0)
    for (spelling, rows) in counts {
      let suggestion = Spelling.nearest(to: spelling, in: known) ?? namesake(of: spelling, known)
      if suggestion == nil, mayBePersonal(spelling, rows) {
        hidden += rows
      } else {
        shown.append(
          UnknownWord(code: code, spelling: spelling, rows: rows, suggestion: suggestion))
      }
    }
    shown.sort { left, right in
      left.rows != right.rows
        ? left.rows > right.rows : (left.spelling ?? "").unicodeOrder(right.spelling ?? "")
    }
    guard hidden > 0 else { return shown }
    return shown + [UnknownWord(code: code, spelling: nil, rows: hidden, suggestion: nil)]
  }

  // "Pengambilan Kpts" begins as one known name does, and no other.
  private static func namesake(of spelling: String, _ known: [String]) -> String? {
    let first = spelling.split { !$0.isLetter }.first.map { Spelling.key($0) } ?? ""
    guard first.utf8.count >= fewestLetters else { return nil }
    let found = Set(known.filter { $0.split(separator: " ").first.map(Spelling.key) == first })
    let longer = found.filter { $0.contains(" ") }
    if longer.count == 1 { return longer.first }
    // "Pengembangan Diri" is the beginning of one name, though others begin with its first word, too.
    let begun = longer.filter { Spelling.key($0).hasPrefix(Spelling.key(spelling)) }
    return begun.count == 1 ? begun.first : nil
  }

  private static func mayBePersonal(_ spelling: String, _ rows: Int) -> Bool {
    let words = spelling.split { !$0.isLetter }
    if spelling.count(where: \.isNumber) > 4 { return true }
    let isOffice =
      words.count <= 3 && words.first.map { officeWords.contains($0.lowercased()) } == true
    return !isOffice && rows < fewRows
  }
}
