/// One of the nine competencies, in the order of the official list.
struct Competency: Sendable {
  /// The part of the work it belongs to.
  enum Cluster: Sendable { case managingSelf, managingOthers, managingOrganisation, nation }

  var abbreviation: String
  var code: String
  /// The heading clerks usually write.
  var heading: String
  var cluster: Cluster

  static let all = [
    Competency("INT", "M.01", "Integritas", .managingSelf),
    Competency("KJS", "M.02", "Kerja Sama", .managingOthers),
    Competency("KOM", "M.03", "Komunikasi", .managingOthers),
    Competency("OPH", "M.04", "Orientasi Pada Hasil", .managingSelf),
    Competency("PLP", "M.05", "Pelayanan Publik", .managingOrganisation),
    Competency("PDO", "M.06", "Pengembangan Diri & Orang Lain", .managingOthers),
    Competency("MPR", "M.07", "Mengelola Perubahan", .managingOrganisation),
    Competency("PKB", "M.08", "Pengambilan Keputusan", .managingOrganisation),
    Competency("PBS", "SK.01", "Perekat Bangsa", .nation),
  ]

  private init(_ abbreviation: String, _ code: String, _ heading: String, _ cluster: Cluster) {
    self.abbreviation = abbreviation
    self.code = code
    self.heading = heading
    self.cluster = cluster
  }
}
