/// How one server writes its file: separator, line ends, headings and the order of the fields.
protocol ExportForm: Sendable {
  var file: String { get }
  var separator: String { get }
  var lineEnd: String { get }
  var beginsWithMark: Bool { get }
  var headings: [String] { get }
  /// After how many records an empty line stands.
  var emptyLinesAfter: [Int] { get }
  /// The records of one row: one in a wide file, one per competency in a long one.
  func records(_ row: Row) -> [[String]]
}

extension ExportForm {
  var lineEnd: String { "\n" }
  var beginsWithMark: Bool { false }
  var emptyLinesAfter: [Int] { [] }
}

extension Region {
  /// The way the region's server writes.
  var form: any ExportForm {
    switch self {
    case .centre: CentreForm()
    case .java: JavaForm()
    case .sumatra: SumatraForm()
    case .borneoAndSulawesi: BorneoAndSulawesiForm()
    case .east: EastForm()
    }
  }
}
