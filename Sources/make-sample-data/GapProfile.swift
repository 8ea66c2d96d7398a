import Basics

/// What a group of people lacks; later analyses should find these groups again.
enum GapProfile: Int, Sendable, CaseIterable {
  case noGap, mild, weakOnSelf, weakOnOthers, weakOnOrganisation, severe

  /// By how many hundredths of a level the profile shifts a competency.
  func shift(_ cluster: Competency.Cluster) -> Int {
    switch self {
    case .noGap: 15
    case .mild: -45
    case .weakOnSelf: cluster == .managingSelf ? -150 : -8
    case .weakOnOthers: cluster == .managingOthers ? -145 : -8
    case .weakOnOrganisation: cluster == .managingOrganisation ? -145 : -8
    case .severe: cluster == .nation ? -120 : -180
    }
  }

  /// Draws the profile of a person; kind of agency, position level and region all weigh in.
  static func draw(
    _ kind: AgencyKind, _ level: PositionLevel, _ region: Region, _ random: inout SeededNumbers
  ) -> GapProfile {
    let factors = zip(byFamily(level.family), byRegion(region))
    let weights = zip(byKind(kind), factors).map { $0 * $1.0 * $1.1 }
    return allCases[random.place(among: weights)]
  }

  private static func byKind(_ kind: AgencyKind) -> [Int] {
    switch kind {
    case .ministry: [360, 250, 90, 110, 140, 50]
    case .nonMinisterialBody: [340, 250, 100, 100, 160, 50]
    case .stateSecretariat: [280, 270, 130, 110, 150, 60]
    case .nonStructuralSecretariat: [250, 260, 140, 140, 140, 70]
    case .province: [260, 240, 110, 130, 190, 70]
    case .city: [280, 230, 120, 160, 140, 70]
    case .regency: [200, 220, 150, 150, 170, 110]
    }
  }

  private static func byFamily(_ family: PositionLevel.Family) -> [Int] {
    switch family {
    case .leaders: [100, 110, 50, 130, 120, 60]
    case .managers: [90, 100, 70, 90, 170, 100]
    case .staff: [110, 80, 150, 90, 70, 90]
    case .experts: [100, 100, 80, 160, 80, 90]
    case .technicians: [100, 90, 160, 100, 70, 100]
    }
  }

  private static func byRegion(_ region: Region) -> [Int] {
    switch region {
    case .centre: [105, 100, 100, 100, 100, 80]
    case .java: [115, 105, 100, 90, 95, 80]
    case .sumatra: [95, 100, 110, 100, 105, 100]
    case .borneoAndSulawesi: [90, 105, 90, 120, 110, 110]
    case .east: [75, 100, 115, 95, 120, 150]
    }
  }
}
