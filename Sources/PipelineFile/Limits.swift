import Basics
import Figures
import Settings

/// How much trouble a pipeline accepts; beyond it the run ends with exit code 3.
struct Limits: Sendable {
  /// The largest share of refused rows; nil where any share is accepted.
  var refusedRows: Fraction?

  init(_ node: YAMLNode?) throws(Failure) {
    guard let node else { return }
    refusedRows = try node.read { (fields) throws(Failure) in
      guard let limit = fields.optional("refused-rows") else { return nil }
      return try limit.read { (fields) throws(Failure) in
        try fields.required("at-most").percent()
      }
    }
  }

  /// What exceeds its limit, in one line each; empty where all is well.
  func exceeded(by account: InputAccount) -> [String] {
    guard let refusedRows,
      let share = Fraction(Int64(account.refused), over: Int64(account.rows)), share > refusedRows
    else { return [] }
    let percent = DecimalText.percent(share.numerator, over: share.denominator, decimals: 2)
    let limit = DecimalText.percent(
      refusedRows.numerator, over: refusedRows.denominator, decimals: 2)
    return ["\(percent) % of the rows were refused, but at most \(limit) % may be"]
  }
}
