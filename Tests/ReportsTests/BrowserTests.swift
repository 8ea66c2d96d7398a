import Basics
import Reports
import TestSupport
import Testing

@Suite(
  "Pages in a browser",
  .enabled(if: Browser.program != nil, "Chromium is not installed: the pages are not opened"))
struct BrowserTests {
  @Test(
    "the reports of the sample fit phone, laptop and A4, and are easy to read in light and dark")
  func sample() throws {
    let names = ["laporan", "indeks", "mutu-data", "pengembangan"]
    let pages = ["", ".en"].flatMap { language in
      names.map { name in
        (
          name: name + language,
          text: Project.text("Reports/nasional/2026-06-30/\(name)\(language).html")
        )
      }
    }
    let troubles = try Browser.troubles(pages)
    #expect(troubles == [])
  }

  @Test("names that are long or mean something to a browser break no page of a unit")
  func units() throws {
    let files = UnitPageTests.site(try UnitPageTests.findings(), [.html]).files
      .filter { !$0.path.contains(".en.") }
    let pages = try files.map {
      (name: $0.path, text: String(decoding: try $0.bytes(), as: UTF8.self))
    }
    let troubles = try Browser.troubles(pages)
    #expect(troubles == [])
  }

  @Test("public pages fit, too, whatever agencies are called")
  func publicPages() throws {
    let files = try PublicPageTests.files(
      PublicPageTests.findings(HTMLWriterTests.hostile.map(\.raw)))
    let pages = files.filter { $0.key.hasSuffix(".html") && !$0.key.hasSuffix(".en.html") }
      .sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
    let troubles = try Browser.troubles(pages)
    #expect(troubles == [])
  }

  @Test("a page that is too wide, or pale on white, would be found")
  func counterexample() throws {
    let text = """
      <!DOCTYPE html><html lang="id"><body><main style="width: 2000px">
      <p style="color: #aaa">pucat</p><a href="#tiada">x</a></main></body></html>
      """
    let troubles = try Browser.troubles([("uji", text)])
    #expect(troubles.contains { $0.contains("uji phone: 2") && $0.contains("pixels wide") })
    #expect(troubles.contains { $0.contains("contrast 2.") && $0.contains("pucat") })
    #expect(troubles.contains { $0.contains("#tiada leads nowhere") })
  }
}
