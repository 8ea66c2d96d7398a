import Assessment
public import Basics
import Figures
import Reports
import Studies

extension RunResults {
  /// The development notes of people, as Markdown, in the order of their identities.
  ///
  /// Either one identity is asked for or an agency's code. Throws exit code 2 where nobody fits, 10
  /// where the pipeline has no study.
  public func notes(id: String?, agency: String?, _ language: Language) throws(Failure) -> String {
    guard let profiles = findings.development?.profiles else {
      throw Failure(
        "petakom note", "the pipeline names no study, but a note rests on studies",
        remedy: "take Pipelines/pelatihan.yaml, or name 'profiles' under tallies and 'training' "
          + "under studies", code: .wrongPipeline)
    }
    let units = registry.units
    let wanted = id.map { $0.filter { !$0.isWhitespace } }
    var people: [(id: String, note: PersonNote)] = []
    for piece in profiles.pieces {
      for row in 0..<piece.count {
        let unit = units[piece.contexts[row].unit]
        if let agency, unit.code != agency { continue }
        let text = String(decoding: registry.text(of: piece.ids[row]), as: UTF8.self)
        if let wanted, text != wanted { continue }
        people.append(
          (
            text,
            PersonNote(
              id: text, profile: Int(piece.profiles[row]),
              agency: findings.agencyNames[unit.code] ?? unit.code, day: piece.contexts[row].day)
          ))
      }
    }
    guard !people.isEmpty else {
      throw Failure(
        id == nil ? "--agency" : "--id", "nobody with a result fits, but somebody should",
        remedy: id == nil
          ? "write the agency's code as tabel/instansi.csv prints it"
          : "check the digits, or ask 'petakom explain' why there is no result",
        code: .wrongUsage)
    }
    return people.sorted { $0.id < $1.id }.map { $0.note.markdown(findings, language) }
      .joined(separator: "\n")
  }
}
