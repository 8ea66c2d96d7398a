import Basics
import Reports
import Studies

/// The national report in both languages.
enum NationalPages {
  static func files(_ findings: Findings) -> [ReportFile] {
    [
      ReportFile(path: "laporan.md", text: NationalReport.markdown(findings, .indonesian)),
      ReportFile(path: "laporan.en.md", text: NationalReport.markdown(findings, .english)),
    ]
  }
}
