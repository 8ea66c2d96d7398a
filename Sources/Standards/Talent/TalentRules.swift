public import Basics
import Settings

/// The nine boxes of talent management, and what each axis is made of.
public struct TalentRules: Sendable {
  /// One box.
  public struct Box: Sendable, Hashable {
    /// The number, as the regulation counts.
    public var number: Int
    /// The place of the class of performance.
    public var performance: Int
    /// The place of the class of potential.
    public var potential: Int
    /// What the regulation advises, in short.
    public var advice: Words
    /// Whether it belongs to the succession pool.
    public var isPool: Bool
  }

  /// Performance.
  public let performance: TalentAxis
  /// Potential.
  public let potential: TalentAxis
  /// The boxes by number.
  public let boxes: [Box]
  /// What was read.
  public let source: RuleSource

  /// The box of two classes.
  public func box(performance: Int, potential: Int) -> Box? {
    boxes.first { $0.performance == performance && $0.potential == potential }
  }

  /// Reads what is in force on the day of a standard.
  public static func load(folder: String, standard: Standard) throws(Failure) -> TalentRules {
    let file = try OptionalRules(folder: folder, subfolder: "talent").inForce(
      .talentBoxes, on: standard.day, neededBy: "the study 'boxes'",
      instead: "leave the study out")
    let (source, contents) = try file.read { (fields, file) throws(Failure) in
      try Contents(&fields, file)
    }
    return TalentRules(
      performance: contents.performance, potential: contents.potential, boxes: contents.boxes,
      source: source)
  }

  private struct Contents {
    let performance: TalentAxis
    let potential: TalentAxis
    let boxes: [Box]

    init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
      let performance = try fields.required("performance").read { (fields) throws(Failure) in
        try TalentAxis(&fields, file)
      }
      let potential = try fields.required("potential").read { (fields) throws(Failure) in
        try TalentAxis(&fields, file)
      }
      let list = try fields.required("boxes")
      var boxes: [Box] = []
      for node in try list.list() {
        boxes.append(
          try node.read { (fields) throws(Failure) in
            Box(
              number: try fields.required("box").int(in: 1...9),
              performance: try performance.place(of: fields.required("performance")),
              potential: try potential.place(of: fields.required("potential")),
              advice: try fields.required("advice").words(),
              isPool: try fields.optional("pool")?.bool() ?? false)
          })
      }
      let pairs = Set(boxes.map { [$0.performance, $0.potential] })
      guard boxes.map(\.number) == Array(1...9), pairs.count == 9 else {
        throw list.failure(
          "these are not nine boxes, but each pair of classes should be one, numbered 1 to 9",
          remedy: "name every box once, by ascending number")
      }
      (self.performance, self.potential, self.boxes) = (performance, potential, boxes)
    }
  }
}

extension TalentAxis {
  fileprivate func place(of node: YAMLNode) throws(Failure) -> Int {
    let code = try node.string()
    guard let place = classes.firstIndex(where: { $0.code == code }) else {
      throw node.failure(
        "'\(code)' is no class of this axis, but should be one",
        remedy: "known are \(classes.map(\.code).joined(separator: ", "))")
    }
    return place
  }
}
