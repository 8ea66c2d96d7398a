public import Figures
public import Standards

/// Groups people by category: A for the best, B for the next, C for the last.
///
/// A is MS or Optimal, B is MMS or Cukup Optimal, C is KMS or Kurang Optimal (LAN 2023, alternative II).
public struct CategoryGrouping: Sendable {
  private let scheme: CategoryScheme

  /// Prepares the groups of a purpose.
  public init(_ standard: Standard, purpose: Purpose) { scheme = standard.scheme(purpose) }

  /// How many groups there are.
  public var count: Int { scheme.bands.count }

  /// The letter of a group.
  public static func letter(_ group: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(group)))
  }

  /// The group of a profile, 0 for A; nil where a level is missing.
  public func group(of profile: Profile) -> Int? {
    let result = profile.result
    guard result.isComplete else { return nil }
    return scheme.band(attained: result.attained, required: result.required)
  }
}
