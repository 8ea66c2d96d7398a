public import Basics
import Settings

/// The phases of a course; the hours (JP) of each stand in the rules.
public enum CoursePhase: String, Sendable, Hashable, CaseIterable {
  case selfStudy = "self-study"
  case eLearning = "e-learning"
  case classroom
}

/// A course of a training programme.
public struct Course: Sendable, Hashable {
  /// The code: `K1.1.1`.
  public var code: String
  /// The name.
  public var name: String
  /// The agenda it belongs to.
  public var agenda: String
  /// The competencies it is chosen for, as places in the standard.
  public var main: [Int]
  /// The competencies it touches as well.
  public var supporting: [Int]
}

/// A training programme for certain position levels.
public struct Programme: Sendable, Hashable {
  /// Who attends a programme.
  public struct Participants: Sendable, Hashable {
    /// The place of the position level in the standard.
    public var position: Int
    /// Where that is said.
    public var provenance: Provenance
  }

  /// The code: `PKA`.
  public var code: String
  /// The name.
  public var name: Words
  /// Who attends it.
  public var participants: [Participants]
  /// Its courses, in their order.
  public var courses: [Course]
}

/// The training programmes in force, their courses, and what each course develops.
public struct Curriculum: Sendable, Hashable {
  /// The programmes.
  public var programmes: [Programme]
  /// The hours (JP) of one course in a phase.
  public var hours: [CoursePhase: Int]
  /// Where the hours come from.
  public var hoursProvenance: Provenance
  /// Where the map from course to competency comes from.
  public var mapProvenance: Provenance

  /// The programme that people of a position level attend; nil where none is known.
  public func programme(forPosition position: Int) -> Programme? {
    programmes.first { $0.participants.contains { $0.position == position } }
  }
}

extension Curriculum {
  init(_ fields: inout Fields, _ file: Provenance, _ standard: Standard) throws(Failure) {
    (hours, hoursProvenance) = try fields.required("hours").read { (fields) throws(Failure) in
      var hours: [CoursePhase: Int] = [:]
      for phase in CoursePhase.allCases {
        hours[phase] = try fields.required(phase.rawValue).int(in: 0...1000)
      }
      return (hours, try Provenance(&fields, within: file))
    }
    mapProvenance = try fields.required("map").read { (fields) throws(Failure) in
      try Provenance(&fields, within: file)
    }
    programmes = []
    let list = try fields.required("programmes")
    for node in try list.list() { programmes.append(try Programme(node, file, standard)) }
    var seen: Set<Int> = []
    for position in programmes.flatMap(\.participants).map(\.position)
    where !seen.insert(position).inserted {
      throw list.failure(
        "'\(standard.positions[position].name)' stands in two programmes, but a position level "
          + "attends one", remedy: "take one of the two away")
    }
  }
}

extension Programme {
  init(_ node: YAMLNode, _ file: Provenance, _ standard: Standard) throws(Failure) {
    self = try node.read { (fields) throws(Failure) in
      let code = try fields.required("code").string()
      let name = try fields.required("name").words()
      var participants: [Participants] = []
      for node in try fields.required("participants").list() {
        participants.append(
          try node.read { (fields) throws(Failure) in
            Participants(
              position: try standard.position(named: try fields.required("position")),
              provenance: try Provenance(&fields, within: file))
          })
      }
      var courses: [Course] = []
      for node in try fields.required("agendas").list() {
        courses += try node.read { (fields) throws(Failure) in
          let agenda = try fields.required("name").string()
          var courses: [Course] = []
          for node in try fields.required("courses").list() {
            courses.append(try Course(node, agenda, standard))
          }
          return courses
        }
      }
      return Programme(code: code, name: name, participants: participants, courses: courses)
    }
  }
}

extension Course {
  init(_ node: YAMLNode, _ agenda: String, _ standard: Standard) throws(Failure) {
    self = try node.read { (fields) throws(Failure) in
      Course(
        code: try fields.required("code").string(), name: try fields.required("name").string(),
        agenda: agenda, main: try standard.competencies(named: try fields.required("main")),
        supporting: try fields.optional("supporting").map { (node) throws(Failure) in
          try standard.competencies(named: node)
        } ?? [])
    }
  }
}
