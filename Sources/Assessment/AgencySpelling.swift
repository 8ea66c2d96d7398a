/// How a row names its agency: the name and the code, as they are written.
public struct AgencySpelling: Sendable, Hashable, Comparable {
  /// The name with single blanks; empty where there is none.
  public var name: String
  /// The code; empty where there is none.
  public var code: String

  /// Puts name and code together.
  public init(name: String, code: String) {
    self.name = name
    self.code = code
  }

  /// Whether the row says nothing about its agency.
  var isEmpty: Bool { name.isEmpty && code.isEmpty }

  /// Orders by name and then by code.
  public static func < (left: AgencySpelling, right: AgencySpelling) -> Bool {
    (left.name, left.code) < (right.name, right.code)
  }
}
