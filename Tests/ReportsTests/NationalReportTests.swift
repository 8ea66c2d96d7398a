import Basics
import Figures
import Flow
import Reports
import Standards
import Studies
import Testing

@Suite("The national report")
struct NationalReportTests {
  /// The large sample, and the edges: nobody, nobody complete, one person, hostile names.
  private func samples() throws -> [Findings] {
    var hostile = try Findings.of(
      SamplePerson.uniform(
        2, agency: "`x` | y", kind: "<script>|</script>\n# a", province: "[p](http://q)\u{202E}|"
      ).times(31))
    hostile.title = Words(id: "Judul | <b>\n# dua", en: "Title | <b>\n# two")
    hostile.files = [.sample(rows: 31, name: "a|b\n<img src=x>_`.csv")]
    return [
      try .largeSample(), try .of([]),
      try .of([SamplePerson(levels: [nil] + .init(repeating: 3, count: 8))]),
      try .of([.uniform(3)]), hostile,
    ]
  }

  @Test("both languages have the same parts, and none of them is empty")
  func sameParts() throws {
    for findings in try samples() {
      let indonesian = NationalReport.document(findings, .indonesian).blocks
      let english = NationalReport.document(findings, .english).blocks
      #expect(indonesian.map(\.shape) == english.map(\.shape))
      for block in indonesian + english {
        #expect(block.headings.allSatisfy { !$0.isEmpty })
        #expect(!block.texts.joined().isEmpty)
      }
    }
  }

  @Test("both languages carry the same figures, part by part")
  func sameFigures() throws {
    for findings in try samples() {
      let indonesian = NationalReport.document(findings, .indonesian).blocks
      let english = NationalReport.document(findings, .english).blocks
      for (left, right) in zip(indonesian, english) {
        let figures = numbers(in: left.texts.joined(separator: "\n"), .indonesian)
        #expect(figures == numbers(in: right.texts.joined(separator: "\n"), .english))
      }
    }
  }

  @Test("headings and running text are translated")
  func translated() throws {
    let findings = try Findings.largeSample()
    let indonesian = NationalReport.document(findings, .indonesian).blocks
    let english = NationalReport.document(findings, .english).blocks
    for (left, right) in zip(indonesian, english) {
      switch left {
      case .heading, .paragraph, .note: #expect(left != right)
      default: break
      }
    }
  }

  @Test("every row of every table has as many cells as its head")
  func cells() throws {
    for findings in try samples() {
      for language in Language.allCases {
        var width: Int?
        for line in NationalReport.markdown(findings, language).split(
          separator: "\n", omittingEmptySubsequences: false)
        {
          guard line.hasPrefix("|") else {
            width = nil
            continue
          }
          let cells = unescapedPipes(line)
          #expect(cells == width ?? cells)
          #expect(line.hasSuffix(" |"))
          width = cells
        }
      }
    }
  }

