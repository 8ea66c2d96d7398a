public import Basics

/// A table of published figures: rows with labels, measures with names, and what is printed.
public struct PublishedTable: Sendable {
  /// A row of the table.
  public struct Row: Sendable, Hashable {
    /// What it is about.
    public var label: String
    /// Whether it is a part or says something of all parts.
    public var role: RowRole
  }

  /// What stands in one place of the table.
  public struct Cell: Sendable, Hashable {
    /// The text as it is printed.
    public var text: String
    /// The number that it is; nil where it is none.
    public var number: PrintedNumber?
    /// The physical line of the file.
    public var line: Int
  }

  /// The name of the table.
  public let name: String
  /// Where the table is printed; empty where that is not said.
  public let source: String
  /// The signs with which its figures are written.
  let signs: FigureSigns
  /// The rows, from top to bottom.
  public internal(set) var rows: [Row] = []
  /// The measures, in the order of the file.
  public internal(set) var measures: [Measure] = []
  private var cells: [[Cell?]] = []

  init(name: String, source: String, signs: FigureSigns) {
    self.name = name
    self.source = source
    self.signs = signs
  }

  /// What is printed of a measure in a row; nil where nothing is.
  public func cell(_ row: Int, _ measure: Int) -> Cell? {
    guard measure < cells[row].count, let cell = cells[row][measure], !cell.text.isEmpty else {
      return nil
    }
    return cell
  }

  /// The physical line that stands for a figure, whether one is printed or not; 0 where none does.
  func line(_ row: Int, _ measure: Int) -> Int {
    measure < cells[row].count ? cells[row][measure]?.line ?? 0 : 0
  }

  /// The number printed of a measure in a row; nil where none is.
  func number(_ row: Int, _ measure: Int) -> PrintedNumber? { cell(row, measure)?.number }

  /// The rows that are parts of the whole.
  var parts: [Int] { rows.indices.filter { rows[$0].role == .part } }

  /// The parts that a row sums up: a subtotal those since the last sum, any other all of them.
  func parts(of row: Int) -> [Int] {
    guard rows[row].role == .subtotal else { return parts }
    let last = rows[..<row].lastIndex { $0.role != .part } ?? -1
    return parts.filter { last < $0 && $0 < row }
  }

  /// The measures of a kind.
  func measures(_ kind: Measure.Kind) -> [Int] {
    measures.indices.filter { measures[$0].kind == kind }
  }

  mutating func put(_ cell: Cell, row label: String, measure name: String, unit: String) {
    let row =
      rows.firstIndex { $0.label == label }
      ?? {
        rows.append(Row(label: label, role: RowRole(label)))
        cells.append([])
        return rows.count - 1
      }()
    let measure =
      measures.firstIndex { $0.name == name }
      ?? {
        measures.append(Measure(name: name, unit: unit))
        return measures.count - 1
      }()
    while cells[row].count <= measure { cells[row].append(nil) }
    // Of two lines for one figure the last that says something counts.
    if cells[row][measure] == nil || !cell.text.isEmpty { cells[row][measure] = cell }
  }

  /// Takes what cannot be told from a name from what is printed: signs, decimals, words.
  mutating func judgeMeasures() {
    for measure in measures.indices where measures[measure].kind == .unknown {
      let printed = rows.indices.compactMap { cell($0, measure) }
      let numbers = printed.compactMap(\.number)
      if numbers.isEmpty { continue }
      if numbers.allSatisfy(\.isPercent) {
        measures[measure].kind = .share
      } else {
        measures[measure].kind = numbers.allSatisfy { $0.decimals == 0 } ? .count : .amount
      }
    }
  }
}

/// Whether a row is a part, or says something of several parts.
public enum RowRole: Sendable, Hashable {
  /// One of the parts.
  case part
  /// The sum of the parts since the last sum.
  case subtotal
  /// Something of all parts: their sum, or their mean.
  case whole

  private static let wholes: Set<String> = [
    "jumlah", "total", "semua", "keseluruhan", "nasional", "indonesia", "grandtotal", "all",
    "national", "nation", "ratarata", "rerata", "jumlahtotal", "jumlahseluruhnya", "sum", "mean",
    "average", "totalnasional", "ratanasional",
  ]

  init(_ label: String) {
    let words = label.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    if let first = words.first,
      ["subtotal", "subjumlah"].contains(first)
        || words.count > 1
          && first == "sub" && ["total", "jumlah"].contains(words[1])
    {
      self = .subtotal
    } else if RowRole.wholes.contains(Spelling.key(label))
      || words.count > 1 && ["jumlah", "total"].contains(words[0])
    {
      self = .whole
    } else {
      self = .part
    }
  }
}
