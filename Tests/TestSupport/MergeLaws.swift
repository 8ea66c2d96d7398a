public import Basics

/// The laws of `Mergeable` that some samples break, in words; empty where all of them hold.
///
/// Tried on every pair and every triple, so a handful of samples is enough.
public func brokenMergeLaws<Value: Mergeable & Equatable>(
  samples: [Value], blank: Value
) -> Set<String> {
  var broken: Set<String> = []
  for a in samples {
    if a.merged(with: blank) != a { broken.insert("a blank value on the right changes nothing") }
    if blank.merged(with: a) != a { broken.insert("a blank value on the left changes nothing") }
    for b in samples {
      let both = a.merged(with: b)
      if both != b.merged(with: a) { broken.insert("the order does not matter") }
      for c in samples where both.merged(with: c) != a.merged(with: b.merged(with: c)) {
        broken.insert("the grouping does not matter")
      }
    }
  }
  return broken
}
