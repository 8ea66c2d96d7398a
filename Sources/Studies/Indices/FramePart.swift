/// How many staff an agency has at one position level.
public struct FramePart: Sendable, Hashable {
  /// The agency's code, as the run's tables print it.
  public var agency: String
  /// The kind of agency as tables print it.
  public var kind: String
  /// The province's code; nil where the frame does not tell provinces.
  public var province: String?
  /// The place of the position level in the standard.
  public var position: Int
  /// The staff.
  public var staff: Int64

  /// Puts a part together.
  public init(agency: String, kind: String, province: String?, position: Int, staff: Int64) {
    self.agency = agency
    self.kind = kind
    self.province = province
    self.position = position
    self.staff = staff
  }
}
