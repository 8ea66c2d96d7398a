import Basics
public import Figures
import Flow
public import Standards

/// The internal table of everybody's levels: what a later run is compared with.
///
/// A person has a line with agency, position level, attained and required levels, in the order of the
/// identities' bytes, so that two of these tables can be read side by side without holding either.
public enum LevelTable {
  /// Where it stands below the folder of a run.
  public static let path = "tabel/capaian.csv"
  /// The headings in front of those of the competencies.
  public static let firstHeadings = ["id_peserta", "kode_instansi", "jenis_instansi", "jenjang"]
  /// What stands before a competency's code in the heading of its required level.
  public static let requiredPrefix = "standar_"

  /// The table; `identity` gives the text of an identity's key.
  public static func file(
    _ people: ProfileTally, agencies: [GroupAgency], competencies: [Int], standard: Standard,
    identity: @escaping @Sendable (UInt64) -> [UInt8]
  ) -> ReportFile {
    ReportFile(path: path) { (sink) throws(Failure) in
      let codes = competencies.map { standard.competencies[$0].code }
      let agencies = agencies.map { CSVText.line([$0.code, $0.kind]).dropLast() }
      let endings = people.profiles.map { ending($0, competencies, standard) }
      try ReportFile.write(
        ordered(people, identity),
        below: firstHeadings + codes + codes.map { requiredPrefix + $0 }, to: sink
      ) { line, text in
        CSVText.append(cell: identity(line.id), to: &text)
        text.append(UInt8(ascii: ","))
        text += agencies[Int(line.unit)]
        text += endings[Int(line.profile)]
      }
    }
  }

  private struct Line {
    let id: UInt64
    let unit: UInt32
    let profile: UInt32
  }

  private static func ordered(
    _ people: ProfileTally, _ identity: (UInt64) -> [UInt8]
  ) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(people.pieces.reduce(0) { $0 + $1.count })
    var (low, high) = (UInt64.max, UInt64(0))
    for piece in people.pieces {
      for row in 0..<piece.count {
        let id = piece.ids[row]
        (low, high) = (min(low, id), max(high, id))
        lines.append(
          Line(id: id, unit: UInt32(piece.unit(of: row)), profile: piece.profiles[row]))
      }
    }
    if KeyBuckets.isOfTexts(from: low, to: high) {
      lines.sort { $0.id < $1.id }
      return lines
    }
    let texts = lines.reduce(into: TextList()) { $0.append(identity($1.id)) }
    return texts.sorted().map { lines[$0] }
  }

  // The position level, and two cells for every competency of the run: both are empty where it was
  // not assessed by design, the first alone where the level is missing.
  private static func ending(
    _ profile: Profile, _ competencies: [Int], _ standard: Standard
  ) -> [UInt8] {
    let levels = competencies.map { profile.level(of: $0).map(String.init) ?? "" }
    let required = competencies.map { profile.requirement(of: $0).map(String.init) ?? "" }
    return [UInt8(ascii: ",")]
      + CSVText.line([standard.positions[profile.position].name] + levels + required)
  }
}
