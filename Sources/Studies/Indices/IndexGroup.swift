/// Into what the nation is divided for an index.
public enum IndexLevel: String, Sendable, Hashable, CaseIterable {
  case nation = "nasional"
  case kind = "jenis"
  case province = "provinsi"
  case agency = "instansi"
  case position = "jenjang"
}

/// The index of one group of people, whichever match it averages.
public struct MatchIndex: Sendable, Equatable {
  /// The mean of those assessed.
  public internal(set) var participants: IndexEstimate
  /// The mean of agency means, every agency counting once; nil for a single agency.
  public internal(set) var agencies: IndexEstimate?
  /// The mean of all staff, if the unassessed resemble the assessed; nil without a frame.
  public internal(set) var population: IndexEstimate?
  /// How far agencies lie apart; nil for a single agency.
  public internal(set) var betweenAgencies: Dispersion?
  /// How far provinces lie apart; only for the nation.
  public internal(set) var betweenProvinces: Dispersion?

  /// The population index where there is one, else the mean of those assessed.
  public var headline: IndexEstimate {
    if let population, population.value != nil { return population }
    return participants
  }
}

/// The share of one category.
public struct ShareIndex: Sendable, Equatable {
  /// Among those assessed.
  public internal(set) var participants: IndexEstimate
  /// Among all staff, if the unassessed resemble the assessed; nil without a frame.
  public internal(set) var population: IndexEstimate?
}

/// The indices of one group of people: the nation, a kind of agency, a province, an agency, a position
/// level.
public struct IndexGroup: Sendable, Equatable {
  /// What kind of group it is.
  public let level: IndexLevel
  /// Its key: label, code or name; empty for the nation.
  public let key: String
  /// The kinds of agency of its people.
  public let kinds: [String]
  /// People, with or without a complete result.
  public let people: Int64
  /// Complete people.
  public let complete: Int64
  /// The staff of the frame; nil where it does not tell.
  public let staff: Int64?
  /// The index of the capped match: surpluses do not make up for shortfalls.
  public let capped: MatchIndex
  /// The index of the match as the regulation defines it.
  public let uncapped: MatchIndex
  /// The shares of the categories of selection, best first.
  public let selection: [ShareIndex]
  /// The shares of the categories of mapping, best first.
  public let mapping: [ShareIndex]
  /// Prevalence, depth and severity over all observed levels.
  public let shortfall: ShortfallSums
  /// The strata behind the population indices; nil without a frame.
  public let strata: PostStratification?
  /// Cronbach's α; only for position levels.
  public let alpha: IndexEstimate?
}
