import Basics
import Foundation
import PipelineFile
import Reports
import TestSupport
import Testing

@Suite("reports of data")
struct DataReportTests {
  @Test(
    "are refused where no report writes tables that they could be made of",
    arguments: ["data-package", "excel", "workbook", "sqlite"])
  func withoutTables(name: String) throws {
    let attempt = try Attempt(Attempt.pipeline(reports: "[national-report, \(name)]"))
    let failure = TestSupport.failure { _ = try attempt.pipeline() }
    #expect(failure?.code == .wrongPipeline)
    #expect(
      failure?.problem
        == "the report '\(name)' is made of tables, but no report that writes some is named")
    #expect(failure?.remedy == "add 'tables' under reports")
  }

  @Test(
    "stand under 'data' where a pipeline has no reports, known ones and each once",
    arguments: [
      ("[excel, sqlite, data-package]", nil), ("[excel, excel]", "leave one out"),
      ("[xlsx]", "allowed are data-package, excel, sqlite, workbook"),
    ] as [(String, String?)])
  func withoutReports(forms: String, remedy: String?) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "pipeline: uji\nsource: {files: [a.csv]}\nchange: {}\ndata: \(forms)\n", to: "uji.yaml")
    let failure = TestSupport.failure { _ = try ChangePipeline(path: path) }
    #expect(failure?.remedy == remedy)
    #expect(failure == nil || failure?.place.hasPrefix("\(path):4:") == true)
  }

  @Test("are published together with the tables, for owner and group only")
  func published() throws {
    let attempt = try Attempt(
      Attempt.pipeline(reports: "[excel, tables, sqlite, workbook, data-package, run-record]"))
    let publication = try Publication(
      attempt.folder.path("keluaran"), pipeline: "uji", asOf: CivilDay("2026-06-30"))
    try attempt.results().publish(publication)
    publication.release()
    let files = try attempt.folder.snapshot(of: "keluaran/uji/2026-06-30").keys
    #expect(
      files.filter { !$0.contains("/") }.sorted() == [
        "csvw.json", "datapackage.json", "petakom.sqlite", "petakom.xlsx", "run.json", "waktu.json",
      ])
    let tables = files.filter { $0.hasPrefix("tabel/") }.map { $0.dropFirst("tabel/".count) }
    let sheets = files.filter { $0.hasPrefix("excel/") }.map { $0.dropFirst("excel/".count) }
    #expect(tables.count > 8 && tables.sorted() == sheets.sorted())
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: attempt.folder.path("keluaran/uji/2026-06-30/\(file)"))
      #expect(attributes[.posixPermissions] as? Int == 0o640, "\(file)")
    }
  }

  @Test("leave the last output as it was where one of them cannot be written")
  func failed() throws {
    let folder = try TemporaryFolder()
    let trouble = Failure("uji", "it is", remedy: "see", code: .internalFailure)
    let publication = try Publication(
      folder.path, pipeline: "uji", asOf: CivilDay("2026-06-30"))
    try publication.publish([ReportFile(path: "laporan.md", text: "satu")])
    #expect(throws: trouble) {
      try publication.publish([ReportFile(path: "laporan.md", text: "dua")]) {
        (place) throws(Failure) in
        #expect(FileManager.default.contents(atPath: "\(place)/laporan.md") == Data("dua".utf8))
        return [ReportFile(path: "excel/a.csv") { (sink) throws(Failure) in throw trouble }]
      }
    }
    publication.release()
    #expect(try folder.text(of: "uji/latest/laporan.md") == "satu")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("uji"))
    #expect(names.sorted() == ["2026-06-30", "latest"])
  }
}
