public import Basics

/// How well a value of the standards is established.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  case confirmedBySource = "terkonfirmasi_sumber"
  case confirmedPublicly = "terkonfirmasi_publik"
  case commonKnowledge = "fakta_umum"
  case derived = "turunan"
  case proposed = "usulan"
  case believed = "dugaan_belum_terkonfirmasi"

  /// The mark in words.
  public var label: Words {
    switch self {
    case .confirmedBySource: Words(id: "tercetak dalam dokumen sumber", en: "printed in a source")
    case .confirmedPublicly: Words(id: "terkonfirmasi bahan publik", en: "confirmed publicly")
    case .commonKnowledge: Words(id: "pengetahuan umum", en: "common knowledge")
    case .derived:
      Words(id: "turunan dari angka terkonfirmasi", en: "derived from confirmed figures")
    case .proposed: Words(id: "usulan", en: "proposal")
    case .believed: Words(id: "dugaan, belum terkonfirmasi", en: "believed, not confirmed")
    }
  }

  /// Whether a report that uses the value must say how well it is established.
  public var needsMention: Bool { self == .proposed || self == .believed }
}
