import CFuzzer
import Probes

/// Gives the loader of pipeline files whatever libFuzzer thinks of, and stops at the first broken promise.
@main
enum FuzzPipelineFile {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      let bytes = UnsafeBufferPointer(start: data, count: size)
      if let broken = PipelineFileProbe.brokenPromise(Array(bytes)) { fatalError(broken) }
      return 0
    }
  }
}
