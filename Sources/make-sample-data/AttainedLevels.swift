import Basics

/// Draws the nine levels that a person attains.
enum AttainedLevels {
  /// The required level, shifted by the profile and the agency, with correlated noise.
  static func draw(
    _ profile: GapProfile, _ level: PositionLevel, _ agency: Agency, _ random: inout SeededNumbers
  ) -> [Int] {
    // A person's good or bad day moves all nine together: a correlation of about one third.
    let common = random.normal(spread: 32)
    let scale = [0, 60, 80, 100, 110, 115][level.required]
    return Competency.all.indices.map { place in
      let shift = profile.shift(Competency.all[place].cluster) * scale / 100
      let noise = common + random.normal(spread: 44) + agency.leanings[place]
      let hundredths = level.required * 100 + shift + noise
      return min(5, max(0, (hundredths + 50) / 100))
    }
  }

  /// What the same person showed some years before: mostly the same, rather less than more.
  static func earlier(_ levels: [Int], _ random: inout SeededNumbers) -> [Int] {
    levels.map { level in
      switch random.below(100) {
      case ..<28: max(0, level - 1)
      case ..<36: min(5, level + 1)
      default: level
      }
    }
  }
}
