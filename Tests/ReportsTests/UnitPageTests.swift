import Basics
import Reports
import Studies
import TestSupport
import Testing

@Suite("Pages of units")
struct UnitPageTests {
  static func findings() throws -> Findings {
    let hostile = ["../../etc/passwd", "<b>|", "a/b", "A B", "", "_tanpa", "\u{202E}x\n=1"]
    var people = SamplePerson.uniform(3, agency: "D31", province: "31").times(40)
    people += SamplePerson.uniform(2, agency: "D31", province: "31", position: "Pengawas").times(3)
    people += SamplePerson.uniform(1, agency: "D51", province: "51", position: "Ahli Muda").times(
      31)
    people.append(
      SamplePerson(agency: "D51", province: "51", levels: [nil] + .init(repeating: 3, count: 8)))
    for (place, code) in hostile.enumerated() {
      people += SamplePerson.uniform(place % 4, agency: code, province: code).times(2)
    }
    var findings = try Findings.of(people, hasUnits: true)
    findings.agencyNames = [
      "D31": "Dinas <Ibu Kota> | 31", "D51": String(repeating: "x", count: 300),
    ]
    return findings
  }

  static func site(_ findings: Findings, _ forms: [PageForm]) -> Site {
    let national = Page("laporan", label: Words(id: "Laporan", en: "Report")) {
      NationalReport.document(findings, $0)
    }
    let pages = [national] + UnitPages.all(findings)
    return Site(
      title: findings.title, pages: SiteIndex.pages(findings, pages) + pages, forms: forms)
  }

  @Test("every unit has a page of its own, and no name of a unit leaves the folder")
  func paths() throws {
    let paths = Self.site(try Self.findings(), [.html]).files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.count { $0.hasPrefix("instansi/") } == 2 * 9)
    #expect(paths.count { $0.hasPrefix("provinsi/") } == 2 * 9)
    #expect(paths.count { $0.hasPrefix("jenjang/") } == 2 * 3)
    for path in paths {
      #expect(path.split(separator: "/").count <= 2)
      #expect(
        path.utf8.allSatisfy {
          (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
            || [45, 46, 47, 95].contains($0)
        }, "\(path)")
      #expect(!path.contains("..") && !path.hasPrefix("/"))
    }
  }

  @Test("every page is well formed, and each of its links leads somewhere")
  func links() throws {
    let files = Self.site(try Self.findings(), [.html]).files
    let paths = Set(files.map(\.path))
    for file in files {
      let markup = Markup(String(decoding: try file.bytes(), as: UTF8.self))
      #expect(markup.troubles == [], "\(file.path)")
      for link in markup.links where link.hasPrefix("#") {
        #expect(markup.ids.contains(String(link.dropFirst())), "\(file.path): \(link)")
      }
      for link in markup.links where !link.hasPrefix("#") {
        #expect(paths.contains(Markup.target(of: link, from: file.path)), "\(file.path): \(link)")
      }
    }
  }

  @Test("both languages have the same parts and the same figures on every page")
  func languages() throws {
    let findings = try Self.findings()
    let pages = UnitPages.all(findings)
    #expect(pages.count == 1 + 9 + 3 + 9)
    for page in SiteIndex.pages(findings, pages) + pages {
      let (indonesian, english) = (page.document(.indonesian), page.document(.english))
      #expect(indonesian.blocks.map(\.shape) == english.blocks.map(\.shape), "\(page.name)")
      for (left, right) in zip(indonesian.blocks, english.blocks) {
        let figures = numbers(in: left.texts.joined(separator: "\n"), .indonesian)
        #expect(
          figures == numbers(in: right.texts.joined(separator: "\n"), .english), "\(page.name)")
      }
      for picture in indonesian.pictures { #expect(picture.path.hasSuffix(".svg")) }
      #expect(
        zip(indonesian.pictures, english.pictures).allSatisfy { $0.path != $1.path },
        "\(page.name)")
      if page.isInMenu { #expect(page.label.indonesian != page.label.english) }
    }
  }

  @Test("the people of a province's agencies, and of an agency's position levels, add up")
  func sums() throws {
    let findings = try Self.findings()
    let units = try #require(findings.units)
    for province in findings.groups.provinces {
      let ofAgencies = units.provinceAgencies.filter { $0.key[0] == province.key[0] }
      let ofPositions = units.provincePositions.filter { $0.key[0] == province.key[0] }
      #expect(ofAgencies.reduce(0) { $0 + $1.people } == province.people)
      #expect(ofPositions.reduce(0) { $0 + $1.complete } == province.complete)
      for band in province.selection.indices {
        #expect(ofAgencies.reduce(0) { $0 + $1.selection[band] } == province.selection[band])
      }
    }
  }

  @Test("a run without pages of units has no index, and its report leads to none")
  func without() throws {
    let findings = try Findings.of(SamplePerson.uniform(3, province: "31").times(3))
    #expect(UnitPages.all(findings).isEmpty)
    #expect(SiteIndex.pages(findings, []).isEmpty)
    #expect(!NationalReport.markdown(findings, .indonesian).contains("](provinsi"))
  }

  @Test("a run whose units have public pages only has no index, and its report leads to none")
  func publicOnly() throws {
    var findings = try Self.findings()
    findings.hasUnitPages = false
    #expect(UnitPages.all(findings).isEmpty)
    #expect(SiteIndex.pages(findings, []).isEmpty)
    #expect(!NationalReport.markdown(findings, .indonesian).contains("](provinsi"))
  }

  @Test("the same findings give the same bytes, in every form")
  func determinism() throws {
    func all() throws -> [[UInt8]] {
      try Self.site(try Self.findings(), PageForm.allCases).files.map { try $0.bytes() }
    }
    #expect(try all() == all())
  }
}
