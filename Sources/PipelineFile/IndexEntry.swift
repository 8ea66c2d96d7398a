import Assessment
import Basics
import Figures
import Flow
import Settings
import Standards
import Studies

/// What the study of indices is asked for.
struct IndexOptions: Sendable {
  /// The path of the staff frame; nil for the assessed alone.
  var frame: String?
}

extension Catalogue {
  /// The study of indices.
  static let indices = StudyEntry(
    name: "indices",
    summary:
      "the competency index of the nation and its parts: of the assessed, of agencies alike, "
      + "and of all staff where a staff frame is given",
    needs: ["moments", "gaps"],
    options: [
      OptionEntry(
        name: "frame", values: "path of a CSV", standard: "no population index",
        summary:
          "the staff frame: instansi, jenis, jenjang, jumlah_pegawai, and kode_provinsi where "
          + "provinces shall have a population index; relative to this file")
    ]
  ) { (fields, plan) throws(Failure) in
    plan.indices = IndexOptions(frame: try fields.optional("frame")?.string())
  }
}

extension Catalogue {
  /// The study of two assessors.
  static let assessors = StudyEntry(
    name: "assessors",
    summary:
      "how far two assessors of one person agree, from columns such as M.01 (Asesor 1) or rows that "
      + "name the asesor; of several rows of one day the integrated result counts, and without one "
      + "they have to agree",
    needs: [], options: []
  ) { (_, plan) throws(Failure) in plan.comparesAssessors = true }
}

extension IndexStudy {
  /// The indices of a run; nil where the pipeline does not ask for them.
  init?(_ run: Run, _ tallies: RunTallies, _ registry: Registry, gaps: GapStudy) {
    guard run.pipeline.studyPlan.indices != nil, let moments = tallies.moments else { return nil }
    let known = KnownAgencies(registry)
    self.init(
      moments.figures(units: registry.units), gaps: gaps,
      frame: run.frame.map { FramePart.parts($0.entries, known) }, standard: run.standard)
  }
}

extension RemarkKind {
  static let binaryFractions = RemarkKind(
    "indeks_pecahan_biner", .note,
    reason: Words(
      id:
        "rata-rata indeks yang jumlah level syaratnya terlalu beragam untuk satu penyebut bersama "
        + "dihitung dengan pecahan biner",
      en:
        "means of an index whose sums of required levels are too many for one common denominator "
        + "were computed in binary fractions"),
    remedy: .nothingToDo)
}

extension FramePart {
  /// The entries with the codes of the run's agencies; several for one agency and level are added up.
  fileprivate static func parts(
    _ entries: [StaffFrame.Entry], _ known: KnownAgencies
  ) -> [FramePart] {
    var parts: [FramePart] = []
    var places: [String: [Int: Int]] = [:]
    for entry in entries {
      let agency = entry.agencyCode(among: known)
      if let place = places[agency]?[entry.position] {
        parts[place].staff += entry.staff
      } else {
        places[agency, default: [:]][entry.position] = parts.count
        parts.append(
          FramePart(
            agency: agency, kind: entry.kind, province: entry.province, position: entry.position,
            staff: entry.staff))
      }
    }
    return parts
  }
}
