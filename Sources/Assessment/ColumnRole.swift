public import Standards

/// What a column of an export is for.
public enum ColumnRole: Sendable, Hashable {
  /// A field of the export, such as the day of the assessment.
  case field(ExportField)
  /// The attained level of a competency, by its place in the standard.
  case level(Int)
  /// The required level of a competency, as the export carries it.
  case required(Int)
  /// A column that the analysis does not read.
  case other

  /// Whether the result depends on the column, so that two of them must agree.
  var decides: Bool {
    switch self {
    case .level, .required: true
    case .field(let field):
      [.nip, .participantID, .positionLevel, .eselon, .day, .competency, .level, .required]
        .contains(field)
    case .other: false
    }
  }

  /// A number of its own for every role but `other`; equal roles have equal numbers.
  var number: Int? {
    switch self {
    case .field(let field): ExportField.allCases.firstIndex(of: field)
    case .level(let competency): 1000 + competency
    case .required(let competency): 2000 + competency
    case .other: nil
    }
  }
}
