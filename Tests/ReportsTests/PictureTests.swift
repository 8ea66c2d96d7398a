import Basics
import Standards
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("Pictures of the national report")
struct PictureTests {
  /// The pictures of a report by their path.
  private func pictures(_ findings: Findings, _ language: Language = .indonesian) -> [String:
    String]
  {
    let document = NationalReport.document(findings, language)
    return Dictionary(uniqueKeysWithValues: document.pictures.map { ($0.path, $0.drawing.svg) })
  }

  private func words(_ svg: String?) -> [String] {
    Markup(svg ?? "").words.filter { $0.path.last == "text" }.map(\.text)
  }

  private func desc(_ svg: String?) -> String {
    Markup(svg ?? "").words.filter { $0.path.last == "desc" }.map(\.text).joined()
  }

  static let levels = ["JPT Utama", "Administrator", "Pengawas", "Pelaksana"]

  /// Edges: everybody alike, one position level, nobody, names that mean something to a browser.
  private func edges() throws -> [Findings] {
    let alike = Self.levels.flatMap { SamplePerson.uniform(5, position: $0).times(12) }
    let hostile = [
      "<script>alert(1)</script>", "\u{202E}|`x`", String(repeating: "panjang ", count: 60),
    ]
    var people = alike
    for name in hostile {
      people += SamplePerson.uniform(1, agency: name, kind: name, province: name).times(31)
    }
    return [
      try .of([]), try .of([.uniform(3)]), try .of(alike), try .of(people), try .largeSample(),
      try .of([SamplePerson(levels: Array(repeating: nil, count: 9))]),
    ]
  }

  @Test("are well formed, tell in words what they show, and are the same on every run")
  func wellFormed() throws {
    for findings in try edges() {
      for language in Language.allCases {
        let drawn = pictures(findings, language)
        #expect(drawn == pictures(findings, language))
        for (path, svg) in drawn {
          let markup = Markup(svg)
          #expect(markup.troubles == [], "\(path)")
          #expect(!markup.tags.contains { $0.name == "script" }, "\(path)")
          #expect(markup.words.contains { $0.path == ["svg", "title"] && !$0.text.isEmpty })
          #expect(desc(svg).contains { $0.isNumber }, "\(path)")
          #expect(path.hasSuffix(".en.svg") == (language == .english))
        }
      }
    }
  }

  @Test("carry the same figures in both languages")
  func sameFigures() throws {
    for findings in try edges() {
      let (indonesian, english) = (pictures(findings), pictures(findings, .english))
      for (path, svg) in indonesian {
        let other = english[path.replacing(".svg", with: ".en.svg")]
        #expect(
          numbers(in: desc(svg), .indonesian) == numbers(in: desc(other), .english), "\(path)")
        let (left, right) = (words(svg), words(other))
        #expect(
          numbers(in: left.joined(separator: "\n"), .indonesian)
            == numbers(in: right.joined(separator: "\n"), .english), "\(path)")
      }
    }
  }

  @Test("leave no mark and no word outside the picture, however long names are")
  func inside() throws {
    for findings in try edges() {
      for (path, svg) in pictures(findings) {
        let markup = Markup(svg)
        let size = markup.tags.first { $0.name == "svg" }
        let width = try #require(Int(size?.attributes["width"] ?? ""))
        let height = try #require(Int(size?.attributes["height"] ?? ""))
        func number(_ tag: Markup.Tag, _ name: String) -> Int {
          Int(tag.attributes[name] ?? "0") ?? -1
        }
        for tag in markup.tags where tag.name == "rect" {
          let (x, y) = (number(tag, "x"), number(tag, "y"))
          let isInside =
            x >= 0 && y >= 0 && x + number(tag, "width") <= width
            && y + number(tag, "height") <= height
          #expect(isInside, "\(path): \(tag)")
        }
        let words = markup.words.filter { ["text", "tspan"].contains($0.path.last) }.map(\.text)
        // A text of several lines has its size and its side, but a place only in each line.
        var lines: [(tag: Markup.Tag, text: Markup.Tag)] = []
        var text = markup.tags[0]
        for tag in markup.tags where ["text", "tspan"].contains(tag.name) {
          if tag.name == "text" { text = tag }
          if tag.attributes["x"] != nil { lines.append((tag, text)) }
        }
        try #require(lines.count == words.count)
        for ((tag, text), words) in zip(lines, words) {
          let room = TextWidth.of(words, size: number(text, "font-size"))
          let x = number(tag, "x")
          let left =
            switch text.attributes["text-anchor"] {
            case "end": x - room
            case "middle": x - room / 2
            default: x
            }
          #expect(left >= 0 && left + room <= width, "\(path): \(words)")
          #expect((0...height).contains(number(tag, "y")), "\(path): \(words)")
        }
      }
    }
  }
}

