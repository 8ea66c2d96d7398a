import Basics
import Testing

@testable import Tables

/// Bytes in memory, handed out like those of a file.
private final class Memory: ByteStream {
  private let bytes: [UInt8]
  private var taken = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    let some = min(count, bytes.count - taken)
    for place in 0..<some { buffer[place] = bytes[taken + place] }
    taken += some
    return some
  }
}

@Suite("text of chance bytes")
struct ChanceTests {
  /// The plain rule, by lines of the whole text.
  private static func expected(_ bytes: [UInt8], _ encoding: TextEncoding, hasCR: Bool)
    -> (text: [UInt8], doubts: [Int])
  {
    var ended = bytes
    var (isInside, isFresh, isClosed) = (false, true, false)
    for at in ended.indices {
      let isLone = ended[at] == 13 && (at + 1 == ended.count || ended[at + 1] != 10)
      if isLone, hasCR || !isInside { ended[at] = 10 }
      switch ended[at] {
      case 10: (isInside, isFresh, isClosed) = (false, true, false)
      case 34 where isInside: (isInside, isClosed) = (false, true)
      case 34 where isFresh || isClosed: (isInside, isFresh, isClosed) = (true, false, false)
      case _ where isInside: continue
      case let byte: (isFresh, isClosed) = (byte == 59 || byte == 13, false)
      }
    }
    var (text, doubts): ([UInt8], [Int]) = ([], [])
    for (place, line) in ended.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      if place > 0 { text.append(10) }
      let isASCII = line.allSatisfy { $0 < 0x80 }
      let isUTF8 = String(validating: line, as: UTF8.self) != nil
      if !isASCII && isUTF8 != (encoding == .utf8) { doubts.append(place + 1) }
      if isUTF8 {
        text += line
      } else {
        Array(line).withUnsafeBufferPointer { line in
          if let base = line.baseAddress { Windows1252.append(base, 0, line.count, to: &text) }
        }
      }
    }
    return (text, doubts)
  }

  @Test("is the same in whatever pieces it is read", arguments: 0..<48)
  func pieces(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let words: [[UInt8]] = [
      [10], [13], [13, 10], [0xC3, 0xA9], [0xE9], [0xF0, 0x9F, 0x98, 0x80], [0xE2, 0x82], [65],
      [34], [59, 34], [34, 34], [34, 59],
      [UInt8](repeating: 66, count: 5 + seed * 3),
    ]
    // Few strange words make long clean stretches, many make none.
    let rare = [0, 3, 200, 3000][seed % 4]
    var bytes: [UInt8] = []
    while bytes.count < [300, 200_000, 400_000][seed % 3] {
      let isPlain = Int.random(in: 0...rare, using: &dice) > 0
      bytes +=
        isPlain
        ? (Bool.random(using: &dice) ? words[12] : [10]) : words.randomElement(using: &dice)!
    }
    let encoding: TextEncoding = seed % 2 == 0 ? .utf8 : .windows1252
    let hasCR = seed % 5 == 0
    let (expected, doubts) = Self.expected(bytes, encoding, hasCR: hasCR)

    let source = TextBytes(
      Memory(bytes), lines: LineDecoder(encoding: encoding, isFixed: false),
      returns: LoneReturns(endLinesAnywhere: hasCR))
    let buffer = Column<UInt8>(capacity: 150_000)
    var text: [UInt8] = []
    var isOver = false
    while !isOver {
      let wanted = Int.random(
        in: 1...[40, 6000, 150_000].randomElement(using: &dice)!, using: &dice)
      let got = try source.read(into: buffer.base, count: wanted)
      text += UnsafeBufferPointer(start: buffer.base, count: got)
      isOver = got < wanted
    }
    #expect(text == expected)
    #expect(source.doubts.lines.map(\.line) == Array(doubts.prefix(LineDoubts.mostLines)))
    #expect(source.doubts.others.values.reduce(0, +) == max(0, doubts.count - 1000))
  }

  @Test("in a table neither crashes the reader nor loses a line", arguments: 0..<10)
  func tables(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 977)
    let alphabet: [UInt8] = [10, 13, 34, 59, 44, 32, 0, 0xC3, 0xA9, 0xFF, 0xFE, 65, 49, 0xE2]
    for round in 0..<60 {
      let tail = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        alphabet.randomElement(using: &dice)!
      }
      let heading = Array("nip;nama;kota\(round % 2 == 0 ? "\n" : "\r")".utf8)
      do {
        #expect(try Reading(heading + tail).isBalanced)
      } catch let failure as Failure {
        #expect(failure.code == .unusableInput)
      }
    }
  }
}
