import Foundation
import PipelineFile
import Reports
import TestSupport
import Testing

@Suite("the pictures of indices")
struct IndexChartTests {
  private func files(_ results: RunResults) -> [String] {
    results.files().map(\.path).filter { $0.hasPrefix("gambar/indeks-") }
  }

  @Test(
    "are there in both languages, and the page names every one", arguments: WorkedIndexTests.names)
  func named(name: String) throws {
    let results = try WorkedIndex(name).results()
    let files = files(results)
    #expect(files.count >= 6)
    for path in files {
      let page = path.hasSuffix(".en.svg") ? "indeks.en.md" : "indeks.md"
      let text = String(decoding: try results.bytes(of: page), as: UTF8.self)
      #expect(text.contains("(\(path))"), "\(path)")
    }
    let isEnglish = files.filter { $0.hasSuffix(".en.svg") }
    #expect(isEnglish.count * 2 == files.count)
  }

  @Test("have a dot for each figure and a line for each interval, at their places in the scale")
  func marks() throws {
    let results = try WorkedIndex("twenty-seven-agencies").results()
    let svg = String(
      decoding: try results.bytes(of: "gambar/indeks-kompetensi.svg"), as: UTF8.self)
    #expect(svg.split(separator: "<circle").count - 1 == 9)
    #expect(svg.split(separator: "class=\"pale\"").count - 1 == 9)
    let rows = try IndexRows(results)
    let value = try #require(rows["kompetensi", "M.01", "jpm_terbatas_populasi"])
    let scale = svg.matches(of: /x="(\d+)" y="40"[^>]*>(\d+)%/).map {
      (Double($0.1) ?? 0, Double($0.2) ?? 0)
    }
    let (first, last) = (try #require(scale.first), try #require(scale.last))
    let wanted = first.0 + (value * 100 - first.1) / (last.1 - first.1) * (last.0 - first.0)
    let dot = try #require(svg.firstMatch(of: /cx="(\d+)"/).flatMap { Double($0.1) })
    #expect(abs(dot - wanted) <= 0.5)
  }

  @Test("are well-formed, and tell in words what they show")
  func wellFormed() throws {
    let results = try WorkedIndex("nine-agencies").results()
    for path in files(results) {
      let bytes = try results.bytes(of: path)
      #expect(XMLDocumentCheck.isWellFormed(bytes), "\(path)")
      #expect(String(decoding: bytes, as: UTF8.self).contains("<desc id=\"d\">"))
    }
  }

  @Test("are left out where there is nothing to compare")
  func nothing() throws {
    let data =
      "nip;jenis_instansi;jenjang;tanggal;INT\n198501012010011001;Kota;Pengawas;2026-02-10;2\n"
    let results = try Attempt(
      Attempt.pipeline(
        tallies: "[groups, gaps, moments]", reports: "[tables, index-report]",
        more: "studies: [indices]"), files: ["data.csv": data]
    ).results()
    #expect(files(results) == [])
    #expect(!String(decoding: try results.bytes(of: "indeks.md"), as: UTF8.self).contains(".svg"))
  }
}

/// Whether every element that is opened is closed, in order.
private enum XMLDocumentCheck {
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    var open: [Substring] = []
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: /<(\/?)([a-z]+)([^<>]*?)(\/?)>/) {
      if !match.1.isEmpty {
        guard open.popLast() == match.2 else { return false }
      } else if match.4.isEmpty {
        open.append(match.2)
      }
    }
    return open.isEmpty && text.hasPrefix("<svg")
  }
}
