import Basics
import Testing

@testable import Clustering

@Suite("Sizes of coaching groups")
struct CoachingSizeTests {
  private func groups(
    _ people: Int, _ smallest: Int, _ largest: Int, _ count: CoachingOptions.Count = .fewest,
    coaches: Int? = nil
  ) throws(Failure) -> Int {
    var options = CoachingOptions(smallest: smallest, largest: largest)
    (options.count, options.coaches) = (count, coaches)
    return try CoachingSizes(people: people, options: options).groups()
  }

  @Test(
    "the number of groups",
    arguments: [
      (10, 3, 4, .fewest, nil, 3), (12, 3, 4, .fewest, nil, 3), (13, 4, 5, .fewest, nil, 3),
      (20, 4, 8, .ofSize(5), nil, 4), (22, 4, 8, .ofSize(4), nil, 5),
      (20, 4, 8, .ofSize(50), nil, 3),
      (20, 4, 8, .ofSize(5), 3, 3), (20, 4, 8, .exactly(5), nil, 5), (1, 1, 1, .fewest, nil, 1),
      (5, 1, .max, .fewest, nil, 1), (5, 1, .max, .ofSize(.max), nil, 1),
      // A half rounds up: 18 / 4 is 4.5.
      (18, 2, 9, .ofSize(4), nil, 5),
    ] as [(Int, Int, Int, CoachingOptions.Count, Int?, Int)])
  func number(
    _ people: Int, _ smallest: Int, _ largest: Int, _ count: CoachingOptions.Count, _ coaches: Int?,
    _ expected: Int
  ) throws {
    #expect(try groups(people, smallest, largest, count, coaches: coaches) == expected)
  }

  @Test(
    "sizes that are impossible are refused, and a remedy that is named is possible",
    arguments: [(7, 4, 5), (11, 4, 5), (9, 4, 4), (5, 3, 4), (3, 4, 6), (23, 6, 7), (1, 2, 2)])
  func refused(_ people: Int, _ smallest: Int, _ largest: Int) throws {
    let failure = #expect(throws: Failure.self) { try groups(people, smallest, largest) }
    let named = try #require(failure).remedy.split { !$0.isNumber }.compactMap { Int($0) }
    for place in stride(from: 0, to: named.count, by: 2) {
      #expect(try groups(people, named[place], named[place + 1]) >= 1)
      #expect(named[place] == smallest || named[place + 1] == largest)
    }
    #expect(!named.isEmpty)
  }

  @Test("too few coaches are refused with what would do")
  func coaches() throws {
    let failure = #expect(throws: Failure.self) { try groups(20, 4, 5, coaches: 3) }
    #expect(
      failure?.description == """
        coaching groups: 20 people in groups of at most 5 need 4 coaches, but there are 3
          remedy: name 4 coaches, or allow groups of up to 7
        """)
    #expect(throws: Failure.self) { try groups(20, 4, 5, coaches: 0) }
  }

  @Test("a number of groups that is impossible is refused with the nearest that is possible")
  func wrongNumber() throws {
    let failure = #expect(throws: Failure.self) { try groups(20, 4, 5, .exactly(7)) }
    #expect(failure?.problem == "7 groups are asked for, but 4 to 5 are possible")
    #expect(failure?.remedy == "ask for 5 groups, or change the sizes")
  }

  @Test("sizes in the wrong order and an empty batch are refused")
  func nonsense() {
    #expect(throws: Failure.self) { try groups(10, 5, 4) }
    #expect(throws: Failure.self) { try groups(10, 0, 4) }
    #expect(throws: Failure.self) { try groups(0, 1, 4) }
    #expect(throws: Failure.self) { try groups(10, 2, 4, .ofSize(0)) }
  }

  @Test("a batch of people who cannot be compared is refused")
  func wrongBatch() {
    let options = CoachingOptions(smallest: 1, largest: 2)
    let one = CoachingMember(id: "K1", shortfalls: Samples.profile(1, 2))
    for other in [one, CoachingMember(id: "K2", shortfalls: Samples.profile(1))] {
      #expect(throws: Failure.self) { try CoachingPlan([one, other], options: options) }
    }
    let many = (0...500).map { CoachingMember(id: "K\($0)", shortfalls: Samples.profile(1)) }
    #expect(throws: Failure.self) { try CoachingPlan(many, options: options) }
  }
}
