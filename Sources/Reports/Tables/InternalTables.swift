public import Studies

/// The internal tables of a run: exact, for access-restricted folders only.
public enum InternalTables {
  /// Every table but the one of people; so many workers share the lines of the longest.
  public static func files(_ findings: Findings, workers: Int = 1) -> [ReportFile] {
    [SummaryTable.file(findings)] + GroupTables.files(findings, workers: workers)
      + [GapTable.file(findings), RefusalTable.file(findings)]
      + (findings.distribution.map { [DistributionTable.file($0, findings.standard)] } ?? [])
      + (findings.indices.map { [IndexTable.file($0, findings.standard)] } ?? [])
      + (findings.talent.map { TalentTables.files($0) } ?? [])
      + (findings.agreement.map { [AgreementTable.file($0, findings.standard)] } ?? [])
  }
}
