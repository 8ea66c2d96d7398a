/// The tags and the words of an HTML page, read strictly: what is not well formed is told.
public struct Markup {
  /// A tag as it stands in the page.
  public struct Tag {
    /// The name in small letters.
    public var name: String
    /// The attributes with their values, characters instead of entities.
    public var attributes: [String: String]
  }

  /// The opening tags, in their order.
  public private(set) var tags: [Tag] = []
  /// The words between tags, each run with the tags that hold it, outermost first.
  public private(set) var words: [(path: [String], text: String)] = []
  /// What is wrong with the page; empty where nothing is.
  public private(set) var troubles: [String] = []

  private static let single: Set = ["meta", "br", "hr", "link", "img"]

  /// Reads a page.
  public init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      add(String(rest[..<start]), open)
      rest = rest[rest.index(after: start)...]
      // The style sheet is words of another kind.
      if open.last == "style", !rest.hasPrefix("/style>") { continue }
      guard let end = Markup.end(of: rest) else {
        troubles.append("a tag does not end: \(rest.prefix(40))")
        return
      }
      let inside = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("!DOCTYPE") { continue }
      if inside.hasPrefix("/") {
        let name = String(inside.dropFirst())
        if open.last == name {
          open.removeLast()
        } else {
          troubles.append("</\(name)> closes <\(open.last ?? "nothing")>")
        }
        continue
      }
      let tag = Markup.tag(inside)
      tags.append(tag)
      if !inside.hasSuffix("/"), !Markup.single.contains(tag.name) { open.append(tag.name) }
    }
    add(String(rest), open)
    if !open.isEmpty { troubles.append("left open: \(open.joined(separator: " "))") }
    let all = ids
    if Set(all).count < all.count { troubles.append("a name of a place is given twice") }
  }

  /// The names of places, in their order.
  public var ids: [String] { tags.compactMap { $0.attributes["id"] } }

  /// Where links lead.
  public var links: [String] { tags.filter { $0.name == "a" }.compactMap { $0.attributes["href"] } }

  /// All words below tags of a name.
  public func text(in name: String) -> [String] {
    words.filter { $0.path.contains(name) }.map(\.text)
  }

  private mutating func add(_ text: String, _ open: [String]) {
    let plain = Markup.plain(text)
    if plain.contains(where: { !$0.isWhitespace }) { words.append((open, plain)) }
  }

  // A ">" may stand in a quoted value.
  private static func end(of rest: Substring) -> Substring.Index? {
    var isQuoted = false
    return rest.indices.first { place in
      if rest[place] == "\"" { isQuoted.toggle() }
      return rest[place] == ">" && !isQuoted
    }
  }

  private static func tag(_ inside: String) -> Tag {
    let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].filter { !$0.isWhitespace }
      let value = rest[rest.index(after: equals)...].dropFirst().prefix { $0 != "\"" }
      attributes[key] = plain(String(value))
      rest = rest[value.endIndex...].dropFirst()
    }
    return Tag(name: String(name), attributes: attributes)
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
    }
  }
}

extension Markup {
  /// The path of the file that a link of a page leads to.
  public static func target(of link: String, from page: String) -> String {
    var folder = page.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
      if part == ".." { folder = folder.dropLast() } else { folder.append(part) }
    }
    return folder.joined(separator: "/")
  }
}
