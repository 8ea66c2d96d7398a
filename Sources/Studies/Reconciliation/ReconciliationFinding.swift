public import Basics

/// What was found out about one printed figure.
public struct ReconciliationFinding: Sendable, Hashable {
  /// What is checked of a figure.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// Parts add up to their sum.
    case sum = "jumlah"
    /// A percentage exists for its number of cases.
    case share = "persen"
    /// Percentages of a whole add up to one hundred.
    case hundred = "seratus_persen"
    /// A mean is a sum over a number.
    case mean = "rata_rata"
    /// A category is the one that its band says.
    case category = "kategori"
    /// A figure is of the same magnitude as those around it.
    case magnitude = "besaran"
    /// What stands among numbers is one.
    case number = "angka"
  }

  /// What came of it.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The printed figure is what comes out.
    case agrees = "cocok"
    /// The difference is what rounding may do.
    case rounding = "pembulatan"
    /// The figure is suspected to be wrong, since it is unlike its neighbours.
    case suspect = "patut_diduga"
    /// The printed figures contradict each other.
    case contradicts = "bertentangan"
    /// What would be needed for the check is not printed.
    case uncheckable = "tidak_dapat_diperiksa"

    /// Whether somebody has to look.
    public var isTrouble: Bool { self == .suspect || self == .contradicts }
  }

  /// The name of the table.
  public var table: String
  /// The label of the row.
  public var row: String
  /// The physical line of the printed figure.
  public var line: Int
  /// The name of the measure.
  public var measure: String
  /// What was checked.
  public var check: Check
  /// What is printed.
  public var printed: String
  /// What comes out; empty where nothing can be computed.
  public var computed: String
  /// Printed less computed; empty where there is no number.
  public var difference: String
  /// What came of it.
  public var verdict: Verdict
  /// How it was computed, and what else the reader should know.
  public var note: Words
  /// The signs with which the file writes its figures.
  public var signs: FigureSigns

  /// What comes out, written as the file writes figures.
  public var computedAsPrinted: String { signs.written(computed) }

  /// Printed less computed, written as the file writes figures.
  public var differenceAsPrinted: String { signs.written(difference) }
}
