import Basics
public import Flow

/// Finds out how a file quotes its cells, by looking at its first rows.
///
/// The double quote is given up only for proof: apostrophes where they enclose a whole column, are
/// doubled inside cells, or hold rows together that would not be as wide as the heading; no quotes at all where several cells begin
/// with one, none ends with it, and every row is as wide as the heading if they stand for themselves.
/// Backslashes escape where rows keep the grammar only with them, and none only without. A pipeline
/// that fixes one of the two is believed.
struct QuoteFinder {
  /// From how many cells on there is evidence.
  private static let fewest = 3
  /// From how many cells on nobody needs to be asked.
  private static let enough = 6

  private let delimiter: UInt8
  private let columns: Int
  private let text: UnsafeBufferPointer<UInt8>
  private let isComplete: Bool

  /// What was found, and whether somebody should look at it.
  struct Finding: Equatable {
    var quoting = Quoting()
    var isDoubtful = false
  }

  /// A finder for the rows behind a heading.
  init(_ dialect: Dialect, _ text: UnsafeBufferPointer<UInt8>, isComplete: Bool) {
    delimiter = dialect.delimiter
    columns = dialect.columns.count
    self.text = text
    self.isComplete = isComplete
  }

  /// The way of quoting, as far as it is not fixed.
  func finding(quote: Quoting.Quote?, escape: Quoting.Escape?) -> Finding {
    var finding = Finding()
    if let quote { finding.quoting.quote = quote } else { finding = judgedQuote() }
    if let escape {
      finding.quoting.escape = escape
    } else if text.contains(92) {
      judgeEscape(&finding)
    }
    return finding
  }

  private func survey(_ quoting: Quoting) -> QuoteSurvey {
    QuoteSurvey(quoting, delimiter: delimiter, columns: columns, text, isComplete: isComplete)
  }

  private func judgedQuote() -> Finding {
    let (double, single) = (survey(Quoting()), survey(Quoting(quote: .apostrophe)))
    if single.enclosed >= QuoteFinder.fewest, double.enclosed * 10 <= single.enclosed {
      let isProved =
        single.hasEnclosedColumn || single.doubled > 0 || single.fitting > double.fitting
      let isContradicted = single.fitting < double.fitting || single.open * 10 > single.enclosed
      if isProved && !isContradicted {
        return Finding(
          quoting: Quoting(quote: .apostrophe),
          isDoubtful: single.enclosed < QuoteFinder.enough)
      }
      if isProved || single.hasMostlyEnclosedColumn { return Finding(isDoubtful: true) }
    }
    if double.enclosed == 0, double.open >= QuoteFinder.fewest {
      let plain = survey(Quoting(quote: .none))
      if plain.sound == plain.rows, plain.sound > double.sound {
        return Finding(
          quoting: Quoting(quote: .none), isDoubtful: double.open < QuoteFinder.enough)
      }
    }
    return Finding()
  }

  private func judgeEscape(_ finding: inout Finding) {
    let doubled = survey(finding.quoting)
    guard !doubled.withBackslash.isEmpty else { return }
    var other = finding.quoting
    other.escape = .backslash
    let escaped = survey(other)
    let gained = escaped.soundWithBackslash.subtracting(doubled.soundWithBackslash).count
    let lost = doubled.soundWithBackslash.subtracting(escaped.soundWithBackslash).count
    guard gained > 0, lost == 0, escaped.sound >= doubled.sound else {
      if gained > 0 { finding.isDoubtful = true }
      return
    }
    finding.quoting = other
    if gained < QuoteFinder.fewest { finding.isDoubtful = true }
  }
}

extension RemarkKind {
  /// A way of quoting that few rows speak for.
  public static let doubtfulQuoting = RemarkKind(
    "tanda_kutip_tidak_pasti", .doubt,
    reason: Words(
      id: "sedikit baris menunjukkan tanda kutip apa yang dipakai berkas ini",
      en: "few rows tell which quotes this file uses"),
    remedy: Words(
      id: "periksa beberapa sel dengan 'petakom inspect --rows', lalu tulis quote: dan escape: di "
        + "berkas pipeline",
      en:
        "look at some cells with 'petakom inspect --rows', then write quote: and escape: into the "
        + "pipeline file"))
}
