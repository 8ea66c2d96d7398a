import Basics
import CXLSX
import Glibc

/// An Excel workbook that is being written row by row; its bytes depend on nothing but what goes in.
final class Workbook {
  /// The most rows that a sheet holds, headings included.
  static let mostRows = 1_048_576
  /// The most characters that a cell holds.
  private static let longestCell = 32_767
  private let path: String
  private let library: xlsx_functions
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let bold: UnsafeMutablePointer<lxw_format>

  /// Begins a workbook; rows that are done wait in files of `folder`.
  init(path: String, folder: String) throws(Failure) {
    library = try Workbook.library()
    self.path = path
    let place = strdup(folder)
    defer { free(place) }
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: place, use_zip64: 0)
    guard let book = library.workbook_new_opt(path, &options),
      let bold = library.workbook_add_format(book)
    else {
      throw Workbook.failure(path, "it cannot be begun")
    }
    (self.book, self.bold) = (book, bold)
    library.format_set_bold(bold)
    var properties = lxw_doc_properties()
    // The first second of 1980, where the calendar of archives begins: a day of our own would change the bytes.
    properties.created = 315_532_800
    guard library.workbook_set_properties(book, &properties) == LXW_NO_ERROR else {
      throw Workbook.failure(path, "its properties cannot be set")
    }
  }

  /// What writes workbooks; throws exit code 13 where it is not installed.
  static func library() throws(Failure) -> xlsx_functions {
    if let library = xlsx_load()?.pointee { return library }
    throw Failure(
      String(cString: xlsx_library), "it is not installed, but workbooks are written with it",
      remedy: "install libxlsxwriter, or leave the report 'workbook' out", code: .unwritableOutput)
  }

  /// Begins a sheet with its headings, which stay in sight; `widths` are in characters.
  func addSheet(_ name: String, headings: [(text: String, width: Double)]) throws(Failure) -> Sheet
  {
    guard let sheet = library.workbook_add_worksheet(book, name) else {
      throw Workbook.failure(path, "the sheet '\(name)' cannot be begun")
    }
    for (column, heading) in headings.enumerated() {
      let column = UInt16(column)
      guard
        library.worksheet_set_column(sheet, column, column, heading.width, nil) == LXW_NO_ERROR,
        library.worksheet_write_string(sheet, 0, column, heading.text, bold) == LXW_NO_ERROR
      else { throw Workbook.failure(path, "the headings of '\(name)' cannot be written") }
    }
    library.worksheet_freeze_panes(sheet, 1, 0)
    return Sheet(library, sheet, path)
  }

  /// Writes the file.
  func close() throws(Failure) {
    let code = library.workbook_close(book)
    guard code == LXW_NO_ERROR else {
      throw Workbook.failure(path, library.said(of: code))
    }
  }

  private static func failure(_ path: String, _ what: String) -> Failure {
    Failure(
      path, "the workbook cannot be written (\(what)), but it belongs to the output",
      remedy: "make room, or leave the report 'workbook' out", code: .unwritableOutput)
  }

  /// A sheet whose rows are written from top to bottom.
  struct Sheet {
    private let library: xlsx_functions
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let path: String
    private(set) var rows = 1

    fileprivate init(
      _ library: xlsx_functions, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ path: String
    ) {
      (self.library, self.sheet, self.path) = (library, sheet, path)
    }

    /// Adds a row of texts and numbers; a text is never a formula, whatever it begins with.
    mutating func append(_ cells: [Cell]) throws(Failure) {
      for (column, cell) in cells.enumerated() {
        let (row, column) = (UInt32(rows), UInt16(column))
        let code =
          switch cell {
          case .none: LXW_NO_ERROR
          case .number(let number): library.worksheet_write_number(sheet, row, column, number, nil)
          case .text(let text):
            library.worksheet_write_string(
              sheet, row, column, Workbook.shortened(Workbook.written(text)), nil)
          }
        guard code == LXW_NO_ERROR else {
          throw Workbook.failure(path, library.said(of: code))
        }
      }
      rows += 1
    }
  }

  /// What a cell holds.
  enum Cell {
    case none
    case number(Double)
    case text(String)
  }

  /// A text as a workbook can hold it: what XML cannot is replaced, and what Excel would take for the
  /// number of a character (`_x0041_`) is kept from that.
  private static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var written = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: written.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: written.append("\u{FFFD}")
      case 0x5F where isEscape(scalars[place...]):
        written.append(contentsOf: "_x005F_".unicodeScalars)
      default: written.append(scalar)
      }
    }
    return String(written)
  }

  private static func isEscape(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix(7)
    return word.count == 7 && word.dropFirst().first == "x" && word.last == "_"
      && word.dropFirst(2).dropLast().allSatisfy { $0.properties.isASCIIHexDigit }
  }

  // A longer text would make the cell empty; the dots tell that it goes on in the CSV table.
  private static func shortened(_ text: String) -> String {
    guard text.utf16.count > longestCell else { return text }
    var (kept, length) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      length += scalar.utf16.count
      if length >= longestCell { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}

extension xlsx_functions {
  fileprivate func said(of code: lxw_error) -> String {
    lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
