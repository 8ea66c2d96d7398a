import Assessment
import Basics
import Figures
import Reports
import Studies

/// The internal tables, with the lists that no report of figures needs.
enum InternalPages {
  static func files(_ results: RunResults) -> [ReportFile] {
    var files = InternalTables.files(results.findings, workers: results.run.jobs)
    if let unknown = results.unknownAgencies { files.append(UnknownAgencyTable.file(unknown.rows)) }
    let (findings, registry, workers) = (results.findings, results.registry, results.run.jobs)
    let identity: PersonTable.Identity = { registry.withTexts(of: $0, $1) }
    files += DevelopmentTables.files(findings, workers: workers, identity: identity)
    guard let people = results.people else { return files }
    let columns = DevelopmentTables.personColumns(findings) { registry.text(of: $0) }
    if let profiles = findings.development?.profiles, !columns.isEmpty {
      files.append(
        PersonTable.file(
          profiles, columns: columns, standard: findings.standard, workers: workers,
          identity: identity))
    } else {
      files.append(
        PersonTable.file(
          people, standard: findings.standard, workers: workers, identity: identity))
    }
    return files
  }
}

/// The reports of a run as pages, by the names of their files.
enum ReportPages {
  static let national = page(
    "laporan", Words(id: "Laporan nasional", en: "National report"), NationalReport.document)
  static let quality = page(
    "mutu-data", Words(id: "Mutu data", en: "Data quality"), QualityReport.document)
  static let development = page(
    "pengembangan", Words(id: "Pengembangan", en: "Development"), DevelopmentReport.document)
  static let talent = page(
    "talenta", Words(id: "Kotak talenta", en: "Talent boxes"), TalentReport.document)
  static let indices = page(
    "indeks", Words(id: "Indeks kompetensi", en: "Competency index"), IndexReport.document)

  private static func page(
    _ name: String, _ label: Words,
    _ document: @escaping @Sendable (Findings, Language) -> Document
  ) -> @Sendable (Findings) -> [Page] {
    { findings in [Page(name, label: label) { document(findings, $0) }] }
  }
}

/// What a later run is compared with.
enum ComparisonPages {
  static func files(_ results: RunResults) -> [ReportFile] {
    let (findings, registry) = (results.findings, results.registry)
    guard let people = results.profiles else { return [] }
    return [
      LevelTable.file(
        people,
        agencies: registry.units.map {
          GroupAgency(code: $0.code, kind: $0.kind, province: $0.province)
        }, competencies: findings.competencies, standard: findings.standard,
        identity: { registry.text(of: $0) }),
      RuleTable.file(findings.standard, competencies: findings.competencies),
    ]
  }
}
