import CFuzzer
import Probes

/// Gives the reader whatever libFuzzer thinks of, and stops at the first broken promise.
@main
enum FuzzReader {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      let bytes = UnsafeBufferPointer(start: data, count: size)
      if let broken = ReaderProbe.brokenPromise(Array(bytes)) { fatalError(broken) }
      return 0
    }
  }
}
