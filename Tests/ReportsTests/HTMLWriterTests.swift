import Basics
import Reports
import TestSupport
import Testing

@Suite("HTML pages")
struct HTMLWriterTests {
  /// The page of a document, read.
  private func page(_ blocks: [Document.Block], _ language: Language = .indonesian) throws
    -> (text: String, markup: Markup)
  {
    let site = Site(
      title: Words(id: "Uji", en: "Trial"),
      pages: [Page("uji", label: Words(id: "Uji", en: "Trial")) { _ in Document(blocks) }],
      forms: [.html])
    let files = site.files
    #expect(files.map(\.path) == ["uji.html", "uji.en.html"])
    let text = String(decoding: try files[language == .indonesian ? 0 : 1].bytes(), as: UTF8.self)
    return (text, Markup(text))
  }

  /// Names that mean something to a browser, to Markdown, to a spreadsheet or to a shell.
  static let hostile: [(raw: String, shown: String)] = [
    ("Dinas A | Dinas B", "Dinas A | Dinas B"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("</td></table><h1>x", "</td></table><h1>x"),
    ("\"><img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>"),
    ("[klik](javascript:alert(1))", "[klik](javascript:alert(1))"),
    ("![x](http://contoh.invalid/x.png)", "![x](http:\u{2060}//contoh.invalid/x.png)"),
    ("<http://contoh.invalid>", "<http:\u{2060}//contoh.invalid>"),
    ("&lt;b&gt; &amp; &#60;", "&lt;b&gt; &amp; &#60;"),
    ("=HYPERLINK(\"http\")", "=HYPERLINK(\"http\")"), ("# Judul", "# Judul"),
    ("1. butir", "1. butir"), ("--- garis", "--- garis"), ("=== garis", "=== garis"),
    ("$(rm -rf .) `ls`", "$(rm -rf .) `ls`"), ("../../etc/passwd", "../../etc/passwd"),
    ("\u{202E}hamat\u{202C} x", "hamat x"), ("Badan\nUmum\r\nDaerah", "Badan Umum Daerah"),
    ("nol\u{0}nol", "nol nol"), ("*a* _b_ ~~c~~ **d**", "*a* _b_ ~~c~~ **d**"),
    (String(repeating: "panjang", count: 60), String(repeating: "panjang", count: 60)),
  ]

  @Test("a name is shown as it is and does nothing, wherever it stands", arguments: hostile)
  func names(_ raw: String, _ shown: String) throws {
    let name = Phrase(raw)
    let (text, markup) = try page([
      .heading(level: 1, name), .heading(level: 2, name), .paragraph(name), .note(name),
      .heading(level: 2, name), .bullets([name]), .steps([.strong(raw)]), .heading(level: 3, name),
      .table(Table([.words(raw), .number("n")], rows: [[name, name]])),
    ])
    #expect(markup.troubles == [])
    for place in ["h1", "h2", "p", "aside", "ul", "ol", "h3", "th", "td", "summary"]
    where place != "summary" {
      #expect(markup.text(in: place).joined(separator: "\n").contains(shown), "\(place)")
    }
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "details", "summary",
      "ol", "ul", "li", "main", "h1", "h2", "h3", "p", "aside", "strong", "div", "table", "caption",
      "thead", "tbody", "tr", "th", "td", "footer",
    ]
    #expect(markup.tags.filter { !known.contains($0.name) }.map(\.name) == [])
    #expect(markup.tags.flatMap { $0.attributes.keys }.allSatisfy { !$0.hasPrefix("on") })
    #expect(markup.links.allSatisfy { $0.hasPrefix("#") || $0 == "uji.en.html" })
    #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{0}"))
  }

  @Test("a page has its language, landmarks, a way past the menu and no need of anything else")
  func frame() throws {
    for language in Language.allCases {
      let (text, markup) = try page([.heading(level: 1, "Judul"), .paragraph("Isi.")], language)
      #expect(markup.troubles == [])
      #expect(markup.tags[0].attributes["lang"] == language.rawValue)
      for landmark in ["header", "main", "footer", "title"] {
        #expect(markup.tags.count { $0.name == landmark } == 1, "\(landmark)")
      }
      #expect(markup.links.first == "#isi")
      #expect(markup.ids.contains("isi"))
      for word in ["<script", "src=", "@import", "url(", "http://", "https://"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test("the contents lead to every section, also where two have one name")
  func contents() throws {
    let (_, markup) = try page([
      .heading(level: 1, "Judul"), .heading(level: 2, "Isi"), .heading(level: 2, "Tabel 1"),
      .heading(level: 3, "Isi"), .table(Table([.words("x")], rows: [["y"]])),
      .heading(level: 2, "<…>"),
    ])
    #expect(markup.troubles == [])
    let anchors = markup.links.filter { $0.hasPrefix("#") }
    #expect(anchors == ["#isi", "#isi-2", "#tabel-1", "#isi-3", "#bagian"])
    #expect(anchors.allSatisfy { markup.ids.contains(String($0.dropFirst())) })
    #expect(markup.ids.contains("tabel-1-2"))
  }

  @Test(
    "a table has a caption, heads with a scope, numbers to the right, and a last row that sums up")
  func table() throws {
    let (text, markup) = try page([
      .heading(level: 2, "Provinsi"),
      .table(
        Table(
          [.words("Nama"), .number("n")],
          rows: [["Bali", "1"], [.strong("Semua"), .strong("1")]])),
    ])
    #expect(markup.text(in: "caption") == ["Tabel 1. Provinsi"])
    #expect(
      text.contains("<th scope=\"col\">Nama</th><th scope=\"col\" class=\"number\">n</th>"))
    #expect(text.contains("<tr><th scope=\"row\">Bali</th><td class=\"number\">1</td></tr>"))
    #expect(text.contains("<tr class=\"total\"><th scope=\"row\"><strong>Semua</strong></th>"))
  }

  @Test("a link leads to a page by its name, from any folder and in the language of the page")
  func links() throws {
    let site = Site(
      title: Words(id: "Uji", en: "Trial"),
      pages: [
        Page("provinsi/31", label: Words(id: "", en: ""), isInMenu: false) { _ in
          Document([.paragraph(.link("ke [A]", to: "instansi/A"))])
        }
      ], forms: PageForm.allCases)
    let texts = try site.files.map {
      (path: $0.path, text: String(decoding: try $0.bytes(), as: UTF8.self))
    }
    #expect(
      texts.map(\.path) == [
        "provinsi/31.md", "provinsi/31.html", "provinsi/31.en.md", "provinsi/31.en.html",
      ])
    #expect(texts[0].text == "[ke \\[A\\]](../instansi/A.md)\n")
    #expect(texts[1].text.contains("<p><a href=\"../instansi/A.html\">ke [A]</a></p>"))
    #expect(texts[2].text == "[ke \\[A\\]](../instansi/A.en.md)\n")
    #expect(texts[3].text.contains("href=\"../instansi/A.en.html\""))
    #expect(texts[3].text.contains("href=\"31.html\" lang=\"id\""))
  }
}
