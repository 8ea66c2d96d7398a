#if INSTRUMENTED_LOCKS
  import Glibc
#else
  public import Synchronization
#endif

/// A value that one thread at a time can reach.
public struct Guarded<Value>: ~Copyable, @unchecked Sendable {
  // The thread sanitizer does not see the lock of the standard library, whose code it did not make,
  // and takes whatever that lock guards for a race. `.ci/sanitize` builds with a lock it does see.
  #if INSTRUMENTED_LOCKS
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    /// A value that nobody holds yet.
    public init(_ value: consuming sending Value) {
      lock = .allocate(capacity: 1)
      pthread_mutex_init(lock, nil)
      self.value = .allocate(capacity: 1)
      self.value.initialize(to: value)
    }

    deinit {
      value.deinitialize(count: 1)
      value.deallocate()
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    /// Waits until nobody holds the value, and calls `body` with it.
    public func withLock<Result, E: Error>(
      _ body: (inout sending Value) throws(E) -> sending Result
    ) throws(E) -> sending Result {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      return try body(&value.pointee)
    }
  #else
    @usableFromInline let mutex: Mutex<Value>

    /// A value that nobody holds yet.
    @inlinable public init(_ value: consuming sending Value) { mutex = Mutex(value) }

    /// Waits until nobody holds the value, and calls `body` with it.
    @inlinable public borrowing func withLock<Result, E: Error>(
      _ body: (inout sending Value) throws(E) -> sending Result
    ) throws(E) -> sending Result {
      try mutex.withLock(body)
    }
  #endif
}
