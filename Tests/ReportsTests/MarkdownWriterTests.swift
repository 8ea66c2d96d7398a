import Reports
import Testing

@Suite("Markdown")
struct MarkdownWriterTests {
  private func cell(_ text: String) -> String {
    let table = Table([.words("nama")], rows: [[Phrase(text)]])
    let lines = MarkdownWriter.text(Document([.table(table)])).split(separator: "\n")
    return String(lines[2].dropFirst(2).dropLast(2)).trimmingBlanks()
  }

  @Test(
    "a name of an agency stays a name",
    arguments: [
      ("Dinas A | Dinas B", "Dinas A \\| Dinas B"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("[klik](http://contoh.invalid)", "\\[klik\\](http:\u{2060}//contoh.invalid)"),
      ("![gambar](x)", "!\\[gambar\\](x)"),
      ("www.contoh.invalid", "www\u{2060}.contoh.invalid"),
      ("WWW.contoh.invalid", "WWW\u{2060}.contoh.invalid"),
      ("surat@contoh.invalid", "surat@\u{2060}contoh.invalid"),
      ("`rm -rf` ``x``", "\\`rm -rf\\` \\`\\`x\\`\\`"),
      ("Badan\nUmum\r\nDaerah\u{2028}X", "Badan Umum Daerah X"),
      ("Badan\u{0}\u{1B}[31m Umum", "Badan \\[31m Umum"),
      ("\u{202E}hamat\u{202C} \u{2066}x\u{2069}\u{200F}\u{FEFF}", "hamat x"),
      ("**tebal** _miring_ ~~coret~~", "\\*\\*tebal\\*\\* \\_miring\\_ \\~\\~coret\\~\\~"),
      ("berkas_utama_2026.csv", "berkas_utama_2026.csv"),
      ("A &amp; B & C", "A &amp;amp; B &amp; C"),
      ("$x$ \\| akhir\\", "\\$x\\$ \\\\\\| akhir\\\\"),
      ("  terlalu   lapang  ", "terlalu lapang"),
      ("", ""),
    ])
  func escaping(_ raw: String, _ written: String) {
    #expect(cell(raw) == written)
  }

  @Test(
    "a line never begins as something else",
    arguments: [
      ("# judul", "\\# judul"), ("1. butir", "1\\. butir"), ("2) butir", "2\\) butir"),
      ("- butir", "\\- butir"), ("+ butir", "\\+ butir"), ("> kutipan", "&gt; kutipan"),
      ("--- garis", "\\--- garis"), ("=== garis", "\\=== garis"), ("* bintang", "\\* bintang"),
      ("1.437 peserta", "1.437 peserta"), ("2026.", "2026\\."), ("~~~ pagar", "\\~\\~\\~ pagar"),
      ("    menjorok", "menjorok"), ("\tmenjorok", "menjorok"),
    ])
  func lineStarts(_ raw: String, _ written: String) {
    #expect(MarkdownWriter.text(Document([.paragraph(Phrase(raw))])) == written + "\n")
    #expect(MarkdownWriter.text(Document([.note(Phrase(raw))])) == "> " + written + "\n")
    #expect(MarkdownWriter.text(Document([.bullets([Phrase(raw)])])) == "- " + written + "\n")
  }

  @Test("code keeps its characters, whatever backticks they hold")
  func code() {
    func written(_ text: String) -> String {
      MarkdownWriter.text(Document([.paragraph(Phrase([.code(text)]))]))
    }
    #expect(written("tabel/instansi.csv") == "`tabel/instansi.csv`\n")
    #expect(written("a`b``c") == "```a`b``c```\n")
    #expect(written("`a") == "`` `a ``\n")
    #expect(written("a|b") == "`a¦b`\n")
  }

  @Test("spans keep the blanks between them, and none at the ends")
  func blanks() {
    let phrase = Phrase.strong("12,3%") + Phrase(" dari ") + Phrase([.code("x")]) + Phrase(" ")
    #expect(MarkdownWriter.text(Document([.paragraph(phrase)])) == "**12,3%** dari `x`\n")
  }

  @Test("a table is aligned, and numbers lean to the right")
  func alignment() {
    let table = Table(
      [.words("Jenis"), .number("n")], rows: [["Kota", "1.204"], [.strong("Semua"), "7"]])
    #expect(
      MarkdownWriter.text(Document([.table(table)])) == """
        | Jenis     |     n |
        | --------- | ----: |
        | Kota      | 1.204 |
        | **Semua** |     7 |

        """)
  }

  @Test("blocks are parted by one empty line, and the last line ends")
  func blocks() {
    let document = Document([
      .heading(level: 2, "Judul"), .paragraph("Isi."), .steps(["satu", "dua"]),
    ])
    #expect(MarkdownWriter.text(document) == "## Judul\n\nIsi.\n\n1. satu\n2. dua\n")
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
