public import Assessment
public import Basics
public import Standards

/// How many cells of one column can be used.
public struct ColumnCensus: Sendable, Equatable {
  /// The heading as the file has it.
  public let heading: String
  /// What the column was taken for: a field, a competency's code, `standar:` and such a code; empty
  /// where the analysis does not read it.
  public let meaning: String
  /// Cells that can be used.
  public let usable: Int

  /// Puts the counts of a column together.
  public init(heading: String, meaning: String, usable: Int) {
    self.heading = heading
    self.meaning = meaning
    self.usable = usable
  }
}

/// What one file holds, column by column, no longer tied to a run.
public struct FileCensus: Sendable, Equatable {
  /// Rows whose cells could be told apart, refused ones included.
  public var rows: Int
  /// Rows that were understood.
  public var understood: Int
  /// The columns in the order of the file.
  public var columns: [ColumnCensus]
  /// Whether one row holds one competency of a person.
  public var isLong: Bool
  /// Level cells of understood rows by level, 0 to 5, and at last those without a level.
  public var levels: [Int]
  /// The earliest day; unknown where there is none.
  public var firstDay: CivilDay
  /// The latest day.
  public var lastDay: CivilDay
  /// Understood rows by kind of agency, as the tables print it.
  public var kindRows: [String: Int] = [:]
  /// Understood rows by province, as the tables print it.
  public var provinceRows: [String: Int] = [:]

  /// Gives the counts of a file the words of its layout.
  public init(
    _ cells: FileCells, _ layout: ExportLayout, units: [AgencyUnit], standard: Standard
  ) {
    rows = cells.rows
    understood = cells.understood
    columns = layout.roles.enumerated().map { place, role in
      ColumnCensus(
        heading: layout.headings[place], meaning: role.code(standard) ?? "",
        usable: place < cells.usable.count ? cells.usable[place] : 0)
    }
    isLong = layout.isLong
    levels = cells.levels
    firstDay = cells.firstDay
    lastDay = cells.lastDay
    for (unit, rows) in cells.unitRows {
      kindRows[units[unit].kind, default: 0] += rows
      provinceRows[units[unit].province, default: 0] += rows
    }
  }

  /// Whether the file has a column that was taken for one of these fields.
  public func has(_ fields: ExportField...) -> Bool {
    columns.contains { column in fields.contains { $0.rawValue == column.meaning } }
  }
}

extension FileCensus {
  /// How many cells of a field's column can be used.
  public func usable(_ field: ExportField) -> Int {
    columns.first { $0.meaning == field.rawValue }?.usable ?? 0
  }

  /// How many columns hold attained levels.
  public var levelColumns: Int {
    isLong ? (has(.level) ? 1 : 0) : columns.count { $0.isRead && !$0.isField && !$0.isStandard }
  }

  /// How many columns hold required levels.
  public var standardColumns: Int {
    columns.count { $0.isStandard || $0.meaning == ExportField.required.rawValue }
  }
}

extension ColumnCensus {
  /// Whether the analysis reads the column.
  public var isRead: Bool { !meaning.isEmpty }
  /// Whether the column was taken for a field of the export.
  public var isField: Bool { ExportField(rawValue: meaning) != nil }
  /// Whether the column holds the required levels of one competency.
  public var isStandard: Bool { meaning.hasPrefix(ColumnRole.requiredMark) }
  /// The code of the competency whose attained or required levels it holds; empty where there is none.
  public var competencyCode: String {
    isStandard ? String(meaning.dropFirst(ColumnRole.requiredMark.count)) : isField ? "" : meaning
  }
}
