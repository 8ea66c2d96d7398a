import Basics
import Flow
import Standards
import Studies

/// The parts that the records of all kinds of runs have in common.
enum RecordParts {
  static func standards(_ sources: [RuleSource], fingerprint number: UInt64) -> JSONValue {
    .object([
      "fingerprint": fingerprint(number),
      "files": .array(
        sources.map { source in
          .object([
            "file": .string(source.file), "set": .string(source.set.rawValue),
            "title": words(source.title), "since": .string(source.provenance.since.description),
            "source": .string(source.provenance.source),
            "confidence": .string(source.provenance.confidence.rawValue),
            "fingerprint": fingerprint(source.fingerprint),
          ])
        }),
    ])
  }

  static func input(_ file: FileAccount, _ input: InputRecord) -> JSONValue {
    let columns = input.columns.map { column in
      JSONValue.object([
        "place": .number(column.place), "heading": .string(column.heading),
        "role": .string(column.role),
      ])
    }
    return .object([
      "name": .string(file.name),
      "bytes": input.bytes.map { .number($0) } ?? .null,
      "sha256": .string(orNull: input.sha256),
      "dialect": words(file.dialect),
      "columns": .array(columns),
      "column_count": .number(input.columnCount),
      "lines": lines(file),
    ])
  }

  private static func lines(_ file: FileAccount) -> JSONValue {
    let reasons = file.lines.reasons.map { ($0.key.code, JSONValue.number($0.value)) }
    return .object([
      "physical": .number(file.lines.physical), "header": .number(file.lines.header),
      "accepted": .number(file.lines.accepted), "refused": .number(file.lines.refused),
      "skipped": .number(file.lines.skipped), "rows": .number(file.lines.rows),
      "refused_rows": .number(file.lines.refusedRows),
      "reasons": .object(Dictionary(uniqueKeysWithValues: reasons)),
    ])
  }

  static func lists(_ lists: [ListRecord]) -> JSONValue {
    .array(
      lists.map { list in
        .object([
          "name": .string(list.name), "bytes": .number(list.bytes), "sha256": .string(list.sha256),
        ])
      })
  }

  static func remarks(_ counts: [RemarkKind: Int]) -> JSONValue {
    let entries = counts.map { kind, count in
      (
        kind.code,
        JSONValue.object([
          "count": .number(count), "weight": .string(kind.weight.code),
          "reason": words(kind.reason), "remedy": words(kind.remedy),
        ])
      )
    }
    return .object(Dictionary(uniqueKeysWithValues: entries))
  }

  static func limits(_ limits: [LimitRecord]) -> JSONValue {
    .array(
      limits.map { limit in
        .object([
          "name": .string(limit.name), "at_most": .string(limit.atMost),
          "count": .number(limit.count), "total": .number(limit.total),
          "is_exceeded": .bool(limit.exceeded != nil),
        ])
      })
  }

  private static func words(_ words: Words) -> JSONValue {
    .object(["id": .string(words.indonesian), "en": .string(words.english)])
  }

  private static func fingerprint(_ number: UInt64) -> JSONValue {
    let digits = String(number, radix: 16)
    return .string(String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

extension Weight {
  /// The weight as `run.json` writes it.
  fileprivate var code: String {
    switch self {
    case .note: "note"
    case .doubt: "doubt"
    case .cellRefused: "cell_refused"
    case .linesSkipped: "lines_skipped"
    case .rowRefused: "row_refused"
    }
  }
}
