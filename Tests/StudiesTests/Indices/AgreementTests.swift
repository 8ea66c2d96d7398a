import Assessment
import Basics
import Figures
import Foundation
import TestSupport
import Testing

@testable import Studies

@Suite("the agreement of two assessors")
struct AgreementTests {
  private static let fixture = Project.path("Tests/StudiesTests/Fixtures/agreement/expected.csv")

  private func tables() throws -> [(name: String, table: [Int64], cells: [Substring])] {
    try String(contentsOfFile: Self.fixture, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (
          String(cells[0]), cells[1].split(separator: " ").compactMap { Int64($0) }, Array(cells)
        )
      }
  }

  @Test("is what scikit-learn and pingouin find, to nine digits")
  func libraries() throws {
    let tables = try tables()
    #expect(tables.count == 8)
    for (name, table, cells) in tables {
      let agreement = Agreement(table)
      #expect(agreement.count == Int64(cells[2]), "\(name)")
      for (found, wanted) in [
        (agreement.exact, cells[3]), (agreement.kappa, cells[4]), (agreement.intraclass, cells[5]),
      ] {
        guard let wanted = Double(wanted) else {
          #expect(found == nil, "\(name)")
          continue
        }
        let value = try #require(found?.approximation, "\(name)")
        #expect(abs(value - wanted) <= 1e-9 * max(1, abs(wanted)), "\(name): \(value)")
      }
    }
  }

  @Test("is exact: a fraction of whole numbers")
  func exact() throws {
    let table = try #require(try tables().first { $0.name == "two-people" }).table
    #expect(Agreement(table).kappa == Ratio(2, over: 3))
    #expect(Agreement(table).intraclass == Ratio(4, over: 5))
  }

  @Test("is empty with a reason where there is nothing to compute it from")
  func empty() throws {
    let nobody = Agreement([Int64](repeating: 0, count: 36))
    #expect([nobody.exact, nobody.kappa, nobody.intraclass] == [nil, nil, nil])
    #expect(nobody.notes == [.nobody])
    for (name, notes) in [("one-level", [IndexNote.noSpread]), ("one-person", [.singlePair])] {
      let table = try #require(try tables().first { $0.name == name }).table
      #expect(Agreement(table).notes == notes)
      #expect(Agreement(table).exact != nil)
    }
    #expect(AgreementStudy(AgreementFigures()).results.isEmpty)
  }
}
