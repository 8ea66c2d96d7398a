import Basics
import PipelineFile

/// What must hold of the loader of pipeline files for any bytes at all.
public enum PipelineFileProbe {
  /// A sentence about the first promise that these bytes break; nil where all are kept.
  public static func brokenPromise(_ bytes: [UInt8]) -> String? {
    let file = ScratchFile()
    file.write(bytes)
    do throws(Failure) {
      let pipeline = try Pipeline(path: file.path)
      return pipeline.name.isEmpty ? "a pipeline has no name" : nil
    } catch {
      guard error.code == .wrongPipeline else { return "a failure of another kind: \(error)" }
      return error.place.hasPrefix(file.path) ? nil : "a failure without the file: \(error)"
    }
  }
}
