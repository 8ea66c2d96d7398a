import Basics
import Flow
import TestSupport
import Testing

@Suite("the account of a file's lines")
struct LineAccountTests {
  static func sample(_ number: Int) -> LineAccount {
    Journal(Event.some(8 * number, seed: UInt64(number))).total
  }

  @Test("keeps the laws of merging")
  func laws() {
    let samples = (0..<7).map { Self.sample($0) }
    #expect(brokenMergeLaws(samples: samples, blank: LineAccount()) == [])
  }

  /// Ten lines: a heading, five accepted, two refused, two skipped.
  static func balanced() -> Journal {
    var journal = Journal()
    journal.read(physical: 10, header: 1, file: 0)
    journal.accept(rows: 4, lines: 5, file: 0)
    journal.refuse(Remark(Kinds.row, file: 0, line: 3, column: "", value: ""), lines: 2)
    journal.skip(Kinds.blank, lines: 2, file: 0)
    return journal
  }

  @Test("is balanced when every line went somewhere")
  func isBalanced() {
    let account = Self.balanced().total
    #expect(account.isBalanced)
    #expect(account.rows == 5)
    #expect(account.refusedRows == 1)
    #expect(account.reasons == [Kinds.row: 2, Kinds.blank: 2])
  }

  @Test("is out of balance when a line got lost, came twice, or has no reason")
  func isNotBalanced() {
    var lost = Self.balanced().total
    lost.physical += 1
    #expect(!lost.isBalanced)
    var twice = Self.balanced().total
    twice.accepted += 1
    #expect(!twice.isBalanced)
    var unexplained = Self.balanced().total
    unexplained.physical += 1
    unexplained.skipped += 1
    #expect(!unexplained.isBalanced)
  }

  @Test("of two balanced files is balanced, too")
  func sum() {
    let account = Self.balanced().total
    #expect(account.merged(with: account).isBalanced)
    #expect(account.merged(with: account).physical == 20)
  }

  @Test("counts the lines of a row with several troubles once")
  func severalTroubles() {
    var journal = Self.balanced()
    journal.note(Remark(Kinds.row, file: 0, line: 3, column: "nip", value: "x"))
    #expect(journal.total.isBalanced)
    #expect(journal.count(of: Kinds.row) == 2)
  }
}
