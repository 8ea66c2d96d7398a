import Basics
import Disclosure
import Standards
import Studies

/// The mean JPM by position level, and of the nation as any reader can compute it from them.
///
/// No two printed means rest on the same person: means of a whole and of its parts would tell how many
/// people are in which part.
struct PositionMeans {
  let ofPositions: [ReleasedMean]
  let ofNation: ReleasedMean
  /// The means that are not printed although their group is, by the name of the position level; internal.
  let withheld: [(position: String, text: String)]

  init(_ findings: Findings, _ table: ProtectedTable, _ rules: DisclosureRules) {
    let positions = findings.groups.positions
    let counted = Set(findings.competencies).intersection(findings.standard.requiredOfAll).count
    let lowest = findings.standard.selection.bands.map {
      (numerator: $0.from.numerator, denominator: $0.from.denominator)
    }
    ofPositions = positions.indices.map { place in
      let (group, possible) = (positions[place], table.oppositePossible[place])
      guard table.opposite[place].total.number != nil, !group.requiredSums.isEmpty,
        let tenths = group.meanMatch.tenths
      else { return ReleasedMean(tenths: nil) }
      // Standards of an agency's own may be known to a reader, or not.
      let isOpen = group.requiredSums.allSatisfy { required in
        ScoreScale(
          required: required, greatest: 5 * min(Int64(counted), required), from: lowest
        ).map { possible.leavesOpen(meanInTenths: tenths, $0) } ?? false
      }
      return ReleasedMean(tenths: isOpen ? tenths : nil)
    }
    withheld = zip(zip(positions, table.opposite), ofPositions).compactMap { group, mean in
      guard group.1.total.number != nil, mean.tenths == nil else { return nil }
      return (group.0.key[0], group.0.meanMatch.percent(decimals: 1))
    }
    ofNation = ReleasedMean(
      of: zip(table.opposite, ofPositions).map { ($0.total, $1) }, all: table.all.total,
      atLeast: rules.leastCoverage)
  }
}

extension ExactMean {
  /// The mean in tenths of a per cent, rounded as it is printed.
  fileprivate var tenths: Int64? {
    Int64(percent(decimals: 1).filter { $0 != "." })
  }
}
