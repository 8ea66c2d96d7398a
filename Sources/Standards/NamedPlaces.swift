public import Basics
public import Settings

/// What a file names by its code or its name, as places in the standard.
extension Standard {
  /// The place of a competency that a value names by its code.
  public func competency(named node: YAMLNode) throws(Failure) -> Int {
    let code = try node.string()
    if let place = place(ofCompetency: code) { return place }
    let (problem, remedy) = unknownCompetency(code)
    throw node.failure(problem, remedy: remedy)
  }

  /// The place of a competency that a key names by its code.
  public func competency(named entry: YAMLEntry) throws(Failure) -> Int {
    if let place = place(ofCompetency: entry.key) { return place }
    let (problem, remedy) = unknownCompetency(entry.key)
    throw entry.failure(problem, remedy: remedy)
  }

  /// The places of competencies that a list names by their codes.
  func competencies(named node: YAMLNode) throws(Failure) -> [Int] {
    var places: [Int] = []
    for item in try node.list() { places.append(try competency(named: item)) }
    return places
  }

  /// The place of a position level that a value names as tables print it.
  public func position(named node: YAMLNode) throws(Failure) -> Int {
    let name = try node.string()
    if let place = positions.firstIndex(where: { $0.name == name }) { return place }
    throw node.failure(
      "the position level '\(name)' is unknown, but should be one of the standards",
      remedy: Spelling.hint(for: name, among: positions.map(\.name))
        + "write it as the tables print it")
  }

  private func place(ofCompetency code: String) -> Int? {
    competencies.firstIndex { $0.code == code }
  }

  private func unknownCompetency(_ code: String) -> (problem: String, remedy: String) {
    (
      "the competency '\(code)' is unknown, but should be one of the standards",
      Spelling.hint(for: code, among: competencies.map(\.code)) + "write its code, such as M.01"
    )
  }
}
