import Basics
import Standards
import TestSupport
import Testing

@Suite("The map of tiles")
struct TileMapTests {
  @Test("has one tile for every province in force", arguments: ["2019-06-01", "2026-06-30"])
  func complete(day: String) throws {
    let standard = try Standard.shipped(on: day)
    let map = try #require(standard.provinceTiles)
    let places = map.rows.joined().compactMap { $0 }
    #expect(places.sorted() == Array(standard.provinces.indices))
    #expect(map.provenance.confidence == .proposed)
  }

  @Test("puts the islands where they lie: Aceh west of all, Papua east of all, Bali beside Java")
  func places() throws {
    let standard = try Standard.shipped()
    let map = try #require(standard.provinceTiles)
    func place(_ name: String) throws -> (row: Int, column: Int) {
      let province = try #require(standard.provinces.firstIndex { $0.name == name })
      let row = try #require(map.rows.firstIndex { $0.contains(province) })
      return (row, try #require(map.rows[row].firstIndex(of: province)))
    }
    #expect(try place("Aceh") == (0, 0))
    #expect(try place("Papua").column == map.columns - 1)
    #expect(try place("Papua Selatan").column == map.columns - 1)
    #expect(try place("Papua Barat Daya").column < place("Papua Barat").column)
    let (java, bali) = (try place("Jawa Timur"), try place("Bali"))
    #expect(java.row == bali.row && java.column + 1 == bali.column)
    #expect(try place("Kalimantan Utara").row < place("Kalimantan Selatan").row)
  }

  @Test("keeps the place of a province that is not in force yet as sea")
  func early() throws {
    let (now, then) = (try Standard.shipped(), try Standard.shipped(on: "2019-06-01"))
    let shapes = [now, then].map { $0.provinceTiles?.rows.map(\.count) }
    #expect(shapes[0] == shapes[1])
  }

  @Test(
    "refuses a code that is none, and a province that stands twice",
    arguments: [
      ("- 11 ..", "- 10 ..", "'10' is no BPS code of the provinces, but should be one", "'..'"),
      (
        "- 11 .. ..", "- 11 .. 12",
        "'12' stands here again, but a province has one tile", "take one"
      ),
    ])
  func refused(old: String, new: String, problem: String, remedy: String) {
    let found = failure { () throws(Failure) in _ = try changed("provinces-2012.yaml", old, to: new)
    }
    #expect(found?.problem == problem)
    #expect(found?.remedy.contains(remedy) == true)
    #expect(found?.place.hasPrefix("provinces-2012.yaml:") == true)
  }

  @Test("is not needed: a list of provinces without one has none")
  func absent() throws {
    let text = Project.text("Pipelines/standards/provinces-2012.yaml")
    let start = try #require(text.firstRange(of: "tile-map:")).lowerBound
    let rulebook = try changed("provinces-2012.yaml", String(text[start...]), to: "")
    #expect(try rulebook.inForce(on: CivilDay("2026-06-30")).provinceTiles == nil)
  }
}