@Suite("Bars and dots of the national report")
struct BarAndDotTests {
  private func svg(_ people: [SamplePerson], _ name: String) throws -> String? {
    NationalReport.document(try .of(people), .english).pictures
      .first { $0.path == "gambar/\(name).en.svg" }?.drawing.svg
  }

  @Test(
    "competencies stand by their share below standard, with Wilson's interval where ten have a level"
  )
  func dots() throws {
    // Everybody meets the standard but in two competencies: 40 and 20 of 100 do not.
    let people = (0..<100).map { place in
      SamplePerson(
        levels: (0..<9).map { cell in
          cell == 3 && place < 40 || cell == 5 && place < 20 ? 2 : 3
        })
    }
    let svg = try #require(try svg(people, "kompetensi"))
    let words = Markup(svg).words.filter { $0.path.last == "text" }.map(\.text)
    let labels = words.filter { $0.hasPrefix("Result") || $0.hasPrefix("Develop") }
    #expect(labels.count == 2 && labels[0].hasPrefix("Result"))
    // Wilson 1927 with 40 and 20 of 100, worked by hand to a tenth.
    #expect(words.contains("40.0% (30.9–49.8%)"))
    #expect(words.contains("20.0% (13.3–28.9%)"))
    #expect(svg.split(separator: "<circle").count - 1 == 9)
    #expect(svg.split(separator: "class=\"pale\"").count - 1 == 9)
    let few = try #require(try self.svg(Array(people.prefix(9)), "kompetensi"))
    #expect(few.split(separator: "<circle").count - 1 == 9)
    #expect(!few.contains("class=\"pale\""))
  }

  @Test("provinces and kinds have bars where two of them have complete results")
  func bars() throws {
    let one = SamplePerson.uniform(3, kind: "Kota", province: "31").times(20)
    let other = SamplePerson.uniform(2, kind: "Kabupaten", province: "32").times(20)
    for name in ["kategori-provinsi", "kategori-jenis"] {
      #expect(try svg(one, name) == nil)
      let svg = try #require(try svg(one + other, name))
      #expect(svg.contains("100.0%"))
    }
  }

  @Test("all provinces together fit on a page of A4")
  func height() throws {
    let people = try Standard.shipped().provinces.map {
      SamplePerson.uniform(3, kind: "Kota", province: $0.bps)
    }
    let markup = Markup(try #require(try svg(people, "kategori-provinsi")))
    let height = try #require(Int(markup.tags[0].attributes["height"] ?? ""))
    #expect(height <= 920)
  }
}

@Suite("The heat map of shortfalls")
struct ShortfallHeatMapTests {
  private func svg(_ people: [SamplePerson]) throws -> String? {
    NationalReport.document(try .of(people), .english).pictures
      .first { $0.path == "gambar/kekurangan.en.svg" }?.drawing.svg
  }

