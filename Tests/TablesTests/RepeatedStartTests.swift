import Basics
import Flow
import Probes
import Tables
import TestSupport
import Testing

@Suite("rows that begin like the row before")
struct RepeatedStartTests {
  private static let starts = [
    "198501012010011001,Sari,Palu", "198501012010011001,Sari,Poso", "1,Sari,Palu",
    "\"1985\",\"Sari, Dra.\",Palu", "1985,\"kata \"\"siap\"\"\",Palu", "1985, Sari ,\tPalu ",
    "1985,,", "1985,\"dua\nbaris\",Palu", "1985,Sa\"ri,Palu", "1985,é,\"\"",
  ]
  private static let ends = ["3", "", " 3 ", "\"3\"", "\"a\nb\"", "3,4", "x\"y", "33333333"]

  /// Rows of which most begin like the one before, as those of one assessment do.
  static func file(rows: Int, seed: UInt64, end: String) -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    var text = "nip,nama,kota,int" + end
    var start = starts[0]
    for _ in 0..<rows {
      if numbers.below(6) == 0 { start = starts[numbers.below(starts.count)] }
      if numbers.below(40) == 0 { text += end }
      text += start + "," + ends[numbers.below(numbers.below(4) == 0 ? ends.count : 3)] + end
    }
    return Array(text.utf8)
  }

  @Test("are the same for both parsers", arguments: ["\n", "\r\n"])
  func parsers(end: String) {
    for seed in 0..<300 {
      let broken = ReaderProbe.brokenPromise(Self.file(rows: 40, seed: UInt64(seed), end: end))
      #expect(broken == nil, "seed \(seed): \(broken ?? "")")
    }
    let broken = ReaderProbe.brokenPromise(Self.file(rows: 30_000, seed: 5, end: end))
    #expect(broken == nil, "\(broken ?? "")")
  }

  @Test("are known by the cells they repeat")
  func repeated() throws {
    var text = "nip,nama,kota\n1,x,y\n"
    for person in 0..<4 {
      for level in 0..<3 { text += "19850101201001100\(person),Sari,\(level)\n" }
    }
    let reading = try Reading(text)
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(text.utf8), to: "ekspor.csv")
    let reader = TextReader(try RecordSource(path: path, file: 0, sniffer: Reading.sniffer))
    var journal = Journal()
    let batch = try #require(try reader.next(journal: &journal))
    // The second row is the first to show it, and a new person has to be read in full.
    let repeated = (0..<batch.rowCount).map { batch.repeated[$0] }
    #expect(repeated == [0, 0, 0, 2, 0, 2, 2, 0, 2, 2, 0, 2, 2])
    #expect(reading.cells.last == ["198501012010011003", "Sari", "2"])
  }
}
