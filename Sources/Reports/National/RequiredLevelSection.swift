import Basics
import Standards
import Studies

/// Which level every position requires, and how well that is established.
extension Narrator {
  /// The required levels with their sources.
  func requiredLevelBlocks() -> [Document.Block] {
    let kinds = Competency.Kind.allCases.filter { !competencies(of: $0).isEmpty }
    var sources: [String] = []
    let rows: [[Phrase]] = standard.positions.indices.map { position in
      let levels = kinds.map { required(position, $0) }
      var numbers: Set<Int> = []
      var confidences: [Confidence] = []
      for level in levels.flatMap(\.self) {
        let source = level.provenance.source
        let place = sources.firstIndex(of: source) ?? sources.endIndex
        if place == sources.endIndex { sources.append(source) }
        numbers.insert(place + 1)
        if !confidences.contains(level.provenance.confidence) {
          confidences.append(level.provenance.confidence)
        }
      }
      let cells = levels.map { level in Phrase(list(unique(level.map { number($0.level) }))) }
      return [Phrase(standard.positions[position].name)] + cells
        + [Phrase(numbers.sorted().map { number($0) }.joined(separator: ", "))]
        + [confidence(confidences)]
    }
    let columns: [TableColumn] =
      [.words(say(id: "Jenjang", en: "Position level"))]
      + kinds.map { .number($0.words[language]) }
      + [
        .words(say(id: "Sumber", en: "Source")), .words(say(id: "Keyakinan", en: "Confidence")),
      ]
    return [
      subsection(id: "Level standar tiap jenjang", en: "Required level of positions"),
      .table(Table(columns, rows: rows)),
      paragraph(id: "Sumber level standar:", en: "Sources of the required levels:"),
      .steps(sources.map { Phrase($0) }),
    ]
  }

  /// How well something is established; what is not confirmed stands out.
  func confidence(_ marks: [Confidence]) -> Phrase {
    marks.enumerated().reduce(Phrase([])) { phrase, mark in
      let label = mark.element.label[language]
      return phrase + (mark.offset > 0 ? "; " : Phrase([]))
        + (mark.element.needsMention ? .strong(label) : Phrase(label))
    }
  }

  private func competencies(of kind: Competency.Kind) -> [Int] {
    let all = Array(standard.competencies.indices)
    return (findings.competencies.isEmpty ? all : findings.competencies)
      .filter { standard.competencies[$0].kind == kind }
  }

  private func required(_ position: Int, _ kind: Competency.Kind) -> [RequiredLevel] {
    competencies(of: kind).map { standard.required(position: position, competency: $0) }
  }

  private func unique(_ items: [String]) -> [String] {
    items.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Competency.Kind {
  /// The name of the kind.
  var words: Words {
    switch self {
    case .manajerial: Words(id: "Manajerial", en: "Managerial")
    case .sosialKultural: Words(id: "Sosial kultural", en: "Socio-cultural")
    case .teknis: Words(id: "Teknis", en: "Technical")
    }
  }
}
