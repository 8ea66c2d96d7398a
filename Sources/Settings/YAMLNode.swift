public import Basics

/// A value of a settings file that remembers where it stands.
public struct YAMLNode: Sendable {
  /// What stands there.
  public enum Content: Sendable {
    /// A single value; a quoted one is always text and never a number.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order of the file; no key occurs twice.
    case mapping([YAMLEntry])
  }

  /// What stands there.
  public let content: Content
  /// Where it begins.
  public let mark: Mark
  /// The exit code of a failure in this file: pipelines and standards differ.
  public let code: ExitCode

  /// Puts a node together, for settings that a file leaves out.
  public init(content: Content, mark: Mark, code: ExitCode) {
    self.content = content
    self.mark = mark
    self.code = code
  }

  /// A failure at this place.
  public func failure(_ problem: String, remedy: String) -> Failure {
    Failure(mark.description, problem, remedy: remedy, code: code)
  }

  /// The value of a key, without asking what else the mapping holds; nil where there is none.
  public func value(ofKey key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.firstIndex { $0.key == key }.map { entries[$0].value }
  }

  /// The text of the tree without its layout: equal settings give equal texts.
  ///
  /// Comments, indentation and quotation marks of the file leave no trace in it.
  public var canonicalText: String {
    var text: [UInt8] = []
    appendCanonical(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func appendCanonical(to text: inout [UInt8]) {
    func append(_ word: String) {
      var word = word
      word.withUTF8 { bytes in
        text.append(contentsOf: String(bytes.count).utf8)
        text.append(UInt8(ascii: ":"))
        text.append(contentsOf: bytes)
      }
    }
    switch content {
    case .scalar(let word, _): append(word)
    case .sequence(let items):
      text.append(UInt8(ascii: "["))
      for item in items { item.appendCanonical(to: &text) }
      text.append(UInt8(ascii: "]"))
    case .mapping(let entries):
      text.append(UInt8(ascii: "{"))
      for entry in entries {
        append(entry.key)
        text.append(UInt8(ascii: "="))
        entry.value.appendCanonical(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable {
  /// The key.
  public let key: String
  /// Where the key begins.
  public let mark: Mark
  /// What the key stands for.
  public let value: YAMLNode

  /// A failure at the key, rather than at its value.
  public func failure(_ problem: String, remedy: String) -> Failure {
    Failure(mark.description, problem, remedy: remedy, code: value.code)
  }
}
