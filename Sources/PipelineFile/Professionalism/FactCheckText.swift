public import Basics
import Figures
import Flow
import Professionalism
import Standards
import Studies

extension ProfessionalismRun {
  /// The plan, the standards in force and the quality of the facts, for `petakom check`.
  public func description(_ language: Language) -> String {
    FactCheckText(run: self, language: language).lines.joined(separator: "\n")
  }
}

/// Words what a check of facts found.
struct FactCheckText: Bilingual {
  let run: ProfessionalismRun
  let language: Language

  var lines: [String] {
    plan + [""] + inForce(run.study.scoring.sources) + [""] + lineAccounts(run.fileAccounts) + [""]
      + people + [""] + remarks + limits
  }

  private func number(_ count: Int) -> String { DecimalText.localised(count, language) }

  private var plan: [String] {
    [
      say("Rencana", "Plan") + ": \(run.pipeline.header.name), " + say("hari acuan", "as of")
        + " \(run.asOf)",
      "  "
        + say(
          "fakta pegawai → indeks profesionalitas (IP ASN)",
          "facts about people → professionalism index (IP ASN)"),
    ]
  }

  private var people: [String] {
    let roster = run.roster
    let total = run.journal.total
    let sums = run.study.nation.sums
    return [
      say("Baris data", "Data rows") + ": \(number(total.rows)) = "
        + [
          (total.refusedRows, say("ditolak", "refused")),
          (roster.leftOut[.candidate] ?? 0, say("CPNS", "of candidates (CPNS)")),
          (
            roster.leftOut[.contractStaff] ?? 0,
            say("PPPK yang belum dicakup", "of contract staff (PPPK) not included yet")
          ),
          (roster.identicalRows, say("salinan", "copies")),
          (roster.conflictingRows, say("bertentangan", "contradicting each other")),
          (sums.people, say("dipakai", "used")),
        ].map { "\(number($0)) \($1)" }.joined(separator: " + "),
      say("Pegawai", "People") + ": \(number(sums.people)) = \(number(sums.complete)) "
        + say("lengkap", "complete") + " + \(number(sums.people - sums.complete)) "
        + say("tidak lengkap", "incomplete"),
    ]
  }

  private var remarks: [String] {
    let list = run.journal.counts.heaviestFirst.flatMap { kind, count in
      [
        "  \(number(count)) × \(kind.reason[language]) [\(kind.code)]",
        "      → \(kind.remedy[language])",
      ]
    }
    return [list.isEmpty ? say("Tidak ada catatan.", "No remarks.") : say("Catatan", "Remarks")]
      + list + run.notices
  }

  private var limits: [String] {
    let exceeded = run.exceeded.map { "  \($0[language])" }
    guard exceeded.isEmpty else {
      return ["", say("Batas yang terlampaui", "Limits exceeded")] + exceeded
    }
    return run.limits.isEmpty
      ? [] : ["", say("Tidak ada batas yang terlampaui.", "No limit is exceeded.")]
  }
}
