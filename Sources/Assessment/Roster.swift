import Basics
import CScan
import Flow

/// The only memory of people: one compact record per person, by identity.
///
/// It absorbs person batches from any number of workers and settles duplicates at the end by the
/// stated rule: identical → one; latest day wins; same day with other content → conflict, left out
/// and counted. The result is the same whatever the order of files, rows, shards or threads. It is
/// also where the rows of a long export come together.
public final class Roster: @unchecked Sendable {
  private static let bits = 8
  /// Enough rows of so many words for many of them to meet in the cache lines of a share's table.
  private static func rowsPerHand(words: Int) -> Int { 12_288 / words }
  /// Enough of those that wait for one lock, and few enough for the lots of all shares to stay in a cache.
  private static let waitingRowsPerHand = 64
  /// Lots of all shares fill up alike, so their ends would compete for the same places of a cache if they
  /// did not begin a cache line apart.
  private static let wordsBetween = 8

  private let shape: RosterShape
  /// Whether rows wait until all are in.
  private let waits: Bool
  private let memory: RosterMemory
  private let spares: SpareTables
  private let partitions: UnsafeMutablePointer<RosterPartition>
  private let gates: [Gate]
  private let longCells = Guarded(CellMask())

  /// An empty roster; `hasStandards` where some export carries required levels.
  ///
  /// About so many people are expected; the roster grows with more. Levels are those of the standard's
  /// first `competencies`. Where it `gathersRows`, as for long exports, several rows tell of a person.
  public init(
    hasStandards: Bool, competencies: Int = PackedLevels.capacity, expectedPeople: Int = 0,
    gathersRows: Bool = true
  ) {
    shape = RosterShape(hasStandards: hasStandards, competencies: competencies)
    waits = !gathersRows
    let people = expectedPeople >> Roster.bits
    memory = RosterMemory(
      tables: 1 << Roster.bits,
      bytes: RosterPartition.byteCount(shape, people: people, waits: waits))
    spares = SpareTables(shape, people: people)
    partitions = .allocate(capacity: 1 << Roster.bits)
    for number in 0..<1 << Roster.bits {
      (partitions + number).initialize(
        to: RosterPartition(shape, people: people, waits: waits, in: memory.table(number)))
    }
    gates = (0..<1 << Roster.bits).map { _ in Gate() }
  }

  deinit {
    for number in 0..<partitionCount { partitions[number].free() }
    partitions.deinitialize(count: partitionCount)
    partitions.deallocate()
    memory.free()
  }

  /// The competencies that rows of long exports are about, ascending.
  public var longCompetencies: [Int] { longCells.withLock { $0.cells } }

  /// Whether rows of long exports are about competencies that it has no room for; it is of no use then.
  public var isOutgrown: Bool { !shape.holds(longCells.withLock { $0 }) }

  /// How many partitions can be settled independently.
  public var partitionCount: Int { 1 << Roster.bits }

  /// Settles one partition: its people, and what was left out.
  ///
  /// The partition is empty afterwards. In a long export every person should have a row for each
  /// competency that any row names; where one is absent, the level is empty. Of `alikeUnits` the
  /// registry knows.
  public func settle(_ partition: Int, alikeUnits: [Int] = [], account: inout RosterAccount)
    -> PersonBatch
  {
    let expected = longCells.withLock { $0 }
    let people = spares.withTable(if: waits) { table in
      partitions[partition].gather(into: table)
      return Settlement(
        partitions[partition], longCells: expected, alikeUnits: alikeUnits
      ).people(&account)
    }
    // Its people stand in the batch now, so their memory is given back at once.
    partitions[partition].free()
    memory.giveBack(partition)
    partitions[partition] = RosterPartition(
      shape, people: 0, waits: true, in: memory.table(partition))
    return people
  }

  private final class Gate: Sendable { let lock = Guarded(()) }

  /// What one worker has not handed in yet; sorted by partition, so that locks are taken rarely.
  public final class Desk {
    private let roster: Roster
    private let rows: UnsafeMutablePointer<UInt64>
    private let rowsPerHand: Int
    /// How many words lie between the lots of two shares.
    private let stride: Int
    private let filled: UnsafeMutablePointer<UInt16>
    private var longCells = CellMask()

    /// A desk for one worker.
    public init(_ roster: Roster) {
      self.roster = roster
      rowsPerHand =
        roster.waits
        ? Roster.waitingRowsPerHand : Roster.rowsPerHand(words: roster.shape.words)
      stride = rowsPerHand * roster.shape.words + Roster.wordsBetween
      rows = .allocate(capacity: roster.partitionCount * stride)
      filled = .allocate(capacity: roster.partitionCount)
      filled.initialize(repeating: 0, count: roster.partitionCount)
    }

    deinit {
      rows.deallocate()
      filled.deallocate()
    }

    /// Takes in a batch of people or of parts of people.
    ///
    /// Parts of one assessment that stand together in a long export are put together at once.
    public func absorb(_ batch: PersonBatch) {
      let (ids, contexts, attained) = (batch.ids.base, batch.contexts.base, batch.levels.base)
      let standards = batch.standards?.base
      var row = 0
      while row < batch.rowCount {
        let (id, context) = (ids[row], contexts[row])
        var levels = attained[row]
        var standard = standards?[row] ?? .none
        row &+= 1
        if context.isLong {
          while row < batch.rowCount, ids[row] == id, contexts[row] == context,
            levels.isApart(from: attained[row])
          {
            levels = levels.joined(with: attained[row])
            if let standards { standard = standard.joined(with: standards[row]) }
            row &+= 1
          }
          longCells.formUnion(levels)
        }
        put(id, context, levels, standard)
      }
    }

    @inline(__always)
    private func put(
      _ id: UInt64, _ context: PersonContext, _ levels: PackedLevels, _ standard: PackedLevels
    ) {
      let shape = roster.shape
      let partition = Int(Hashing.mixed(id) >> UInt64(64 - Roster.bits))
      let count = Int(filled[partition])
      let place = rows + (partition &* stride &+ count &* shape.words)
      // A lot's next cache line, because no machine foresees where so many lots go on.
      scan_prefetch(place + Roster.wordsBetween * 2)
      place[0] = id
      place[1] = context.bits
      shape.write(levels, standard, to: place)
      filled[partition] = UInt16(truncatingIfNeeded: count &+ 1)
      if count &+ 1 == rowsPerHand { hand(partition) }
    }

    /// Notices which competencies a long export is about, without taking the people in.
    public func notice(_ batch: PersonBatch) {
      for row in 0..<batch.rowCount where batch.contexts[row].isLong {
        longCells.formUnion(batch.levels[row])
      }
    }

    /// Hands in what is left; nothing may be absorbed afterwards.
    public func finish() {
      for partition in 0..<roster.partitionCount where filled[partition] > 0 { hand(partition) }
      roster.longCells.withLock { $0.formUnion(longCells) }
    }

    @inline(never)
    private func hand(_ partition: Int) {
      let first = rows + partition &* stride
      roster.gates[partition].lock.withLock { _ in
        // Moved here, so that its words need not be fetched again for every row.
        let home = roster.partitions + partition
        var share = home.move()
        share.take(first, Int(filled[partition]))
        home.initialize(to: share)
      }
      filled[partition] = 0
    }
  }
}
