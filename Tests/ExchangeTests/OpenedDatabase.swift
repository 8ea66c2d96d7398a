import CSQLITE
import Exchange

/// A database as a reader opens it.
final class OpenedDatabase {
  /// A cell with its type.
  enum Cell: Equatable {
    case none
    case whole(Int)
    case number(Double)
    case text(String)

    /// Whether it is what a cell of a CSV table says.
    func holds(_ csv: String, of column: ColumnEntry, isKey: Bool) -> Bool {
      switch (self, column.kind) {
      case (.none, _): csv.isEmpty && !isKey
      case (.whole(let number), .whole): Int(csv) == number
      case (.number(let number), .number): Double(csv) == number
      case (.text(let text), .identifier), (.text(let text), .text), (.text(let text), .flag),
        (.text(let text), .day):
        csv == text
      default: false
      }
    }
  }

  private struct Trouble: Error { let message: String }

  private var handle: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      throw trouble
    }
  }

  deinit { sqlite3_close(handle) }

  /// What a question gives.
  func rows(_ query: String) throws -> [[Cell]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK else { throw trouble }
    defer { sqlite3_finalize(statement) }
    var rows: [[Cell]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { OpenedDatabase.cell(statement, $0) })
    }
    guard sqlite3_errcode(handle) & 255 == SQLITE_DONE else { throw trouble }
    return rows
  }

  private static func cell(_ statement: OpaquePointer?, _ column: Int32) -> Cell {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .whole(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: .number(sqlite3_column_double(statement, column))
    case SQLITE_NULL: .none
    default: .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
    }
  }

  private var trouble: Trouble { Trouble(message: String(cString: sqlite3_errmsg(handle))) }
}
