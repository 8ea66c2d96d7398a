/// A value of JSON; the keys of an object are written in ascending order.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number, as the text it is written as: digits, with a point where it has decimals.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A whole number.
  public static func number(_ whole: Int) -> JSONValue { .number(String(whole)) }

  /// A text, or null where there is none.
  public static func string(orNull text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text with two blanks of indentation and a line end; equal values give equal bytes.
  public var text: String {
    var text = ""
    write(to: &text, indentation: "\n")
    return text + "\n"
  }

  private func write(to text: inout String, indentation: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): JSONValue.quote(string, &text)
    case .array(let values):
      JSONValue.block("[", "]", values, &text, indentation) { value, text, inner in
        value.write(to: &text, indentation: inner)
      }
    case .object(let values):
      let sorted = values.sorted { $0.key < $1.key }
      JSONValue.block("{", "}", sorted, &text, indentation) { entry, text, inner in
        JSONValue.quote(entry.key, &text)
        text += ": "
        entry.value.write(to: &text, indentation: inner)
      }
    }
  }

  private static func block<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ text: inout String,
    _ indentation: String, _ write: (Element, inout String, String) -> Void
  ) {
    text += open
    for (place, element) in elements.enumerated() {
      text += (place > 0 ? "," : "") + indentation + "  "
      write(element, &text, indentation + "  ")
    }
    text += (elements.isEmpty ? "" : indentation) + close
  }

  // RFC 8259: quote, backslash and control characters are escaped, all else is UTF-8.
  private static func quote(_ string: String, _ text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
