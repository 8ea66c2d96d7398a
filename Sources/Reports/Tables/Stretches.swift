/// The texts that several workers make at the same time, in their order.
final class Stretches: @unchecked Sendable {
  private let base: UnsafeMutablePointer<[UInt8]>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: [], count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// Puts a text in its place; every place belongs to one worker.
  func set(_ place: Int, _ text: [UInt8]) { base[place] = text }

  /// The texts in their order, once all workers are done.
  var all: [[UInt8]] { (0..<count).map { base[$0] } }
}
