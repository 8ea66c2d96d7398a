import Assessment
import Basics
import Reports
import Studies

/// The internal tables, with the lists that no report of figures needs.
enum InternalPages {
  static func files(_ results: RunResults) -> [ReportFile] {
    var files = InternalTables.files(results.findings)
    if let unknown = results.unknownAgencies { files.append(UnknownAgencyTable.file(unknown.rows)) }
    guard let people = results.people else { return files }
    let registry = results.registry
    files.append(
      PersonTable.file(
        people, standard: results.findings.standard, workers: results.run.jobs
      ) { registry.text(of: $0) })
    return files
  }
}

/// The national report in both languages.
enum NationalPages {
  static func files(_ findings: Findings) -> [ReportFile] {
    [
      ReportFile(path: "laporan.md", text: NationalReport.markdown(findings, .indonesian)),
      ReportFile(path: "laporan.en.md", text: NationalReport.markdown(findings, .english)),
    ]
  }
}
