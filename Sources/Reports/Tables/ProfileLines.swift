import Basics
import Figures

/// Columns that a study adds to a table of people.
public struct PersonColumns: Sendable {
  /// What a cell depends on.
  public enum Cells: Sendable {
    /// The cells of a profile, by its number; asked once for each.
    case profile(@Sendable (Int) -> [String])
    /// One cell for every person that is named by the key of the identity; empty for all others.
    case person([UInt64: String])
  }

  /// The heads of the columns.
  public let headings: [String]
  /// Their cells.
  public let cells: Cells

  /// Columns that follow from the profile.
  init(_ headings: [String], of profile: @escaping @Sendable (Int) -> [String]) {
    self.headings = headings
    cells = .profile(profile)
  }

  /// A column that every person has for itself.
  init(_ heading: String, of people: [UInt64: String]) {
    headings = [heading]
    cells = .person(people)
  }
}

/// The lines of people with columns of studies: one ending for a profile, and more where people of one
/// profile have different cells.
struct ProfileLines: PersonLines {
  private(set) var endings = PersonEndings()
  private let pieces: [ProfileTally.Piece]
  private var numbers: [Column<UInt32>]

  init(_ people: ProfileTally, columns: [PersonColumns]) {
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

  private static func cells(_ columns: [PersonColumns], _ profile: Int, _ id: UInt64?) -> [String] {
    columns.flatMap { column in
      switch column.cells {
      case .profile(let cells): cells(profile)
      case .person(let cells): [id.flatMap { cells[$0] } ?? ""]
      }
    }
  }

  var counts: [Int] { pieces.map(\.count) }

  func ids(_ piece: Int) -> Column<UInt64> { pieces[piece].ids }

  @inline(__always)
  func forEach(in piece: Int, _ body: (_ id: UInt64, _ ending: Int) -> Void) {
    let (ids, own) = (pieces[piece].ids, numbers[piece])
    for row in 0..<pieces[piece].count { body(ids[row], Int(own[row])) }
  }
}
