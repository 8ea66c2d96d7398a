import Foundation
import TestSupport
import Testing

@Suite(
  "a data set",
  .enabled(if: Validators.areThere, "frictionless, csvw and datasette can be fetched here"))
struct ValidationTests {
  /// Data sets: a pipeline and the folder below that of its run.
  private static let sets = [("data", ""), ("publik", ""), ("publik", "publik/")]

  @Test("is valid for frictionless, with hashes, types, keys and references", arguments: sets)
  func frictionless(pipeline: String, place: String) throws {
    let folder = "\(try ShippedRuns.run(pipeline).path)/\(place)"
    let outcome = try Validators.run("frictionless", ["validate", "datapackage.json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.stdout)")
    #expect(outcome.stdout.contains("VALID"))
  }

  @Test("of a pipeline without reports is valid, too", arguments: ShippedRuns.namesWithoutReports)
  func otherKinds(name: String) throws {
    let run = try ShippedRuns.inAllForms(name)
    try withExtendedLifetime(run) {
      for (program, arguments) in [
        ("frictionless", ["validate", "datapackage.json"]), ("csvwvalidate", ["csvw.json"]),
      ] {
        let outcome = try Validators.run(program, arguments, in: run.path)
        #expect(outcome.status == 0, "\(program): \(outcome.stdout)")
      }
    }
  }

  @Test("is valid for csvw", arguments: sets)
  func csvw(pipeline: String, place: String) throws {
    let folder = "\(try ShippedRuns.run(pipeline).path)/\(place)"
    let outcome = try Validators.run("csvwvalidate", ["csvw.json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.stdout) \(outcome.stderr)")
  }

  @Test(
    "is not valid any more with a word for a number, or without the row that others name",
    arguments: [("B1,2", "B1,dua"), ("\nB1,2,", "\nB9,2,")])
  func damaged(old: String, new: String) throws {
    let copy = try TemporaryFolder()
    let run = try ShippedRuns.talent()
    try withExtendedLifetime(run) {
      let folder = URL(fileURLWithPath: run.path).resolvingSymlinksInPath().path
      try FileManager.default.copyItem(atPath: folder, toPath: copy.path("set"))
    }
    let text = try copy.text(of: "set/tabel/instansi.csv")
    try #require(text.contains(old))
    let before = try Validators.run("csvwvalidate", ["csvw.json"], in: copy.path("set"))
    #expect(before.status == 0, "\(before.stdout) \(before.stderr)")
    try copy.write(text.replacing(old, with: new), to: "set/tabel/instansi.csv")
    for (program, arguments) in [
      ("frictionless", ["validate", "datapackage.json"]), ("csvwvalidate", ["csvw.json"]),
    ] {
      let outcome = try Validators.run(program, arguments, in: copy.path("set"))
      #expect(outcome.status != 0, "\(program): \(outcome.stdout)")
    }
  }

  @Test("opens in Datasette, with all rows of every table")
  func datasette() throws {
    let run = try ShippedRuns.run("data")
    let outcome = try Validators.run("datasette", ["inspect", "petakom.sqlite"], in: run.path)
    let found = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any]
    let database = try #require(found?["petakom"] as? [String: Any])
    let tables = try #require(database["tables"] as? [String: [String: Int]])
    for path in try run.tables() {
      let name = String(path.dropFirst("tabel/".count).dropLast(".csv".count))
      #expect(tables[name]?["count"] == (try run.rows(at: path).count), "\(name)")
    }
    #expect((tables["kamus"]?["count"] ?? 0) > 200)
  }
}
