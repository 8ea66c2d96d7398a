import Basics
import Figures
import Standards

/// What stands behind the identity in lines of the table of people, one text behind the other.
struct PersonEndings: Sendable {
  /// The texts, each with its line end.
  private(set) var bytes: [UInt8] = []
  /// Where each text begins in `bytes`, and last where all of them end.
  private(set) var starts = [0]

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// How many bytes the longest one has.
  var longest: Int { zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0 }

  /// One of them.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// Adds a line's ending, made of the cells behind the identity.
  mutating func append(_ cells: [String]) {
    for cell in cells {
      bytes.append(UInt8(ascii: ","))
      var cell = cell
      cell.withUTF8 { CSVText.append(cell: $0, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\n"))
    starts.append(bytes.count)
  }
}

extension PersonResult {
  /// The cells of a result in the table of people.
  func cells(_ standard: Standard) -> [String] {
    guard isComplete,
      let selection = standard.selection.band(attained: attained, required: required),
      let mapping = standard.mapping.band(attained: attained, required: required)
    else { return ["", "", "", "TIDAK LENGKAP", "TIDAK LENGKAP", "\(below)"] }
    return [
      "\(attained)", "\(required)",
      DecimalText.percent(Int64(attained), over: Int64(required), decimals: 2),
      standard.selection.bands[selection].label, standard.mapping.bands[mapping].label, "\(below)",
    ]
  }
}
