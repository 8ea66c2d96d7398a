import Glibc

/// A place on the disk for refusals that would fill the memory.
///
/// It is a file without a name, made when the first bytes come; nobody else sees it, and it is gone with
/// the process, however that ends.
public final class RefusalShelf: Sendable {
  private struct File {
    var descriptor: Int32 = -1
    var end = 0
    var isUsable = true
  }

  private let folder: String
  private let file = Guarded(File())

  /// A shelf in a folder, which must be there by the time something is put on it.
  public init(folder: String) { self.folder = folder }

  deinit { file.withLock { if $0.descriptor >= 0 { close($0.descriptor) } } }

  /// Writes bytes to the disk; nil where it has no room for them, or cannot show them as memory.
  func keep(_ bytes: KeptBytes) -> KeptBytes? {
    file.withLock { file in
      if file.descriptor < 0, file.isUsable { file.descriptor = RefusalShelf.open(in: folder) }
      file.isUsable = file.descriptor >= 0 && file.isUsable
      guard file.isUsable else { return nil }
      let kept = RefusalShelf.write(bytes, to: file.descriptor, at: file.end)
      file.isUsable = kept != nil
      // What is shown as memory begins with a page of its own.
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      file.end += (bytes.count + page - 1) / page * page
      return kept
    }
  }

  private static func open(in folder: String) -> Int32 {
    // The next run clears whatever hidden name ends like this, should this one be killed here.
    let path = "\(folder)/.ditolak.\(getpid()).baru"
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { unlink(path) }
    return descriptor
  }

  private static func write(_ bytes: KeptBytes, to descriptor: Int32, at start: Int) -> KeptBytes? {
    var done = 0
    while done < bytes.count {
      let wrote = pwrite(descriptor, bytes.base + done, bytes.count - done, start + done)
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else { return nil }
      done += wrote
    }
    return KeptBytes(mapping: descriptor, from: start, count: bytes.count)
  }
}

/// Bytes that nobody changes: in memory, or in a file that is read when somebody looks at them.
final class KeptBytes: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int
  let isInFile: Bool

  init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    bytes.withUnsafeBytes {
      memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
    }
    (base, count, isInFile) = (UnsafeRawPointer(memory), bytes.count, false)
  }

  /// Shows bytes of a file as memory; nil where the system cannot.
  init?(mapping descriptor: Int32, from start: Int, count: Int) {
    guard let memory = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, start),
      memory != MAP_FAILED
    else { return nil }
    (base, self.count, isInFile) = (UnsafeRawPointer(memory), count, true)
  }

  deinit {
    let memory = UnsafeMutableRawPointer(mutating: base)
    if isInFile { munmap(memory, count) } else { memory.deallocate() }
  }

  /// Lets go of the memory that looking at bytes of a file has taken.
  func rest() {
    if isInFile { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
  }
}
