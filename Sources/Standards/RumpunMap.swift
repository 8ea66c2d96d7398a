public import Basics
public import Settings

extension Standard {
  /// The same standard with other rumpun, as a mapping of codes to lists of competencies names them.
  ///
  /// A code that the standard knows keeps its name. A competency that is not named has no rumpun then.
  public func grouped(by map: YAMLNode) throws(Failure) -> Standard {
    var list = competencyList
    for place in list.competencies.indices { list.competencies[place].rumpun = nil }
    list.rumpun = []
    let provenance = Provenance(
      source: "pilihan di berkas pipeline", confidence: .proposed, since: day, sinceNote: nil,
      note: nil)
    for entry in try map.entries() {
      let name = Words(id: entry.key, en: entry.key)
      let rumpun = Rumpun(
        code: entry.key, name: self.rumpun.first { $0.code == entry.key }?.name ?? name,
        provenance: provenance)
      for member in try entry.value.list() {
        let place = try competency(named: member)
        if let other = list.competencies[place].rumpun {
          throw member.failure(
            "'\(competencies[place].code)' belongs to '\(other.code)' already, but a competency has "
              + "one rumpun", remedy: "take one of the two away")
        }
        list.competencies[place].rumpun = rumpun
      }
      list.rumpun.append(rumpun)
    }
    guard !list.rumpun.isEmpty else {
      throw map.failure(
        "no rumpun is named, but at least one should be",
        remedy: "write {mengelola_diri: [M.01, M.04], …}, or leave it out")
    }
    var standard = self
    standard.competencyList = list
    return standard
  }
}
