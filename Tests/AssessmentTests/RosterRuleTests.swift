import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the roster")
struct RosterRuleTests {
  /// Reads a text table of rows: id, optional columns, and competencies, or `kompetensi` and `level`.
  static func rows(_ text: String) -> [DataRow] {
    guard let table = try? TextTable(text) else { preconditionFailure(text) }
    return table.records.map { cells in
      var row = DataRow(id: cells["id"] ?? "a")
      row.name = cells["nama"] ?? ""
      row.agency = cells["instansi"] ?? row.agency
      row.position = cells["jenjang"] ?? row.position
      row.day = cells["tanggal"] ?? row.day
      if let code = cells["kompetensi"], !code.isEmpty {
        row.isLong = true
        row.levels = [code: cells["level"] ?? ""]
        if let standard = cells["standar"], !standard.isEmpty { row.standards = [code: standard] }
      } else {
        row.levels = cells.filter { $0.key.hasPrefix("M.") && $0.value != "." }
      }
      return row
    }
  }

  /// What comes of the rows, as `id levels (rows)`, and the counts that are not zero.
  static func outcome(_ text: String) throws -> (people: [String], account: RosterAccount) {
    let rows = rows(text)
    let settled = try Population(rows).settled([Array(rows.indices)])
    return (settled.people.map { "\($0.id) \($0.told) (\($0.rows))" }, settled.account)
  }

  static func account(
    different: Int, older: Int = 0, conflict: Int = 0, conflictPeople: Int = 0, used: Int = 0,
    names: Int = 0
  ) -> RosterAccount {
    var account = RosterAccount()
    (account.differentRows, account.olderRows, account.usedRows) = (different, older, used)
    (account.conflictRows, account.conflictPeople) = (conflict, conflictPeople)
    account.differentNames = names
    return account
  }

  struct Rule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: String
    let people: [String]
    let account: RosterAccount
  }

  @Test("follows the rule", arguments: RosterRuleTests.rules)
  func rule(_ rule: Rule) throws {
    let (people, account) = try Self.outcome(rule.rows)
    #expect(people == rule.people)
    var stated = rule.account
    stated.identicalRows = Self.rows(rule.rows).count - stated.differentRows
    #expect(account == stated)
    let sum = account.olderRows + account.conflictRows + account.usedRows
    #expect(account.differentRows == sum)
    // The slow model says the same.
    #expect(RosterModel(Self.rows(rule.rows)).account == stated)
  }
}
