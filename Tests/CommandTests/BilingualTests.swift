import TestSupport
import Testing

@Suite("Pages in two languages")
struct BilingualTests {
  /// Every shipped pipeline that writes pages, with a sample small enough to run unoptimised.
  private static let pipelines: [(name: String, input: String?)] = [
    ("nasional", "SampleData/05-timur.csv"), ("pelatihan", "SampleData/03-sumatera-panjang.csv"),
    ("indeks", "SampleData/05-timur.csv"), ("halaman", "SampleData/03-sumatera-panjang.csv"),
    ("publik", "SampleData/05-timur.csv"), ("perubahan", nil), ("ip-asn", nil),
    ("angka-terbitan", nil),
  ]

  /// Figures of publications keep the decimal signs of their file, in both languages.
  private static let asPrinted: Set = ["angka-terbitan"]

  @Test("of every pipeline tell the same, line by line", arguments: pipelines)
  func same(_ pipeline: (name: String, input: String?)) throws {
    for (path, left, right) in try BilingualTests.pages(pipeline) {
      try #require(left.count == right.count, "\(path)")
      let isAsPrinted = BilingualTests.asPrinted.contains(pipeline.name)
      for (number, (indonesian, english)) in zip(left, right).enumerated() {
        let place: Comment = "\(path):\(number + 1): \(indonesian) ~ \(english)"
        let (own, other) = (PrintedNumbers(indonesian), PrintedNumbers(english))
        if isAsPrinted {
          #expect(own.texts.sorted() == other.texts.sorted(), place)
        } else {
          #expect(own.plain(point: ",").sorted() == other.plain(point: ".").sorted(), place)
          #expect(own.misformed(point: ",") == [], place)
          #expect(other.misformed(point: ".") == [], place)
        }
        #expect(indonesian != english || !BilingualTests.mustDiffer(String(indonesian)), place)
      }
    }
  }

  /// Headings and sentences; names of files, sources and people's agencies may be the same.
  private static func mustDiffer(_ line: String) -> Bool {
    let words = line.split(whereSeparator: { !$0.isLetter && $0 != "." })
    let plain = words.filter { $0.count > 2 && $0.allSatisfy { $0.isLowercase } }
    return line.hasSuffix(".") && plain.count > 3
  }

  private static func pages(
    _ pipeline: (name: String, input: String?)
  ) throws -> [(path: String, indonesian: [Substring], english: [Substring])] {
    let trial = try Trial(pipeline: nil, data: nil)
    let input = pipeline.input.map { ["--input", Project.path($0)] } ?? []
    // Pages that are written for a browser alone are compared as Markdown, too.
    let text = Project.text("Pipelines/\(pipeline.name).yaml")
      .replacing("forms: [html]", with: "forms: [markdown]")
    let path = Project.path("Pipelines/\(pipeline.name).yaml")
    let isForBrowsers = text != Project.text("Pipelines/\(pipeline.name).yaml")
    if isForBrowsers {
      try trial.folder.write(
        text.replacing(
          "standards: standards", with: "standards: \(Project.path("Pipelines/standards"))"),
        to: "halaman.yaml")
    }
    let outcome = try Shell.run(
      Project.binary("petakom"),
      ["run", isForBrowsers ? "halaman.yaml" : path, "--as-of", "2026-06-30"] + input,
      environment: trial.environment, in: trial.folder.path)
    try #require(outcome.status == 0 || outcome.status == 3, "\(outcome.stderr)")
    let output = try trial.output()
    let pages = try output.keys.filter { $0.hasSuffix(".en.md") || $0.hasSuffix(".en.svg") }
      .map { path in
        let other = path.replacing(".en.", with: ".")
        let (left, right) = (try #require(output[other], "\(path)"), try #require(output[path]))
        return (path, told(left, in: path), told(right, in: path))
      }
    try #require(!pages.isEmpty)
    return pages
  }
}

extension BilingualTests {
  /// The lines of a page, or the words of a picture.
  private static func told(_ bytes: [UInt8], in path: String) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard path.hasSuffix(".svg") else {
      return text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    return text.matches(of: #/<(?:title|desc|text)[^>]*>([^<]*)</#).map(\.output.1)
  }
}

/// The numbers of a line, as they are written; codes such as `M.01`, names of files and links are none.
struct PrintedNumbers {
  let texts: [String]

  init(_ line: Substring) {
    var plain = line.replacing(#/`[^`]*`/#, with: " ")
    plain = plain.replacing(#/\]\([^)]*\)/#, with: "] ").replacing("-", with: " ")
    texts = plain.matches(of: #/[\p{L}\d.,_]*\d[\p{L}\d.,_]*/#).compactMap { match in
      let word = match.output.drop { "._,".contains($0) }
      guard word.first?.isNumber == true, word.contains(where: \.isLetter) == false else {
        return nil
      }
      var end = word
      while let last = end.last, ".,_".contains(last) { end.removeLast() }
      return String(end)
    }
  }

  /// The numbers without the signs between thousands, with a point before decimals.
  func plain(point: Character) -> [String] {
    texts.map { text in
      String(text.filter { $0.isNumber || $0 == point }.map { $0 == point ? "." : $0 })
    }
  }

  /// The numbers that are not written as a reader of the language would.
  func misformed(point: Character) -> [String] {
    // Years and other numbers of four digits stand without a sign between thousands, too.
    let isWellFormed: (String) -> Bool = { text in
      point == ","
        ? text.wholeMatch(of: #/(\d{1,3}(\.\d{3})+|\d{1,4})(,\d+)?/#) != nil
        : text.wholeMatch(of: #/(\d{1,3}(,\d{3})+|\d{1,4})(\.\d+)?/#) != nil
    }
    return texts.filter { !isWellFormed($0) }
  }
}
