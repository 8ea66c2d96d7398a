import Basics
import Settings

/// The fields of an export with their headings.
struct FieldList: Sendable {
  let fields: [FieldSpelling]
  /// Headings, by the field's place in `ExportField.allCases`.
  let spellings: SpellingIndex
  /// What stands in the place of an assessor's name beside the result that assessors agreed on.
  let integratedResults: Set<String>

  init(_ settings: inout Fields) throws(Failure) {
    let list = try settings.required("fields")
    var fields: [FieldSpelling] = []
    var index = SpellingIndex()
    for node in try list.list() {
      let field = try node.read { (settings) throws(Failure) in
        let name = try settings.required("field")
        let field = try name.choice(of: ExportField.self)
        let number = ExportField.allCases.firstIndex(of: field) ?? 0
        guard !fields.contains(where: { $0.field == field }) else {
          throw name.failure(
            "the field '\(field.rawValue)' stands here again, but it may stand only once",
            remedy: "put the spellings of both together")
        }
        try index.claim(field.rawValue, for: number, at: name)
        return FieldSpelling(
          field: field, meaning: try settings.required("meaning").words(),
          spellings: try index.claim(settings.required("spellings"), for: number))
      }
      fields.append(field)
    }
    for field in ExportField.allCases where !fields.contains(where: { $0.field == field }) {
      throw list.failure(
        "the field '\(field.rawValue)' is missing, but every field needs its spellings",
        remedy: "add '- field: \(field.rawValue)'")
    }
    self.fields = fields
    spellings = index
    integratedResults = Set(
      try settings.optional("integrated-results")?.strings().map { Spelling.key($0) } ?? [])
  }
}
