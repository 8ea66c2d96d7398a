import TestSupport
import Testing

@testable import Studies

@Suite("people put into batches")
struct BatchNamingTests {
  static let positions = ["Administrator", "Pengawas"]

  static func person(
    _ id: String, batch: String = "", position: Int = 0, body: String = "B3101"
  ) -> Coachee {
    Coachee(
      id: id, profile: 0, position: position, body: body, batch: batch, unit: "", superior: "")
  }

  private func names(_ people: [Coachee], capacity: Int = 40) -> [String] {
    BatchNaming.batches(people, capacity: capacity, positionNames: Self.positions).map(\.name)
  }

  @Test("stand in the order of the numbers in their names")
  func numbers() {
    let people = ["Angkatan 10", "Angkatan 2", "angkatan 1", "Angkatan 2B"].enumerated().map {
      Self.person("P\($0.offset)", batch: $0.element)
    }
    #expect(names(people) == ["angkatan 1", "Angkatan 2", "Angkatan 2B", "Angkatan 10"])
  }

  @Test("are one batch whether capitals or small letters, called as most of them are")
  func capitals() {
    let people = ["ANGKATAN I", "Angkatan I", "Angkatan I", "angkatan i"].enumerated().map {
      Self.person("P\($0.offset)", batch: $0.element)
    }
    #expect(names(people) == ["Angkatan I"])
    #expect(names(Array(people.prefix(2))) == ["ANGKATAN I"])
  }

  @Test("are a batch for each position level of a batch of the export")
  func positions() {
    let people = [
      Self.person("P1", batch: "A"), Self.person("P2", batch: "A", position: 1),
      Self.person("P3", batch: "B", position: 1),
    ]
    #expect(names(people) == ["A (Administrator)", "A (Pengawas)", "B"])
  }

  @Test(
    "are never called like another batch",
    arguments: [
      (["B3101 Administrator"], ["B3101 Administrator", "B3101 Administrator (2)"]),
      (["b3101 administrator"], ["b3101 administrator", "B3101 Administrator (2)"]),
      (
        ["B3101 Administrator", "B3101 Administrator (2)"],
        ["B3101 Administrator", "B3101 Administrator (2)", "B3101 Administrator (3)"]
      ),
    ])
  func collisions(named: [String], expected: [String]) {
    let people =
      named.enumerated().map { Self.person("P\($0.offset)", batch: $0.element) }
      + [Self.person("Q")]
    #expect(names(people) == expected)
  }

  @Test(
    "are cut into parts of nearly equal size where no batch is named",
    arguments: [(40, [40]), (41, [20, 21]), (81, [27, 27, 27]), (82, [27, 27, 28]), (1, [1])])
  func parts(people: Int, expected: [Int]) {
    let batches = BatchNaming.batches(
      (0..<people).map { Self.person("P\($0)") }, capacity: 40, positionNames: Self.positions)
    #expect(batches.map(\.people.count) == expected)
  }

  @Test("are the same batches for every order, and nobody is lost", arguments: UInt64(1)...6)
  func order(seed: UInt64) {
    let words = ["", "", "Angkatan 1", "ANGKATAN 1", "angkatan 2", "B3101 Pengawas"]
    let people = (0..<150).map { number in
      Self.person(
        "P\(number)", batch: words[number * 7 % words.count], position: number / 3 % 2,
        body: number % 5 == 0 ? "" : "B3101")
    }
    func told(_ people: [Coachee]) -> [String] {
      BatchNaming.batches(people, capacity: 20, positionNames: Self.positions).map {
        "\($0.name): \($0.people.map(\.id).joined(separator: " "))"
      }
    }
    let batches = told(people)
    #expect(told(people.shuffled(seed: seed)) == batches)
    #expect(Set(names(people, capacity: 20).map { $0.lowercased() }).count == batches.count)
    #expect(batches.joined(separator: " ").split(separator: " ").count { $0.hasPrefix("P") } >= 150)
  }
}
