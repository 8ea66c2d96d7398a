import Basics

/// How many staff every agency has at every position level, whether they were assessed or not.
struct StaffFrame {
  /// The file as text.
  let text: String

  /// Invents the staff that the people of the exports are a part of.
  ///
  /// It has a seed of its own, so that the exports do not change with it. Agencies that stand in no
  /// export have no staff here.
  init(_ nation: Nation, seed: UInt64) {
    var random = SeededNumbers(seed: ~seed)
    var agencies: [String: Agency] = [:]
    var assessed: [String: [Int: Int]] = [:]
    for row in nation.exports.flatMap(\.rows) {
      guard case .participant = row.fate else { continue }
      agencies[row.agency.code] = row.agency
      assessed[row.agency.code, default: [:]][row.level.rawValue, default: 0] += 1
    }
    var lines = ["kode_instansi;instansi;jenis;kode_provinsi;jenjang;jumlah_pegawai"]
    for code in agencies.keys.sorted() {
      guard let agency = agencies[code] else { continue }
      let name = agency.name.replacing("\"", with: "\"\"")
      let province = agency.province.map { String($0.code) } ?? ""
      let start = "\(code);\"\(name)\";\(agency.kind.name);\(province)"
      for level in PositionLevel.allCases {
        let count = assessed[code]?[level.rawValue] ?? 0
        // One level in eight of an agency was not assessed at all.
        let isNew = count == 0 && agency.kind.staffing[level.rawValue] > 0 && random.below(8) == 0
        guard count > 0 || isNew else { continue }
        let staff = isNew ? 1 + random.below(30) : count * random.within(140...520) / 100
        lines.append("\(start);\(level.name);\(staff)")
      }
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