  @Test("has a number in every cell, and beside it the same in the table")
  func numbers() throws {
    let findings = try Findings.largeSample()
    let blocks = NationalReport.document(findings, .english).blocks
    let svg = try #require(try svgOf(findings))
    let shown = Markup(svg).words.filter { $0.path.last == "text" }.map(\.text)
    let table = try #require(
      blocks.lazy.compactMap { block -> Table? in
        guard case .table(let table) = block, table.columns[0].heading == "Below standard" else {
          return nil
        }
        return table
      }.first)
    #expect(table.rows.count == findings.groups.positions.count + 1)
    for row in table.rows {
      for cell in row { #expect(shown.contains(cell.text), "\(cell.text)") }
    }
    let cells = table.rows.count * (table.columns.count - 1)
    #expect(svg.split(separator: "height=\"24\"").count - 1 == cells)
  }

  private func svgOf(_ findings: Findings) throws -> String? {
    NationalReport.document(findings, .english).pictures
      .first { $0.path == "gambar/kekurangan.en.svg" }?.drawing.svg
  }

  @Test("hatches a cell that nobody was assessed in; it is no zero")
  func empty() throws {
    let nothing = SamplePerson(position: "Pengawas", levels: [nil] + .init(repeating: 2, count: 8))
    let people = SamplePerson.uniform(3).times(12) + nothing.times(12)
    let svg = try #require(try svg(people))
    #expect(svg.split(separator: "class=\"line thin\"").count - 1 == 2)
    let markup = Markup(svg)
    #expect(markup.words.contains { $0.text == "Pengawas, Integrity: nobody assessed" })
    let zeros = markup.words.filter { $0.path.last == "text" && $0.text == "0.0%" }
    #expect(zeros.count == 3 * 9 - 1)
  }

  @Test("marks cells that rest on few people")
  func small() throws {
    let svg = try #require(
      try svg(
        SamplePerson.uniform(2).times(9) + SamplePerson.uniform(1, position: "Pengawas").times(10)))
    let shown = Markup(svg).words.filter { $0.path.last == "text" }.map(\.text)
    #expect(shown.count { $0 == "100.0%*" } == 9)
    #expect(shown.count { $0 == "100.0%" } == 18)
  }

  @Test("is left out where there is one position level")
  func one() throws {
    #expect(try svg(SamplePerson.uniform(2).times(40)) == nil)
    #expect(try svg([]) == nil)
  }

  @Test(
    "is introduced by the largest share, and a tie is called one",
    arguments: [
      (1, 1, "is the same, 100.0%, in all 18 pairs"),
      (2, 1, "is largest in 9 pairs (100.0%); its 95% interval is apart from all others"),
      (2, 2, "here there are 0"),
    ])
  func sentence(_ level: Int, _ other: Int, _ words: String) throws {
    let count = words.contains("here") ? 29 : 30
    let people =
      SamplePerson.uniform(level, position: "Pengawas").times(count)
      + SamplePerson.uniform(other, position: "Administrator").times(count)
    #expect(MarkdownWriter.text(NationalReport.document(try .of(people), .english)).contains(words))
  }
}

@Suite("The map of provinces")
struct ProvinceMapTests {
  private func svg(_ people: [SamplePerson], _ language: Language = .english) throws -> String? {
    NationalReport.document(try .of(people), language).pictures
      .first { $0.path.hasPrefix("gambar/peta-provinsi") }?.drawing.svg
  }

  private func person(_ province: String, level: Int = 3) -> SamplePerson {
    .uniform(level, agency: "D\(province)", kind: "Kabupaten", province: province)
  }

