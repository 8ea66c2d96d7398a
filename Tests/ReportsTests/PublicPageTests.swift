import Basics
import Reports
import Studies
import TestSupport
import Testing

@Suite("Public pages")
struct PublicPageTests {
  /// Agencies of three sizes in two provinces, some with names that mean something to a program.
  static func findings(_ names: [String] = []) throws -> Findings {
    var people: [SamplePerson] = []
    func add(_ code: String, _ kind: String, _ province: String, _ levels: [Int: Int]) {
      for (level, count) in levels.sorted(by: { $0.key < $1.key }) {
        people += SamplePerson.uniform(
          level, agency: code, kind: kind, province: province, position: "Pengawas"
        ).times(count)
      }
    }
    add("D3101", "Kota", "31", [2: 130, 1: 61])
    add("D3102", "Kabupaten", "31", [2: 64, 1: 4])
    add("D5101", "Kabupaten", "51", [3: 40, 2: 44, 1: 33])
    add("K01", "Kementerian", "", [2: 3])
    people += SamplePerson.uniform(4, agency: "D5101", kind: "Kabupaten", province: "51").times(6)
    for place in names.indices {
      add("X\(place)", "Kota", "51", [2: 40 + place, 1: 20])
    }
    var findings = try Findings.of(people, hasUnits: true)
    findings.agencyNames = ["D3101": "Kota Contoh", "D3102": "Kabupaten Contoh"]
    for (place, name) in names.enumerated() { findings.agencyNames["X\(place)"] = name }
    return findings
  }

  static func files(_ findings: Findings, hasUnitPages: Bool = true) throws -> [String: String] {
    let decision = ReleaseDecision(PublicRelease(findings), earlier: [], isAccepted: false)
    var texts: [String: String] = [:]
    for file in decision.files(PageForm.allCases, hasUnitPages: hasUnitPages) {
      texts[file.path] = String(decoding: try file.bytes(), as: UTF8.self)
    }
    return texts.filter { $0.key.hasPrefix("publik/") }
  }

  @Test("are there for the nation, every agency and every province, in each language and form")
  func paths() throws {
    let files = try Self.files(Self.findings())
    for name in [
      "laporan-publik", "daftar-instansi", "instansi/D3101", "instansi/K01", "provinsi/31",
      "provinsi/51",
    ] {
      for ending in ["md", "en.md", "html", "en.html"] {
        #expect(files["publik/\(name).\(ending)"] != nil, "\(name).\(ending)")
      }
    }
    #expect(files.keys.count { $0.hasPrefix("publik/instansi/") } == 4 * 4)
    #expect(files.keys.count { $0.hasPrefix("publik/provinsi/") } == 2 * 4)
    let without = try Self.files(Self.findings(), hasUnitPages: false)
    #expect(without.keys.allSatisfy { $0.split(separator: "/").count == 2 })
    #expect(without["publik/daftar-instansi.html"] == nil)
  }

  @Test("lead to each other and nowhere else, so that their folder can be handed over alone")
  func links() throws {
    let files = try Self.files(Self.findings(HTMLWriterTests.hostile.map(\.raw)))
    var count = 0
    for (path, text) in files where path.hasSuffix(".html") {
      let markup = Markup(text)
      #expect(markup.troubles == [], "\(path)")
      let depth = path.split(separator: "/").count - 2
      for link in markup.links where !link.hasPrefix("#") {
        count += 1
        let target = Markup.target(of: link, from: path)
        #expect(files[target] != nil, "\(path): \(link)")
        #expect(link.split(separator: "/").count { $0 == ".." } <= depth, "\(path): \(link)")
      }
    }
    #expect(count > 100)
  }

  @Test("say the same in both languages, and the same figures in every form")
  func languages() throws {
    let files = try Self.files(Self.findings())
    for (path, text) in files where path.hasSuffix(".md") && !path.hasSuffix(".en.md") {
      let english = try #require(files[path.replacing(".md", with: ".en.md")])
      #expect(
        numbers(in: text, .indonesian) == numbers(in: english, .english), "\(path)")
      let page = Markup(try #require(files[path.replacing(".md", with: ".html")]))
      let cells = (page.text(in: "td") + page.text(in: "li")).joined(separator: "\n")
      for number in numbers(in: cells, .indonesian) {
        #expect(numbers(in: text, .indonesian).contains(number), "\(path): \(number)")
      }
    }
  }

