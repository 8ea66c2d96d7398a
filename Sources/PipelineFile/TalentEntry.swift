import Assessment
import Basics
import Figures
import Settings
import Standards
import Studies
import Tables

/// What the study of talent boxes is asked for.
struct TalentOptions: Sendable {
  /// What one axis is read from.
  struct Axis: Sendable {
    var column: (heading: String, place: Mark)?
    var cuts: [PrintedNumber] = []
    var isMatch = false

    func scale(_ axis: TalentAxis) -> TalentScale {
      TalentScale(
        axis, column: column?.heading,
        cuts: cuts.count == 2 ? (cuts[0].value, cuts[1].value) : nil)
    }
  }

  var performance = Axis()
  var potential = Axis()
}

extension Catalogue {
  /// The study of talent boxes.
  static let boxes = StudyEntry(
    name: "boxes",
    summary:
      "the nine talent boxes, performance by potential, by the cut-offs of the agency; whoever lacks an "
      + "axis is counted with the reason",
    needs: [],
    options: [
      OptionEntry(
        name: "performance", values: "{column: HEADING, cuts: [MIDDLE, HIGH]}",
        standard: "a column headed as the standards say, with words",
        summary: "where the middle and the highest class begin; words need no cut-offs"),
      OptionEntry(
        name: "potential",
        values: "{column: HEADING, cuts: [MIDDLE, HIGH]} or {from: jpm, cuts: […]}",
        standard: "a column headed as the standards say, with words",
        summary: "the same; with `from: jpm` the JPM stands for it, which is an approximation and "
          + "is said so"),
    ]
  ) { (fields, plan) throws(Failure) in
    var options = TalentOptions()
    if let node = fields.optional("performance") {
      options.performance = try axis(node, mayBeMatch: false)
    }
    if let node = fields.optional("potential") {
      options.potential = try axis(node, mayBeMatch: true)
    }
    plan.boxes = options
  }

  private enum Ground: String, CaseIterable { case jpm }

  private static func axis(_ node: YAMLNode, mayBeMatch: Bool) throws(Failure) -> TalentOptions.Axis
  {
    try node.read { (fields) throws(Failure) in
      var axis = TalentOptions.Axis()
      if let column = fields.optional("column") {
        axis.column = (try column.string(), column.mark)
      }
      if mayBeMatch, let ground = fields.optional("from") {
        _ = try ground.choice(of: Ground.self)
        axis.isMatch = true
        guard axis.column == nil else {
          throw ground.failure(
            "'from' and 'column' are both given, but the axis has one ground",
            remedy: "leave one out")
        }
      }
      if let cuts = fields.optional("cuts") { axis.cuts = try numbers(cuts) }
      guard !axis.isMatch || !axis.cuts.isEmpty else {
        throw node.failure(
          "the JPM is a number, but no cut-offs are given", remedy: "add 'cuts: [68, 80]' or yours")
      }
      return axis
    }
  }

  private static func numbers(_ node: YAMLNode) throws(Failure) -> [PrintedNumber] {
    let texts = try node.strings()
    let numbers = texts.compactMap { PrintedNumber($0, .point) }
    guard texts.count == 2, numbers.count == 2, numbers[0].value < numbers[1].value else {
      throw node.failure(
        "[\(texts.joined(separator: ", "))] stands here, but it should be two ascending numbers",
        remedy: "write where the middle and the highest class begin, like [70, 90]")
    }
    return numbers
  }
}

/// How a run reads both axes: the scales, and the column of each file.
struct TalentPlan: Sendable {
  let rules: TalentRules
  let options: TalentOptions

  init?(_ pipeline: Pipeline, _ standard: Standard) throws(Failure) {
    guard let options = pipeline.studyPlan.boxes else { return nil }
    self.options = options
    rules = try TalentRules.load(folder: pipeline.standardsFolder, standard: standard)
  }

  /// The scale of the match, where it stands for the potential.
  var matchScale: TalentScale? {
    options.potential.isMatch ? options.potential.scale(rules.potential) : nil
  }

  /// The columns of a file; nil for an axis that it lacks, or that is no column.
  func columns(
    of file: InputFile
  ) throws(Failure) -> (performance: TalentReader.Column?, potential: TalentReader.Column?) {
    func column(_ options: TalentOptions.Axis, _ axis: TalentAxis) throws(Failure)
      -> TalentReader.Column?
    {
      guard !options.isMatch else { return nil }
      let scale = options.scale(axis)
      return try scale.place(in: file.layout.headings, file: file.source.path)
        .map { (place: $0, scale: scale) }
    }
    return (
      try column(options.performance, rules.performance),
      try column(options.potential, rules.potential)
    )
  }

  /// Throws exit code 10 where a column that the pipeline names is in no file.
  func requireColumns(in files: [InputFile]) throws(Failure) {
    for (option, axis) in [
      (options.performance, rules.performance), (options.potential, rules.potential),
    ] {
      guard let column = option.column else { continue }
      var isFound = false
      for file in files {
        let place = try option.scale(axis).place(
          in: file.layout.headings, file: file.source.path)
        isFound = isFound || place != nil
      }
      guard !isFound else { continue }
      let headings = files.flatMap(\.layout.unread)
      throw Failure(
        column.place.description,
        "the column '\(column.heading)' is named, but no file has it",
        remedy: Spelling.hint(for: column.heading, among: headings)
          + "name a heading of the files, as 'petakom inspect' shows them",
        code: .wrongPipeline)
    }
  }

  /// What the reports say of the axes.
  func ground(_ axis: KeyPath<TalentOptions, TalentOptions.Axis>, _ headings: [String])
    -> TalentStudy.Ground
  {
    let option = options[keyPath: axis]
    return TalentStudy.Ground(
      headings: Set(headings).sorted(), cuts: option.cuts.map(\.text), isMatch: option.isMatch)
  }
}

extension TalentStudy {
  /// The boxes of a run; nil where the pipeline does not ask for them.
  init?(_ run: Run, _ files: [InputFile], _ tallies: RunTallies, _ registry: Registry)
    throws(Failure)
  {
    guard let plan = run.talent, let tally = tallies.talents else { return nil }
    var (performance, potential): ([String], [String]) = ([], [])
    for file in files {
      let (first, second) = try plan.columns(of: file)
      if let first { performance.append(file.layout.headings[first.place]) }
      if let second { potential.append(file.layout.headings[second.place]) }
    }
    let units = registry.units
    self.init(
      plan.rules, performance: plan.ground(\.performance, performance),
      potential: plan.ground(\.potential, potential), members: tally.members,
      agency: { units[$0].code }, identity: { registry.text(of: $0) })
  }
}
