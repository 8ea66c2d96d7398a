import Basics
import CYAML

/// One event of libyaml, copied into plain values.
struct YAMLEvent {
  enum Kind {
    case documentStart, documentEnd, streamStart, streamEnd
    case scalar(String, isPlain: Bool), alias
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  let kind: Kind
  let mark: Mark
  let hasAnchor: Bool
  let hasTag: Bool
}

/// The stream of events that libyaml finds in a text.
struct YAMLEvents: ~Copyable {
  private let text: YAMLText
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ text: YAMLText) {
    self.text = text
    parser = .allocate(capacity: 1)
    // The parser keeps the pointer to its input, so the bytes need a place that stays.
    input = .allocate(capacity: max(text.bytes.count, 1))
    _ = input.initialize(from: text.bytes)
    precondition(yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, text.bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func next() throws(Failure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxFailure() }
    defer { yaml_event_delete(&event) }
    let mark = mark(event.start_mark)
    let data = event.data
    func plain(_ kind: YAMLEvent.Kind) -> YAMLEvent {
      YAMLEvent(kind: kind, mark: mark, hasAnchor: false, hasTag: false)
    }
    switch event.type {
    case YAML_STREAM_START_EVENT: return plain(.streamStart)
    case YAML_DOCUMENT_START_EVENT: return plain(.documentStart)
    case YAML_DOCUMENT_END_EVENT: return plain(.documentEnd)
    case YAML_ALIAS_EVENT: return plain(.alias)
    case YAML_SEQUENCE_END_EVENT: return plain(.sequenceEnd)
    case YAML_MAPPING_END_EVENT: return plain(.mappingEnd)
    case YAML_SCALAR_EVENT:
      let scalar = data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let kind = YAMLEvent.Kind.scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      return YAMLEvent(
        kind: kind, mark: mark, hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, mark: mark, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = data.mapping_start
      return YAMLEvent(
        kind: .mappingStart, mark: mark, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    default: return plain(.streamEnd)
    }
  }

  private func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(file: text.name, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func syntaxFailure() -> Failure {
    let said = parser.pointee.problem.map { String(cString: $0) } ?? "this is not YAML"
    let around = parser.pointee.context.map { " " + String(cString: $0) } ?? ""
    // The reader of libyaml knows the byte only; its other parts know line and column.
    let place =
      parser.pointee.error == YAML_READER_ERROR
      ? text.mark(at: parser.pointee.problem_offset) : mark(parser.pointee.problem_mark)
    return Failure(
      place.description, "\(said)\(around), but the file should be YAML",
      remedy: "look at this line and the one above: indentation, colons, brackets and quotes",
      code: text.code)
  }
}
