import Basics
import Settings

/// Reads the items of the professionalism index from their list.
struct IndexItemReader {
  private let file: Provenance
  private let groups: [IndexScoring.Group]
  private let dimensions: [IndexScoring.Dimension]

  init(
    _ file: Provenance, groups: [IndexScoring.Group], dimensions: [IndexScoring.Dimension]
  ) {
    self.file = file
    self.groups = groups
    self.dimensions = dimensions
  }

  func items(_ list: YAMLNode) throws(Failure) -> [IndexItem] {
    var items: [IndexItem] = []
    var headings = SpellingIndex()
    for (number, node) in try list.list().enumerated() {
      let item = try item(node)
      for (place, input) in item.inputs.enumerated() {
        for text in [input.column] + input.spellings {
          try headings.claim(text, for: number * 100 + place, at: node)
        }
      }
      items.append(item)
    }
    return items
  }

  private func item(_ node: YAMLNode) throws(Failure) -> IndexItem {
    try node.read { (fields) throws(Failure) in
      let provenance = try Provenance(&fields, within: file)
      let code = try fields.required("item").string()
      let dimension = try self.dimension(try fields.required("dimension"))
      let name = try fields.required("name").words()
      let window = try fields.optional("window")?.words()
      var (inputs, answers): ([IndexInput], [IndexAnswer]) = ([], [])
      for node in try fields.required("inputs").list() {
        inputs.append(try input(node, provenance, &answers))
      }
      return IndexItem(
        code: code, dimension: dimension, name: name, window: window, inputs: inputs,
        answers: answers, provenance: provenance)
    }
  }

  private func dimension(_ node: YAMLNode) throws(Failure) -> Int {
    let code = try node.string()
    if let place = dimensions.firstIndex(where: { $0.code == code }) { return place }
    throw node.failure(
      "the dimension '\(code)' is unknown, but should be one of the list",
      remedy: Spelling.hint(for: code, among: dimensions.map(\.code)) + "known are "
        + dimensions.map(\.code).joined(separator: ", "))
  }

  private func input(
    _ node: YAMLNode, _ outer: Provenance, _ answers: inout [IndexAnswer]
  ) throws(Failure) -> IndexInput {
    let first = answers.count
    var (all, words) = (answers, SpellingIndex())
    let input = try node.read { (fields) throws(Failure) in
      let provenance = try Provenance(&fields, within: outer)
      let column = try fields.required("column").string()
      let kind = try fields.required("kind").choice(of: IndexInput.Kind.self)
      let isNumber = kind == .number || kind == .banded
      for node in try fields.required("answers").list() {
        try node.read { (fields) throws(Failure) in
          let code = try fields.required("answer")
          let points = try self.points(try fields.required("points"))
          if !isNumber {
            try words.claim(try code.string(), for: all.count, at: code)
            try words.claim(fields.optional("spellings"), for: all.count)
          }
          all.append(
            IndexAnswer(
              code: try code.string(), points: points,
              excused: try fields.optional("if-excused")?.hundredths(),
              from: isNumber ? try fields.required("from").int(in: 0...100_000) : nil))
        }
      }
      if isNumber, all[first...].last?.from != 0 {
        throw node.failure(
          "the last answer does not begin at 0, but every number needs one",
          remedy: "write 'from: 0' in the last answer, or add one")
      }
      let blank = fields.optional("blank")
      let places = first..<all.count
      return IndexInput(
        column: column, spellings: try fields.optional("spellings")?.strings() ?? [], kind: kind,
        answers: places,
        blank: try blank.map { (node) throws(Failure) in
          try place(of: node, in: all[places])
        }, highest: try fields.optional("highest")?.int(in: 1...100_000), provenance: provenance,
        words: Dictionary(
          words.claims.compactMap { claim in words[key: claim.key].map { (claim.key, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }
    answers = all
    return input
  }

  private func place(of node: YAMLNode, in answers: ArraySlice<IndexAnswer>) throws(Failure) -> Int
  {
    let code = try node.string()
    if let place = answers.firstIndex(where: { $0.code == code }) { return place }
    throw node.failure(
      "the answer '\(code)' is unknown, but should be one of this input",
      remedy: "known are \(answers.map(\.code).joined(separator: ", "))")
  }

  /// One number for every group, or one for each that is asked.
  private func points(_ node: YAMLNode) throws(Failure) -> [Int?] {
    guard case .mapping = node.content else {
      let points = try node.hundredths()
      return groups.map { _ in points }
    }
    return try node.read { (fields) throws(Failure) in
      var points: [Int?] = []
      for group in groups { points.append(try fields.optional(group.code)?.hundredths()) }
      return points
    }
  }
}
