import Basics

/// Which of two assessments of the same person a row or a column is about.
public enum AssessmentStage: UInt8, Sendable, Hashable, CaseIterable {
  /// The assessment at the start, before training.
  case before
  /// The assessment at the end, after training.
  case after

  private static let words: [AssessmentStage: Set<String>] = [
    .before: [
      "pre", "pra", "awal", "sebelum", "sebelumnya", "before", "pretest", "prates", "pratest",
      "baseline",
    ],
    .after: [
      "post", "pasca", "akhir", "sesudah", "setelah", "after", "posttest", "pascates",
      "pascatest", "endline",
    ],
  ]
  /// Words beside the stage that tell what the stage is one of.
  private static let companions: Set<String> = [
    "pelatihan", "diklat", "training", "tes", "test", "asesmen", "assessment", "penilaian",
    "tahap", "tahapan", "ke", "program", "stage", "pengukuran",
  ]
  private static let numerals: [AssessmentStage: Set<String>] = [
    .before: ["1", "i", "t1", "pertama"], .after: ["2", "ii", "t2", "kedua"],
  ]

  private init?(word: String) {
    guard
      let stage = AssessmentStage.allCases.first(where: {
        AssessmentStage.words[$0]?.contains(word) ?? false
      })
    else { return nil }
    self = stage
  }

  /// The stage that a cell names: `Awal`, `post-test`, `Sebelum Pelatihan`, `2`; nil for anything else.
  public init?(cell: String) {
    var number = cell[...]
    // A program that took 1 and 2 for measurements writes "1.0".
    for ending in [".0", ",0"] where number.hasSuffix(ending) { number = number.dropLast(2) }
    let words = AssessmentStage.split(number).filter { !AssessmentStage.companions.contains($0) }
    guard words.count == 1, let word = words.first else { return nil }
    if let stage = AssessmentStage(word: word) {
      self = stage
    } else if let stage = AssessmentStage.allCases.first(where: {
      AssessmentStage.numerals[$0]?.contains(word) ?? false
    }) {
      self = stage
    } else {
      return nil
    }
  }

  /// The stage at the beginning or the end of a heading, and what the heading says besides.
  ///
  /// `INT_pre`, `Integritas (Sesudah)`, `Tanggal Asesmen Akhir`, `pasca-pelatihan M.01`; nil where it
  /// names no stage, and where it names both.
  public static func split(heading: String) -> (stage: AssessmentStage, rest: String)? {
    let pieces = heading.split { !$0.isLetter && !$0.isNumber && $0 != "&" && $0 != "." }
    let stages = pieces.map { AssessmentStage(word: Spelling.key($0)) }
    guard pieces.count > 1, stages.compactMap(\.self).count == 1,
      let place = stages.firstIndex(where: { $0 != nil }), let stage = stages[place]
    else { return nil }
    let isFluff = pieces.map { companions.contains(Spelling.key($0)) }
    var kept = pieces[...]
    if place == 0 {
      kept = kept.dropFirst()
      // "pasca pelatihan Integritas", but "awal Tanggal Asesmen".
      if kept.count > 1, isFluff[1] { kept = kept.dropFirst() }
    } else if place == pieces.count - 1 {
      kept = kept.dropLast()
    } else if isFluff[(place + 1)...].allSatisfy(\.self) {
      kept = kept[..<place]
    } else if isFluff[..<place].allSatisfy(\.self) {
      kept = kept[(place + 1)...]
    } else {
      return nil
    }
    return (stage, kept.joined(separator: " "))
  }

  private static func split(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { Spelling.key($0) }
  }
}
