/// Sorts words by some of their bits, eight at a time, lowest first.
public enum RadixSort {
  /// Sorts `count` words by the bits from `from` on; the result stands in one of both stretches.
  public static func sorted(
    _ words: UnsafeMutablePointer<UInt64>, _ spare: UnsafeMutablePointer<UInt64>, _ count: Int,
    from: UInt64, bits: UInt64
  ) -> UnsafeMutablePointer<UInt64> {
    if count < 64 {
      insert(words, count)
      return words
    }
    var (source, target) = (words, spare)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { places in
      var done: UInt64 = 0
      while done < bits {
        let shift = from &+ done
        done &+= 8
        places.update(repeating: 0)
        for row in 0..<count { places[Int(source[row] >> shift & 255)] &+= 1 }
        // All words share the digit: nothing to move.
        if Int(places[Int(source[0] >> shift & 255)]) == count { continue }
        var sum: Int32 = 0
        for digit in 0..<256 { (places[digit], sum) = (sum, sum &+ places[digit]) }
        for row in 0..<count {
          let digit = Int(source[row] >> shift & 255)
          target[Int(places[digit])] = source[row]
          places[digit] &+= 1
        }
        (source, target) = (target, source)
      }
      return source
    }
  }

  private static func insert(_ words: UnsafeMutablePointer<UInt64>, _ count: Int) {
    for row in 1..<max(count, 1) {
      let word = words[row]
      var place = row
      while place > 0, words[place &- 1] > word {
        words[place] = words[place &- 1]
        place &-= 1
      }
      words[place] = word
    }
  }
}
