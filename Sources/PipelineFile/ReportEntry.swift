import Reports
import Studies

/// A report of the catalogue.
struct ReportEntry: RestingEntry {
  static let noun = "report"

  let name: String
  let summary: String
  /// The tallies it rests on.
  let needs: [String]
  /// The studies it rests on.
  var needsStudies: [String] = []
  /// The reports that it is a part of.
  var needsReports: [String] = []
  /// Whether it tells of provinces by agency and position level.
  var needsUnits = false
  /// Whether it tells how figures have changed since earlier runs.
  var tellsHistory = false
  /// What its readers should know about its files.
  var notes = ""
  /// What is written in every form that the pipeline asks for.
  var pages: @Sendable (Findings) -> [Page] = { _ in [] }
  /// Its other files.
  var files: @Sendable (RunResults) -> [ReportFile] = { _ in [] }
  /// Whether it writes tables that reports of data can be made of.
  var writesTables = false
  /// The form that it gives the tables of other reports, when those are written.
  var data: DataForm?
  /// Files of it that are written behind those of all reports, with a watch that ran since the first.
  var closingFiles: @Sendable (RunResults, StopWatch) -> [ReportFile] = { _, _ in [] }
}

extension Catalogue {
  /// The report of internal pages for single units.
  static let unitPages = "unit-pages"
  private static let publicUnitPages = "public-unit-pages"

  /// What is written.
  static let reports: [ReportEntry] = [
    ReportEntry(
      name: "tables", summary: "the internal tables, tabel/*.csv", needs: ["groups", "gaps"],
      notes: "With the study `distribution`, `tabel/sebaran_jpm.csv` counts people with complete "
        + "results by JPM: at least `dari_persen`, less than `sampai_kurang_dari_persen`. Bins are "
        + "whole percents, parted at every cut-off of the standard in force, so that each lies in "
        + "one category; a bin with nobody has no line, and `SEMUA` are all position levels.",
      files: InternalPages.files, writesTables: true),
    ReportEntry(
      name: "national-report", summary: "laporan.md and laporan.en.md",
      needs: ["groups", "gaps"], tellsHistory: true,
      notes:
        "`national-report` compares its key figures with the last earlier day that lies in the "
        + "pipeline's output folder, by the `headline` of its `run.json` (report `run-record`), and "
        + "shows all of them from the second run on, also in `tabel/riwayat.csv`; of more than 24, "
        + "the last of every month.",
      pages: ReportPages.national, files: { HistoryTable.files($0.findings) }),
    ReportEntry(
      name: "quality-report", summary: "mutu-data.md, mutu-data.en.md and tabel/mutu_data.csv",
      needs: ["completeness", "cells"],
      notes: "`tabel/mutu_data.csv` has one figure a line, passed checks included. `berkas` is "
        + "empty where all files are meant, `instansi` where no single agency is; `pemeriksaan` "
        + "says what was looked for and `kode` is its stable code; `bobot` is baik, catatan, "
        + "meragukan, penolakan, tidak_diperiksa (there was nothing to look at) or keterangan (a "
        + "plain count); `jumlah` of `dasar` were found, which is `persen`; `contoh_baris` has the "
        + "first physical lines, separated by blanks.",
      pages: ReportPages.quality,
      files: { [QualityTable.file($0.findings)] }, writesTables: true),
    ReportEntry(
      name: "development-report",
      summary: "pengembangan.md and pengembangan.en.md: who should learn what, and with whom",
      needs: ["profiles"],
      pages: { ReportPages.development($0) + DevelopmentReport.sheets($0) }),
    ReportEntry(
      name: "index-report",
      summary: "indeks.md and indeks.en.md: the competency index, and what its intervals mean",
      needs: ["moments"], needsStudies: ["indices"], pages: ReportPages.indices),
    ReportEntry(
      name: unitPages,
      summary:
        "provinsi/, instansi/ and jenjang/, a page each; metode; and index, which leads to all",
      needs: ["groups", "gaps"], needsUnits: true,
      notes:
        "`unit-pages` writes internal pages, small groups included. Their files are called by the "
        + "codes of provinces and agencies; `_` and a number stand for whatever is no letter or digit.",
      pages: UnitPages.all),
    ReportEntry(
      name: "comparison-tables",
      summary: "tabel/capaian.csv and tabel/aturan.csv: what 'petakom compare' needs of a run",
      needs: ["profiles"],
      notes: "`tabel/capaian.csv` has everybody's agency, position level, attained and required "
        + "levels; the required level is empty where a competency was not assessed by design. "
        + "`tabel/aturan.csv` has the required levels of the standards and the lowest match of every "
        + "category. `petakom compare` needs run.json beside them.",
      files: ComparisonPages.files, writesTables: true),
    ReportEntry(
      name: Pipeline.publicRelease,
      summary: "publik/*.csv and publik/laporan-publik for everybody, after disclosure control; "
        + "pengungkapan.md and tabel/pengungkapan.csv, internal",
      needs: ["groups", "gaps"],
      notes: "`public-release` asks for a release that may leave the house. Counts below 10 are "
        + "withheld, all others and every total rounded to 5 each from its own value, and further "
        + "counts withheld until no small one can be computed more closely than rounding leaves it; "
        + "`*` is neither nought nor empty. Shares are of printed counts and leave room for what is "
        + "withheld. The mean JPM is printed by position level only, and only where every count that "
        + "remains possible can give it; the nation's is computed from these printed figures. "
        + "Sizes of clusters, and those who meet a competency or do not, are printed only where "
        + "their sum adds nothing to what the other tables tell of the number of participants. "
        + "`pengungkapan.md` and `tabel/pengungkapan.csv` tell, for "
        + "internal use, what was withheld and by which rule. The record of a release stands in "
        + "`rilis/` beside the folders of the days and is never changed. Later ones are compared "
        + "with all of them: where a published count moved by fewer than 10 people while what it is a part of "
        + "did, too, or a mean of about the same people is printed otherwise, nothing public is "
        + "written and the run ends with exit code 3, unless "
        + "`--accept-differencing` takes the risk, which `run.json` records. What was released before for "
        + "the same day stays. These limits are a "
        + "proposal of the project, not a regulation's.",
      files: { results in
        let pipeline = results.run.pipeline
        return results.decidedRelease.files(
          pipeline.header.forms,
          hasUnitPages: pipeline.reports.contains { $0.name == publicUnitPages })
      }, writesTables: true),
    ReportEntry(
      name: publicUnitPages,
      summary: "publik/instansi/ and publik/provinsi/, a page each, and publik/daftar-instansi",
      needs: ["groups", "gaps"], needsReports: [Pipeline.publicRelease], needsUnits: true,
      notes:
        "`public-unit-pages` repeats the figures of `public-release` on a page for every agency "
        + "and province. The page of a province adds up what is printed of its agencies; nothing is "
        + "published by position level within an agency."),
    ReportEntry(
      name: "talent-report",
      summary: "talenta.md and talenta.en.md: the nine talent boxes, with their axes and cut-offs",
      needs: [], needsStudies: ["boxes"], pages: ReportPages.talent),
    dataPackage, excel, workbook, sqlite,
    ReportEntry(
      name: "run-record",
      summary: "run.json for other programs (inputs with SHA-256, standards, counts, limits) and "
        + "waktu.json (times and memory)", needs: ["groups"],
      files: { [RecordFiles.record($0)] },
      closingFiles: { [RecordFiles.times($0.times, since: $1)] }),
  ]
}
