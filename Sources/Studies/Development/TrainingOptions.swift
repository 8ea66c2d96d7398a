public import Standards

/// By what people are grouped for training by cluster.
public enum TrainingBasis: String, Sendable, Hashable, CaseIterable {
  case category
  case rumpun
  case cluster

  /// How tables name it.
  public var code: String {
    switch self {
    case .category: "kategori"
    case .rumpun: "rumpun"
    case .cluster: "klaster"
    }
  }
}

/// What a study of training assumes.
public struct TrainingOptions: Sendable, Hashable {
  /// The most people in a class.
  public var capacity = 40
  /// The most people in a coaching group.
  public var groupSize = 10
  /// The groups of model II, each of which is computed where there is what it needs.
  public var bases = TrainingBasis.allCases
  /// The scale of the groups A, B and C.
  public var purpose = Purpose.pemetaan
  /// What an hour (JP) of one person costs; nil where it is not given.
  public var costOfHour: Int64?
  /// What a class costs besides.
  public var costOfClass: Int64?
  /// What a coaching group costs.
  public var costOfGroup: Int64?

  /// The usual assumptions.
  public init() {}

  /// Whether any cost is given.
  public var hasCosts: Bool { costOfHour != nil || costOfClass != nil || costOfGroup != nil }
}
