public import Basics

extension YAMLNode {
  /// Reads a text into a tree of marked values; `name` stands for the file in messages.
  ///
  /// Settings are a small part of YAML: one document, no anchors, aliases or tags, no key twice.
  public static func parse(text: String, name: String, code: ExitCode) throws(Failure) -> YAMLNode {
    try parse(bytes: Array(text.utf8), name: name, code: code)
  }

  static func parse(bytes: [UInt8], name: String, code: ExitCode) throws(Failure) -> YAMLNode {
    // An editor's byte-order mark is no part of the settings, and would shift the first line.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = YAMLText(bytes: Array(bytes[start...]), name: name, code: code)
    try text.check()
    var composer = YAMLComposer(events: YAMLEvents(text), code: code)
    return try composer.document(name: name)
  }
}

/// Puts the events of libyaml together into one tree.
struct YAMLComposer: ~Copyable {
  var events: YAMLEvents
  let code: ExitCode

  /// Deeper than any settings need to go.
  static let deepest = 24

  mutating func document(name: String) throws(Failure) -> YAMLNode {
    _ = try events.next()
    let start = try events.next()
    guard case .documentStart = start.kind else {
      throw Failure(
        "\(name):1:1", "the file is empty, but settings are expected",
        remedy: "check that it is the right file and that it was saved", code: code)
    }
    let root = try node(from: try events.next(), depth: 0)
    _ = try events.next()
    let end = try events.next()
    guard case .streamEnd = end.kind else {
      throw failure(
        end, "a second document begins here, but a file holds one",
        remedy: "take the line '---' away, or make two files of it")
    }
    return root
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(Failure) -> YAMLNode {
    try refuseMarks(of: event)
    guard depth <= YAMLComposer.deepest else {
      throw failure(
        event, "the settings are nested \(depth) deep, but \(YAMLComposer.deepest) is the limit",
        remedy: "check the brackets and the indentation")
    }
    switch event.kind {
    case .scalar(let text, let isPlain):
      return node(.scalar(text, isPlain: isPlain), event)
    case .sequenceStart: return node(.sequence(try items(depth: depth + 1)), event)
    case .mappingStart: return node(.mapping(try entries(depth: depth + 1)), event)
    default:
      throw failure(
        event, "the file ends in the middle of a value, but it should be complete",
        remedy: "check that the file was saved as a whole")
    }
  }

  private mutating func items(depth: Int) throws(Failure) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(from: event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(Failure) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines = KeyLines()
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries }
      try refuseMarks(of: event)
      guard case .scalar(let key, _) = event.kind, !key.isEmpty else {
        throw failure(
          event, "this key is a list, a mapping or nothing, but a key is a word",
          remedy: "write 'key: value'")
      }
      if let line = lines.insert(key, event.mark.line) {
        throw failure(
          event, "the key '\(key)' stands in line \(line) already, but a key may stand only once",
          remedy: "take one of the two away")
      }
      let value = try node(from: try events.next(), depth: depth)
      entries.append(YAMLEntry(key: key, mark: event.mark, value: value))
    }
  }

  private func refuseMarks(of event: YAMLEvent) throws(Failure) {
    if case .alias = event.kind {
      throw failure(
        event, "an alias (*) stands here, but settings say what they mean in place",
        remedy: "write the value out; quote a text that begins with *")
    }
    if event.hasAnchor {
      throw failure(
        event, "an anchor (&) stands here, but settings say what they mean in place",
        remedy: "take it away; quote a text that begins with &")
    }
    if event.hasTag {
      throw failure(
        event, "a tag (!) stands here, but settings have no types of their own",
        remedy: "take it away; quote a text that begins with !")
    }
  }

  private func node(_ content: YAMLNode.Content, _ event: YAMLEvent) -> YAMLNode {
    YAMLNode(content: content, mark: event.mark, code: code)
  }

  private func failure(_ event: YAMLEvent, _ problem: String, remedy: String) -> Failure {
    Failure(event.mark.description, problem, remedy: remedy, code: code)
  }
}

/// The keys of a mapping with their lines.
private struct KeyLines {
  /// Most mappings have so few keys that to look through them is quicker than to hash them.
  private static let few = 12
  private var first: [(key: String, line: Int)] = []
  private var others: [String: Int] = [:]

  /// Takes a key in, or tells the line where it stands already.
  mutating func insert(_ key: String, _ line: Int) -> Int? {
    if let place = first.firstIndex(where: { $0.key == key }) { return first[place].line }
    guard first.count == KeyLines.few else {
      first.append((key, line))
      return nil
    }
    return others.updateValue(line, forKey: key)
  }
}
