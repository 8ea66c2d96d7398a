public import Basics
import Standards

extension ExportLayout {
  /// The columns that are missing although every row needs one.
  public var missing: [Words] {
    func has(_ fields: ExportField...) -> Bool { fields.contains { column(of: $0) != nil } }
    var missing: [Words] = []
    if !has(.nip, .participantID) {
      missing.append(
        Words(id: "identitas (nip atau id_peserta)", en: "an identity (nip or id_peserta)"))
    }
    if !has(.positionLevel, .eselon), titleColumn == nil, fixedPosition == nil {
      missing.append(
        Words(
          id: "jenjang jabatan (jenjang atau eselon)",
          en: "a position level (jenjang or eselon)"))
    }
    if competencies.isEmpty && !isLong {
      missing.append(
        Words(
          id: "kompetensi (satu kolom tiap kompetensi, atau kompetensi dan level)",
          en: "competencies (a column for each, or kompetensi and level)"))
    }
    return missing
  }

  /// Throws exit code 11 where a column that nobody can do without is missing.
  public func requireColumns(of file: String) throws(Failure) {
    let missing = missing.map(\.english)
    guard !missing.isEmpty else { return }
    let unread = unread.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let assessors =
      assessorColumns.isEmpty || !competencies.isEmpty
      ? "" : "levels of single assessors are there; say whose count; "
    throw Failure(
      file,
      "there is no column for \(missing.joined(separator: ", nor for ")), but every row needs one",
      remedy: assessors + "rename the column, or name it under 'columns:' in a pipeline file; "
        + "'petakom init FILE' writes one to start from"
        + (unread.isEmpty ? "" : "; not understood: \(unread)"), code: .unusableInput)
  }
}
