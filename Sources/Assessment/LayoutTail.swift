import Basics
public import Standards
public import Tables

extension ExportLayout {
  /// Which rows of a file may lack their last cells; nil where none may.
  ///
  /// The last column that is read must hold levels or days: only these tell that they belong there.
  public func tail(of source: RecordSource, _ standard: Standard) -> RowTail? {
    guard let last = roles.lastIndex(where: { $0 != .other && !$0.isOnlyCompared }) else {
      return nil
    }
    switch roles[last] {
    case .level, .required, .field(.level), .field(.required):
      let standard = Shared(standard)
      return RowTail(source, lastRead: last) { cell in
        if case .level = LevelText.read(cell, standard) { true } else { false }
      }
    case .field(.day):
      let order = dayOrder
      return RowTail(source, lastRead: last) { cell in
        if case .day = DayText.read(cell, order: order) { true } else { false }
      }
    case .field, .other:
      return nil
    }
  }
}
