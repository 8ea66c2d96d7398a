import Assessment
import Basics
import Flow

/// A stage whose kinds of batches are known only when the pipeline file has been read.
///
/// The loader has checked that each stage takes what the one before it gives.
struct AnyStage {
  let process: (any RecordBatch, inout Journal) throws(Failure) -> any RecordBatch

  init<Wrapped: Stage>(_ stage: Wrapped) {
    var stage = stage
    process = { (batch, journal) throws(Failure) in
      guard let input = batch as? Wrapped.Input else {
        throw Failure(
          Wrapped.name, "it got \(type(of: batch).noun), but takes \(Wrapped.Input.noun)",
          remedy: "please report this as a bug of the loader", code: .internalFailure)
      }
      return try stage.process(input, journal: &journal)
    }
  }
}

/// Stages in a row, made anew for every worker.
struct StageChain {
  private let stages: [AnyStage]

  init(_ stages: [AnyStage]) { self.stages = stages }

  func process<Output: RecordBatch>(
    _ batch: some RecordBatch, journal: inout Journal, as output: Output.Type
  ) throws(Failure) -> Output {
    var current: any RecordBatch = batch
    for stage in stages { current = try stage.process(current, &journal) }
    guard let result = current as? Output else {
      throw Failure(
        "stages", "they gave \(type(of: current).noun), but should give \(Output.noun)",
        remedy: "please report this as a bug of the loader", code: .internalFailure)
    }
    return result
  }
}
