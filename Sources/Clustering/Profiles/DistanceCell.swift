import CDistances

/// A width of cell that the distance kernels are made for; a whole distance fits into it.
protocol DistanceCell: FixedWidthInteger, UnsignedInteger, Sendable {
  /// Fills in the distance of every row to a point.
  static func distances(
    _ columns: UnsafePointer<Self>, _ stride: Int, _ width: Int, _ point: UnsafePointer<Self>,
    _ rows: Int, _ out: UnsafeMutablePointer<Self>)

  /// The sum of weight × max(0, near − distance).
  static func gain(
    _ columns: UnsafePointer<Self>, _ stride: Int, _ width: Int, _ point: UnsafePointer<Self>,
    _ near: UnsafePointer<Self>, _ weights: UnsafePointer<Int16>, _ rows: Int
  ) -> Int64

  /// The same, and the sum of weight × (next − distance held between near and next).
  static func swap(
    _ columns: UnsafePointer<Self>, _ stride: Int, _ width: Int, _ point: UnsafePointer<Self>,
    _ near: UnsafePointer<Self>, _ next: UnsafePointer<Self>, _ weights: UnsafePointer<Int16>,
    _ rows: Int
  ) -> (gain: Int64, spared: Int64)
}

extension UInt8: DistanceCell {
  static func distances(
    _ columns: UnsafePointer<UInt8>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt8>,
    _ rows: Int, _ out: UnsafeMutablePointer<UInt8>
  ) {
    distances8(columns, stride, width, point, rows, out)
  }

  static func gain(
    _ columns: UnsafePointer<UInt8>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt8>,
    _ near: UnsafePointer<UInt8>, _ weights: UnsafePointer<Int16>, _ rows: Int
  ) -> Int64 {
    distances_gain8(columns, stride, width, point, near, weights, rows)
  }

  static func swap(
    _ columns: UnsafePointer<UInt8>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt8>,
    _ near: UnsafePointer<UInt8>, _ next: UnsafePointer<UInt8>, _ weights: UnsafePointer<Int16>,
    _ rows: Int
  ) -> (gain: Int64, spared: Int64) {
    var spared: Int64 = 0
    let gain = distances_swap8(columns, stride, width, point, near, next, weights, rows, &spared)
    return (gain, spared)
  }
}

extension UInt16: DistanceCell {
  static func distances(
    _ columns: UnsafePointer<UInt16>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt16>,
    _ rows: Int, _ out: UnsafeMutablePointer<UInt16>
  ) {
    distances16(columns, stride, width, point, rows, out)
  }

  static func gain(
    _ columns: UnsafePointer<UInt16>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt16>,
    _ near: UnsafePointer<UInt16>, _ weights: UnsafePointer<Int16>, _ rows: Int
  ) -> Int64 {
    distances_gain16(columns, stride, width, point, near, weights, rows)
  }

  static func swap(
    _ columns: UnsafePointer<UInt16>, _ stride: Int, _ width: Int, _ point: UnsafePointer<UInt16>,
    _ near: UnsafePointer<UInt16>, _ next: UnsafePointer<UInt16>, _ weights: UnsafePointer<Int16>,
    _ rows: Int
  ) -> (gain: Int64, spared: Int64) {
    var spared: Int64 = 0
    let gain = distances_swap16(columns, stride, width, point, near, next, weights, rows, &spared)
    return (gain, spared)
  }
}