  @Test("nothing in a name becomes markup")
  func hostileNames() throws {
    for language in Language.allCases {
      let page = NationalReport.markdown(try samples()[4], language)
      #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"))
      let pictures = NationalReport.document(try samples()[4], language).pictures.map(\.path)
      let links = page.replacing("\\]", with: "").matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
      #expect(links == pictures && !page.contains("://"))
      #expect(page.split(separator: "\n").count { $0.hasPrefix("# ") } == 1)
      #expect(
        page.unicodeScalars.allSatisfy {
          $0 == "\n" || $0 == "\u{2060}"
            || ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
        })
    }
  }

  @Test("the same findings give the same bytes")
  func sameBytes() throws {
    for language in Language.allCases {
      #expect(
        NationalReport.markdown(try .largeSample(), language)
          == NationalReport.markdown(try .largeSample(), language))
    }
  }

  @Test("it says at the top that it is internal")
  func internalNote() throws {
    for language in Language.allCases {
      let blocks = NationalReport.document(try .largeSample(), language).blocks
      guard case .note(let note) = blocks[1] else {
        Issue.record("the second part is no note")
        continue
      }
      #expect(note.text.hasPrefix(Words(id: "Laporan internal.", en: "Internal report.")[language]))
    }
  }

  @Test("an account that does not add up is told before anything else")
  func imbalance() throws {
    var findings = try Findings.largeSample()
    #expect(!NationalReport.markdown(findings, .indonesian).contains("tidak seimbang"))
    findings.account.identical += 1
    #expect(NationalReport.markdown(findings, .indonesian).contains("tidak seimbang"))
  }

  @Test("a small group is shown and marked, a large one is not")
  func smallGroups() throws {
    let page = NationalReport.markdown(try .largeSample(), .indonesian)
    #expect(page.contains("| Papua \\* "))
    #expect(page.contains("| Jawa Barat  "))
    #expect(page.contains("\\* kelompok kecil (kurang dari 10 hasil lengkap)"))
  }

  @Test("agencies are neither named nor ranked")
  func agencies() throws {
    var findings = try Findings.largeSample()
    findings.agencyNames = ["K01": "Kementerian Angin"]
    for language in Language.allCases {
      let page = NationalReport.markdown(findings, language)
      #expect(!page.contains("Kementerian Angin") && !page.contains("B3273"))
      #expect(page.contains("`tabel/instansi.csv`"))
    }
  }

  @Test("what is only believed or proposed is marked")
  func marks() throws {
    let page = NationalReport.markdown(try .largeSample(), .indonesian)
    #expect(page.contains("**dugaan, belum terkonfirmasi**"))
    #expect(page.contains("masih dugaan atau usulan"))
    #expect(!NationalReport.markdown(try .of([.uniform(3)]), .indonesian).contains("Perhatikan:"))
  }

  @Test("remarks stand by weight and then by count")
  func remarks() throws {
    let page = NationalReport.markdown(try .largeSample(), .indonesian)
    let places = ["nip_ilmiah", "jenjang_kosong", "tanggal_kosong", "baris_judul"].map {
      page.firstRange(of: "`\($0)`")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("a remark says that people were left out where they were", arguments: [true, false])
  func effect(leavesOut: Bool) throws {
    var findings = try Findings.largeSample()
    findings.leavingOut = leavesOut ? [.sampleNote] : []
    let page = NationalReport.markdown(findings, .english)
    let line = try #require(page.split(separator: "\n").first { $0.contains("`tanggal_kosong`") })
    #expect(line.contains(leavesOut ? "| person left out" : "| used"), "\(line)")
  }

  @Test(
    "the hint on refused rows names one reason, all that tie, or their number",
    arguments: [
      ([5], "; the reason: reason 0. What to do: remedy 0."),
      ([5, 2], "; most often reason 0 (5). What to do: remedy 0."),
      ([5, 5, 2], "; most often, 5 each: reason 0; reason 1. What to do stands under"),
      ([3, 3, 3, 3], "; 4 reasons are equally frequent, 3 each. What to do stands under"),
    ])
  func refusalHint(counts: [Int], told: String) throws {
    var findings = try Findings.of([.uniform(3)])
    findings.account.refused = counts.reduce(0, +)
    for (number, count) in counts.enumerated() {
      let (reason, remedy) = ("reason \(number)", "remedy \(number)")
      let kind = RemarkKind(
        "sebab_\(number)", .rowRefused, reason: Words(id: reason, en: reason),
        remedy: Words(id: remedy, en: remedy))
      findings.remarks[kind] = count
    }
    let page = NationalReport.markdown(findings, .english)
    #expect(page.contains("Repair the \(counts.reduce(0, +)) refused rows" + told), "\(page)")
  }

  @Test("people without a province are of central agencies only where their kind says so")
  func provinces() throws {
    let inProvince = SamplePerson.uniform(3, agency: "P31", kind: "Provinsi", province: "31")
    func section(_ people: [SamplePerson]) throws -> Substring {
      let page = NationalReport.markdown(try .of(people), .english)
      return try #require(page.split(separator: "\n## ").first { $0.hasPrefix("By province") })
    }
    #expect(try section([.uniform(3), inProvince]).contains("| Central agencies"))
    #expect(try section([.uniform(3, kind: ""), inProvince]).contains("| Without a province"))
    #expect(try section([.uniform(3)]) == "By province\n\nThe data name no province.\n")
  }

  @Test("without the other formulas there is no table of sensitivity")
  func sensitivity() throws {
    var findings = try Findings.largeSample()
    #expect(NationalReport.markdown(findings, .english).contains("If the formula were another one"))
    findings.formulas = nil
    #expect(!NationalReport.markdown(findings, .english).contains("If the formula were"))
  }

  @Test("a term of validity that the run sets itself is told beside the standard's")
  func validity() throws {
    var findings = try Findings.of([.uniform(3)])
    findings.validityYears = 1
    let page = NationalReport.markdown(findings, .english)
    #expect(page.contains("valid for 1 year from the day"))
    #expect(page.contains("(as this run sets it; the standard says 3 years)"))
  }

  @Test("the parts of the account of rows add up to what was read")
  func account() throws {
    let blocks = NationalReport.document(try .largeSample(), .english).blocks
    for case .table(let table) in blocks
    where table.columns.map(\.heading) == ["Data rows", "Count"] {
      let counts = table.rows.compactMap { Int($0[1].text.replacing(",", with: "")) }
      #expect(counts.dropLast().reduce(0, +) == counts.last)
      #expect(counts.last == 1_510)
      return
    }
    Issue.record("there is no account of rows")
  }
}
