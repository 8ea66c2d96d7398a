import Basics

/// Composes names of people from syllables and invented words.
enum PeopleNames {
  static func draw(isFemale: Bool, _ random: inout SeededNumbers) -> String {
    let ending = random.pick(isFemale ? femaleEndings : maleEndings)
    return random.pick(beginnings) + random.pick(middles) + ending + " " + random.pick(families)
  }

  /// A degree behind the name; the comma is what makes it worth having.
  static func degree(_ level: PositionLevel, _ random: inout SeededNumbers) -> String {
    guard level.required > 1 else { return "" }
    return random.pick(["", ", S.Kom.", ", S.Sos.", ", S.E., M.M.", ", M.Si."])
  }

  private static let beginnings = [
    "Bar", "Dar", "Gan", "Har", "Jun", "Kar", "Lan", "Mel", "Nar", "Par", "Rin", "Sal", "Tan",
    "Wir", "Yan",
  ]
  private static let middles = ["abi", "eka", "ila", "olu", "uma", "anti", "osa", "ubi"]
  private static let maleEndings = ["rno", "nto", "dwan", "rman", "ksa"]
  private static let femaleEndings = ["rni", "nti", "ksih", "rwati", "lsa"]
  private static let families = [
    "Ambarolu", "Bentalasa", "Candrakila", "Dwipasari", "Entahara", "Galungra", "Hulubayu",
    "Jatisekar", "Kelanabumi", "Lokananta", "Mayangkara", "Nirantara", "Ombakraya", "Pawanasari",
    "Rembulana", "Samirantu", "Tunasbakti", "Umbulasri", "Wanapuspa", "Yudharaga",
  ]
}
