import Basics
import Figures
import Standards
import Studies
import TestSupport
import Testing

@Suite("the other formulas in use")
struct FormulaStudyTests {
  private let crowd = Crowd.ofProject

  private func study(_ members: [Crowd.Member]) throws -> FormulaStudy {
    var tally = FormulaTally(crowd.standard)
    tally.absorb(try crowd.rated(members))
    return FormulaStudy(tally, standard: crowd.standard)
  }

  private func result(_ formula: OtherFormula, _ members: [Crowd.Member]) throws -> FormulaResult {
    try #require(try study(members).results.first { $0.formula == formula })
  }

  // 22 of 27 is 81.48 %, MS; capped, 18 of 27 is 66.67 %, KMS.
  @Test("turn somebody with two surpluses and seven shortfalls from MS into KMS")
  func workedCase() throws {
    let member = [Crowd.Member("551122222")]
    let capped = try result(.capped, member)
    #expect(capped.selection == [0, 0, 1])
    #expect(capped.changedInSelection == 1)
    #expect(capped.changedInMapping == 1)
    let ratios = try result(.meanOfRatios, member)
    #expect(ratios.selection == [1, 0, 0])
    #expect(ratios.changedInSelection == 0)
  }

  @Test("change the same people as a computation of each one by one", arguments: UInt64(1)...12)
  func bruteForce(seed: UInt64) throws {
    let members = Crowd.members(60, seed: seed)
    for result in try study(members).results {
      let judged = members.map { Judgement($0, result.formula, crowd) }
      #expect(result.changedInSelection == Int64(judged.count { $0.changesSelection }))
      #expect(result.changedInMapping == Int64(judged.count { $0.changesMapping }))
      #expect(result.newlyClassified == Int64(judged.count { $0.isNew }))
      let categories = (0..<3).map { band in Int64(judged.count { $0.other?.selection == band }) }
      #expect(result.selection == categories)
    }
  }

  @Test("classify an incomplete person only where a missing level counts as nought")
  func missing() throws {
    let results = try study([.init("33333333-")]).results
    #expect(results.map(\.newlyClassified) == [0, 0, 1])
    #expect(results.map { $0.selection.reduce(0, +) } == [0, 0, 1])
  }

  @Test("change nobody where there is nobody")
  func nobody() throws {
    #expect(try study([]).results.map(\.changedInSelection) == [0, 0, 0])
  }
}

/// One person's categories under the official formula and under another one.
private struct Judgement {
  typealias Categories = (selection: Int, mapping: Int)
  var official: Categories?
  var other: Categories?

  var changesSelection: Bool { both { $0.selection != $1.selection } }
  var changesMapping: Bool { both { $0.mapping != $1.mapping } }
  var isNew: Bool { official == nil && other != nil }

  init(_ member: Crowd.Member, _ formula: OtherFormula, _ crowd: Crowd) {
    let position = crowd.standard.positions.firstIndex { $0.name == member.position } ?? 0
    let cells = member.levels.enumerated().map { competency, level in
      (
        level: level.wholeNumberValue,
        required: crowd.standard.required(position: position, competency: competency).level
      )
    }
    let required = Ratio(Int64(cells.reduce(0) { $0 + $1.required }))
    let attained = cells.reduce(0) { $0 + ($1.level ?? 0) }
    let isComplete = cells.allSatisfy { $0.level != nil }
    let match = Judgement.ratio(attained, required)
    official = isComplete ? Judgement.categories(match) : nil
    switch formula {
    case .missingAsZero: other = Judgement.categories(match)
    case .capped where isComplete:
      let capped = cells.reduce(0) { $0 + min($1.level ?? 0, $1.required) }
      other = Judgement.categories(Judgement.ratio(capped, required))
    case .meanOfRatios where isComplete:
      let sum = cells.reduce(Ratio.zero) { sum, cell in
        sum.adding(Judgement.ratio(cell.level ?? 0, Ratio(Int64(cell.required)))) ?? sum
      }
      other = Judgement.categories(sum.divided(by: Int64(cells.count)) ?? .zero)
    default: other = nil
    }
  }

  private func both(_ differ: (Categories, Categories) -> Bool) -> Bool {
    guard let official, let other else { return false }
    return differ(official, other)
  }

  private static func ratio(_ above: Int, _ below: Ratio) -> Ratio {
    Ratio(Int128(above), over: below.numerator) ?? .zero
  }

  // MS from 80 %, MMS from 68 %; Optimal from 90 %, Cukup Optimal from 78 %.
  private static func categories(_ match: Ratio) -> Categories {
    func place(_ best: Int128, _ next: Int128) -> Int {
      let hundredfold = 100 * match.numerator
      return hundredfold >= best * match.denominator
        ? 0 : hundredfold >= next * match.denominator ? 1 : 2
    }
    return (place(80, 68), place(90, 78))
  }
}
