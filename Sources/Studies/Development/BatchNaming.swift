/// Puts people into batches: those the export names, or else people of one position level together.
///
/// A batch of the export has people of one position level; where it names several, each is a batch of
/// its own. Its name counts as the same in capitals and small letters, and is shown as most rows write
/// it. A batch that is formed here is cut, in the order of the identities, into as few parts of nearly
/// equal size as the capacity permits. No two batches are called the same.
enum BatchNaming {
  struct Batch {
    var name: String
    let position: Int
    let people: [Coachee]
  }

  static func batches(
    _ people: [Coachee], capacity: Int, positionNames: [String]
  ) -> [Batch] {
    let named = named(people.filter { !$0.batch.isEmpty }, positionNames)
    let formed = formed(people.filter { $0.batch.isEmpty }, capacity, positionNames)
    return inOrder(toldApart(inOrder(named) + inOrder(formed)))
  }

  private static func named(_ people: [Coachee], _ positionNames: [String]) -> [Batch] {
    var groups: [String: [Int: [Coachee]]] = [:]
    for person in people {
      groups[person.batch.lowercased(), default: [:]][person.position, default: []].append(person)
    }
    return groups.flatMap { _, positions in
      let name = usualName(positions.values.flatMap(\.self))
      return positions.map { position, group in
        Batch(
          name: positions.count == 1 ? name : "\(name) (\(positionNames[position]))",
          position: position, people: inOrder(group))
      }
    }
  }

  /// The spelling that most people have, of several the first one by its bytes.
  private static func usualName(_ people: [Coachee]) -> String {
    var counts: [String: Int] = [:]
    for person in inOrder(people) { counts[person.batch, default: 0] += 1 }
    return counts.max { left, right in
      left.value == right.value
        ? right.key.utf8.lexicographicallyPrecedes(left.key.utf8) : left.value < right.value
    }?.key ?? ""
  }

  private static func formed(
    _ people: [Coachee], _ capacity: Int, _ positionNames: [String]
  ) -> [Batch] {
    struct Key: Hashable {
      let body: String
      let position: Int
    }
    var groups: [Key: [Coachee]] = [:]
    for person in people {
      groups[Key(body: person.body, position: person.position), default: []].append(person)
    }
    return groups.flatMap { key, group in
      let group = inOrder(group)
      let parts = (group.count + capacity - 1) / capacity
      return (0..<parts).map { part in
        let range = group.count * part / parts..<group.count * (part + 1) / parts
        let name = positionNames[key.position]
        let base = key.body.isEmpty ? name : "\(key.body) \(name)"
        return Batch(
          name: parts == 1 ? base : "\(base) \(part + 1)", position: key.position,
          people: Array(group[range]))
      }
    }
  }

  private static func inOrder(_ people: [Coachee]) -> [Coachee] {
    people.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func inOrder(_ batches: [Batch]) -> [Batch] { batches.sorted(by: isBefore) }

  /// Orders by name, numbers within names by their value: batch 2 comes before batch 10.
  private static func isBefore(_ left: Batch, _ right: Batch) -> Bool {
    let (one, other) = (sortKey(left.name), sortKey(right.name))
    if one != other { return one.utf8.lexicographicallyPrecedes(other.utf8) }
    if left.name != right.name {
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return left.position < right.position
  }

  private static func sortKey(_ name: String) -> String {
    var (key, digits) = ("", "")
    for character in name.lowercased() + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if !digits.isEmpty {
          key += String(repeating: "0", count: max(0, 20 - digits.count)) + digits
          digits = ""
        }
        key.append(character)
      }
    }
    return key
  }

  /// Numbers those that are called like one before them.
  private static func toldApart(_ batches: [Batch]) -> [Batch] {
    var taken: Set<String> = []
    return batches.map { batch in
      var (batch, number) = (batch, 1)
      let name = batch.name
      while !taken.insert(batch.name.lowercased()).inserted {
        number += 1
        batch.name = "\(name) (\(number))"
      }
      return batch
    }
  }
}
