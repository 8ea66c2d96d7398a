/// How what several rows tell of one assessment comes together in one record.
extension RecordWords {
  /// Takes a fragment into a record of the same person and occasion, unless both contradict each other.
  ///
  /// Returns how many of its rows say nothing new; nil where it is of another occasion or disagrees.
  @inline(__always)
  func join(
    _ fragment: UnsafePointer<UInt64>, into record: UnsafeMutablePointer<UInt64>
  ) -> Int? {
    let isSameOccasion = (record[1] ^ fragment[1]) & PersonContext.content == 0
    guard isSameOccasion, agree(record, fragment) else { return nil }
    let copies = repeated(record, fragment)
    if record[1] != fragment[1] { record[1] = PersonContext.namesMerged(record[1], fragment[1]) }
    if PersonContext(bits: record[1]).isLong {
      for word in RosterShape.levels..<words { record[word] &= fragment[word] }
    }
    return copies
  }

  // Wide rows agree if they are equal, long ones if no cell that both have differs.
  @inline(__always)
  private func agree(
    _ record: UnsafeMutablePointer<UInt64>, _ fragment: UnsafePointer<UInt64>
  ) -> Bool {
    var difference: UInt64 = 0
    if PersonContext(bits: record[1]).isLong {
      for word in RosterShape.levels..<standards {
        difference |= PackedLevels.clash(record[word], fragment[word])
      }
      // Where both tell of a cell, a standard on one side only makes two different rows, too.
      for word in standards..<words {
        let level = word &- (standards &- RosterShape.levels)
        let both = PackedLevels.inBoth(record[level], fragment[level])
        difference |= (record[word] ^ fragment[word]) & both
      }
    } else {
      for word in RosterShape.levels..<words { difference |= record[word] ^ fragment[word] }
    }
    return difference == 0
  }

  // A wide row is a copy as a whole, a long one for the cell it tells again.
  @inline(__always)
  private func repeated(
    _ record: UnsafeMutablePointer<UInt64>, _ fragment: UnsafePointer<UInt64>
  ) -> Int {
    guard PersonContext(bits: record[1]).isLong else { return 1 }
    var count = 0
    for word in RosterShape.levels..<standards {
      let both = PackedLevels.present(record[word]) & PackedLevels.present(fragment[word])
      // Few rows tell a cell again, and not every machine counts bits quickly.
      if both != 0 { count &+= both.nonzeroBitCount }
    }
    return count
  }
}
