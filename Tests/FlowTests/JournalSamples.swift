import Basics
import Flow

/// Kinds of remarks of different weight, for tests that do not mind which.
enum Kinds {
  static let doubt = kind("ragu", .doubt)
  static let cell = kind("sel", .cellRefused)
  static let row = kind("baris", .rowRefused)
  static let otherRow = kind("lajur", .rowRefused)
  static let blank = kind("kosong", .linesSkipped)

  private static func kind(_ code: String, _ weight: Weight) -> RemarkKind {
    let words = Words(id: code, en: code)
    return RemarkKind(code, weight, reason: words, remedy: words)
  }
}

/// One thing that a worker tells its journal.
enum Event: Sendable {
  case remark(Remark)
  case refused(Remark, lines: Int)
  case skipped(lines: Int, file: Int)
  case accepted(rows: Int, lines: Int, file: Int)
  case read(physical: Int, file: Int)

  /// Events that a seed decides, over two files and a few lines, so that many of them coincide.
  static func some(_ count: Int, seed: UInt64) -> [Event] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in
      let (file, line) = (numbers.below(2), 1 + numbers.below(9))
      func remark(_ kind: RemarkKind) -> Remark {
        Remark(kind, file: file, line: line, column: "", value: "\(line % 3)")
      }
      switch numbers.below(7) {
      case 0, 1: return .remark(remark(Kinds.doubt))
      case 2: return .remark(remark(Kinds.cell))
      case 3: return .refused(remark(Kinds.row), lines: 1 + line % 2)
      case 4: return .skipped(lines: line, file: file)
      case 5: return .accepted(rows: line, lines: line + 1, file: file)
      default: return .read(physical: line, file: file)
      }
    }
  }
}

extension Journal {
  /// The journal of a worker to whom all this happened.
  init(_ events: [Event]) {
    self.init()
    for event in events {
      switch event {
      case .remark(let remark): note(remark)
      case .refused(let remark, let lines): refuse(remark, lines: lines)
      case .skipped(let lines, let file): skip(Kinds.blank, lines: lines, file: file)
      case .accepted(let rows, let lines, let file): accept(rows: rows, lines: lines, file: file)
      case .read(let physical, let file): read(physical: physical, file: file)
      }
    }
  }
}
