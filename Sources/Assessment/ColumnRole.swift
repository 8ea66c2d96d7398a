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
}
