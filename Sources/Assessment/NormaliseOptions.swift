/// What a pipeline may decide about the reading of rows.
public struct NormaliseOptions: Sendable {
  /// What happens to a number of eighteen digits that cannot be a NIP.
  public enum DoubtfulNIP: String, Sendable, CaseIterable { case keep, refuse }

  /// What happens to a number of eighteen digits that cannot be a NIP.
  public var doubtfulNIP = DoubtfulNIP.keep
  /// Whose codes the provinces have; nil where nobody has said.
  public var provinceCodes: ProvinceCodes?

  /// The reference list of agencies; nil where the pipeline names none, and then none is unknown.
  public var agencies: AgencyList?

  /// The two systems of province codes, which differ in Papua.
  public enum ProvinceCodes: String, Sendable, CaseIterable { case bps, kemendagri }

  /// The options of a pipeline that says nothing.
  public init() {}
}
