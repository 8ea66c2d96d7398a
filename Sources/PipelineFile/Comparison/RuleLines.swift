import Assessment
import Basics
import Figures
import Reports
import Tables

/// Reads the table of rules that a run has left.
enum RuleLines {
  /// The rules; throws exit code 11 where the table is none that a run writes.
  static func read(_ run: PublishedRun, _ names: inout SharedNames) throws(Failure) -> ComparedRules
  {
    let path = try run.path(RuleTable.path)
    let table = try SmallTable(path: path)
    guard table.columns == RuleTable.headings else { throw damaged(path, 1) }
    var required: [PackedLevels] = []
    var schemes: [[ComparedRules.Band]] = [[], []]
    for row in table.rows {
      let (name, value) = (row.cells[1], row.cells[3])
      switch RuleTable.Rule(rawValue: row.cells[0]) {
      case .standar?:
        let position = names.positions.number(of: name)
        let cell = names.competencies.number(of: row.cells[2])
        guard let level = UInt64(value), (1...5).contains(level), cell < PackedLevels.capacity
        else { throw damaged(path, row.line) }
        while required.count <= position { required.append(.none) }
        required[position][cell] = level
      case .seleksi?:
        schemes[0].append(try band(name, value, &names.categories[0], path, row.line))
      case .pemetaan?:
        schemes[1].append(try band(name, value, &names.categories[1], path, row.line))
      case nil: throw damaged(path, row.line)
      }
    }
    guard schemes.allSatisfy({ !$0.isEmpty }) else { throw damaged(path, 1) }
    return ComparedRules(required: required, schemes: schemes)
  }

  private static func band(
    _ name: String, _ value: String, _ numbers: inout SharedNumbers, _ path: String, _ line: Int
  ) throws(Failure) -> ComparedRules.Band {
    let parts = value.split(separator: "/").map { Int64($0) }
    guard parts.count == 2, let above = parts[0], let below = parts[1], above >= 0, below > 0,
      max(above, below) <= 1_000_000_000_000
    else { throw damaged(path, line) }
    return ComparedRules.Band(category: numbers.number(of: name), from: above, over: below)
  }

  private static func damaged(_ path: String, _ line: Int) -> Failure {
    Failure(
      "\(path):\(line)", "the line is no rule, but each should be as the run has written it",
      remedy: "run the pipeline again; the tables of a run are not to be edited",
      code: .unusableInput)
  }
}
