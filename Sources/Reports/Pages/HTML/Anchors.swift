/// The names that places of a page have, no two alike.
struct Anchors {
  private var taken: Set<String>

  /// Names that are given already.
  init(taken: Set<String>) { self.taken = taken }

  /// A name for a place, made of what stands there: letters without accents, digits and hyphens.
  mutating func name(for text: String) -> String {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      if (97...122).contains(scalar.value) || (48...57).contains(scalar.value) {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
    }
    while name.last == "-" || name.count > 60 { name.removeLast() }
    if name.isEmpty { name = "bagian" }
    var (free, number) = (name, 1)
    while !taken.insert(free).inserted {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }
}
