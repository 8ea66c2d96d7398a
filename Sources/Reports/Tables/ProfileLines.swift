import Basics
import Figures

/// A column that a study adds to the table of people.
public struct PersonColumn: Sendable {
  /// What a cell depends on.
  public enum Cells: Sendable {
    /// One cell for every profile, by its number.
    case profile([String])
    /// One cell for every person that is named by the key of the identity; empty for all others.
    case person([UInt64: String])
  }

  /// The head of the column.
  public let heading: String
  /// Its cells.
  public let cells: Cells

  /// A column with its head.
  public init(_ heading: String, _ cells: Cells) {
    self.heading = heading
    self.cells = cells
  }
}

/// The lines of people with columns of studies: one ending for a profile, and more where people of one
/// profile have different cells.
struct ProfileLines: PersonLines {
  private(set) var endings = PersonEndings()
  private let pieces: [ProfileTally.Piece]
  private var numbers: [Column<UInt32>]

  init(_ people: ProfileTally, columns: [PersonColumn]) {
    pieces = people.pieces
    numbers = people.pieces.map(\.profiles)
    let isPersonal = columns.contains { if case .person = $0.cells { true } else { false } }
    guard isPersonal else {
      for profile in people.profiles.indices {
        endings.append(ProfileLines.cells(columns, profile, nil))
      }
      return
    }
    var known: [[String]: UInt32] = [:]
    for (place, piece) in pieces.enumerated() {
      numbers[place] = Column(capacity: piece.count)
      for row in 0..<piece.count {
        let profile = Int(piece.profiles[row])
        let cells = ProfileLines.cells(columns, profile, piece.ids[row])
        let number = known[cells] ?? UInt32(endings.count)
        if number == endings.count {
          known[cells] = number
          endings.append(cells)
        }
        numbers[place][row] = number
      }
    }
  }

  private static func cells(_ columns: [PersonColumn], _ profile: Int, _ id: UInt64?) -> [String] {
    columns.map { column in
      switch column.cells {
      case .profile(let cells): cells[profile]
      case .person(let cells): id.flatMap { cells[$0] } ?? ""
      }
    }
  }

  var counts: [Int] { pieces.map(\.count) }

  @inline(__always)
  func id(_ piece: Int, _ row: Int) -> UInt64 { pieces[piece].ids[row] }

  @inline(__always)
  func ending(_ piece: Int, _ row: Int) -> Int { Int(numbers[piece][row]) }
}
