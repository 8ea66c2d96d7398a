import Testing

@testable import Basics

@Suite("spelling")
struct SpellingTests {
  @Test(
    "case, spaces and punctuation do not matter",
    arguments: [
      ("Kerja Sama", "kerjasama"), ("KERJASAMA", "kerjasama"), ("kerja-sama.", "kerjasama"),
      ("Kerja\u{A0}Sama", "kerjasama"), ("Kerja – Sama", "kerjasama"), ("M.01", "m01"),
      ("“Kerja’ Sama”", "kerjasama"), ("Kerja\u{2003}Sama", "kerjasama"), ("\u{FEFF}NIP", "nip"),
      ("Kerja\u{200B}Sama", "kerjasama"), ("Perekat & Pemersatu", "perekatdanpemersatu"),
      ("Perekat dan Pemersatu", "perekatdanpemersatu"), ("ÉLAN élan", "élanélan"), (" - ", ""),
      ("", ""), ("No_Urut (1)", "nourut1"), ("à", "à"),
    ])
  func key(text: String, key: String) {
    #expect(Spelling.key(text) == key)
  }

  @Test(
    "the distance counts letters put in, left out, changed or swapped",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("level", "level", 0), ("leve", "level", 1),
      ("levell", "level", 1), ("lewel", "level", 1), ("lveel", "level", 1), ("ab", "ba", 1),
      ("kitten", "sitting", 3), ("abcd", "badc", 2), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }

  /// The distance as it is defined, without a thought of speed.
  private func defined(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var least = min(defined(a.dropLast(), b), defined(a, b.dropLast())) + 1
    least = min(least, defined(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    let (swapped, other) = (a.dropLast().last, b.dropLast().last)
    if x == other, y == swapped { least = min(least, defined(a.dropLast(2), b.dropLast(2)) + 1) }
    return least
  }

  @Test("the distance is that of its definition, up to a limit", arguments: 0..<40)
  func definition(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    func word() -> [UInt8] { (0..<numbers.below(7)).map { _ in UInt8(97 + numbers.below(3)) } }
    let (left, right) = (word(), word())
    let wanted = defined(left[...], right[...])
    let (a, b) = (String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
    #expect(Spelling.distance(a, b) == wanted)
    for limit in 0...8 {
      #expect(Spelling.distance(a, b, atMost: limit) == (wanted <= limit ? wanted : nil))
    }
  }

  static let stages = ["normalise", "roster", "match", "classify"]

  @Test(
    "the nearest word is offered only where it is near enough",
    arguments: [
      ("normalize", "normalise"), ("clasify", "classify"), ("mtach", "match"), ("MATCH", "match"),
      ("rooster", "roster"), ("xyz", nil), ("", nil), ("normal", nil), ("maps", nil),
    ])
  func nearest(word: String, meant: String?) {
    #expect(Spelling.nearest(to: word, in: Self.stages) == meant)
  }

  @Test("a hint begins a remedy, and is nothing where no word is near")
  func hint() {
    #expect(Spelling.hint(for: "clasify", among: Self.stages) == "did you mean 'classify'? ")
    #expect(Spelling.hint(for: "xyz", among: Self.stages).isEmpty)
  }

  @Test("of two words that are equally near the first is offered")
  func tie() {
    #expect(Spelling.nearest(to: "bat", in: ["cat", "rat"]) == "cat")
  }

  @Test("nothing is offered for a word without letters, and none where nothing stands to choose")
  func nothing() {
    #expect(Spelling.nearest(to: "--", in: ["a"]) == nil)
    #expect(Spelling.nearest(to: "match", in: []) == nil)
  }
}
