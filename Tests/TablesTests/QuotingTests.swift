import Flow
import Probes
import Tables
import Testing

@Suite("the quotes of a file")
struct QuotingTests {
  private static let heading = "nip,nama,kota\n"

  /// Rows whose cells need quotes: delimiters, line ends, both kinds of quotes, a backslash.
  private static let cells = (1...8).map { row in
    ["\(row)", ["Sari, Dra.", "O'Neil", "kata \"siap\"", "C:\\x", "dua\nbaris"][row % 5], "Palu"]
  }

  private static func text(_ rows: [[String]], _ quoting: Quoting, all: Bool = true) -> String {
    rows.map { row in
      row.map { cell in
        let mark = quoting.quote.rawValue
        let needsQuotes = cell.contains { ",\n".contains($0) || String($0) == mark }
        guard all || needsQuotes else { return cell }
        let inner =
          quoting.escape == .doubled
          ? cell.replacing(mark, with: mark + mark)
          : cell.replacing("\\", with: "\\\\").replacing(mark, with: "\\" + mark)
        return mark + inner + mark
      }.joined(separator: ",") + "\n"
    }.joined()
  }

  static let ways = [Quoting.Quote.double, .apostrophe].flatMap { quote in
    Quoting.Escape.allCases.map { Quoting(quote: quote, escape: $0) }
  }

  @Test("are found, and every cell is read", arguments: ways, [true, false])
  func found(quoting: Quoting, all: Bool) throws {
    let reading = try Reading(Self.heading + Self.text(Self.cells, quoting, all: all))
    #expect(reading.dialect.quoting == quoting)
    #expect(reading.cells == Self.cells)
    #expect(reading.counts.filter { $0.key != "tanda_kutip_tidak_pasti" } == [:])
    #expect(reading.missingLines == 0)
  }

  @Test("are the same in a file of many blocks", arguments: ways)
  func manyBlocks(quoting: Quoting) throws {
    let rows = (0..<20_000).map { ["\($0)"] + Self.cells[$0 % 8].dropFirst() }
    let reading = try Reading(Self.heading + Self.text(rows, quoting))
    #expect(reading.cells == rows)
    #expect(reading.counts == [:])
    #expect(reading.missingLines == 0)
  }

  @Test("are none where several cells begin with one and none ends with it")
  func noQuotes() throws {
    let rows = (1...6).map { ["\($0)", "\"Bina\" Marga", "5\" pipa"] }
    let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    let reading = try Reading(Self.heading + text)
    #expect(reading.dialect.quoting.quote == .none)
    #expect(reading.cells == rows)
    #expect(reading.counts == [:])
  }

  static let thin: [(rows: String, quote: Quoting.Quote, escape: Quoting.Escape, doubt: Bool)] = [
    ("'1','Sari','Palu'\n", .apostrophe, .doubled, true),
    ("1,'Sari',Palu\n2,'Budi',Poso\n", .double, .doubled, false),
    ("1,'Sari',Palu\n2,'Budi',Poso\n3,'Ani',Palu\n4,'Tuti,Poso\n", .double, .doubled, true),
    ("'1,Sari,Palu\n'2,Budi,Poso\n'3,Ani,Luwuk\n", .double, .doubled, false),
    ("'1,'Sari',Palu\n'2,'Budi',Poso\n'3,'Ani',Luwuk\n", .double, .doubled, true),
    ("1,\"Bina\" Marga,Palu\n2,Budi,Poso\n", .double, .doubled, false),
    ("1,\"kata \\\"siap\\\"\",Palu\n2,Budi,Poso\n", .double, .backslash, true),
    ("1,\"C:\\\",Palu\n2,\"a \\\" b\",Poso\n", .double, .doubled, true),
    ("1,a\\b,Palu\n2,\"c\\d\",Poso\n", .double, .doubled, false),
  ]

  @Test("are doubted where few rows tell", arguments: thin)
  func doubt(rows: String, quote: Quoting.Quote, escape: Quoting.Escape, doubt: Bool) throws {
    let reading = try Reading(Self.heading + rows)
    #expect(reading.dialect.quoting == Quoting(quote: quote, escape: escape))
    #expect(reading.counts.keys.contains("tanda_kutip_tidak_pasti") == doubt)
    #expect(reading.missingLines == 0)
  }

  @Test("can be fixed")
  func fixed() throws {
    let text = Self.heading + "1,'Sari, Dra.',Palu\n2,\"Budi\",Poso\n"
    let sniffer = Sniffer(quote: .apostrophe, escape: .doubled) { Reading.words.firstIndex(of: $0) }
    let reading = try Reading(text, sniffer: sniffer)
    #expect(reading.cells == [["1", "Sari, Dra.", "Palu"], ["2", "\"Budi\"", "Poso"]])
    #expect(reading.counts == [:])
  }

  @Test("in a heading of apostrophes belong to no heading")
  func heading() throws {
    let rows = Self.text([["nip", "nama", "kota"]] + Self.cells, Quoting(quote: .apostrophe))
    let sniffer = Sniffer { $0.contains("nip") ? 1 : $0.contains("nama") ? 2 : nil }
    let reading = try Reading(rows, sniffer: sniffer)
    #expect(reading.dialect.columns == ["nip", "nama", "kota"])
    #expect(reading.cells == Self.cells)
  }

  @Test("never let both parsers differ", arguments: ways)
  func parsers(quoting: Quoting) {
    let plain = Self.text(Array(Self.cells.prefix(5)), quoting)
    for place in stride(from: 0, to: plain.utf8.count, by: 2) {
      for mark in [34, 39, 92] as [UInt8] {
        var bytes = Array((Self.heading + plain).utf8)
        bytes.insert(mark, at: Self.heading.utf8.count + place)
        let broken = ReaderProbe.brokenPromise(bytes)
        #expect(broken == nil, "\(broken ?? "")")
      }
    }
  }
}
