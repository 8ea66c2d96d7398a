import TestSupport
import Testing

@testable import Standards

@Suite("a job title")
struct TitleTests {
  private func level(_ title: String) throws -> String? {
    let standard = try Standard.shipped()
    return standard.position(titled: title).map { standard.positions[$0].name }
  }

  static let telling = [
    ("Analis SDM Aparatur Ahli Muda", "Ahli Muda"), ("Arsiparis Mahir", "Mahir"),
    ("Kepala Bidang Mutasi (Administrator)", "Administrator"),
    ("Kepala Bidang Mutasi, Administrator", "Administrator"),
    ("Kepala Seksi Data, Eselon IV.a", "Pengawas"),
    ("Kepala Bidang Diklat Eselon III.a", "Administrator"),
    ("Kepala Dinas [JPT Pratama]", "JPT Pratama"), ("Kepala Dinas (Eselon II.b)", "JPT Pratama"),
    ("Kepala Bidang (Administrator), Eselon III.b", "Administrator"),
    ("Administrator", "Administrator"), ("Pejabat Pengawas", "Pengawas"),
  ]

  @Test("that ends with its level tells it", arguments: telling)
  func tells(title: String, level name: String) throws {
    #expect(try level(title) == name)
  }

  @Test(
    "that says no level, or two, tells none",
    arguments: [
      "Kepala Bidang Mutasi", "Kepala Dinas (Plt.)", "Pengawas Sekolah", "Guru/Pengawas",
      "Administrator Sistem", "Kepala Bidang (Pengawas), Eselon III.a", "Eselon", "", "-",
      "Kepala Bidang Eselon VII",
    ])
  func tellsNone(title: String) throws {
    #expect(try level(title) == nil)
  }
}
