import Basics
import Figures
import Flow
import Professionalism
import Reports
import Standards
import Studies
import Tables

extension ProfessionalismRun {
  /// All files of the output.
  func outputFiles() -> [ReportFile] {
    let names = InputFiles.names(of: files.map(\.source.path))
    var output = [
      ProfessionalismTables.people(people, agencies: roster.agencies.map(\.code), study.scoring),
      ProfessionalismTables.agencies(study), ProfessionalismTables.nation(study),
      ProfessionalismTables.fulfilments(study),
      ProfessionalismTables.account(account),
      RefusalTable.file(journal.refusals, files: names),
    ]
    if let unknownAgencies { output.append(UnknownAgencyTable.file(unknownAgencies.rows)) }
    output +=
      Site(
        title: pipeline.header.title,
        pages: [
          Page("laporan-ip-asn", label: pipeline.header.title) { [self] in
            ProfessionalismReport.document(
              study, title: pipeline.header.title, asOf: asOf, account: account, absent: absent,
              remarks: journal.counts, $0)
          }
        ], forms: pipeline.header.forms
      ).files
    return output + [record]
  }

  /// One line that sums the run up.
  func summary(folder: String, _ language: Language) -> String {
    let nation = study.nation
    let published = DecimalText.localised(nation.unweighted.percent(decimals: 2), language)
    let weighted = DecimalText.localised(nation.weighted.percent(decimals: 2), language)
    let words = Words(
      id: "IP ASN \(published) (tak tertimbang atas \(nation.agencies) instansi), "
        + "\(weighted) (tertimbang pegawai)",
      en: "IP ASN \(published) (unweighted over agencies: \(nation.agencies)), "
        + "\(weighted) (weighted by staff)")
    return "\(pipeline.header.name) \(asOf): \(words[language]) → \(folder)"
  }

  /// How rows became people; the rows of each line add up to those read.
  var account: [(name: String, count: Int)] {
    let complete = study.nation.sums.complete
    let total = journal.total
    return [
      ("baris_terbaca", total.rows), ("baris_ditolak", total.refusedRows),
      ("baris_cpns", roster.leftOut[.candidate] ?? 0),
      ("baris_pppk_belum_dicakup", roster.leftOut[.contractStaff] ?? 0),
      ("duplikat_identik_dibuang", roster.identicalRows),
      ("baris_konflik_dibuang", roster.conflictingRows),
      ("pegawai_konflik_dibuang", roster.conflictingPeople), ("pegawai", people.count),
      ("pegawai_lengkap", complete), ("pegawai_tidak_lengkap", people.count - complete),
      ("isian_ditolak", journal.refusedCells),
      ("pegawai_berubah_kategori_bila_aturan_lain", study.nation.sums.changed),
      ("instansi_berubah_kategori_bila_aturan_lain", study.changedAgencies),
    ]
  }

  /// The items that some file has no column for.
  private var absent: [String] {
    Set(files.flatMap { $0.layout.missingItems(study.scoring) }).sorted()
      .map { study.scoring.items[$0].code }
  }

  var fileAccounts: [FileAccount] {
    InputRecords.accounts(files.map(\.source), journal)
  }

  /// The record; the inputs are read for their digests when it is written, not before.
  private var record: ReportFile {
    ReportFile(path: "run.json") { (sink) throws(Failure) in
      var inputs: [InputRecord] = []
      for file in files {
        let columns = file.layout.understood(study.scoring).map {
          InputRecord.Column(
            place: $0.column + 1, heading: file.layout.headings[$0.column], role: $0.name)
        }
        inputs.append(
          try InputRecords.record(
            file.source, columns, columnCount: file.layout.headings.count))
      }
      let contents = BriefRecord.Contents(
        asOf: asOf, pipeline: pipeline.header.name, settings: pipeline.header.settings.json,
        standard: standard,
        furtherSources: study.scoring.sources, files: fileAccounts, inputs: inputs,
        lists: try InputRecords.lists([pipeline.source.agencies]),
        counts: account,
        remarks: journal.counts, limits: limits)
      try sink(Array(BriefRecord.json(contents).text.utf8))
    }
  }
}
