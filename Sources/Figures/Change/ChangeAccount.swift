public import Flow
public import Pairing

/// How rows became pairs that are compared, step by step.
public struct ChangeAccount: Sendable, Equatable {
  /// How assessments became pairs.
  public let pairing: PairAccount
  /// Data rows, refused ones included.
  public let rows: Int
  /// Rows that were refused.
  public let refusedRows: Int
  /// Cells that were refused.
  public let refusedCells: Int
  /// People with other required levels the second time.
  public let otherRequirement: Int
  /// The assessments of these people.
  public let otherAssessments: Int
  /// The assessments that the figures rest on.
  public let used: Int

  /// Puts together what journal, settlement and tally have counted independently.
  public init(_ journal: Journal, _ pairing: PairAccount, _ tally: ChangeTally) {
    self.pairing = pairing
    (rows, refusedRows) = (journal.total.rows, journal.total.refusedRows)
    refusedCells = journal.refusedCells
    otherRequirement = tally.otherRequirement
    otherAssessments = tally.otherAssessments
    used = tally.usedAssessments
  }

  /// Whether every assessment is somewhere.
  public var isBalanced: Bool {
    pairing.isBalanced && otherAssessments + used == pairing.paired
  }

  /// Pairs that are compared.
  public var compared: Int { pairing.pairs - otherRequirement }
  /// Pairs of which a day is missing, so that the window could not be judged.
  public var undated: Int { pairing.undatedPairs }
  /// People without a second assessment to compare with.
  public var unmatched: Int { pairing.onlyBefore + pairing.onlyAfter + pairing.onlyOne }
  /// People whose two assessments are too near or too far apart.
  public var outside: Int { pairing.outsidePeople }
  /// People whose assessments contradict each other.
  public var conflicting: Int { pairing.conflictingPeople }

  /// Every count under its name in the tables.
  public var lines: [(name: String, count: Int)] {
    [
      ("baris_terbaca", rows), ("baris_ditolak", refusedRows), ("isian_ditolak", refusedCells),
      ("paruh_baris_tanpa_level", pairing.emptyHalves),
      ("asesmen_terbaca", pairing.assessments), ("duplikat_identik_dibuang", pairing.identical),
      ("asesmen_lain_dibuang", pairing.others),
      ("asesmen_konflik_dibuang", pairing.conflicting),
      ("asesmen_sesudah_tanggal_laporan", pairing.future),
      ("asesmen_tanpa_tanggal", pairing.withoutDay),
      ("asesmen_tanpa_pasangan", pairing.unmatched),
      ("asesmen_di_luar_jendela", pairing.outside),
      ("asesmen_standar_berbeda", otherAssessments), ("asesmen_dibandingkan", used),
      ("orang_konflik", conflicting), ("orang_hanya_awal", pairing.onlyBefore),
      ("orang_hanya_akhir", pairing.onlyAfter), ("orang_hanya_satu_asesmen", pairing.onlyOne),
      ("orang_di_luar_jendela", outside), ("orang_standar_berbeda", otherRequirement),
      ("pasangan_dibandingkan", compared), ("pasangan_tanpa_tanggal_lengkap", undated),
    ]
  }
}
