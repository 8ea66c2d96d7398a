import Basics
import PipelineFile
import Reports
import TestSupport
import Testing

@Suite("the report of indices")
struct IndexReportTests {
  private func pages(_ name: String) throws -> (id: String, en: String) {
    let results = try WorkedIndex(name).results()
    return (
      String(decoding: try results.bytes(of: "indeks.md"), as: UTF8.self),
      String(decoding: try results.bytes(of: "indeks.en.md"), as: UTF8.self)
    )
  }

  // In one notation, ascending: the languages order words and numbers differently.
  private func figures(_ page: String, group: Character, point: Character) -> [String] {
    var figures: [String] = []
    for word in page.split(whereSeparator: { !$0.isNumber && $0 != group && $0 != point }) {
      var figure = String(word.filter { $0 != group }).replacing(String(point), with: ".")
      if figure.last == "." { figure.removeLast() }
      if figure.contains(where: \.isNumber) { figures.append(figure) }
    }
    return figures.sorted()
  }

  @Test("tells the same figures in both languages", arguments: WorkedIndexTests.names)
  func bothLanguages(name: String) throws {
    let (id, en) = try pages(name)
    let figures = figures(id, group: ".", point: ",")
    #expect(figures.count > 200)
    #expect(figures == self.figures(en, group: ",", point: "."))
  }

  @Test("opens with the index of all staff, and says at once what it supposes")
  func headline() throws {
    let (id, en) = try pages("nine-agencies")
    let first = try #require(id.split(separator: "\n").first { $0.hasPrefix("- ") })
    #expect(first.contains("seluruh pegawai: 68,8% (66,3–71,3%), dengan anggapan"))
    let second = try #require(en.split(separator: "\n").first { $0.hasPrefix("- ") })
    #expect(second.contains("of all staff: 68.8% (66.3–71.3%), supposing"))
    let (before, after) = (
      try #require(id.split(separator: "## Angka nasional").first),
      try #require(id.split(separator: "## Angka nasional").last)
    )
    #expect(before.contains("Peserta asesmen tidak diambil secara acak"))
    #expect(before != after)
  }

  @Test("calls agencies apart from their kind only where the intervals are")
  func verdicts() throws {
    let (id, _) = try pages("twenty-seven-agencies")
    func line(_ agency: String) -> Substring? {
      id.split(separator: "\n").first { $0.hasPrefix("| \(agency) ") }
    }
    // Ministries: 68.9 to 72.6 %.
    #expect(line("I017")?.contains("78,5–83,4%") == true)
    #expect(line("I017")?.contains("di atas") == true)
    #expect(line("I001")?.contains("68,7–73,8%") == true)
    #expect(line("I001")?.contains("belum dapat dibedakan") == true)
    #expect(line("I021")?.contains("57,6–67,4%") == true)
    #expect(line("I021")?.contains("di bawah") == true)
  }
}
