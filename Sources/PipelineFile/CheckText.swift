public import Basics
import Figures
import Flow
import Reports
import Standards
import Studies

extension Run {
  /// The plan, the standards in force and the quality of the data, for `petakom check`.
  public func description(of results: RunResults, _ language: Language) -> String {
    CheckText(self, results, language).lines.joined(separator: "\n")
  }
}

/// Words what a check found.
struct CheckText: Bilingual {
  private static let mostWords = 20

  private let run: Run
  private let findings: Findings
  private let exceeded: [String]
  private let hasLimits: Bool
  private let unknownAgencies: [UnknownAgency]
  private let notices: [String]
  let language: Language

  init(_ run: Run, _ results: RunResults, _ language: Language) {
    self.run = run
    findings = results.findings
    exceeded = results.exceeded.map { $0[language] }
    hasLimits = !results.limits.isEmpty
    unknownAgencies = results.unknownAgencies?.rows ?? []
    notices = results.notices
    self.language = language
  }

  var lines: [String] {
    plan + [""] + inForce(findings.standard.sources) + [""] + lineAccounts(findings.files) + [""]
      + people + [""] + remarks
  }

  private func number(_ count: Int) -> String { DecimalText.localised(count, language) }

  private var plan: [String] {
    [
      say("Rencana", "Plan") + ": \(run.pipeline.name), "
        + say("hari acuan", "as of") + " \(run.asOf)",
      "  " + run.pipeline.stepNames.joined(separator: " → "),
      "  → \(run.pipeline.tallies.map(\.name).joined(separator: ", "))"
        + " → \(run.pipeline.reports.map(\.name).joined(separator: ", "))",
    ]
  }

  private var people: [String] {
    let account = findings.account
    return [
      say("Baris data", "Data rows") + ": \(number(account.rows)) = "
        + [
          (account.refused, say("ditolak", "refused")),
          (account.identical, say("salinan", "copies")),
          (account.older, say("asesmen lama", "of older assessments")),
          (account.conflict, say("bertentangan", "contradicting each other")),
          (account.expired, say("kedaluwarsa", "expired")),
          (account.leftOut, say("disisihkan tahap lain", "left out by another step")),
          (account.used, say("dipakai", "used")),
        ].map { "\(number($0)) \($1)" }.joined(separator: " + "),
      say("Peserta", "People") + ": \(number(account.people)) = "
        + "\(number(account.complete)) " + say("lengkap", "complete")
        + " + \(number(account.incomplete)) " + say("tidak lengkap", "incomplete"),
    ]
      + (QualityReport.summary(findings, language).map {
        [say("Mutu data", "Data quality") + ": \($0)"]
      } ?? [])
  }

  private var remarks: [String] {
    let list = findings.remarks.heaviestFirst.flatMap { kind, count in
      [
        "  \(number(count)) × \(kind.reason[language]) [\(kind.code)]",
        "      → \(kind.remedy[language])",
      ] + nearest(kind)
    }
    return [list.isEmpty ? say("Tidak ada catatan.", "No remarks.") : say("Catatan", "Remarks")]
      + list + notices + agencies + limits
  }

  // Only words that are near to a known one: another may be somebody's name in the wrong column.
  private func nearest(_ kind: RemarkKind) -> [String] {
    (findings.meant[kind] ?? [:]).sorted { $0.key < $1.key }.prefix(CheckText.mostWords).map {
      "      '\($0.key)' → \($0.value)?"
    }
  }

  private var limits: [String] {
    if exceeded.isEmpty {
      return hasLimits
        ? ["", say("Tidak ada batas yang terlampaui.", "No limit is exceeded.")] : []
    }
    return ["", say("Batas yang terlampaui", "Limits exceeded")] + exceeded.map { "  \($0)" }
  }

  private var agencies: [String] {
    guard !unknownAgencies.isEmpty else { return [] }
    let shown = unknownAgencies.prefix(CheckText.mostWords).map { agency in
      let spelling = [agency.name, agency.code].filter { !$0.isEmpty }.joined(separator: ", ")
      let near =
        agency.nearestCode.isEmpty ? "" : " → \(agency.nearestName) (\(agency.nearestCode))"
      return "  '\(spelling)'\(near)"
    }
    let more = unknownAgencies.count - shown.count
    return [say("Instansi yang tidak dikenal → terdekat", "Agencies not known → nearest")]
      + shown + (more > 0 ? ["  … \(more)"] : [])
  }
}
