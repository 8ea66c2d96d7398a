import Basics
import Flow
import Tables
import TestSupport

/// What became of one damaged file, compared with its clean twin.
enum Judgement: Equatable {
  /// All people of the file are there, all values the same.
  case exact
  /// Only damaged rows or cells are missing, and each is refused by its physical line.
  case refused
  /// As they are written, with a doubt that names the line: a stray quote is part of its cell.
  case doubted
  /// The file is refused as a whole, with a remedy.
  case fileRefused(String)
  /// A row is missing or a value differs, and nobody says so.
  case lost(String)

  static func of(_ variant: Variant, in folder: TemporaryFolder, _ clean: Understanding) throws
    -> Judgement
  {
    let path = try folder.write(variant.bytes, to: "ekspor.csv")
    let found: Understanding
    do throws(Failure) {
      found = try Understanding(path: path)
    } catch {
      return error.code == .unusableInput && !error.remedy.isEmpty
        ? .fileRefused(error.problem) : .lost("\(error)")
    }
    guard found.journal.total.isBalanced else { return .lost("lines are not accounted for") }
    return judge(variant, found, clean)
  }

  private static func judge(_ variant: Variant, _ found: Understanding, _ clean: Understanding)
    -> Judgement
  {
    var judgement = Judgement.exact
    let ids = CleanTable().rows.map { $0[CleanTable.nip] }
    let refusals = found.journal.refusals
    let doubts = found.journal.examples[RemarkKind.strayQuote]?.map(\.line) ?? []
    for (row, lines) in variant.lines.sorted(by: { $0.key < $1.key }) {
      guard let wanted = clean.people[ids[row]]?.person else { return .lost("no clean twin") }
      let told = refusals.filter { $0.line == lines.lowerBound }
      if let (person, line) = found.people[ids[row]] {
        guard line == lines.lowerBound else {
          return .lost("row \(row) is said to be in line \(line), not \(lines.lowerBound)")
        }
        if person == wanted { continue }
        if doubts.contains(line), variant.damaged.contains(row), person.levels == wanted.levels {
          judgement = .doubted
          continue
        }
        guard isTold(person, wanted, told) else {
          return .lost("row \(row) says \(person), not \(wanted)")
        }
      } else {
        guard told.contains(where: { $0.kind.weight == .rowRefused }) else {
          return .lost("row \(row) in line \(lines.lowerBound) is gone: \(refusals.map(\.line))")
        }
      }
      guard variant.damaged.contains(row) else {
        return .lost("row \(row) is refused, but it is sound: \(told.map(\.kind.code))")
      }
      judgement = .refused
    }
    let strangers = Set(found.people.keys).subtracting(ids)
    guard strangers.isEmpty, found.entries == found.people.count else {
      return .lost("there are people whom nobody wrote: \(strangers)")
    }
    return judgement
  }

  // Cells that are refused count as missing, and every other value must be the same.
  private static func isTold(
    _ person: Understanding.Person, _ wanted: Understanding.Person, _ told: [Remark]
  ) -> Bool {
    let different = wanted.levels.filter { person.levels[$0.key] != $0.value }
    let areEmpty = different.allSatisfy { person.levels[$0.key] == 6 }
    var mended = person
    mended.levels = wanted.levels
    let cells = told.count { $0.kind.weight == .cellRefused }
    return areEmpty && mended == wanted && cells >= different.count
  }
}
