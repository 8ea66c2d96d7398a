import Basics
import Exchange
import Foundation
import Reports
import TestSupport
import Testing

@Suite("a data package")
struct DataPackageTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      let name: String
      let path: String
      let bytes: Int
      let hash: String
      let schema: Schema
    }
    struct Schema: Decodable {
      struct Field: Decodable {
        let name: String
        let type: String
        let description: String
        let descriptionEnglish: String
        let unit: String?

        enum CodingKeys: String, CodingKey {
          case name, type, description, unit
          case descriptionEnglish = "description@en"
        }
      }
      struct ForeignKey: Decodable {
        struct Reference: Decodable {
          let resource: String
          let fields: [String]
        }
        let fields: [String]
        let reference: Reference
      }
      let fields: [Field]
      let missingValues: [String]
      let primaryKey: [String]?
      let foreignKeys: [ForeignKey]?
    }
    let name: String
    let resources: [Resource]
  }

  private func package(_ run: ShippedRuns, _ place: String = "") throws -> Package {
    try JSONDecoder().decode(
      Package.self, from: Data(try run.text("\(place)datapackage.json").utf8))
  }

  @Test("names every table with its bytes and the SHA-256 that another program finds")
  func resources() throws {
    let run = try ShippedRuns.run("data")
    let package = try package(run)
    #expect(package.name == "data-2026-06-30")
    #expect(package.resources.map(\.path).sorted() == (try run.tables()))
    for resource in package.resources {
      let sum = try Shell.run("/usr/bin/sha256sum", [resource.path], in: run.path)
      #expect("sha256:" + sum.stdout.prefix(64) == resource.hash)
      #expect(try run.text(resource.path).utf8.count == resource.bytes)
    }
  }

  @Test("has a field for every column, in both languages, with a unit for every number")
  func fields() throws {
    let run = try ShippedRuns.run("data")
    for resource in try package(run).resources {
      let fields = resource.schema.fields
      #expect(fields.map(\.name) == (try CSVRows.headings(of: "\(run.path)/\(resource.path)")))
      for field in fields {
        #expect(field.description != field.descriptionEnglish)
        #expect((field.unit != nil) == ["integer", "number"].contains(field.type), "\(field.name)")
      }
    }
  }

  @Test("refers from people to their agency, and from recommendations to people")
  func references() throws {
    let resources = try package(try ShippedRuns.run("data")).resources
    func references(_ name: String) throws -> [String] {
      try #require(resources.first { $0.name == name }).schema.foreignKeys?.map {
        "\($0.fields) \($0.reference.resource) \($0.reference.fields)"
      } ?? []
    }
    #expect(
      try references("capaian") == [
        #"["id_peserta"] peserta ["id_peserta"]"#, #"["kode_instansi"] instansi ["kode_instansi"]"#,
        #"["jenjang"] jenjang ["jenjang"]"#,
      ])
    #expect(try references("rekomendasi").count == 2)
    #expect(try references("ditolak").isEmpty)
  }

  @Test("of the public holds public tables alone, and knows the mark of what is withheld")
  func released() throws {
    let run = try ShippedRuns.run("publik")
    let released = try package(run, "publik/")
    let tables = try run.tables().filter { $0.hasPrefix("publik/") }
    #expect(released.resources.map { "publik/\($0.path)" }.sorted() == tables)
    #expect(released.resources.allSatisfy { $0.schema.missingValues == ["", "*"] })
    #expect(try package(run).resources.map(\.name) == ["pengungkapan"])
    for file in ["publik/datapackage.json", "publik/csvw.json"] {
      #expect(try !run.text(file).contains("tabel/"))
      #expect(try !run.text(file).contains("id_peserta"))
    }
  }

  @Test("names no table that is not there, so that a release that is withheld has no package")
  func withheld() throws {
    let folder = try TemporaryFolder()
    try folder.write("ukuran,nilai\n", to: "tabel/ringkasan.csv")
    let tables = try WrittenTables(
      folder: folder.path, files: ["tabel/ringkasan.csv", "laporan.md"], ShippedRuns.vocabulary)
    let about = DatasetWords(
      pipeline: "uji", title: Words(id: "Uji", en: "Trial"), asOf: CivilDay("2026-06-30"))
    #expect(DataPackage.files(tables, about).map(\.path) == ["datapackage.json"])
    #expect(TableMetadata.files(tables, about).map(\.path) == ["csvw.json"])
    #expect(SpreadsheetTables.files(tables).map(\.path) == ["excel/ringkasan.csv"])
  }
}
