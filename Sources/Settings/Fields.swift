public import Basics

/// The keys of one mapping, while they are being read; it knows which ones were asked for.
public struct Fields {
  /// The mapping itself, for failures that concern it as a whole.
  public let node: YAMLNode
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  fileprivate init(_ node: YAMLNode) throws(Failure) {
    self.node = node
    entries = try node.entries()
    asked.reserveCapacity(2 * entries.count)
  }

  /// The value of a key that must be there.
  public mutating func required(_ key: String) throws(Failure) -> YAMLNode {
    if let value = optional(key) { return value }
    let others = entries.filter { !asked.contains($0.key) }
    let near = Spelling.nearest(to: key, in: others.map(\.key))
    let guess = others.first { $0.key == near }.map {
      "write '\(key)' instead of '\($0.key)' in line \($0.mark.line), if that is what it means"
    }
    throw node.failure(
      "'\(key)' is missing, but it must be given", remedy: guess ?? "add a line '\(key): …'")
  }

  /// The value of a key that may be left out.
  public mutating func optional(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.firstIndex { $0.key == key }.map { entries[$0].value }
  }

  /// Refuses the first key that nobody asked for.
  fileprivate func finish() throws(Failure) {
    guard let stranger = entries.first(where: { !asked.contains($0.key) }) else { return }
    throw stranger.failure(
      "the key '\(stranger.key)' is unknown, but every key must be one that is used",
      remedy: Spelling.hint(for: stranger.key, among: asked)
        + "allowed are \(asked.joined(separator: ", "))")
  }
}

extension YAMLNode {
  /// Reads a mapping by its keys, and refuses the keys that the reading did not ask for.
  public func read<Value>(
    _ body: (inout Fields) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var fields = try Fields(self)
    let value = try body(&fields)
    try fields.finish()
    return value
  }
}
