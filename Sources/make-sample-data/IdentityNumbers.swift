import Basics

/// Hands out identity numbers of 18 digits that are formally right and belong to nobody.
struct IdentityNumbers {
  private var given: Set<String> = []

  /// A number for someone who held the position on the day of the assessment.
  mutating func draw(
    _ level: PositionLevel, on day: CivilDay, _ random: inout SeededNumbers
  ) -> (number: String, isFemale: Bool) {
    let year = day.parts.year
    let birthYear = year - random.within(level.ages)
    let birthMonth = random.within(1...12)
    let birthDay = random.within(1...CivilDay.length(ofMonth: birthMonth, year: birthYear))
    let isContract = random.happens(percent: level.contractShare)
    let start =
      isContract
      ? digits(random.within(max(2019, birthYear + 18)...max(2019, year - 1)), 4)
        + (random.happens(percent: 80) ? "21" : "22")
      : digits(min(birthYear + random.within(19...30), year - 1), 4)
        + digits(random.within(1...12), 2)
    let isFemale = random.happens(percent: 53)
    let head =
      digits(birthYear, 4) + digits(birthMonth, 2) + digits(birthDay, 2) + start
      + (isFemale ? "2" : "1")
    var sequence = random.within(1...30)
    while !given.insert(head + digits(sequence, 3)).inserted { sequence += 1 }
    return (head + digits(sequence, 3), isFemale)
  }
}

/// A number with leading zeros.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
