import Basics
import Flow
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("two thousand polluted variants of one table")
struct PollutionTests {
  /// Two thousand variants: of every kind the first ones, in turn.
  static let variants: [Variant] = {
    let all = [
      CellDamage.quotes, CellDamage.delimiters, CellDamage.characters, CellDamage.values,
      FileDamage.rowDamage, FileDamage.cuts, FormDamage.dialects, FormDamage.encodings,
      FormDamage.surroundings, HeadingDamage.order, HeadingDamage.spelling, HeadingDamage.several,
    ].flatMap { $0 }
    let kinds = Dictionary(grouping: all.indices) { all[$0].kind }.values.map { places in
      // A stride through all rows and columns, not the first row only.
      let step = places.count > 7 ? places.count / 3 + (places.count % 3 == 0 ? 1 : 0) : 1
      return places.indices.map { places[($0 * coprime(step, places.count)) % places.count] }
    }
    let turns = (0..<(kinds.map(\.count).max() ?? 0)).flatMap { turn in
      kinds.compactMap { turn < $0.count ? $0[turn] : nil }.sorted()
    }
    return turns.prefix(2000).sorted().map { all[$0] }
  }()

  private static func coprime(_ step: Int, _ count: Int) -> Int {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    return (step...).first { divisor($0, count) == 1 } ?? 1
  }

  @Test("are of many kinds")
  func count() {
    #expect(Self.variants.count == 2000)
    #expect(Set(Self.variants.map(\.kind)).count >= 80)
  }

  @Test("are read exactly or refused by number, and nothing is lost")
  func nothingIsLost() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Draft().text.bytes, to: "bersih.csv")
    let clean = try Understanding(path: path)
    #expect(clean.people.count == 30)
    #expect(clean.journal.refusals.isEmpty)
    let judgements = Guarded([Int: Judgement]())
    let next = Atomic(0)
    Workers.run(ProcessInfo.processInfo.activeProcessorCount) { _ in
      #expect(throws: Never.self) {
        let folder = try TemporaryFolder()
        while case let place = next.add(1, ordering: .relaxed).oldValue,
          place < Self.variants.count
        {
          let judgement = try Judgement.of(Self.variants[place], in: folder, clean)
          judgements.withLock { $0[place] = judgement }
        }
      }
    }
    var tally = PollutionTally()
    for (place, judgement) in judgements.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      tally.add(Self.variants[place], judgement)
    }
    let text = tally.markdown
    Attachment.record(Array(text.utf8), named: "RESULTS.md")
    #expect(tally.lost == [], "\(tally.lost.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["PETAKOM_WRITE_RESULTS"] != nil {
      try text.write(
        toFile: Project.path("Tests/PollutionTests/RESULTS.md"), atomically: true, encoding: .utf8)
    }
    let published = try String(
      contentsOfFile: Project.path("Tests/PollutionTests/RESULTS.md"), encoding: .utf8)
    #expect(published == text, "run 'make results' and review the difference")
  }
}
