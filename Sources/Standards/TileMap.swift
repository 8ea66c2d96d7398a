import Basics
import Settings

/// Where each province stands on a map of equal tiles, roughly as the islands lie from west to east.
public struct TileMap: Sendable, Hashable {
  /// The places of provinces by row and column, north and west first; nil where there is sea.
  public let rows: [[Int?]]
  /// Where the arrangement comes from.
  public let provenance: Provenance

  /// The most columns of a row.
  public var columns: Int { rows.map(\.count).max() ?? 0 }

  /// Reads rows of BPS codes, with two dots for sea; a province that is not in force leaves a gap.
  init(_ fields: inout Fields, _ file: Provenance, _ list: ProvinceList) throws(Failure) {
    provenance = try Provenance(&fields, within: file)
    var seen: Set<String> = []
    var rows: [[Int?]] = []
    for node in try fields.required("rows").list() {
      var row: [Int?] = []
      for code in try node.string().split(separator: " ").map(String.init) {
        guard code != ".." else {
          row.append(nil)
          continue
        }
        guard list.allCodes.contains(code) else {
          throw node.failure(
            "'\(code)' is no BPS code of the provinces, but should be one",
            remedy: "correct the code, or write '..' for sea")
        }
        guard seen.insert(code).inserted else {
          throw node.failure(
            "'\(code)' stands here again, but a province has one tile",
            remedy: "take one of the two away")
        }
        row.append(list.index(code: code, system: .bps))
      }
      rows.append(row)
    }
    self.rows = rows
  }
}
