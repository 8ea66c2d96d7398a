import Basics
import Glibc

/// The folder the files go to.
struct OutputFolder {
  let path: String

  /// Makes the folder where there is none yet.
  init(_ path: String) throws(Failure) {
    self.path = path
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure(
        path, "the folder cannot be made: \(String(cString: strerror(errno)))",
        remedy: "name a folder whose parent exists and may be written to", code: .unwritableOutput)
    }
  }

  /// Writes one file, in place of what was there.
  func write(_ text: String, to name: String) throws(Failure) {
    let place = path + "/" + name
    guard let file = fopen(place, "wb") else { throw unwritable(place) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw unwritable(place) }
  }

  private func unwritable(_ place: String) -> Failure {
    Failure(
      place, "the file cannot be written: \(String(cString: strerror(errno)))",
      remedy: "look at the free space and the rights of the folder", code: .unwritableOutput)
  }
}
