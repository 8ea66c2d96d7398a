import Basics
import Figures
import Flow
import Standards
public import Studies

/// The record of a run for other programs, `run.json`: what went in, by which rules, and what became of it.
///
/// The same input gives the same bytes: no clock, no folder and nothing personal stands in it.
public struct RunRecord: Sendable {
  private let findings: Findings
  private let settings: JSONValue
  private let inputs: [InputRecord]
  private let lists: [ListRecord]
  private let limits: [LimitRecord]

  /// Takes the inputs in the order of the findings' files.
  public init(
    _ findings: Findings, settings: JSONValue, inputs: [InputRecord], lists: [ListRecord],
    limits: [LimitRecord]
  ) {
    self.lists = lists
    self.findings = findings
    self.settings = settings
    self.inputs = inputs
    self.limits = limits
  }

  /// The record as JSON.
  public var json: JSONValue {
    .object([
      "as_of": .string(findings.asOf.description),
      "version": .string(Release.version),
      "pipeline": .object(["name": .string(findings.pipeline), "settings": settings]),
      "standards": standards,
      "inputs": .array(zip(findings.files, inputs).map(input)),
      "reference_lists": .array(
        lists.map { list in
          .object([
            "name": .string(list.name), "bytes": .number(list.bytes),
            "sha256": .string(list.sha256),
          ])
        }),
      "counts": .object(
        Dictionary(
          uniqueKeysWithValues: SummaryTable.counts(findings).map { ($0, .number($1)) })),
      "remarks": remarks,
      "limits": .array(limits.map(limit)),
    ])
  }

  private var standards: JSONValue {
    let rules =
      findings.standard.sources + (findings.development?.rules?.sources ?? [])
      + (findings.talent.map { [$0.rules.source] } ?? [])
    let sources = rules.map { source in
      JSONValue.object([
        "file": .string(source.file), "set": .string(source.set.rawValue),
        "title": words(source.title), "since": .string(source.provenance.since.description),
        "source": .string(source.provenance.source),
        "confidence": .string(source.provenance.confidence.rawValue),
        "fingerprint": fingerprint(source.fingerprint),
      ])
    }
    return .object([
      "fingerprint": fingerprint(findings.standard.fingerprint), "files": .array(sources),
    ])
  }

  private func input(_ file: FileAccount, _ input: InputRecord) -> JSONValue {
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

  private func lines(_ file: FileAccount) -> JSONValue {
    let reasons = file.lines.reasons.map { ($0.key.code, JSONValue.number($0.value)) }
    return .object([
      "physical": .number(file.lines.physical), "header": .number(file.lines.header),
      "accepted": .number(file.lines.accepted), "refused": .number(file.lines.refused),
      "skipped": .number(file.lines.skipped), "rows": .number(file.lines.rows),
      "refused_rows": .number(file.lines.refusedRows),
      "reasons": .object(Dictionary(uniqueKeysWithValues: reasons)),
    ])
  }

  private var remarks: JSONValue {
    let entries = findings.remarks.map { kind, count in
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

  private func limit(_ limit: LimitRecord) -> JSONValue {
    .object([
      "name": .string(limit.name), "at_most": .string(limit.atMost), "count": .number(limit.count),
      "total": .number(limit.total), "is_exceeded": .bool(limit.exceeded != nil),
    ])
  }

  private func words(_ words: Words) -> JSONValue {
    .object(["id": .string(words.indonesian), "en": .string(words.english)])
  }

  private func fingerprint(_ number: UInt64) -> JSONValue {
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
