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

  /// What stands before the code of a competency where its required level is meant.
  public static let requiredMark = "standar:"

  /// The role in a word: a field, a competency's code, or `standar:` and such a code; nil where the
  /// column is not read.
  public func code(_ standard: Standard) -> String? {
    switch self {
    case .field(let field): field.rawValue
    case .level(let competency): standard.competencies[competency].code
    case .required(let competency):
      ColumnRole.requiredMark + standard.competencies[competency].code
    case .other: nil
    }
  }

  /// Whether the column is compared with what is read, and nothing rests on it.
  var isOnlyCompared: Bool {
    self == .field(.printedMatch) || self == .field(.printedCategory)
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