  @Test(
    "has a tile for each of the 38 provinces, with its share, and tells of those without people")
  func all() throws {
    let standard = try Standard.shipped()
    #expect(standard.provinces.count == 38)
    let people = standard.provinces.dropLast(2).flatMap {
      person($0.bps).times(30) + person($0.bps, level: 1).times(10)
    }
    let markup = Markup(try #require(try svg(people)))
    let tiles = markup.words.filter { $0.path.last == "text" && $0.text == "25.0%" }
    #expect(tiles.count == 36)
    let words = markup.words.map(\.text).joined(separator: " ")
    for province in standard.provinces.dropLast(2) {
      #expect(words.contains("\(province.name): 25.0%, of 40 complete results"))
    }
    for province in standard.provinces.suffix(2) {
      #expect(words.contains("\(province.name): no complete results"))
    }
    #expect(words.contains("Papua Barat Daya: 25.0%"))
  }

  @Test("names whom it leaves out, and marks small groups")
  func others() throws {
    let people =
      person("31").times(40) + person("32").times(9) + SamplePerson.uniform(3).times(1_234)
      + person("77").times(3) + person("<b>").times(2)
    let text = try #require(try svg(people, .indonesian))
    let words = Markup(text).words.map(\.text)
    #expect(words.contains("0,0%*"))
    let note = words.joined(separator: " ")
    #expect(note.contains("Instansi pusat (1.234)") && note.contains("77 (3)"))
    #expect(note.contains("<b> (2)") && !text.contains("<b>"))
  }

  @Test("is left out where fewer than two provinces can be shown")
  func few() throws {
    #expect(try svg([]) == nil)
    #expect(try svg(person("31").times(40) + SamplePerson.uniform(3).times(40)) == nil)
    #expect(try svg(person("31").times(2) + person("32").times(1)) != nil)
  }
}

@Suite("The picture of the spread of JPM")
struct MatchHistogramTests {
  private func svg(_ findings: Findings) throws -> String? {
    NationalReport.document(findings, .english).pictures
      .first { $0.path == "gambar/sebaran-jpm.en.svg" }?.drawing.svg
  }

  @Test("shows the cut-offs of the standard in force, whatever they are")
  func cutOffs() throws {
    let people = (0...5).flatMap { SamplePerson.uniform($0).times(20) }
    let shipped = Markup(try #require(try svg(.of(people)))).words.map(\.text)
    for words in ["68%", "80%", "78%", "90%"] { #expect(shipped.contains(words)) }
    let other = try Standard.shipped(
      changing: "category-bands-2019.yaml", " 68 %", to: " 66.5 %")
    let changed = Markup(try #require(try svg(.of(people, by: other)))).words.map(\.text)
    #expect(changed.contains("66.5%") && !changed.contains("68%"))
  }

  @Test("has a bar for every match that occurs, and one for all from 160 percent on")
  func bars() throws {
    // Administrators need level 3: matches of 0, 33, 67, 100, 133 and 167 percent.
    let people = (0...5).flatMap { SamplePerson.uniform($0).times($0 + 1) }
    let svg = try #require(try svg(.of(people)))
    let tips = Markup(svg).words.map(\.text).filter {
      $0.contains("participant") && $0.contains(": ")
    }
    #expect(tips.contains("66% to less than 68%: 3 participants (14.3%)"))
    #expect(tips.contains("160% or more: 6 participants (28.6%)"))
    #expect(svg.split(separator: "class=\"strong\"").count - 1 == 6)
  }

  @Test("stands beside a table whose parts add up to everybody complete")
  func table() throws {
    let findings = try Findings.largeSample()
    for case .table(let table) in NationalReport.document(findings, .english).blocks
    where table.columns.last?.heading == "Cumulative" {
      let people = table.rows.compactMap { Int64($0[3].text.replacing(",", with: "")) }
      #expect(people.reduce(0, +) == findings.groups.nation.complete)
      #expect(table.rows.last?.last?.text == "100.0%")
      return
    }
    Issue.record("there is no table of the spread")
  }

  @Test("is drawn for one person, and left out for nobody")
  func edges() throws {
    #expect(try svg(.of([.uniform(3)])) != nil)
    #expect(try svg(.of([.uniform(5, position: "Pelaksana")])) != nil)
    #expect(try svg(.of([])) == nil)
    #expect(try svg(.of([SamplePerson(levels: [nil] + .init(repeating: 3, count: 8))])) == nil)
  }
}
