import Basics
import Figures
import Flow
import Studies

/// The internal table of counts: how rows became people, and lines were accounted for.
enum SummaryTable {
  static func file(_ findings: Findings) -> ReportFile {
    let remarks = findings.remarks.sorted { $0.key.code < $1.key.code }
      .map { ("catatan:\($0.key.code)", $0.value) }
    return ReportFile(
      path: "tabel/ringkasan.csv", heading: ["ukuran", "nilai"],
      rows: (counts(findings) + remarks).map { [$0.0, String($0.1)] })
  }

  /// The counts of rows, people and lines, without the remarks.
  static func counts(_ findings: Findings) -> [(String, Int)] {
    let account = findings.account
    let lines = findings.files.reduce(into: LineAccount()) { $0.merge($1.lines) }
    return [
      ("baris_terbaca", account.rows),
      ("baris_ditolak", account.refused),
      ("duplikat_identik_dibuang", account.identical),
      ("asesmen_lama_dibuang", account.older),
      ("baris_konflik_dibuang", account.conflict),
      ("baris_kedaluwarsa_dibuang", account.expired),
      ("baris_ditinggalkan_tahap_lain", account.leftOut),
      ("baris_dipakai", account.used),
      ("peserta", account.people),
      ("peserta_lengkap", account.complete),
      ("peserta_tidak_lengkap", account.incomplete),
      ("peserta_konflik", account.conflictPeople),
      ("peserta_kedaluwarsa", account.expiredPeople),
      ("berkas", findings.files.count),
      ("baris_fisik", lines.physical),
      ("baris_fisik_kepala", lines.header),
      ("baris_fisik_diterima", lines.accepted),
      ("baris_fisik_ditolak", lines.refused),
      ("baris_fisik_dilewati", lines.skipped),
    ]
  }
}
