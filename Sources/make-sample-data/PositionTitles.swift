import Basics

/// Composes titles of positions that fit a level.
enum PositionTitles {
  static func draw(
    _ level: PositionLevel, in kind: AgencyKind, _ random: inout SeededNumbers
  ) -> String {
    let field = random.pick(fields)
    let isLocal = [.province, .city, .regency].contains(kind)
    switch level {
    case .jptUtama: return random.pick(["Kepala", "Wakil Kepala"])
    case .jptMadya: return isLocal ? "Sekretaris Daerah" : "Deputi Bidang \(field)"
    case .jptPratama: return isLocal ? "Kepala Dinas \(field)" : "Direktur \(field)"
    case .administrator: return "Kepala \(isLocal ? "Bidang" : "Bagian") \(field)"
    case .pengawas: return "Kepala \(random.pick(["Seksi", "Subbagian"])) \(field)"
    case .pelaksana: return "\(random.pick(["Pengelola", "Pengadministrasi"])) \(field)"
    case .ahliUtama, .ahliMadya, .ahliMuda, .ahliPertama: return "Analis \(field)"
    case .penyelia, .mahir, .terampil, .pemula: return "Penata \(field)"
    }
  }

  private static let fields = [
    "Perencanaan", "Keuangan", "Kepegawaian", "Arsip", "Data", "Pelatihan", "Pengadaan", "Hukum",
    "Aset", "Pelayanan", "Kerja Sama", "Pengawasan", "Program", "Umum", "Data, Arsip, dan Laporan",
  ]
}
