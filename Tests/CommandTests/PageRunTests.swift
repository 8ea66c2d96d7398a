import TestSupport
import Testing

@Suite("a run with pages")
struct PageRunTests {
  private static func pipeline(_ forms: String) -> String {
    Trial.pipeline().replacing("reports: [tables]", with: "reports: [national-report, unit-pages]")
      + forms
  }

  /// An agency whose code and name mean something to a shell, a browser, Markdown and a file system.
  private static let data =
    Trial.header + """
      198501012010011001;Contoh Satu;../../x;<script>alert(1)</script> | [k](javascript:1) \u{202E}=1;Kabupaten;31;Pengawas;2026-02-10;2;2;2;2;2;2;2;2;2
      198602022011012002;Contoh Dua;B3101;Kabupaten Hulu;Kabupaten;31;Pengawas;2026-02-10;3;2;2;2;2;2;2;2;2

      """

  @Test("writes every page in both forms and languages, whatever an agency is called")
  func forms() throws {
    let trial = try Trial(pipeline: Self.pipeline("forms: [markdown, html]\n"), data: Self.data)
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let output = try trial.output().filter { $0.key.contains("2026-06-30/") }
    let pages = [
      "index", "laporan", "metode", "provinsi/31", "jenjang/pengawas", "instansi/B3101",
      "instansi/_46_46_47_46_46_47x",
    ]
    let expected = pages.flatMap { page in
      [".md", ".en.md", ".html", ".en.html"].map { "uji/2026-06-30/\(page)\($0)" }
    }
    #expect(Set(output.keys.filter { !$0.hasSuffix(".svg") }) == Set(expected))
    let paths = Set(output.keys)
    for (path, bytes) in output where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      let markup = Markup(text)
      #expect(markup.troubles == [], "\(path)")
      #expect(!text.contains("<script") && !text.unicodeScalars.contains("\u{202E}"))
      #expect(!text.contains("Contoh") && !text.contains("19850101"))
      for link in markup.links where !link.hasPrefix("#") {
        #expect(paths.contains(Markup.target(of: link, from: path)), "\(path): \(link)")
      }
    }
    // A picture of Markdown is a file beside it.
    for (path, bytes) in output where path.hasSuffix("31.md") {
      #expect(String(decoding: bytes, as: UTF8.self).contains("](../gambar/provinsi/31.svg)"))
    }
    #expect(paths.contains("uji/2026-06-30/gambar/provinsi/31.en.svg"))
  }

  @Test("writes Markdown alone where no form is asked for, and pictures inside HTML alone")
  func oneForm() throws {
    let plain = try Trial(pipeline: Self.pipeline(""), data: Self.data)
    #expect(try plain.run().status == 0)
    #expect(try plain.output().keys.allSatisfy { !$0.hasSuffix(".html") })
    let html = try Trial(pipeline: Self.pipeline("forms: [html]\n"), data: Self.data)
    #expect(try html.run().status == 0)
    let output = try html.output().filter { $0.key.contains("2026-06-30/") }
    #expect(output.keys.allSatisfy { $0.hasSuffix(".html") })
    #expect(output.count == 14)
  }
}
