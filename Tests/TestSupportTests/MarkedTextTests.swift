import TestSupport
import Testing

@Suite("a marked text")
struct MarkedTextTests {
  @Test(
    "counts the lines whatever ends them",
    arguments: [
      ("a\nb,1️⃣c\n", 2, 3, 4), ("a\r\nb,1️⃣c\r\n", 2, 3, 5), ("a\rb,1️⃣c\r", 2, 3, 4),
      ("1️⃣", 1, 1, 0), ("\"x\ny\"1️⃣", 2, 3, 5), ("é1️⃣", 1, 2, 2), ("\n\n1️⃣", 3, 1, 2),
    ])
  func position(text: String, line: Int, column: Int, offset: Int) {
    let place = MarkedText(text)[1]
    #expect(place == MarkedText.Position(line: line, column: column, offset: offset))
  }

  @Test("holds nothing of its markers, and keeps plain digits")
  func stripping() {
    let marked = MarkedText("nip,1️⃣M.01\n1961,2️⃣7\n")
    #expect(marked.text == "nip,M.01\n1961,7\n")
    #expect(marked.positions.count == 2)
    #expect(marked[3] == nil)
  }
}
