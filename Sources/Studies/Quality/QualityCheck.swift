public import Basics

/// One thing that is looked at in every export, whether trouble is found or not.
public struct QualityCheck: Sendable, Hashable {
  /// What a check is about; the sections of the report, in their order.
  public enum Subject: String, Sendable, CaseIterable {
    case structure, identity, duplicates, vocabulary, levels, days, other
  }

  /// What the count is compared with.
  public enum Base: String, Sendable, CaseIterable {
    case lines, rows, cells, standards, columns, files, people, agencies, competencies
  }

  /// How much it weighs where something is found.
  public enum Severity: Int, Sendable, CaseIterable, Comparable {
    /// Worth knowing; nothing was changed.
    case note
    /// Used as it is, but somebody should look.
    case doubt
    /// A cell or a row could not be used.
    case refusal

    /// Orders by weight.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The stable code; that of the remark where one is made.
  public let code: String
  /// What it is about.
  public let subject: Subject
  /// How much it weighs.
  public let severity: Severity
  /// What the count is compared with.
  public let base: Base
  /// What is looked for, in words that fit a count of nought, too.
  public let words: Words
  /// The code it has where the pipeline refuses what is otherwise only doubtful.
  public let stricterCode: String?

  /// Puts a check together.
  public init(
    _ code: String, _ subject: Subject, _ severity: Severity, _ base: Base, id: String, en: String,
    stricterCode: String? = nil
  ) {
    self.code = code
    self.subject = subject
    self.severity = severity
    self.base = base
    words = Words(id: id, en: en)
    self.stricterCode = stricterCode
  }
}

/// What a check has found in one file, or in all of them together.
public struct QualityResult: Sendable, Equatable {
  /// How a check has ended.
  public enum Verdict: Sendable, Hashable {
    /// Nothing was found.
    case passed
    /// Something was found.
    case found(QualityCheck.Severity)
    /// There was nothing to look at, such as a column that is not there.
    case unchecked
  }

  /// The check.
  public let check: QualityCheck
  /// The code under which it was remarked.
  public let code: String
  /// The place of the file in the run; nil for all files together.
  public let file: Int?
  /// How often it was found.
  public let count: Int
  /// Of how many.
  public let base: Int
  /// The first lines where it was found.
  public let lines: [Int]
  /// What the clerk should do, where somebody has said so.
  public let remedy: Words?

  /// How it has ended.
  public var verdict: Verdict {
    if count > 0 { return .found(code == check.code ? check.severity : .refusal) }
    return base > 0 ? .passed : .unchecked
  }

  /// The results of several files as one.
  static func total(_ results: [QualityResult]) -> QualityResult? {
    guard let first = results.first else { return nil }
    let telling = results.first { $0.count > 0 } ?? first
    return QualityResult(
      check: first.check, code: telling.code, file: nil,
      count: results.reduce(0) { $0 + $1.count }, base: results.reduce(0) { $0 + $1.base },
      lines: [], remedy: telling.remedy)
  }
}
