public import Assessment

/// Somebody as one of two runs has judged them.
public struct ComparedPerson: Sendable, Equatable {
  /// The number of the agency, the same in both runs.
  public var agency: Int
  /// The number of the agency's kind.
  public var kind: Int
  /// The number of the position level.
  public var position: Int
  /// The attained levels, by the number of the competency in both runs.
  public var levels: PackedLevels
  /// The required levels; "not there" where a competency was not assessed by design.
  public var required: PackedLevels

  /// Puts a person together.
  public init(
    agency: Int, kind: Int, position: Int, levels: PackedLevels, required: PackedLevels
  ) {
    (self.agency, self.kind, self.position) = (agency, kind, position)
    (self.levels, self.required) = (levels, required)
  }
}

/// The rules by which a run has judged.
public struct ComparedRules: Sendable, Equatable {
  /// A category with the lowest match that belongs to it.
  public struct Band: Sendable, Equatable {
    /// The number of the category, the same in both runs.
    public var category: Int
    /// The lowest match, as a fraction.
    public var from: (numerator: Int64, denominator: Int64)

    /// Puts a category together.
    public init(category: Int, from numerator: Int64, over denominator: Int64) {
      self.category = category
      from = (numerator, denominator)
    }

    /// Whether both are the same category with the same cut-off.
    public static func == (left: Band, right: Band) -> Bool {
      left.category == right.category
        && left.from.numerator * right.from.denominator
          == right.from.numerator * left.from.denominator
    }
  }

  /// The required levels by the number of the position level; "not there" where there is no rule.
  public var required: [PackedLevels]
  /// The categories of selection and those of mapping, each from best to worst.
  public var schemes: [[Band]]

  /// Puts rules together.
  public init(required: [PackedLevels], schemes: [[Band]]) {
    (self.required, self.schemes) = (required, schemes)
  }

  func required(of position: Int) -> PackedLevels {
    position < required.count ? required[position] : .none
  }
}

/// What somebody's levels are held against on the way from one run to the other.
struct Requirements {
  /// The new levels under the old requirements of the old position.
  let ofOldPosition: PackedLevels
  /// The new levels under the old requirements of the new position.
  let ofNewPosition: PackedLevels
  /// The old levels under the new requirements of the old position.
  let newOfOldPosition: PackedLevels

  /// A requirement that only an export carries belongs to the position and not to the rules: it
  /// stays as it is where the rules change.
  init(
    _ old: ComparedPerson, _ new: ComparedPerson, _ before: ComparedRules, _ after: ComparedRules
  ) {
    if old.position == new.position, old.required == new.required {
      (ofOldPosition, ofNewPosition, newOfOldPosition) = (new.required, new.required, old.required)
      return
    }
    let first = Requirements.laid(old.required, under: new.required)
    ofOldPosition = first
    guard old.position != new.position else {
      ofNewPosition = first
      newOfOldPosition = Requirements.laid(new.required, under: old.required)
      return
    }
    ofNewPosition = Requirements.translated(
      new.required, from: after.required(of: new.position), to: before.required(of: new.position))
    newOfOldPosition = Requirements.translated(
      old.required, from: before.required(of: old.position), to: after.required(of: old.position))
  }

  /// The cells of `shape`, each with what the other has there, where it has something.
  private static func laid(_ other: PackedLevels, under shape: PackedLevels) -> PackedLevels {
    var result = shape
    for cell in shape.presentCells where other[cell] != PackedLevels.absent {
      result[cell] = other[cell]
    }
    return result
  }

  /// The cells that are what one set of rules asks, as the other set asks.
  private static func translated(
    _ required: PackedLevels, from rules: PackedLevels, to others: PackedLevels
  ) -> PackedLevels {
    var result = required
    for cell in required.presentCells
    where required[cell] == rules[cell] && others[cell] != PackedLevels.absent {
      result[cell] = others[cell]
    }
    return result
  }
}
