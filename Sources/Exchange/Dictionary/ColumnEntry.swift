public import Basics

/// What a column of a table holds.
public struct ColumnEntry: Sendable, Hashable {
  /// How its cells are written and meant.
  public enum Kind: String, Sendable, Hashable {
    /// A code or number that names something and is never computed with, such as a NIP.
    case identifier
    /// Words, codes of categories, notes.
    case text
    /// A whole number.
    case whole
    /// A number with a decimal point.
    case number
    /// `ya` or `tidak`.
    case flag
    /// A day: year, month and day with hyphens.
    case day
  }

  /// What a number counts or measures.
  public enum Unit: String, Sendable, Hashable {
    case people, agencies, rows, lines, cells, groups, classes, batches, seats, hours, levels, gaps
    case clusters, strata
    case percent, percentagePoints = "percentage points", points, share, rupiah, number
  }

  /// Its heading.
  public let name: String
  /// How its cells are written and meant.
  public let kind: Kind
  /// What its numbers count or measure; nil where it has none.
  public let unit: Unit?
  /// What it holds.
  public let words: Words

  private init(_ name: String, _ kind: Kind, _ unit: Unit?, _ words: Words) {
    (self.name, self.kind, self.unit, self.words) = (name, kind, unit, words)
  }

  /// Whether its cells are numbers.
  public var isNumeric: Bool { kind == .whole || kind == .number }

  static func id(_ name: String, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .identifier, nil, Words(id: id, en: en))
  }

  static func text(_ name: String, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .text, nil, Words(id: id, en: en))
  }

  static func whole(_ name: String, _ unit: Unit, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .whole, unit, Words(id: id, en: en))
  }

  static func number(_ name: String, _ unit: Unit, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .number, unit, Words(id: id, en: en))
  }

  static func flag(_ name: String, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .flag, nil, Words(id: id, en: en))
  }

  static func day(_ name: String, id: String, en: String) -> ColumnEntry {
    ColumnEntry(name, .day, nil, Words(id: id, en: en))
  }
}

extension ColumnEntry.Unit {
  /// Its name.
  public var words: Words {
    switch self {
    case .people: Words(id: "orang", en: "people")
    case .agencies: Words(id: "instansi", en: "agencies")
    case .rows: Words(id: "baris", en: "rows")
    case .lines: Words(id: "baris fisik", en: "physical lines")
    case .cells: Words(id: "sel", en: "cells")
    case .groups: Words(id: "kelompok", en: "groups")
    case .classes: Words(id: "kelas", en: "classes")
    case .batches: Words(id: "angkatan", en: "batches")
    case .seats: Words(id: "kursi", en: "seats")
    case .hours: Words(id: "JP", en: "hours of training (JP)")
    case .levels: Words(id: "level", en: "levels")
    case .gaps: Words(id: "kesenjangan", en: "gaps")
    case .clusters: Words(id: "klaster", en: "clusters")
    case .strata: Words(id: "strata", en: "strata")
    case .percent: Words(id: "persen", en: "per cent")
    case .percentagePoints: Words(id: "poin persentase", en: "percentage points")
    case .points: Words(id: "poin", en: "points")
    case .share: Words(id: "bagian dari satu", en: "share of one")
    case .rupiah: Words(id: "rupiah", en: "rupiah")
    case .number: Words(id: "bilangan", en: "number")
    }
  }
}
