import Basics

/// Names of columns that together hold everybody, each in one of them.
enum Partition {
  private static let known: [Set<String>] = [
    ["ms", "mms", "kms"], ["ms", "mms", "tms"], ["ms", "kms"], ["ms", "tms"],
    ["memenuhisyarat", "masihmemenuhisyarat", "kurangmemenuhisyarat"],
    ["optimal", "cukupoptimal", "kurangoptimal"],
    ["sangattinggi", "tinggi", "sedang", "rendah", "sangatrendah"],
    ["tinggi", "sedang", "rendah"], ["pria", "wanita"], ["lakilaki", "perempuan"], ["l", "p"],
    ["male", "female"], ["men", "women"],
  ]

  /// Whether the names are all those of a known partition, and no others.
  static func isComplete(_ names: [String]) -> Bool {
    known.contains { $0.count == names.count && $0 == Set(names.map { Spelling.key($0) }) }
  }
}
