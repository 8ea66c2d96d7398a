import Basics
import Flow
import Standards
import Studies

/// What a check tells of its rules and files, whatever the pipeline is about.
extension Bilingual {
  /// The rule sets in force, each with its source and how well it is established.
  func inForce(_ sources: [RuleSource]) -> [String] {
    [say("Standar yang berlaku", "Standards in force")]
      + sources.map { source in
        "  \(source.title[language]) (\(source.file), "
          + say("sejak", "since") + " \(source.provenance.since)): \(source.provenance.source); "
          + source.provenance.confidence.label[language]
      }
  }

  /// The line account of every file.
  func lineAccounts(_ files: [FileAccount]) -> [String] {
    [
      say(
        "Berkas: baris fisik = kepala + diterima + ditolak + dilewati",
        "Files: physical lines = heading + accepted + refused + skipped")
    ]
      + files.map { file in
        let parts = [
          file.lines.header, file.lines.accepted, file.lines.refused, file.lines.skipped,
        ]
        let sum = parts.map { DecimalText.localised($0, language) }.joined(separator: " + ")
        let physical = DecimalText.localised(file.lines.physical, language)
        return "  \(file.name) (\(file.dialect[language])): \(physical) = \(sum)"
      }
  }
}
