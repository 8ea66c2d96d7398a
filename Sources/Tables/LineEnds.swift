public import Basics

/// What ends the lines of a file.
public enum LineEnds: Sendable, Equatable {
  case lf, crlf, cr, mixed

  /// The line ends by name, for people.
  public var name: Words {
    switch self {
    case .lf: Words(id: "LF", en: "LF")
    case .crlf: Words(id: "CRLF", en: "CRLF")
    case .cr: Words(id: "CR", en: "CR")
    case .mixed: Words(id: "campuran", en: "mixed")
    }
  }
}

extension LineEnds {
  /// What the first bytes of a text tell about its line ends, and whether most lines end in CR alone.
  ///
  /// A CR without LF ends a line unless it stands inside a quoted cell: somebody's program writes line
  /// breaks within cells that way.
  static func found(in head: UnsafeBufferPointer<UInt8>)
    -> (ends: LineEnds, endsByCR: Bool)
  {
    guard let base = head.baseAddress, RecordScan.find(13, base, 0, head.count) != nil else {
      return (.lf, false)
    }
    var counts = Counts()
    var rest = head.startIndex
    // A quote that nothing closes swallows the rest; then it is taken for a stray one.
    for _ in 0..<8 {
      var attempt = counts
      guard let open = attempt.add(head, from: rest) else {
        counts = attempt
        break
      }
      _ = counts.add(UnsafeBufferPointer(rebasing: head[..<open]), from: rest)
      rest = open + 1
    }
    let kinds = [counts.lf, counts.crlf, counts.cr].count { $0 > 0 }
    let ends: LineEnds =
      kinds > 1 ? .mixed : counts.cr > 0 ? .cr : counts.crlf > 0 ? .crlf : .lf
    return (ends, counts.cr > counts.lf + counts.crlf)
  }

  private struct Counts {
    var lf = 0
    var crlf = 0
    var cr = 0

    /// Counts to the end, or to a quote that nothing closes, whose place it returns.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
      var at = start
      var open: Int?
      var isFresh = true
      while at < text.count {
        let byte = text[at]
        let next = at + 1 < text.count ? text[at + 1] : nil
        if open != nil {
          if byte == 34 {
            if next == 34 { at += 1 } else { open = nil }
          }
        } else {
          switch byte {
          case 10: lf += 1
          case 13 where next == 10:
            crlf += 1
            at += 1
          // As the very last byte it may be half of a CRLF, unless nothing else ends a line.
          case 13 where next != nil || lf + crlf == 0: cr += 1
          case 34 where isFresh: open = at
          default: break
          }
          isFresh = isFresh ? byte == 32 || LineEnds.startsCell(byte) : LineEnds.startsCell(byte)
        }
        at += 1
      }
      return open
    }
  }

  /// Whether a cell begins behind a byte: a line end or one of the delimiters in use.
  static func startsCell(_ byte: UInt8) -> Bool {
    switch byte {
    case 10, 13, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"): true
    default: false
    }
  }
}
