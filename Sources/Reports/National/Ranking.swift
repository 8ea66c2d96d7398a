import Basics

/// Things in the order of an exact share, with ties kept together.
struct Ranking<Item> {
  /// Things of equal share.
  struct Rank {
    let share: Ratio
    var items: [Item]
  }

  /// The ranks, the largest share first; within a rank the given order.
  let ranks: [Rank]

  /// Ranks the things that have a share.
  init(_ items: [Item], by share: (Item) -> Ratio?) {
    var ranks: [Rank] = []
    let shares = items.enumerated().compactMap { place, item in
      share(item).map { (place: place, share: $0, item: item) }
    }
    for entry in shares.sorted(by: { ($1.share, $0.place) < ($0.share, $1.place) }) {
      if ranks.last?.share == entry.share {
        ranks[ranks.count - 1].items.append(entry.item)
      } else {
        ranks.append(Rank(share: entry.share, items: [entry.item]))
      }
    }
    self.ranks = ranks
  }

  /// How many things have a share.
  var count: Int { ranks.reduce(0) { $0 + $1.items.count } }
}
