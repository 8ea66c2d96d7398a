import Basics

/// Counts how many variants of each kind came out how, as a page.
struct PollutionTally {
  private struct Row {
    var exact = 0
    var refused = 0
    var doubted = 0
    var fileRefused = 0
    var lost = 0
    var all: Int { exact + refused + doubted + fileRefused + lost }
  }

  private var rows: [String: Row] = [:]
  private var kinds: [String] = []
  /// The variants that lost something, in words.
  private(set) var lost: [String] = []
  /// The variants that are refused as files, in words.
  private(set) var refusedFiles: [String] = []

  mutating func add(_ variant: Variant, _ judgement: Judgement) {
    if rows[variant.kind] == nil { kinds.append(variant.kind) }
    switch judgement {
    case .exact: rows[variant.kind, default: Row()].exact += 1
    case .refused: rows[variant.kind, default: Row()].refused += 1
    case .doubted: rows[variant.kind, default: Row()].doubted += 1
    case .fileRefused(let problem):
      rows[variant.kind, default: Row()].fileRefused += 1
      refusedFiles.append("\(variant.kind), \(variant.note): \(problem)")
    case .lost(let why):
      rows[variant.kind, default: Row()].lost += 1
      lost.append("\(variant.kind), \(variant.note): \(why)")
    }
  }

  var markdown: String {
    var sum = Row()
    for row in rows.values {
      sum.exact += row.exact
      sum.refused += row.refused
      sum.doubted += row.doubted
      sum.fileRefused += row.fileRefused
      sum.lost += row.lost
    }
    func share(_ count: Int) -> String {
      DecimalText.percent(Int64(count), over: Int64(max(sum.all, 1)), decimals: 1) + "%"
    }
    func line(_ kind: String, _ row: Row) -> String {
      let counts = [row.all, row.exact, row.refused, row.doubted, row.fileRefused, row.lost]
      return "| \(kind) | " + counts.map { $0 == 0 ? "–" : "\($0)" }.joined(separator: " | ") + " |"
    }
    return """
      # What became of \(sum.all) polluted files

      Every file is one invented table of thirty rows with one damage. `make results` writes this page;
      the test fails where a file loses anything, or where the page is no longer true.

      | outcome | files | share |
      |---|---:|---:|
      | read exactly: people, levels, positions, agencies and days as in the clean twin | \(sum.exact) | \(share(sum.exact)) |
      | only damaged rows or cells are missing, each refused with its physical line | \(sum.refused) | \(share(sum.refused)) |
      | read as it is written, with a doubt that names the line: a stray quote is part of its cell | \(sum.doubted) | \(share(sum.doubted)) |
      | the file is refused, with a remedy | \(sum.fileRefused) | \(share(sum.fileRefused)) |
      | a row lost or a value changed in silence | \(sum.lost) | \(share(sum.lost)) |

      In every file physical lines = heading + accepted + refused + skipped.

      | damage | files | exact | refused by number | with a doubt | file refused | lost |
      |---|---:|---:|---:|---:|---:|---:|
      \(kinds.map { line($0, rows[$0] ?? Row()) }.joined(separator: "\n"))
      \(line("**all**", sum))

      """
  }
}
