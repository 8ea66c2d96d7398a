import Assessment
import Basics
import Reports
import Settings
import Standards
import Tables

/// What a run tells other programs about itself: `run.json`, and beside it `waktu.json`.
enum RecordFiles {
  /// The record; the inputs are read for their digests when it is written, not before.
  static func record(_ results: RunResults) -> ReportFile {
    ReportFile(path: "run.json") { (sink) throws(Failure) in
      var inputs: [InputRecord] = []
      for input in results.inputs {
        inputs.append(
          try InputRecords.record(
            input.source, columns(input.layout, results.run.standard),
            columnCount: input.layout.headings.count))
      }
      let pipeline = results.run.pipeline
      let lists = try InputRecords.lists(
        pipeline.sources.map(\.agencies) + [pipeline.studyPlan.indices?.frame])
      let record = RunRecord(
        results.findings, headline: results.headline,
        settings: results.run.pipeline.header.settings.json, inputs: inputs, lists: lists,
        limits: results.limits,
        release: pipeline.isPublic ? results.decidedRelease : nil)
      try sink(Array(record.json.text.utf8))
    }
  }

  /// The times, which differ from run to run and so stand apart from the record.
  static func times(_ times: RunTimes, since watch: StopWatch) -> ReportFile {
    ReportFile(path: "waktu.json") { (sink) throws(Failure) in
      var watch = watch
      let json = JSONValue.object([
        "reading_ms": .number(times.reading), "settling_ms": .number(times.settling),
        "reports_ms": .number(watch.lap()), "peak_memory_kib": .number(PeakMemory.kibibytes),
      ])
      try sink(Array(json.text.utf8))
    }
  }

  private static func columns(_ layout: ExportLayout, _ standard: Standard) -> [InputRecord.Column]
  {
    zip(layout.headings, layout.roles).enumerated().compactMap { place, column in
      column.1.code(standard).map {
        InputRecord.Column(place: place + 1, heading: column.0, role: $0)
      }
    }
  }
}

extension YAMLNode {
  /// The settings as JSON; of an absolute path only the last part stays.
  var json: JSONValue {
    switch content {
    case .scalar("true", isPlain: true): .bool(true)
    case .scalar("false", isPlain: true): .bool(false)
    case .scalar(let text, let isPlain):
      isPlain && Int(text).map(String.init) == text ? .number(text) : .string(YAMLNode.short(text))
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let entries):
      .object(Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value.json) }))
    }
  }

  // Where a file lies differs from server to server; what it is called does not.
  private static func short(_ text: String) -> String {
    text.hasPrefix("/") ? RelativePath.lastPart(of: text) : text
  }
}
