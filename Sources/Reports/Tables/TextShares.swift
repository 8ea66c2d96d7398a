import Basics
import Figures
import Flow

/// People whose identities are sorted as texts, dealt into shares that come one after the other.
struct TextShares {
  /// So many texts are looked at for each share before its first text is chosen.
  private static let sample = 16
  /// There are no more shares than this, but for those that others ask for.
  private static let most = 1 << 14

  /// The first texts that shares can hold, but that of the first share.
  let borders: TextList
  private let identity: PersonTable.Identity
  private let keys: Column<UInt64>
  private let endings: Column<UInt32>
  private var starts: [Int]

  /// Deals so many people, whose keys are above one; a share begins at each of the texts that are given.
  init(
    _ lines: some PersonLines, _ people: Int, above key: UInt64, borders given: TextList,
    shareSize: Int, workers: Int, identity: @escaping PersonTable.Identity
  ) {
    let all = lines.counts
    let counts = Workers.map(people == 0 ? 0 : all.count, on: workers) { piece in
      let ids = lines.ids(piece)
      return (0..<all[piece]).count { ids[$0] > key }
    }
    self.identity = identity
    borders = TextShares.borders(
      lines, above: key, people, min(people / shareSize, TextShares.most), given, identity)
    keys = Column(capacity: people)
    endings = Column(capacity: people)
    starts = [Int](repeating: 0, count: borders.count + 2)
    if people > 0 { starts = deal(lines, above: key, counts, workers: workers) }
  }

  /// How many people there are.
  var count: Int { starts[starts.count - 1] }

  // Texts that part those of a sample evenly, and the given ones, all in order.
  private static func borders(
    _ lines: some PersonLines, above key: UInt64, _ people: Int, _ shares: Int,
    _ given: TextList, _ identity: PersonTable.Identity
  ) -> TextList {
    guard shares > 0 else { return given }
    var (found, seen) = (TextList(), 0)
    let step = max(1, people / (shares * sample))
    for (piece, count) in lines.counts.enumerated() {
      let ids = lines.ids(piece)
      for row in 0..<count where ids[row] > key {
        if seen % step == 0 {
          identity(UnsafeBufferPointer(start: ids.base + row, count: 1)) { found.append($0) }
        }
        seen += 1
      }
    }
    let order = found.sorted()
    var all = found.picked(stride(from: sample, to: order.count, by: sample).map { order[$0] })
    given.withTexts { texts in
      for number in 0..<texts.count { all.append(texts[number]) }
    }
    return all.picked(all.sorted())
  }

  /// Puts everybody into a share; returns where the shares begin.
  private func deal(
    _ lines: some PersonLines, above key: UInt64, _ counts: [Int], workers: Int
  ) -> [Int] {
    let (shares, all) = (borders.count + 1, lines.counts)
    let next = Column(repeating: 0, count: workers * shares)
    // The share of everybody, piece after piece.
    let own = Column<UInt32>(capacity: keys.capacity)
    let firsts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    Workers.run(workers) { worker in
      let places = next.base + worker * shares
      borders.withTexts { borders in
        for piece in stride(from: worker, to: counts.count, by: workers) where counts[piece] > 0 {
          let (ids, texts) = (lines.ids(piece), Column<UInt64>(capacity: counts[piece]))
          var count = 0
          for row in 0..<all[piece] where ids[row] > key {
            texts[count] = ids[row]
            count &+= 1
          }
          forEachText(of: texts.base, count) { row, text in
            let share = borders.countNotAfter(text)
            own[firsts[piece] + row] = UInt32(share)
            places[share] &+= 1
          }
        }
      }
    }
    let starts = next.becomePlaces(of: shares, workers: workers)
    Workers.run(workers) { worker in
      let places = next.base + worker * shares
      for piece in stride(from: worker, to: counts.count, by: workers) where counts[piece] > 0 {
        var place = firsts[piece]
        lines.forEach(in: piece) { id, ending in
          guard id > key else { return }
          let share = Int(own[place])
          place &+= 1
          keys[places[share]] = id
          endings[places[share]] = UInt32(ending)
          places[share] &+= 1
        }
      }
    }
    return starts
  }

  /// The texts of a share and the numbers of their endings, neither of them sorted.
  func texts(of share: Int) -> (list: TextList, endings: [Int]) {
    var (list, numbers) = (TextList(), [Int]())
    let first = starts[share]
    forEachText(of: keys.base + first, starts[share + 1] - first) { person, text in
      list.append(text)
      numbers.append(Int(endings[first + person]))
    }
    return (list, numbers)
  }

  // Keys with the same high bits come together, because their texts may stand together, too.
  private func forEachText(
    of keys: UnsafePointer<UInt64>, _ count: Int,
    _ body: (_ row: Int, _ text: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let (rows, spare) = (Column<UInt64>(capacity: count), Column<UInt64>(capacity: count))
    for row in 0..<count { rows[row] = (keys[row] >> 48) << 32 | UInt64(row) }
    let sorted = RadixSort.sorted(rows.base, spare.base, count, from: 32, bits: 16)
    let near = sorted == rows.base ? spare : rows
    func row(_ place: Int) -> Int { Int(sorted[place] & 0xFFFF_FFFF) }
    for place in 0..<count { near[place] = keys[row(place)] }
    var place = 0
    identity(UnsafeBufferPointer(start: near.base, count: count)) { text in
      body(row(place), text)
      place += 1
    }
  }
}
