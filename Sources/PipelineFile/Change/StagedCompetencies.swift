import Assessment
import Basics
import Pairing
import Standards
import Tables

/// Which competencies are compared: those that both assessments have a column for.
///
/// What only one of them tells is not assessed by design in the other, and the sum of required levels
/// rests on the rest.
struct StagedCompetencies {
  /// Competencies of both, ascending.
  let common: [Int]
  /// Competencies of one of them, ascending.
  let lone: [Int]

  /// Looks at all files; those in long exports may be of either assessment.
  init(_ files: [PairedExport], long: Set<Int>) {
    var (before, after) = (Set<Int>(), Set<Int>())
    for file in files {
      switch file.stages {
      case .columns(let first, let second, _):
        before.formUnion(first.competencies)
        after.formUnion(second.competencies)
      case .file(let layout, .before?): before.formUnion(layout.competencies)
      case .file(let layout, .after?): after.formUnion(layout.competencies)
      case .file(let layout, nil), .column(let layout, _):
        before.formUnion(layout.competencies)
        after.formUnion(layout.competencies)
      }
    }
    if before.isEmpty || after.isEmpty {
      (common, lone) = (before.union(after).union(long).sorted(), [])
    } else {
      common = before.intersection(after).union(long).sorted()
      lone = before.symmetricDifference(after).subtracting(long).sorted()
    }
  }

  /// What a user should know of competencies that are left out; nil where there are none.
  func notice(_ files: [PairedExport], _ standard: Standard) -> Failure? {
    guard !lone.isEmpty, let first = files.first else { return nil }
    let codes = lone.map { standard.competencies[$0].code }.joined(separator: ", ")
    let unread = files.flatMap { file in
      file.source.dialect.columns.indices.filter { place in
        file.stages.layouts.allSatisfy { $0.roles[place] == .other }
      }.map { "'\(file.source.dialect.columns[$0])'" }
    }
    return Failure(
      files.count == 1 ? first.source.path : "the files",
      "\(codes) has levels at one assessment only, but is compared where both have them",
      remedy: unread.isEmpty
        ? "see whether a column is missing"
        : "see whether a heading is misspelt; not understood: "
          + unread.prefix(8).joined(separator: ", "),
      code: .unusableInput)
  }
}
