public import Basics
import Figures
import Flow
import Professionalism
public import Reports
import Standards
import Studies
import Tables

/// A run of the professionalism index: files of facts to scores, means and tables.
public struct ProfessionalismRun: Sendable {
  private let study: ProfessionalismStudy
  private let people: [ScoredPerson]
  private let roster: FactRoster
  private let journal: Journal
  private let paths: [String]
  private let absent: [String]
  private let pipeline: ProfessionalismPipeline
  private let asOf: CivilDay
  private let rows: Int
  private let refused: Int

  /// Reads all files and scores everybody; nothing is written.
  ///
  /// Throws exit code 11 where a file cannot be used, 12 where no rules are in force on the day.
  public init(_ pipeline: ProfessionalismPipeline, asOf: CivilDay) throws(Failure) {
    let standard = try Rulebook.load(folder: pipeline.standardsFolder).inForce(on: asOf)
    let scoring = try IndexScoring.load(folder: pipeline.standardsFolder, standard: standard)
    let rule = pipeline.between ?? scoring.bands.between
    var (roster, journal, paths): (FactRoster, Journal, [String]) = (FactRoster(), Journal(), [])
    var absent: Set<Int> = []
    for pattern in pipeline.files { paths += try InputFiles.paths(pattern) }
    for (file, path) in paths.enumerated() {
      let source = try RecordSource(
        path: path, file: file,
        sniffer: Sniffer { FactLayout.meaning(of: $0, standard, scoring) })
      let layout = FactLayout(understanding: source.dialect.columns, standard, scoring)
      try layout.requireColumns(of: path, scoring)
      absent.formUnion(layout.missingItems(scoring))
      let text = TextReader(source)
      let facts = FactReader(layout, standard: standard, scoring: scoring, rule: rule)
      while let batch = try text.next(journal: &journal) {
        facts.read(batch, into: &roster, journal: &journal)
      }
      source.closeAccount(&journal)
      guard journal.accounts[file]?.isBalanced ?? true else {
        throw Failure(
          path, "not every line is accounted for, but each should be",
          remedy: "report it with a file that shows it", code: .internalFailure)
      }
    }
    let people = roster.settled.map {
      ScoredPerson($0, scoring, rule, isExcused: pipeline.isExcused)
    }
    guard !people.isEmpty else {
      throw Failure(
        paths.joined(separator: ", "), "there is no usable row, but the index needs at least one",
        remedy: "see with 'petakom inspect' what the rows hold", code: .unusableInput)
    }
    var tally = ProfessionalismTally()
    for person in people {
      tally.absorb(
        person, agency: roster.agencies[person.agency].code, bands: scoring.bands.bands.count)
    }
    let names = Dictionary(
      roster.agencies.map { ($0.code, (name: $0.name, kind: $0.kind)) },
      uniquingKeysWith: { first, _ in first })
    study = ProfessionalismStudy(tally, names: names, scoring: scoring, rule: rule)
    self.absent = absent.sorted().map { scoring.items[$0].code }
    (self.people, self.roster, self.journal, self.paths) = (people, roster, journal, paths)
    (self.pipeline, self.asOf) = (pipeline, asOf)
    (rows, refused) = (journal.total.rows, journal.total.refusedRows)
  }

  /// All files of the output.
  public func files() -> [ReportFile] {
    [
      ProfessionalismTables.people(people, agencies: roster.agencies.map(\.code), study.scoring),
      ProfessionalismTables.agencies(study), ProfessionalismTables.nation(study),
      ProfessionalismTables.account(account),
      ProfessionalismTables.refusals(journal.refusals, files: names),
    ]
      + Site(
        title: pipeline.title,
        pages: [
          Page("laporan-ip-asn", label: pipeline.title) { [self] in
            ProfessionalismReport.document(
              study, title: pipeline.title, asOf: asOf, account: account, absent: absent, $0)
          }
        ], forms: pipeline.forms
      ).files
  }

  /// One line that sums the run up.
  public func summary(folder: String, _ language: Language) -> String {
    let nation = study.nation
    let published = DecimalText.localised(nation.unweighted.percent(decimals: 2), language)
    let weighted = DecimalText.localised(nation.weighted.percent(decimals: 2), language)
    let words = Words(
      id: "IP ASN \(published) (tak tertimbang atas \(nation.agencies) instansi), "
        + "\(weighted) (tertimbang pegawai)",
      en: "IP ASN \(published) (unweighted over agencies: \(nation.agencies)), "
        + "\(weighted) (weighted by staff)")
    return "\(pipeline.name) \(asOf): \(words[language]) → \(folder)"
  }

  /// How rows became people; the rows of each line add up to those read.
  private var account: [(name: String, count: Int)] {
    let complete = study.nation.sums.complete
    return [
      ("baris_terbaca", rows), ("baris_ditolak", refused),
      ("baris_cpns", roster.leftOut[.candidate] ?? 0),
      ("baris_pppk_belum_dicakup", roster.leftOut[.contractStaff] ?? 0),
      ("duplikat_identik_dibuang", roster.identicalRows),
      ("baris_konflik_dibuang", roster.conflictingRows),
      ("pegawai_konflik_dibuang", roster.conflictingPeople), ("pegawai", people.count),
      ("pegawai_lengkap", complete), ("pegawai_tidak_lengkap", people.count - complete),
      ("isian_ditolak", journal.refusals.count { $0.kind.weight == .cellRefused }),
      ("pegawai_berubah_kategori_bila_aturan_lain", study.nation.sums.changed),
      ("instansi_berubah_kategori_bila_aturan_lain", study.changedAgencies),
    ]
  }

  private var names: [String] {
    let last = paths.map { RelativePath.lastPart(of: $0) }
    return Set(last).count == last.count ? last : paths
  }
}