  @Test("translate the kinds of agency, and say what has no cluster and what is not published")
  func words() throws {
    let files = try Self.files(Self.findings())
    let english = try #require(files["publik/laporan-publik.en.md"])
    #expect(english.contains("| Regency government "))
    #expect(!english.contains("| Kabupaten "))
    #expect(english.contains("Still meets the requirement, a JPM of 68% to below 80%."))
    let agency = try #require(files["publik/instansi/D3102.en.md"])
    #expect(agency.contains("Figures by position level within the agency are not published"))
    #expect(agency.contains("[DKI Jakarta](../provinsi/31.en.md)"))
    #expect(agency.contains("| Kind: Regency government "))
    #expect(files["publik/instansi/K01.md"]?.contains("\\*") == true)
  }

  @Test("withhold a figure as something that is neither nought nor empty, in every form")
  func withheld() throws {
    let files = try Self.files(Self.findings())
    let csv = try #require(files["publik/instansi.csv"])
    #expect(csv.contains("K01,,Kementerian,*,*,*,*,*,*,*\n"))
    let markdown = try #require(files["publik/instansi/K01.md"])
    #expect(markdown.contains("|      \\* |") || markdown.contains(" \\* |"))
    for (ending, word) in [("html", "ditahan"), ("en.html", "withheld")] {
      let page = Markup(try #require(files["publik/instansi/K01.\(ending)"]))
      let marks = page.tags.filter { $0.attributes["role"] == "img" }
      #expect(marks.count >= 7)
      #expect(marks.allSatisfy { $0.attributes["aria-label"] == word })
      #expect(!page.text(in: "td").contains(""))
      #expect(!page.text(in: "td").contains("0"))
    }
  }

  @Test("print no mean of an agency or a kind, and of a position level only what tells no count")
  func means() throws {
    let files = try Self.files(Self.findings())
    for name in ["instansi", "jenis", "kompetensi"] {
      #expect(files["publik/\(name).csv"]?.contains("rerata") == false, "\(name)")
    }
    let positions = try #require(files["publik/jenjang.csv"])
    let lines = positions.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(lines[0].last == "rerata_jpm_persen")
    for line in lines.dropFirst() {
      if line[0] == "Pengawas" {
        #expect(line.last == "92.3", "\(line)")
      } else {
        #expect(line.last == "*", "\(line)")
      }
    }
    #expect(files["publik/nasional.csv"]?.contains(",92.3\n") == true)
  }

  @Test("begin with figures that are printed below, in a sentence, in numbers and in a picture")
  func opening() throws {
    let files = try Self.files(Self.findings())
    let page = try #require(files["publik/laporan-publik.en.md"])
    let (first, rest) = try #require(page.firstPart)
    #expect(first.contains("about 385 participants from at least 3 agencies"))
    let above = numbers(in: first, .english).filter { !["6", "2026"].contains($0) }
    #expect(above.contains("385") && above.count >= 3)
    for number in above where number != "3" {
      #expect(numbers(in: rest, .english).contains(number), "\(number)")
    }
    #expect(first.contains("**") && !first.contains("\\*"))
  }

  @Test("say nothing that is not known: of nobody, of few, of one agency, of people who are alike")
  func edges() throws {
    func opening(_ people: [SamplePerson]) throws -> String {
      let files = try Self.files(Findings.of(people, hasUnits: true))
      for (path, text) in files where path.hasSuffix(".html") {
        #expect(Markup(text).troubles == [], "\(path)")
      }
      return try #require(files["publik/laporan-publik.en.md"])
    }
    let few = "Too few participants have a complete result"
    #expect(try opening([]).contains(few))
    let four = try opening(SamplePerson.uniform(3).times(4))
    #expect(four.contains(few) && !four.contains("**100") && !four.contains("most frequent"))
    let alike = try opening(SamplePerson.uniform(3).times(400))
    #expect(alike.contains("about 400 participants have"))
    #expect(!alike.contains("most frequent"))
    #expect(!alike.contains("are rated"), "400 of 400 would tell that the others are nought")
    #expect(alike.contains("**100.0%** is the mean JPM"), "surplus could make up for nine people")
  }

  @Test("name the ends of a ranking only as far as their printed shares lie apart")
  func ranking() throws {
    func opening(_ failing: [Int]) throws -> String {
      let people = (0..<300).map { person in
        SamplePerson(
          agency: "D3101", kind: "Kota", position: "Pengawas",
          levels: failing.map { person < $0 ? 1 : 2 })
      }
      return try #require(try Self.files(Findings.of(people))["publik/laporan-publik.en.md"])
    }
    let near = try opening([105, 100, 100, 100, 100, 100, 100, 100, 95])
    #expect(near.contains("Shortfalls in the 9 competencies are not yet distinguishable"))
    #expect(near.contains("(35.0%)") && near.contains("(31.7%)"))
    #expect(!near.contains("most frequent"))
    // Apart by themselves, but nine are compared.
    let several = try opening([118, 100, 100, 100, 100, 100, 100, 100, 82])
    #expect(several.contains("Shortfalls in the 9 competencies are not yet distinguishable"))
    let apart = try opening([205, 100, 100, 100, 100, 100, 100, 95, 40])
    #expect(apart.contains("where 68.3% of those assessed do not meet the requirement, and least"))
    #expect(!apart.contains("distinguishable"))
    let touching = try opening([205, 200, 100, 100, 100, 100, 100, 95, 40])
    #expect(touching.contains("(not yet distinguishable from "))
  }

  @Test("count the agencies of which a number is printed, not those that may have nobody")
  func agencyCount() throws {
    var people = SamplePerson.uniform(2, agency: "D3101", kind: "Kota").times(60)
    people += SamplePerson.uniform(2, agency: "D3102", kind: "Kota").times(60)
    func opening(_ people: [SamplePerson]) throws -> String {
      try #require(try Self.files(Findings.of(people))["publik/laporan-publik.en.md"])
    }
    #expect(try opening(people).contains("from 2 agencies"))
    people += [
      SamplePerson(
        agency: "D3103", kind: "Kota", position: "Administrator",
        levels: [nil, 2, 2, 2, 2, 2, 2, 2, 2])
    ]
    #expect(try opening(people).contains("from at least 2 agencies"))
  }

  @Test("withhold one of two parts whose sum tells how many people have a complete result")
  func parts() throws {
    func competencies(failing: Int) throws -> String {
      let people = (0..<128).map { person in
        SamplePerson(
          agency: "D3101", kind: "Kota", position: "Pengawas",
          levels: [person < failing ? 1 : 2] + Array(repeating: 2, count: 8))
      }
      let files = try Self.files(Findings.of(people))
      #expect(files["publik/nasional.csv"]?.contains("NASIONAL,130,130,*,*,") == true)
      return try #require(files["publik/kompetensi.csv"])
    }
    // 82 and 46 print 80 and 45, which are 129 at most; 130 alone may be 132.
    #expect(try competencies(failing: 46).contains("M.01,130,*,45,*,34.6\n"))
    #expect(try competencies(failing: 48).contains("M.01,130,80,50,61.5,38.5\n"))
  }

  @Test("add up for a province only what is printed of its agencies")
  func provinces() throws {
    let text = try #require(try Self.files(Self.findings(["a", "b"]))["publik/provinsi/51.en.md"])
    #expect(!text.contains("Kota Contoh"))
    let csv = try #require(try Self.files(Self.findings(["a", "b"]))["publik/instansi.csv"])
    let rows = csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
      .filter { ["D5101", "X0", "X1"].contains($0[0]) && !$0.contains("*") }
    if rows.count > 1 {
      let sum = rows.reduce(0) { $0 + (Int($1[4]) ?? 0) }
      #expect(text.contains("Sum of the printed figures"))
      #expect(text.contains(" \(sum) |"))
    } else {
      #expect(!text.contains("Sum of the printed figures"))
    }
  }

  @Test("show a name from outside as it is, whatever it means to a program")
  func names() throws {
    let files = try Self.files(Self.findings(HTMLWriterTests.hostile.map(\.raw)))
    for (place, name) in HTMLWriterTests.hostile.enumerated() {
      let page = Markup(try #require(files["publik/instansi/X\(place).html"]))
      #expect(page.troubles == [])
      #expect(page.text(in: "h1").joined().contains(name.shown), "\(name.raw)")
      #expect(page.tags.allSatisfy { !["script", "img", "iframe"].contains($0.name) })
      #expect(page.tags.flatMap { $0.attributes.keys }.allSatisfy { !$0.hasPrefix("on") })
    }
    for path in ["publik/daftar-instansi.md", "publik/daftar-instansi.en.md"] {
      let lines = try #require(files[path]).split(separator: "\n").filter { $0.hasPrefix("|") }
      let pipes = Set(lines.map(unescapedPipes))
      #expect(pipes.count == 1, "a row has other cells than its heading")
      #expect(lines.count == 2 + 4 + HTMLWriterTests.hostile.count)
      #expect(!lines.contains { $0.contains("<") && !$0.contains("&lt;") })
    }
    let csv = Array(try #require(files["publik/instansi.csv"]).utf8)
    let cells = CSVCells.read(csv)
    #expect(Set(cells.map(\.count)) == [10])
    for (place, name) in HTMLWriterTests.hostile.enumerated() {
      #expect(cells.first { $0[0] == "X\(place)" }?[1] == name.raw, "\(name.raw)")
    }
  }
}

extension String {
  /// What stands above the first note, and the rest.
  fileprivate var firstPart: (String, String)? {
    firstRange(of: "\n> ").map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}

/// Cells of a CSV by RFC 4180, read the plain way.
private enum CSVCells {
  static func read(_ bytes: [UInt8]) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), [UInt8](), false)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          cell.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
    }
    return rows
  }
}
