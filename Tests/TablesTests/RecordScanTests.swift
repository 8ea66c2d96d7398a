import Basics
import Testing

@testable import Tables

@Suite("the ends of records")
struct RecordScanTests {
  private static func ends(_ text: [UInt8], _ scan: RecordScan, isComplete: Bool) -> [[Int]] {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var (ends, at): ([[Int]], Int) = ([], 0)
      while at < bytes.count,
        let extent = scan.record(base, at, bytes.count, isComplete: isComplete)
      {
        ends.append([extent.end, extent.lines, extent.isBroken ? 1 : 0])
        at = extent.end
      }
      return ends
    }
  }

  /// Where no backslash stands, a scan that minds them finds the same, but goes byte by byte.
  @Test(
    "are the same whether lines with closed quotes are passed over or read byte by byte",
    arguments: [",", "\t", ";"], [nil, 2, 3])
  func closedLines(delimiter: String, cells: Int?) {
    let delimiter = Array(delimiter.utf8)[0]
    let signs = [34, 34, 34, delimiter, delimiter, 32, 9, 10, 13, 97, 98]
    var numbers = SeededNumbers(seed: 17)
    for _ in 0..<4000 {
      let text = (0..<numbers.below(60)).map { _ in signs[numbers.below(signs.count)] }
      let quick = RecordScan(delimiter: delimiter, cells: cells, longest: 40)
      var slow = quick
      slow.quoting.escape = .backslash
      for isComplete in [true, false] {
        let (found, expected) = (
          Self.ends(text, quick, isComplete: isComplete),
          Self.ends(text, slow, isComplete: isComplete)
        )
        #expect(found == expected, "\(text)")
      }
    }
  }
}
