/// A network with a least and a greatest flow on every arc, and one flow through it that is possible.
///
/// How much more or less can flow through one arc is a maximum flow between its ends through the
/// others, from the flow at hand (Gusfield, SIAM J. Comput. 17 (1988) 552–571). Since all bounds are
/// whole numbers, so are the extremes, and both occur in tables of whole numbers.
struct BoundedFlow: Sendable {
  /// A way from one node to another.
  struct Arc: Sendable {
    var tail: Int
    var head: Int
    var flow: Int64
    var bounds: ClosedRange<Int64>
  }

  /// Stands for "as much as one likes"; far above any count of people, far below overflow.
  static let unbounded: ClosedRange<Int64> = 0...(1 << 40)

  private var arcs: [Arc]
  private let starts: [Int]
  /// The arcs at every node; one's complement marks those that end there.
  private let links: [Int]

  /// Takes arcs whose flows lie within their bounds and leave nothing behind in any node.
  init(nodes: Int, arcs: [Arc]) {
    self.arcs = arcs
    var starts = [Int](repeating: 0, count: nodes + 1)
    for arc in arcs {
      starts[arc.tail + 1] += 1
      starts[arc.head + 1] += 1
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var links = [Int](repeating: 0, count: 2 * arcs.count)
    for (number, arc) in arcs.enumerated() {
      links[next[arc.tail]] = number
      next[arc.tail] += 1
      links[next[arc.head]] = ~number
      next[arc.head] += 1
    }
    self.starts = starts
    self.links = links
  }

  /// Gives an arc other bounds, which its flow must keep.
  mutating func setBounds(_ bounds: ClosedRange<Int64>, of arc: Int) {
    precondition(bounds.contains(arcs[arc].flow), "the true table must be possible")
    arcs[arc].bounds = bounds
  }

  /// The least and the greatest flow through an arc; an end beyond `enough` from the other is not
  /// looked for.
  func range(of arc: Int, enough: Int64 = .max) -> ClosedRange<Int64> {
    let (flow, bounds) = (arcs[arc].flow, arcs[arc].bounds)
    let up = pushed(
      from: arcs[arc].head, to: arcs[arc].tail, without: arc,
      atMost: min(enough, bounds.upperBound - flow))
    let down = pushed(
      from: arcs[arc].tail, to: arcs[arc].head, without: arc,
      atMost: min(enough - up, flow - bounds.lowerBound))
    return flow - down...flow + up
  }

  /// How much more can go from one node to another through all arcs but one.
  private func pushed(from: Int, to: Int, without: Int, atMost: Int64) -> Int64 {
    var search = Search(flows: arcs.map(\.flow), nodes: starts.count - 1)
    var sum: Int64 = 0
    while sum < atMost, let more = augment(&search, from, to, without, atMost - sum) { sum += more }
    return sum
  }

  private struct Search {
    var flows: [Int64]
    var cameBy: [Int]
    var queue: [Int] = []

    init(flows: [Int64], nodes: Int) {
      self.flows = flows
      cameBy = [Int](repeating: Int.max, count: nodes)
    }
  }

  /// Sends what fits along a shortest path; nil where no path is left.
  private func augment(
    _ search: inout Search, _ from: Int, _ to: Int, _ without: Int, _ atMost: Int64
  ) -> Int64? {
    for node in search.queue { search.cameBy[node] = .max }
    search.queue = [from]
    search.cameBy[from] = .min
    var place = 0
    while place < search.queue.count, search.cameBy[to] == .max {
      let node = search.queue[place]
      place += 1
      for link in links[starts[node]..<starts[node + 1]] {
        let number = link < 0 ? ~link : link
        let other = link < 0 ? arcs[number].tail : arcs[number].head
        guard number != without, search.cameBy[other] == .max, room(link, search) > 0 else {
          continue
        }
        search.cameBy[other] = link
        search.queue.append(other)
      }
    }
    guard search.cameBy[to] != .max else { return nil }
    var amount = atMost
    walk(search, back: to, to: from) { amount = min(amount, room($0, search)) }
    var path: [Int] = []
    walk(search, back: to, to: from) { path.append($0) }
    for link in path {
      if link < 0 { search.flows[~link] -= amount } else { search.flows[link] += amount }
    }
    return amount
  }

  private func room(_ link: Int, _ search: Search) -> Int64 {
    link < 0
      ? search.flows[~link] - arcs[~link].bounds.lowerBound
      : arcs[link].bounds.upperBound - search.flows[link]
  }

  private func walk(_ search: Search, back node: Int, to start: Int, _ visit: (Int) -> Void) {
    var node = node
    while node != start {
      let link = search.cameBy[node]
      visit(link)
      node = link < 0 ? arcs[~link].head : arcs[link].tail
    }
  }
}
