import Basics
import CSQLITE

/// An SQLite database that is being written; its bytes depend on nothing but what goes in.
final class Database {
  private let path: String
  private var handle: OpaquePointer?

  /// Opens a file that is empty yet, without a journal: a half-written one is thrown away as a whole.
  init(path: String) throws(Failure) {
    self.path = path
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw failure()
    }
    // Overwriting what is deleted keeps leftovers of the memory out of the file.
    for setting in [
      "page_size = 4096", "encoding = 'UTF-8'", "auto_vacuum = NONE", "secure_delete = ON",
      "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -16384",
      "foreign_keys = OFF", "application_id = 0x50544B4D", "user_version = 1",
    ] { try execute("PRAGMA \(setting)") }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func execute(_ statements: String) throws(Failure) {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Prepares a statement that is run many times.
  func prepare(_ statement: String) throws(Failure) -> Statement {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK, let prepared
    else { throw failure() }
    return Statement(prepared)
  }

  /// Runs a statement with texts for its parameters; nil becomes NULL.
  func insert(_ statement: Statement, _ texts: [String?]) throws(Failure) {
    for (place, text) in texts.enumerated() {
      let code =
        text.map { sqlite3_bind_text(statement.handle, Int32(place + 1), $0, -1, transient) }
        ?? sqlite3_bind_null(statement.handle, Int32(place + 1))
      guard code == SQLITE_OK else { throw failure() }
    }
    try step(statement)
  }

  /// Runs a statement with the cells of a row; an empty cell is NULL unless it belongs to the key.
  ///
  /// What numbers are is decided by the types of the columns.
  func insert(_ statement: Statement, _ row: CSVRows.Row, isKey: [Bool]) throws(Failure) {
    for column in 0..<row.count {
      let cell = row[column]
      let code =
        cell.isEmpty && !isKey[column]
        ? sqlite3_bind_null(statement.handle, Int32(column + 1))
        : cell.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(
            statement.handle, Int32(column + 1), $0.baseAddress, Int32($0.count), nil)
        }
      guard code == SQLITE_OK else { throw failure() }
    }
    try step(statement)
  }

  /// Closes the file; all of it is written then.
  func close() throws(Failure) {
    guard sqlite3_close(handle) == SQLITE_OK else { throw failure() }
    handle = nil
  }

  private func step(_ statement: Statement) throws(Failure) {
    guard sqlite3_step(statement.handle) == SQLITE_DONE else { throw failure() }
    sqlite3_reset(statement.handle)
  }

  private func failure() -> Failure {
    let what = String(cString: sqlite3_errmsg(handle))
    let isConstraint = sqlite3_errcode(handle) & 255 == SQLITE_CONSTRAINT
    return isConstraint
      ? Failure(
        path, "two rows of a table have the same key (\(what)), but none should",
        remedy: "please report this as a bug of the table", code: .internalFailure)
      : Failure(
        path, "the database cannot be written (\(what)), but it belongs to the output",
        remedy: "make room, or leave the report 'sqlite' out", code: .unwritableOutput)
  }

  /// A prepared statement.
  final class Statement {
    fileprivate let handle: OpaquePointer

    fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { sqlite3_finalize(handle) }
  }
}

// SQLite makes copies of texts that are bound with this.
private var transient: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
