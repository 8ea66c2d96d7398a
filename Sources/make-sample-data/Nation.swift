import Basics

/// Invents the people of the nation and assesses each of them once.
struct Nation {
  private(set) var exports: [Export]

  init(_ random: inout SeededNumbers) {
    let agencies = Nation.foundAgencies(&random)
    var numbers = IdentityNumbers()
    exports = Region.allCases.map { region in
      let local = agencies.filter { $0.region == region }
      let sizes = Nation.share(Nation.size(of: region), among: local.count, &random)
      var rows: [Row] = []
      for (agency, size) in zip(local, sizes) {
        for place in 0..<size {
          let level = Nation.level(place, of: size, agency.kind)
          rows.append(Nation.assess(level, agency, &numbers, &random))
        }
      }
      random.mix(&rows)
      return Export(region: region, rows: rows)
    }
  }

  private static func foundAgencies(_ random: inout SeededNumbers) -> [Agency] {
    var founded: [String: Int] = [:]
    return AgencyEntry.all.map { entry in
      let prefix = entry.province.map { "D\($0)" } ?? String(entry.kind == .ministry ? "K" : "L")
      founded[prefix, default: 0] += 1
      let code = prefix + digits(founded[prefix, default: 0], 2)
      return Agency(entry, code: code, &random)
    }
  }

  private static func size(of region: Region) -> Int {
    switch region {
    case .centre: 3000
    case .java: 3300
    case .sumatra: 1250
    case .borneoAndSulawesi: 2300
    case .east: 2150
    }
  }

  /// Divides people among agencies of different sizes; nobody is left over.
  private static func share(
    _ people: Int, among count: Int, _ random: inout SeededNumbers
  ) -> [Int] {
    let weights = (0..<count).map { _ in random.within(65...140) }
    let all = weights.reduce(0, +)
    var weighed = 0
    return weights.map { weight in
      let before = people * weighed / all
      weighed += weight
      return people * weighed / all - before
    }
  }

  /// The position level of one place in an agency, by the staffing of its kind.
  private static func level(_ place: Int, of size: Int, _ kind: AgencyKind) -> PositionLevel {
    var rest = (2 * place + 1) * 1000 / (2 * size)
    for level in PositionLevel.allCases {
      if rest < kind.staffing[level.rawValue] { return level }
      rest -= kind.staffing[level.rawValue]
    }
    return .pelaksana
  }

  private static func assess(
    _ level: PositionLevel, _ agency: Agency, _ numbers: inout IdentityNumbers,
    _ random: inout SeededNumbers
  ) -> Row {
    let day = AssessmentDays.draw(in: agency.campaigns, &random)
    let (number, isFemale) = numbers.draw(level, on: day, &random)
    let name = PeopleNames.draw(isFemale: isFemale, &random)
    let title = PositionTitles.draw(level, in: agency.kind, &random)
    let profile = GapProfile.draw(agency.kind, level, agency.region, &random)
    return Row(
      number: number, personName: name + PeopleNames.degree(level, &random), agency: agency,
      level: level, title: title, day: day,
      cells: AttainedLevels.draw(profile, level, agency, &random).map(String.init))
  }
}

extension Nation {
  /// Plants the troubles of every file: first those within, then those between the files.
  mutating func plantTroubles(_ random: inout SeededNumbers) {
    for region in Region.allCases {
      exports[region.rawValue].plant(TroublePlan.of(region), &random)
    }
    for visit in Visit.all {
      let rows = exports[visit.from.rawValue].takeForElsewhere(visit)
      exports[visit.to.rawValue].receive(rows, as: visit.fate, &random)
    }
    for region in Region.allCases { exports[region.rawValue].arrange(&random) }
  }
}
