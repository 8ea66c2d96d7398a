/// Puts people into batches: those the export names, or else people of one position level of one agency, province or nation.
///
/// A batch of the export has people of one position level; where it names several, each is a batch of
/// its own. A batch that is formed here is cut, in the order of the identities, into as few parts of
/// nearly equal size as the capacity permits.
enum BatchNaming {
  struct Batch {
    let name: String
    let position: Int
    let people: [Coachee]
  }

  static func batches(
    _ people: [Coachee], capacity: Int, positionNames: [String]
  ) -> [Batch] {
    let named = named(people.filter { !$0.batch.isEmpty }, positionNames)
    let formed = formed(people.filter { $0.batch.isEmpty }, capacity, positionNames)
    return (named + formed).sorted { ($0.name, $0.position) < ($1.name, $1.position) }
  }

  private static func named(_ people: [Coachee], _ positionNames: [String]) -> [Batch] {
    var groups: [String: [Int: [Coachee]]] = [:]
    for person in people {
      groups[person.batch, default: [:]][person.position, default: []].append(person)
    }
    return groups.flatMap { name, positions in
      positions.map { position, group in
        Batch(
          name: positions.count == 1 ? name : "\(name) (\(positionNames[position]))",
          position: position, people: inOrder(group))
      }
    }
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
}
