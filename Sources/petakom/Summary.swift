import Basics
import Figures
import Flow
import PipelineFile
import Standards
import Studies

/// The few lines that a run prints about itself.
struct Summary {
  /// For standard output: one line, and on terminals the way to the report.
  let lines: [String]
  /// For `--verbose`: every file and every kind of remark.
  let details: [String]

  init(_ results: RunResults, folder: String, _ language: Language) {
    let findings = results.findings
    let nation = findings.groups.nation
    let account = findings.account
    func number(_ count: Int) -> String { DecimalText.localised(count, language) }
    let shares = zip(findings.standard.selection.bands, nation.selection).map { band, people in
      let share = DecimalText.percent(people, over: nation.complete, decimals: 1)
      return share.isEmpty
        ? "\(band.label) –" : "\(band.label) \(DecimalText.localised(share, language)) %"
    }
    let words = Words(
      id: "\(number(account.people)) peserta, \(number(account.complete)) lengkap; "
        + "\(number(account.rows)) baris, \(number(account.refused)) ditolak",
      en: "\(number(account.people)) \(account.people == 1 ? "person" : "people"), "
        + "\(number(account.complete)) complete; \(number(account.rows)) "
        + "\(account.rows == 1 ? "row" : "rows"), \(number(account.refused)) refused")
    lines = [
      "\(findings.pipeline) \(findings.asOf): "
        + (shares.isEmpty ? "" : shares.joined(separator: ", ") + "; ")
        + "\(words[language]) → \(folder)"
    ]
    details =
      findings.files.map { file in
        "\(file.name): \(file.dialect[language]); \(file.lines.physical) = \(file.lines.header) + "
          + "\(file.lines.accepted) + \(file.lines.refused) + \(file.lines.skipped)"
      }
      + findings.remarks.sorted { $0.key.code < $1.key.code }.map { kind, count in
        "\(kind.code): \(count) × \(kind.reason[language])"
      }
  }
}
