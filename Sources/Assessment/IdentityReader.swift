import Basics
import Flow
import Standards

/// Finds who a row is about: by NIP, or by the participant id where there is none.
struct IdentityReader: Sendable {
  private let nip: Int?
  private let participant: Int?
  private let filled: Int?
  private let usual: Int?
  private let registry: Registry
  private let doubtfulNIP: NormaliseOptions.DoubtfulNIP

  init(_ layout: ExportLayout, _ registry: Registry, _ options: NormaliseOptions) {
    nip = layout.column(of: .nip)
    participant = layout.column(of: .participantID)
    filled = layout.tellingColumn
    usual = nip ?? participant
    self.registry = registry
    doubtfulNIP = options.doubtfulNIP
  }

  /// The key of the identity; the row is refused where there is none.
  @inline(__always)
  func read(_ judge: inout RowJudge, _ journal: inout Journal) -> UInt64 {
    if let usual, let number = IdentityText.eighteenDigits(judge.cell(usual)) {
      let isSound = nip == nil || number % 1000 != 0 && NIP(number: number).doubt == nil
      if isSound { return Registry.key(ofNumber: number) }
    }
    return readOdd(&judge, &journal)
  }

  @inline(never)
  private func readOdd(_ judge: inout RowJudge, _ journal: inout Journal) -> UInt64 {
    if let nip {
      switch IdentityText.nip(judge.cell(nip)) {
      case .number(let number): return judged(number, nip, &judge, &journal)
      case .text(let text): return registry.key(ofText: text)
      case .refused(let kind):
        if isSignature(judge, nip) {
          judge.refuseWithoutIdentity(nip, filled: filled)
        } else {
          judge.refuse(kind, nip)
        }
        return 0
      case .empty: break
      }
    }
    guard let participant else {
      judge.refuseWithoutIdentity(nip, filled: filled)
      return 0
    }
    switch IdentityText.any(judge.cell(participant)) {
    case .number(let number): return Registry.key(ofNumber: number)
    case .text(let text): return registry.key(ofText: text)
    case .refused(let kind): judge.refuse(kind, participant)
    case .empty: judge.refuseWithoutIdentity(participant, filled: filled)
    }
    return 0
  }

  // "Kepala Badan" in the column of the NIP, and next to nothing behind it.
  private func isSignature(_ judge: RowJudge, _ nip: Int) -> Bool {
    IdentityText.saysNobody(judge.cell(nip)) && judge.isNoRow(filled: filled)
      && (participant.map { LevelText.isPlaceholder(CellText.trimmed(judge.cell($0))) } ?? true)
  }

  private func judged(
    _ number: UInt64, _ column: Int, _ judge: inout RowJudge, _ journal: inout Journal
  ) -> UInt64 {
    if let doubt = NIP(number: number).doubt {
      switch doubtfulNIP {
      case .keep: judge.remark(.doubtfulNIP(doubt), column, &journal)
      case .refuse: judge.refuse(.refusedNIP(doubt), column)
      }
    }
    return Registry.key(ofNumber: number)
  }
}
