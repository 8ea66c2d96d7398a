/// Writes single lines as UTF-8.
struct LineDecoder {
  /// The encoding of the file.
  let encoding: TextEncoding
  /// Whether the pipeline says so, so that no line is judged by itself.
  let isFixed: Bool

  /// Whether lines in UTF-8 are what is expected.
  var mayKeep: Bool { encoding != .windows1252 }

  /// Appends a line and returns the doubt about it, if there is one.
  func append(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int, to text: inout [UInt8])
    -> LineDoubts.Kind?
  {
    let isASCII = UTF8Check.firstBeyondASCII(p, from, to) == nil
    let isFixed1252 = encoding == .windows1252 && isFixed
    if isASCII || !isFixed1252 && UTF8Check.firstBroken(p, from, to) == nil {
      text.append(contentsOf: UnsafeBufferPointer(start: p + from, count: to - from))
      return isASCII || encoding != .windows1252 ? nil : .utf8
    }
    switch encoding {
    case .utf8:
      Windows1252.append(p, from, to, to: &text)
      return .windows1252
    case .windows1252:
      Windows1252.append(p, from, to, to: &text)
      return nil
    case .utf16LittleEndian, .utf16BigEndian:
      for at in from..<to {
        if p[at] == UTF16Bytes.damage {
          UTF8Text.append(0xFFFD, to: &text)
        } else {
          text.append(p[at])
        }
      }
      return .damagedUTF16
    }
  }
}

/// The lines whose encoding is in doubt: the first ones by number, all by count.
struct LineDoubts {
  /// What is doubtful about a line.
  enum Kind: CaseIterable {
    case windows1252, utf8, damagedUTF16
  }

  /// How many lines are kept by number.
  static let mostLines = 1000

  private(set) var lines: [(kind: Kind, line: Int)] = []
  private(set) var others: [Kind: Int] = [:]
  private var last = 0

  /// Adds a line; a line that comes in several pieces counts once.
  mutating func add(_ kind: Kind, line: Int) {
    guard line != last else { return }
    last = line
    if lines.count < LineDoubts.mostLines {
      lines.append((kind, line))
    } else {
      others[kind, default: 0] += 1
    }
  }
}
