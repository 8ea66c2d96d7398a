import Basics
import Clustering
import Standards
import Studies

/// The internal tables of coaching groups.
enum CoachingTables {
  /// `tabel/kelompok_coaching.csv` and `tabel/kelompok_mutu.csv`.
  static func files(_ study: CoachingStudy) -> [ReportFile] { [groups(study), quality(study)] }

  private static func groups(_ study: CoachingStudy) -> ReportFile {
    let rows = study.batches.flatMap { batch in
      batch.groups.enumerated().flatMap { place, group in
        group.members.map { [batch.name, String(place + 1), $0, group.medoid] }
      }
    }
    return ReportFile(
      path: "tabel/kelompok_coaching.csv", heading: ["batch", "kelompok", "id_peserta", "medoid"],
      rows: rows)
  }

  private static func quality(_ study: CoachingStudy) -> ReportFile {
    let rows = study.batches.map { batch in
      guard case .success(let plan) = batch.plan else {
        return [
          batch.name, String(batch.people), "0", "", "", "", batch.notes(study.options.groups),
        ]
      }
      return [
        batch.name, String(batch.people), String(plan.groups.count), String(plan.cost),
        String(plan.bound),
        plan.gap.map {
          DecimalText.plain(Int128($0.numerator), over: Int128($0.denominator), decimals: 6)
        } ?? "", batch.notes(study.options.groups),
      ]
    }
    return ReportFile(
      path: "tabel/kelompok_mutu.csv",
      heading: ["batch", "n", "jumlah_kelompok", "biaya", "batas_bawah", "celah", "catatan"],
      rows: rows)
  }
}

extension CoachingStudy.Batch {
  /// The groups; none where none are possible.
  var groups: [CoachingGroup] {
    guard case .success(let plan) = plan else { return [] }
    return plan.groups
  }

  /// What a reader of the table must know.
  fileprivate func notes(_ options: CoachingOptions) -> String {
    switch plan {
    case .failure: return "belum_terbagi: \(refusal(options)?.indonesian ?? "")"
    case .success(let plan):
      var notes: [String] = []
      if !plan.imputed.isEmpty { notes.append("level_hilang_diisi_median \(plan.imputed.count)") }
      if apart > 0 { notes.append("atasan_bawahan_dipisah \(apart)") }
      if plan.unitsAmiss > 0 { notes.append("unit_tidak_terpenuhi \(plan.unitsAmiss)") }
      if plan.isCutShort { notes.append("batas_kerja_tercapai") }
      return notes.joined(separator: "; ")
    }
  }
}

extension CoachingStudy {
  /// The group of everybody who has one, as the table of people names it.
  var groupNames: [String: String] {
    var names: [String: String] = [:]
    for batch in batches {
      for (place, group) in batch.groups.enumerated() {
        for member in group.members { names[member] = "\(batch.name) #\(place + 1)" }
      }
    }
    return names
  }
}
