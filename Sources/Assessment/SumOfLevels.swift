import Basics

/// Recognises rows of a long export that sum up a person's levels: `Total`, `Rata-rata`, `JPM`.
enum SumOfLevels {
  private static let words: Set = [
    "total", "jumlah", "ratarata", "rerata", "jpm", "nilaijpm", "totaljpm", "skorjpm",
    "jobpersonmatch", "totalskor", "jumlahskor", "totallevel", "jumlahlevel", "average",
  ]
  private static let beginnings = Set(words.compactMap(\.utf8.first))

  /// Whether a cell that should name a competency names a sum.
  static func isNamed(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, beginnings.contains(first | 32), cell.count <= 40 else {
      return false
    }
    return words.contains(Spelling.key(String(decoding: cell, as: UTF8.self)))
  }
}
